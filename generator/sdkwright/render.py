"""Rendering: templates and views in, text out. No decisions are made here."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment

Renderer = Callable[[str, object], str]


def templates_folder() -> Path:
    """Return the folder of the templates: in the repository, or inside the installed package."""
    beside = Path(__file__).resolve().parents[2] / "templates"
    return beside if beside.is_dir() else Path(__file__).resolve().parent / "_templates"


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Return the environment in which an unknown name is an error."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(templates_folder()),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # the output is Python and Markdown, not HTML
    )


def render(template: str, view: object) -> str:
    """Return the text of a template for a view.

    Args:
        template: path below the folder of templates.
        view: what the template knows as `view`.
    """
    return environment().get_template(template).render(view=view)
