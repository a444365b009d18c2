"""The event stream of YAML text, and the positions of all nodes read from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

from sdkwright.source import Mark


def events(text: str) -> Iterator[Any]:
    """Return the parser's events, by the C library where it is installed.

    The iterator raises `yaml.YAMLError` at the first syntax error.
    """
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    # no generator around it: there are a hundred thousand events in a large document
    return iter(loader.get_event, None)


def index(text: str) -> Mark:
    """Return the positions of all nodes, as far as the text can be read."""
    import yaml

    marks = _Marks()
    # a broken text was reported when it was loaded; what stands above the break has places
    with suppress(yaml.YAMLError):
        marks.read(events(text))
    return marks.root


_CONTAINERS: dict[str, type[dict[str, Mark]] | type[list[Mark]]] = {
    "MappingStartEvent": dict,
    "SequenceStartEvent": list,
}
_ENDS = frozenset({"MappingEndEvent", "SequenceEndEvent"})


class _Marks:
    """Collects marks from events; of a repeated key the first place is kept."""

    __slots__ = ("_anchors", "_is_map", "_key", "_stack", "_top", "root")

    def __init__(self) -> None:
        self.root = Mark(0, 0)
        self._stack: list[dict[str, Mark] | list[Mark]] = []
        self._top: dict[str, Mark] | list[Mark] | None = None
        self._is_map = False
        self._key: tuple[str, int] | None = None
        self._anchors: dict[str, Mark] = {}

    def read(self, events: Iterable[Any]) -> None:
        for event in events:
            kind = type(event).__name__
            if kind == "ScalarEvent":
                if self._key is None and self._is_map:
                    self._key = (event.value, event.start_mark.index)
                else:
                    self._put(event, None)
            elif kind in _ENDS:
                self._close()
            elif kind in _CONTAINERS:
                self._open(event, _CONTAINERS[kind]())
            elif kind == "AliasEvent":
                known = self._anchors.get(event.anchor)
                self._put(event, known.children if known else None)

    def _open(self, event: Any, children: dict[str, Mark] | list[Mark]) -> None:
        mark = self._put(event, children)
        if event.anchor is not None:
            self._anchors[event.anchor] = mark
        self._stack.append(children)
        self._top = children
        self._is_map = type(children) is dict

    def _close(self) -> None:
        self._stack.pop()
        self._top = self._stack[-1] if self._stack else None
        self._is_map = type(self._top) is dict

    def _put(self, event: Any, children: dict[str, Mark] | list[Mark] | None) -> Mark:
        start = event.start_mark.index
        parent, key = self._top, self._key
        if type(parent) is dict and key is not None:
            mark = Mark(key[1], start, children)
            parent.setdefault(key[0], mark)
            self._key = None
        elif type(parent) is list:
            mark = Mark(start, start, children)
            parent.append(mark)
        else:
            mark = self.root = Mark(start, start, children)
        return mark
