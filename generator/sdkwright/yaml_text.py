"""YAML text: values by the YAML 1.2 core schema, built from the event stream of the C parser."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from sdkwright.json_text import duplicate_key
from sdkwright.source import Key, Pointer
from sdkwright.syntax import (
    MAX_ALIAS_NODES,
    MAX_DEPTH,
    MAX_VALUES,
    TEXT_UNIT,
    Parsed,
    Problem,
    exceeds_depth,
    too_deep,
    too_many,
)
from sdkwright.yaml_marks import events, index
from sdkwright.yaml_scalars import PREFIX, resolve_plain, resolve_tagged

if TYPE_CHECKING:
    import yaml

__all__ = ["index", "parse"]

_MERGE = "<<"
_MOST = MAX_VALUES + MAX_ALIAS_NODES
_CONTAINER_TAGS = {None, "!", f"{PREFIX}map", f"{PREFIX}seq"}


def parse(text: str) -> Parsed:
    """Return the value of a YAML text and everything that is wrong with it."""
    import yaml

    builder = _Builder()
    try:
        builder.read(events(text))
    except _StopError as stop:
        builder.problems.append(stop.problem)
        return _finished(builder, text, usable=False)
    except yaml.YAMLError as error:
        builder.problems.append(_syntax_problem(error, text))
        return _finished(builder, text, usable=False)
    if exceeds_depth(builder.root):  # aliases can nest what the text does not
        builder.problems.append(too_deep(0))
        return _finished(builder, text, usable=False)
    return _finished(builder, text, usable=True)


class _StopError(Exception):
    """Ends the reading of a text that cannot be used."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class _Builder:
    """Builds plain values from events; the stack holds the containers that are still open."""

    __slots__ = (
        "_anchors",
        "_container",
        "_key",
        "_merging",
        "_nodes",
        "_shared",
        "_stack",
        "_take",
        "duplicates",
        "problems",
        "root",
    )

    def __init__(self) -> None:
        self.root: Any = None
        self.problems: list[Problem] = []
        self.duplicates: list[tuple[Pointer, int]] = []
        self._container: Any = None
        self._key: str | None = None
        self._stack: list[tuple[Any, str | None, str | None, int]] = []
        self._anchors: dict[str, tuple[Any, int]] = {}
        self._merging: set[int] = set()
        self._nodes = 0
        self._shared = 0
        self._take = {
            "ScalarEvent": self._scalar,
            "MappingStartEvent": self._open,
            "SequenceStartEvent": self._open,
            "MappingEndEvent": self._close,
            "SequenceEndEvent": self._close,
            "AliasEvent": self._alias,
            "DocumentStartEvent": self._document,
        }

    def read(self, events: Iterable[yaml.Event]) -> None:
        handlers = self._take
        for event in events:
            handler = handlers.get(type(event).__name__)
            if handler is not None:
                handler(event)

    def _scalar(self, event: Any) -> None:
        if self._key is None and type(self._container) is dict:
            self._take_key(event.value, event)
            return
        if event.tag is not None:
            value = self._tagged(event)
        elif event.implicit[0]:
            value = self._plain(event)
        else:
            value = event.value
        before = self._nodes
        self._put(value)
        if type(value) is str:
            self._nodes += len(value) >> TEXT_UNIT
        if event.anchor is not None:
            self._anchors[event.anchor] = (value, self._nodes - before)

    def _plain(self, event: Any) -> Any:
        try:
            return resolve_plain(event.value)
        except ValueError:
            self._problem("number", f"{event.value[:40]} is not a number that can be read", event)
            return None

    def _tagged(self, event: Any) -> Any:
        try:
            return resolve_tagged(event.tag, event.value)
        except ValueError:
            self._refuse_tag(event)
            return event.value

    def _take_key(self, name: str, event: Any) -> None:
        if name == _MERGE and event.implicit[0]:
            hint = "write the keys out, or quote the key if '<<' is meant"
            self._problem("yaml-merge-key", "merge keys are not part of YAML 1.2", event, hint)
            self._merging.add(id(self._container))
        if event.tag not in (None, "!", f"{PREFIX}str"):
            self._refuse_tag(event)
        if event.anchor is not None:
            self._anchors[event.anchor] = (name, 1 + (len(name) >> TEXT_UNIT))
        if name in self._container:
            self.duplicates.append(((*self._pointer(), name), event.start_mark.index))
        self._key = name
        self._nodes += len(name) >> TEXT_UNIT

    def _open(self, event: Any) -> None:
        if self._key is None and type(self._container) is dict:
            message = "a key must be text, not a mapping or a list"
            raise _StopError(Problem("yaml-key", message, event.start_mark.index))
        if len(self._stack) >= MAX_DEPTH:
            raise _StopError(too_deep(event.start_mark.index))
        if event.tag not in _CONTAINER_TAGS:
            self._refuse_tag(event)
        value: Any = {} if type(event).__name__ == "MappingStartEvent" else []
        parent, key = self._container, self._key
        self._put(value)
        self._stack.append((parent, key, event.anchor, self._nodes))
        self._container = value

    def _close(self, _: Any) -> None:
        closed = self._container
        if _MERGE in closed and type(closed) is dict and id(closed) in self._merging:
            self._merge(closed)
        self._container, _, anchor, before = self._stack.pop()
        self._key = None
        if anchor is not None:
            self._anchors[anchor] = (closed, self._nodes - before + 1)

    def _alias(self, event: Any) -> None:
        found = self._anchors.get(event.anchor)
        if found is None:
            message = f"the alias *{event.anchor} refers to no finished anchor above it"
            raise _StopError(Problem("yaml-alias", message, event.start_mark.index))
        value, size = found
        if self._key is None and type(self._container) is dict:
            message = "a key must be written out, not given by an alias"
            raise _StopError(Problem("yaml-key", message, event.start_mark.index))
        self._put(value)
        self._nodes += size - 1
        self._shared += size
        if self._shared > MAX_ALIAS_NODES:
            message = f"aliases expand to more than {MAX_ALIAS_NODES:,} values"
            raise _StopError(Problem("yaml-alias", message, event.start_mark.index))

    def _merge(self, mapping: dict[str, Any]) -> None:
        """Do what YAML 1.1 does: keys of the mapping itself win, then those of earlier ones."""
        self._merging.discard(id(mapping))
        merged = mapping[_MERGE]
        sources = merged if isinstance(merged, list) else [merged]
        if not all(isinstance(source, dict) for source in sources):
            return
        del mapping[_MERGE]
        for source in sources:
            for key, value in source.items():
                self._shared += key not in mapping
                mapping.setdefault(key, value)

    def _document(self, event: Any) -> None:
        if self._nodes:
            message = "the file holds more than one document"
            raise _StopError(Problem("yaml-documents", message, event.start_mark.index))

    def _put(self, value: Any) -> None:
        self._nodes += 1
        if self._nodes > _MOST:
            raise _StopError(too_many(0))
        container = self._container
        if container is None:
            self.root = value
        elif self._key is None:
            container.append(value)
        else:
            container[self._key] = value
            self._key = None

    def _pointer(self) -> Pointer:
        parts: list[Key] = []
        for parent, key, _, _ in self._stack[1:]:
            parts.append(len(parent) - 1 if key is None else key)
        return tuple(parts)

    def _refuse_tag(self, event: Any) -> None:
        tag = str(event.tag).replace(PREFIX, "!!")
        message = f"the tag {tag} is not supported"
        hint = "only !!str, !!int, !!float, !!bool, !!null, !!map and !!seq, with values that fit"
        self._problem("yaml-tag", message, event, hint)

    def _problem(self, code: str, message: str, event: Any, hint: str | None = None) -> None:
        self.problems.append(Problem(code, message, event.start_mark.index, hint))


def _finished(builder: _Builder, text: str, *, usable: bool) -> Parsed:
    problems = builder.problems
    if builder.duplicates:
        marks = index(text)
        for pointer, offset in builder.duplicates:
            problems.append(duplicate_key(str(pointer[-1]), offset, marks.find(pointer).key))
    return Parsed(builder.root if usable else None, usable, problems)


def _syntax_problem(error: yaml.YAMLError, text: str) -> Problem:
    import yaml

    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        message = ", ".join(part for part in (error.context, error.problem) if part)
        return Problem("yaml-syntax", message, mark.index if mark else 0)
    position = getattr(error, "position", 0)
    offset = len(text.encode()[:position].decode(errors="ignore"))
    reason = getattr(error, "reason", "unreadable text")
    return Problem("yaml-syntax", str(reason), offset)
