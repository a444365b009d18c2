"""Templates decide nothing: they print, repeat, choose and include what their views declare."""

from __future__ import annotations

import ast
import dataclasses
from pathlib import Path
from typing import Any

import pytest
from jinja2 import nodes

from shape.view_reading import TEMPLATES, Reader, fields_of, roots, templates, tree_of, view_of

VIEWS = Path(__file__).parents[2] / "generator/sdkwright/views"
IDS = [path.relative_to(TEMPLATES).as_posix() for path in templates()]

ALLOWED = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Getattr),
    *(nodes.For, nodes.If, nodes.Include, nodes.Const),
)


@pytest.mark.parametrize("path", templates(), ids=IDS)
def test_the_first_line_names_the_view(path: Path) -> None:
    """It is a frozen dataclass with slots."""
    view = view_of(path)
    assert view is not None
    assert dataclasses.is_dataclass(view)
    assert view.__dataclass_params__.frozen  # type: ignore[attr-defined]  # set by the decorator
    assert hasattr(view, "__slots__")


@pytest.mark.parametrize("path", templates(), ids=IDS)
def test_templates_hold_no_logic(path: Path) -> None:
    """No assignment, no macro, no filter, no call, no comparison."""
    found = {
        f"{type(node).__name__} in line {node.lineno}"
        for node in tree_of(path).find_all(nodes.Node)
        if not isinstance(node, ALLOWED)
    }
    assert found == set()


@pytest.mark.parametrize("path", roots(), ids=lambda path: path.relative_to(TEMPLATES).as_posix())
def test_templates_read_only_what_views_declare(path: Path) -> None:
    """With all that they include; a wrong name is found here, not when a document needs it."""
    Reader().template(path)


def test_views_declare_only_what_is_read() -> None:
    """By a template, or by another view that is made of it."""
    reader = Reader()
    for path in roots():
        reader.template(path)
    views = {view for path in templates() if (view := view_of(path)) is not None}
    views |= {view for view, _ in reader.reads}
    declared = {(view, name) for view in views for name in fields_of(view)}
    by_views = _attributes_read_in_views()
    unread = {
        f"{view.__name__}.{name}" for view, name in declared - reader.reads if name not in by_views
    }
    assert sorted(unread) == []


def _attributes_read_in_views() -> set[str]:
    found: set[str] = set()
    for path in VIEWS.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
                found.add(node.attr)
    return found


def test_the_reader_finds_what_is_not_declared() -> None:
    """The tests above would notice a mistake."""

    @dataclasses.dataclass(frozen=True, slots=True)
    class Item:
        name: str

    @dataclasses.dataclass(frozen=True, slots=True)
    class View:
        items: tuple[Item, ...]

    from shape import view_reading

    reader = Reader()
    scope: dict[str, Any] = {"view": View}
    View.__annotations__["items"] = tuple[Item, ...]
    good = view_reading.ENVIRONMENT.parse("{% for i in view.items %}{{ i.name }}{% endfor %}")
    reader._nodes(good.body, scope)
    assert reader.reads == {(View, "items"), (Item, "name")}
    for text in ("{{ view.item }}", "{% for i in view.items %}{{ i.nam }}{% endfor %}", "{{ x }}"):
        with pytest.raises(view_reading.UndeclaredError):
            reader._nodes(view_reading.ENVIRONMENT.parse(text).body, scope)
