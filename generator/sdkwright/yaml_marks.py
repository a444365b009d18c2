"""The event stream of YAML text, and the positions of all nodes read from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

from sdkwright.source import Mark


def events(text: str) -> Iterator[Any]:
    """Yield the parser's events, by the C library where it is installed.

    Raises:
        yaml.YAMLError: at the first syntax error.
    """
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    try:
        yield from iter(loader.get_event, None)
    finally:
        loader.dispose()


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


class _Marks:
    """Collects marks from events; of a repeated key the first place is kept."""

    __slots__ = ("_anchors", "_key", "_stack", "root")

    def __init__(self) -> None:
        self.root = Mark(0, 0)
        self._stack: list[dict[str, Mark] | list[Mark]] = []
        self._key: tuple[str, int] | None = None
        self._anchors: dict[str, Mark] = {}

    def read(self, events: Iterable[Any]) -> None:
        for event in events:
            kind = type(event).__name__
            if kind == "ScalarEvent":
                self._scalar(event)
            elif kind in ("MappingEndEvent", "SequenceEndEvent"):
                self._stack.pop()
            elif kind in _CONTAINERS:
                self._open(event, _CONTAINERS[kind]())
            elif kind == "AliasEvent":
                known = self._anchors.get(event.anchor)
                self._put(event, known.children if known else None)

    def _scalar(self, event: Any) -> None:
        if self._key is None and self._stack and type(self._stack[-1]) is dict:
            self._key = (event.value, event.start_mark.index)
            return
        self._put(event, None)

    def _open(self, event: Any, children: dict[str, Mark] | list[Mark]) -> None:
        mark = self._put(event, children)
        if event.anchor is not None:
            self._anchors[event.anchor] = mark
        self._stack.append(children)

    def _put(self, event: Any, children: dict[str, Mark] | list[Mark] | None) -> Mark:
        start = event.start_mark.index
        parent = self._stack[-1] if self._stack else None
        if type(parent) is list:
            mark = Mark(start, start, children)
            parent.append(mark)
        elif type(parent) is dict and self._key is not None:
            mark = Mark(self._key[1], start, children)
            parent.setdefault(self._key[0], mark)
            self._key = None
        else:
            mark = self.root = Mark(start, start, children)
        return mark
