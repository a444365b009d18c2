"""Queries of names, indexes, wildcards and equality filters, evaluated without a library.

Nearly every action of an overlay is one of them; a general evaluator takes 20 times as long.
What is not recognised here is left to the full implementation, so both accept the same language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sdkwright.overlay.query import Node, Segment
from sdkwright.overlay.steps import Step, Test, children_at, filtered, follow, item, members
from sdkwright.source import Key, Pointer

_S = r"[ \t\r\n]*"
_FIRST = r"A-Za-z_\x80-\ud7ff\ue000-\U0010ffff"
_NAME = rf"[{_FIRST}][{_FIRST}0-9]*"
_TEXT = r"""(?:'[^'\\\x00-\x1f]*'|"[^"\\\x00-\x1f]*")"""
_FIELD = rf"\.{_NAME}|\[{_S}{_TEXT}{_S}\]"
_TEST = rf"@(?:{_FIELD})+(?:{_S}=={_S}{_TEXT})?"
_SEGMENT = re.compile(
    rf"\.(?P<name>{_NAME})"
    rf"|\[{_S}(?P<quoted>{_TEXT}(?:{_S},{_S}{_TEXT})*){_S}\]"
    rf"|\[{_S}(?P<index>0|-?[1-9][0-9]{{0,14}}){_S}\]"
    rf"|(?P<wildcard>\.\*|\[{_S}\*{_S}\])"
    rf"|\[{_S}\?{_S}(?P<tests>{_TEST}(?:{_S}&&{_S}{_TEST})*){_S}\]"
)
_TEXT_PARTS = re.compile(_TEXT)
_TEST_PARTS = re.compile(rf"@(?P<fields>(?:{_FIELD})+)(?:{_S}=={_S}(?P<text>{_TEXT}))?")
_FIELD_PARTS = re.compile(rf"\.(?P<name>{_NAME})|(?P<quoted>{_TEXT})")


@dataclass(frozen=True, slots=True)
class _Part:
    """A compiled segment; `key` is set when it selects by one fixed name or index."""

    segment: Segment
    step: Step
    key: Key | None = None
    wildcard: bool = False


class SimpleQuery:
    """A query whose segments are plain steps from nodes to nodes."""

    __slots__ = ("_fused", "_keys", "_parts", "text")

    def __init__(self, text: str, parts: tuple[_Part, ...]) -> None:
        self.text = text
        self._parts = parts
        self._keys = _fixed_keys(parts)
        self._fused = tuple(_fuse(parts)) if self._keys is None else ()

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The parts of the expression after `$`."""
        return tuple(part.segment for part in self._parts)

    def select(self, root: Any) -> list[Node]:
        """Return the selected nodes."""
        if self._keys is not None:
            return follow(root, self._keys)
        nodes: list[Node] = [((), root)]
        for step in self._fused:
            nodes = step(nodes)
        return nodes

    def walk(self, root: Any) -> Iterator[list[Node]]:
        """Yield the nodes after each segment."""
        nodes: list[Node] = [((), root)]
        for part in self._parts:
            nodes = part.step(nodes)
            yield nodes


def compile_simple(text: str) -> SimpleQuery | None:
    """Compile an expression if all its segments are of the simple kinds."""
    if not text.startswith("$"):
        return None
    parts: list[_Part] = []
    at = 1
    while at < len(text):
        match = _SEGMENT.match(text, at)
        if match is None:
            return None
        parts.append(_part(match))
        at = match.end()
    return SimpleQuery(text, tuple(parts))


def _part(match: re.Match[str]) -> _Part:
    kind = match.lastgroup or ""
    found = match[kind]
    segment = Segment(match.start(), match.end())
    if kind == "wildcard":
        return _Part(segment, children_at(()), wildcard=True)
    if kind == "tests":
        return _Part(segment, filtered(tuple(_test(part) for part in _TEST_PARTS.finditer(found))))
    if kind == "index":
        return _Part(segment, item(int(found)), int(found))
    name, *others = (found,) if kind == "name" else _texts(found)
    if others:
        return _Part(segment, members((name, *others)))
    return _Part(Segment(segment.start, segment.end, name), members((name,)), name)


def _texts(found: str) -> tuple[str, ...]:
    return tuple(part[0][1:-1] for part in _TEXT_PARTS.finditer(found))


def _test(match: re.Match[str]) -> Test:
    parts = _FIELD_PARTS.finditer(match["fields"])
    fields = tuple(part["name"] or part["quoted"][1:-1] for part in parts)
    text = match["text"]
    return Test(fields, None if text is None else text[1:-1])


def _fixed_keys(parts: tuple[_Part, ...]) -> Pointer | None:
    """Return the pointer that the query stands for; a negative index stands for none."""
    keys: list[Key] = []
    for part in parts:
        if part.key is None or (isinstance(part.key, int) and part.key < 0):
            return None
        keys.append(part.key)
    return tuple(keys)


def _fuse(parts: tuple[_Part, ...]) -> Iterator[Step]:
    """Yield the steps with the names after a wildcard made part of it."""
    at = 0
    while at < len(parts):
        part = parts[at]
        at += 1
        if not part.wildcard:
            yield part.step
            continue
        names: list[str] = []
        while at < len(parts) and isinstance(key := parts[at].key, str):
            names.append(key)
            at += 1
        yield children_at(tuple(names))
