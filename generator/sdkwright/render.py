"""Rendering: templates and views in, text out. No decisions are made here."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

Renderer = Callable[[str, object], str]


def templates_folder() -> Path:
    """Return the folder of the templates: in the repository, or inside the installed package."""
    beside = Path(__file__).resolve().parents[2] / "templates"
    return beside if beside.is_dir() else Path(__file__).resolve().parent / "_templates"


def renderer(bytecode: Path | None) -> Renderer:
    """Return what renders a template, by its path below the folder of templates, for a view.

    The template knows the view as `view`; an unknown name is an error.

    Args:
        bytecode: a folder for compiled templates; None compiles them anew.
    """
    from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(templates_folder()),
        bytecode_cache=FileSystemBytecodeCache(str(bytecode)) if _is_usable(bytecode) else None,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # the output is Python and Markdown, not HTML
    )

    def render(template: str, view: object) -> str:
        return environment.get_template(template).render(view=view)

    return render


def _is_usable(folder: Path | None) -> bool:
    """Tell whether files can be kept in a folder, which is made if need be."""
    if folder is None:
        return False
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.W_OK)
