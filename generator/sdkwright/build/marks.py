"""Reading of extensions that are maps: every key and value of them is judged where it stands."""

from __future__ import annotations

import difflib
import keyword
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.ir.objects import Function
from sdkwright.ir.types import Scalar
from sdkwright.resolve import Node

_MANY = 12


@dataclass(frozen=True, slots=True)
class Marks:
    """Takes values of one extension, and reports those that are not what they should be."""

    document: Document
    report: Report
    code: str
    """The code of all findings."""

    def wrong(self, node: Node, message: str, hint: str, *, key: bool = False) -> None:
        """Report a node, or the key that it stands under; a missing one is its parent's fault."""
        where = self.document.where(node.pointer, key=key)
        self.report.error(self.code, message, where, hint)

    def only(self, node: Node, known: Iterable[str], what: str) -> bool:
        """Tell whether a node is a map that has no other keys than these."""
        if not isinstance(node.value, dict):
            self.wrong(node, f"{what} must be a map", "see the documentation of overlays")
            return False
        names = tuple(known)
        for key, child in node.items():
            if key not in names:
                self.wrong(child, f"{what} knows no {key!r}", nearest(key, names), key=True)
        return True

    def text(self, node: Node, key: str, *, needed: bool = False) -> str | None:
        """Return a text, None where there is none."""
        child = node.child(key)
        if isinstance(child.value, str) and child.value:
            return child.value
        if child.value is not None or (needed and not self._is_there(node, key)):
            self.wrong(child, f"{key!r} must be a text", f"state {key!r} as a text")
        return None

    def number(self, node: Node, key: str) -> float | None:
        """Return a positive number, None where there is none."""
        child = node.child(key)
        if _is_number(child.value) and child.value > 0:
            return float(child.value)
        if child.value is not None:
            self.wrong(child, f"{key!r} must be a number above zero", "state it as a number")
        return None

    def flag(self, node: Node, key: str) -> bool:
        """Return a truth value, False where there is none."""
        child = node.child(key)
        if child.value not in (None, True, False):
            self.wrong(child, f"{key!r} must be true or false", "leave it out for false")
        return child.value is True

    def texts(self, node: Node, key: str) -> tuple[tuple[str, str], ...]:
        """Return a map of texts, empty where there is none."""
        found = []
        for name, child in self._map(node, key):
            if isinstance(child.value, str):
                found.append((name, child.value))
            else:
                self.wrong(child, f"{name!r} in {key!r} must be a text", "state it as a text")
        return tuple(found)

    def scalars(self, node: Node, key: str) -> tuple[tuple[str, Scalar], ...]:
        """Return a map of scalars, empty where there is none."""
        found = []
        for name, child in self._map(node, key):
            if child.value is None or isinstance(child.value, str | int | float | bool):
                found.append((name, child.value))
            else:
                self.wrong(child, f"{name!r} in {key!r} must be a scalar", "state it as a scalar")
        return tuple(found)

    def chosen(self, node: Node, key: str) -> tuple[str, ...]:
        """Return one name, or the keys of a map that are true."""
        value = node.child(key).value
        if isinstance(value, str):
            return (value,)
        for name, child in self._map(node, key):
            if not isinstance(child.value, bool):
                hint = "a map chooses by `name: true`"
                self.wrong(child, f"{name!r} in {key!r} must be true or false", hint)
        return tuple(name for name, child in node.items(key) if child.value is True)

    def function(self, node: Node, key: str) -> Function | None:
        """Return a hand-written function or class as `module.name`, None where there is none."""
        text = self.text(node, key)
        if text is None:
            return None
        module, _, name = text.partition(".")
        if is_name(module) and is_name(name):
            return module, name
        self.wrong(node.child(key), f"{text!r} is no name in a module", "write it as `module.name`")
        return None

    def among(self, node: Node, name: str, known: Collection[str], what: str) -> bool:
        """Tell whether a name is known, and report the node that gives it otherwise."""
        if name in known:
            return True
        self.wrong(node, f"{what} {name!r}", nearest(name, known))
        return False

    def _map(self, node: Node, key: str) -> list[tuple[str, Node]]:
        child = node.child(key)
        if child.value is not None and not isinstance(child.value, dict):
            self.wrong(child, f"{key!r} must be a map", "write it as `name: value`")
        return child.items()

    @staticmethod
    def _is_there(node: Node, key: str) -> bool:
        return isinstance(node.value, dict) and node.value.get(key) is not None


def nearest(name: str, known: Iterable[str]) -> str:
    """Return advice for a name that is not known."""
    names = sorted(known)
    near = difflib.get_close_matches(name, names, 1)
    if near:
        return f"did you mean {near[0]!r}?"
    if not names:
        return "there are none"
    rest = f" and {len(names) - _MANY} more" if len(names) > _MANY else ""
    return f"there are: {', '.join(names[:_MANY])}{rest}"


def is_name(text: str) -> bool:
    """Tell whether a text can be a name in Python."""
    return text.isidentifier() and text.isascii() and not keyword.iskeyword(text)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
