"""Rendering: templates and views in, text out. No decisions are made here."""

from __future__ import annotations

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

    if bytecode is not None:
        bytecode.mkdir(parents=True, exist_ok=True)
    environment = Environment(
        loader=FileSystemLoader(templates_folder()),
        bytecode_cache=FileSystemBytecodeCache(str(bytecode)) if bytecode else None,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # the output is Python and Markdown, not HTML
    )

    def render(template: str, view: object) -> str:
        return environment.get_template(template).render(view=view)

    return render
