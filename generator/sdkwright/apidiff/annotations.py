"""Annotations as users read them, and which of two allows more."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

Relation: TypeAlias = Literal["same", "wider", "narrower", "other"]


@dataclass(frozen=True, slots=True)
class Atom:
    """One alternative of a type: a class, or a literal value."""

    name: str
    inner: tuple[Alternatives, ...] = ()
    literal: bool = False


Alternatives: TypeAlias = frozenset[Atom]

# What also takes values of other classes, and which.
_TAKES = {
    "Sequence": frozenset({"list"}),
    "Mapping": frozenset({"dict"}),
    "float": frozenset({"int"}),
}
_SPELLINGS = {"builtins": "", "models": "", "_models": "", "datetime_": "datetime", "uuid_": "uuid"}


@cache
def plain(text: str) -> str:
    """Return an annotation without what depends on where it stands.

    Qualifiers and aliases of imports go, and so does what stands for a missing value.
    """
    tree = _Plain().visit(ast.parse(text, mode="eval"))
    parts = [ast.unparse(part) for part in _members(tree.body)]
    return " | ".join(part for part in dict.fromkeys(parts) if part != "Omit")


def respelled(text: str) -> str:
    """Return an expression as Python itself spells it, whatever its quotes."""
    return ast.unparse(ast.parse(text, mode="eval"))


class _Plain(ast.NodeTransformer):
    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        if isinstance(node.value, ast.Name) and node.value.id in _SPELLINGS:
            module = _SPELLINGS[node.value.id]
            return ast.parse(f"{module}.{node.attr}" if module else node.attr, mode="eval").body
        return node


@cache
def names_in(text: str) -> frozenset[str]:
    """Return the classes that an annotation names."""
    nodes = ast.walk(ast.parse(text, mode="eval"))
    return frozenset(node.id for node in nodes if isinstance(node, ast.Name))


def renamed(text: str, names: dict[str, str]) -> str:
    """Return an annotation in which some classes have other names."""
    if names_in(text).isdisjoint(names):
        return text
    tree = ast.parse(text, mode="eval")
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            node.id = names.get(node.id, node.id)
    return ast.unparse(tree)


def without_none(text: str) -> str:
    """Return an annotation without None among its alternatives."""
    parts = [ast.unparse(part) for part in _members(ast.parse(text, mode="eval").body)]
    return " | ".join(part for part in parts if part != "None") or "None"


def relation(old: str, new: str, bases: dict[str, str]) -> Relation:
    """Return how a new annotation relates to an old one.

    Args:
        old: the old annotation.
        new: the new one.
        bases: enumerations, each with the class of its values.
    """
    if old == new:
        return "same"
    before, after = _parsed(old), _parsed(new)
    more, less = _allows(after, before, bases), _allows(before, after, bases)
    if more and less:
        return "same"
    return "wider" if more else "narrower" if less else "other"


def turns_into_models(old: str, new: str, models: Collection[str]) -> bool:
    """Tell whether plain data became objects of classes, which are read in another way."""
    found, known = names_in(new), names_in(old)
    return "Any" in known and any(name in models for name in found - known)


@cache
def _parsed(text: str) -> Alternatives:
    return frozenset(_atoms(ast.parse(text, mode="eval").body))


def _atoms(node: ast.expr) -> Iterator[Atom]:
    for part in _members(node):
        if not isinstance(part, ast.Subscript):
            yield Atom(ast.unparse(part))
            continue
        head = ast.unparse(part.value)
        inner = part.slice.elts if isinstance(part.slice, ast.Tuple) else [part.slice]
        if head == "Literal":
            yield from (Atom(ast.unparse(value), literal=True) for value in inner)
        else:
            yield Atom(head, tuple(frozenset(_atoms(one)) for one in inner))


def _members(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _members(node.left)
        yield from _members(node.right)
    else:
        yield node


def _allows(wide: Alternatives, narrow: Alternatives, bases: dict[str, str]) -> bool:
    return all(any(_takes(one, other, bases) for one in wide) for other in narrow)


def _takes(wide: Atom, narrow: Atom, bases: dict[str, str]) -> bool:
    if wide == narrow or wide.name == "Any":
        return True
    if narrow.literal:
        value = ast.literal_eval(narrow.name)
        return not wide.literal and wide.name == type(value).__name__
    if wide.literal:
        return False
    if wide.name != narrow.name and narrow.name not in _TAKES.get(wide.name, ()):
        return bases.get(narrow.name) == wide.name
    if len(wide.inner) != len(narrow.inner):
        return False
    return all(_allows(*pair, bases) for pair in zip(wide.inner, narrow.inner, strict=True))
