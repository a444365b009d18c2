"""What a template reads of its view: every attribute, with the class that declares it."""

from __future__ import annotations

import dataclasses
import importlib
import re
import types
import typing
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, nodes

TEMPLATES = Path(__file__).parents[2] / "templates"
HEADER = re.compile(r"\{# view: (?P<module>[\w.]+)\.(?P<name>\w+) #\}")
ENVIRONMENT = Environment(trim_blocks=True, lstrip_blocks=True)


class UndeclaredError(Exception):
    """A template reads what its view does not declare."""


def templates() -> list[Path]:
    """Return all templates."""
    return sorted(TEMPLATES.rglob("*.j2"))


def roots() -> list[Path]:
    """Return the templates that no other includes."""
    included = {
        TEMPLATES / node.template.value
        for path in templates()
        for node in tree_of(path).find_all(nodes.Include)
        if isinstance(node.template, nodes.Const)
    }
    return [path for path in templates() if path not in included]


def view_of(template: Path) -> type[Any] | None:
    """Return the class that the first line names; None where it names none."""
    found = HEADER.fullmatch(template.read_text("utf-8").split("\n", 1)[0])
    if found is None:
        return None
    view: type[Any] = getattr(importlib.import_module(found["module"]), found["name"])
    return view


def tree_of(template: Path) -> nodes.Template:
    """Return the syntax of a template."""
    return ENVIRONMENT.parse(template.read_text("utf-8"))


def fields_of(view: type[Any]) -> Mapping[str, Any]:
    """Return the declared fields of a view with their types."""
    hints = typing.get_type_hints(view)
    return {field.name: hints[field.name] for field in dataclasses.fields(view)}


class Reader:
    """Follows a template through the types of its view."""

    def __init__(self) -> None:
        self.reads: set[tuple[type[Any], str]] = set()

    def template(self, path: Path) -> None:
        """Read a template, and those that it includes, with its own view."""
        self._nodes(tree_of(path).body, {"view": view_of(path)})

    def _nodes(self, body: typing.Iterable[nodes.Node], scope: dict[str, Any]) -> None:
        for node in body:
            self._node(node, scope)

    def _node(self, node: nodes.Node, scope: dict[str, Any]) -> None:
        if isinstance(node, nodes.For):
            item = _item_of(self._type(node.iter, scope))
            assert isinstance(node.target, nodes.Name)
            self._nodes(node.body, {**scope, node.target.name: item})
        elif isinstance(node, nodes.Include):
            assert isinstance(node.template, nodes.Const)
            self._nodes(tree_of(TEMPLATES / node.template.value).body, scope)
        elif isinstance(node, nodes.Expr):
            self._type(node, scope)
        else:
            self._nodes(node.iter_child_nodes(), scope)

    def _type(self, node: nodes.Node, scope: dict[str, Any]) -> Any:
        if isinstance(node, nodes.Getattr):
            return self._attribute(self._type(node.node, scope), node)
        if isinstance(node, nodes.Name):
            if node.name not in scope:
                raise UndeclaredError(f"line {node.lineno}: unknown name {node.name!r}")
            return scope[node.name]
        for child in node.iter_child_nodes():
            self._type(child, scope)
        return str

    def _attribute(self, of: Any, node: nodes.Getattr) -> Any:
        if typing.get_origin(of) in (dict, Mapping):
            return typing.get_args(of)[1]
        if not dataclasses.is_dataclass(of) or node.attr not in fields_of(typing.cast(Any, of)):
            raise UndeclaredError(f"line {node.lineno}: {of} declares no {node.attr!r}")
        self.reads.add((typing.cast(Any, of), node.attr))
        return _present(fields_of(typing.cast(Any, of))[node.attr])


def _present(of: Any) -> Any:
    """Return a type without None."""
    if typing.get_origin(of) in (typing.Union, types.UnionType):
        kept = [part for part in typing.get_args(of) if part is not type(None)]
        return kept[0] if len(kept) == 1 else of
    return of


def _item_of(of: Any) -> Any:
    arguments = typing.get_args(of)
    assert typing.get_origin(of) is tuple, f"{of} is no tuple"
    assert arguments[1:] == (...,), f"{of} has no items of one type"
    return arguments[0]
