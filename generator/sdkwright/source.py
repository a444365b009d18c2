"""Text files with values and, on demand, the position of every key and value in them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from sdkwright.collector import collector_paused

Key: TypeAlias = str | int
Pointer: TypeAlias = tuple[Key, ...]
Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a text; both numbers start at 1 and count characters."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Location:
    """A file and, where known, the place in it; `str()` gives `file:line:column`."""

    file: str
    position: Position | None = None

    def __str__(self) -> str:
        if self.position is None:
            return self.file
        return f"{self.file}:{self.position.line}:{self.position.column}"


@dataclass(slots=True)  # not frozen: a large file has a hundred thousand of them
class Mark:
    """Where a node stands in its text: offsets of its key and value, and its children."""

    key: int
    value: int
    children: dict[str, Mark] | list[Mark] | None = None

    def child(self, part: Key) -> Mark | None:
        """Return the mark of a member or an item, if there is one."""
        children = self.children
        if isinstance(children, dict):
            return children.get(str(part))
        if isinstance(children, list) and isinstance(part, int) and 0 <= part < len(children):
            return children[part]
        return None

    def find(self, pointer: Pointer) -> Mark:
        """Return the mark of a node, or of its nearest existing ancestor."""
        mark = self
        for part in pointer:
            child = mark.child(part)
            if child is None:
                break
            mark = child
        return mark


class SourceFile:
    """A parsed file; the index of positions is built at the first question for one."""

    __slots__ = ("_index", "_indexer", "_line_starts", "name", "path", "text", "value")

    def __init__(
        self,
        path: Path,
        name: str,
        text: str,
        value: Any,
        indexer: Callable[[str], Mark],
    ) -> None:
        """Keep the parts of a file.

        Args:
            path: where it was read from.
            name: how messages call it (as given by the user, with forward slashes).
            text: the decoded content without a byte order mark.
            value: the parsed content in plain Python objects.
            indexer: builds the positions of all nodes from the text.
        """
        self.path = path
        self.name = name
        self.text = text
        self.value = value
        self._indexer = indexer
        self._index: Mark | None = None
        self._line_starts: list[int] | None = None

    def __repr__(self) -> str:
        return f"SourceFile({self.name!r})"

    def position(self, pointer: Pointer, *, key: bool = False) -> Position:
        """Return where a node stands; a missing node answers with its nearest ancestor.

        Args:
            pointer: keys and indexes from the root.
            key: the place of the key instead of the value, where the node has a key.
        """
        return self.position_at(self.offset(pointer, key=key))

    def offset(self, pointer: Pointer, *, key: bool = False) -> int:
        """Return the character offset of a node, or of its nearest existing ancestor."""
        mark = self._mark()
        for part in pointer:
            child = mark.child(part)
            if child is None:
                return mark.value
            mark = child
        return mark.key if key else mark.value

    def location(self, pointer: Pointer, *, key: bool = False) -> Location:
        """Return file and position of a node, as `position` does."""
        return Location(self.name, self.position(pointer, key=key))

    def location_at(self, offset: int) -> Location:
        """Return file and position of a character of the text."""
        return Location(self.name, self.position_at(offset))

    def location_inside(self, pointer: Pointer, index: int) -> Location:
        """Return the place of the character `index` of a string value, escapes considered."""
        start = self.offset(pointer)
        return self.location_at(start + _raw_distance(self.text, start, index))

    def position_at(self, offset: int) -> Position:
        """Turn a character offset into line and column."""
        starts = self._lines()
        line = bisect_right(starts, offset)
        return Position(line, offset - starts[line - 1] + 1)

    def listing(self, position: Position, context: int = 1) -> str:
        """Return the lines around a position, numbered, with a caret below the place.

        Args:
            position: the place to show.
            context: how many lines to show before and after it.
        """
        starts = self._lines()
        first = max(1, position.line - context)
        last = min(len(starts), position.line + context)
        width = len(str(last))
        shown: list[str] = []
        for number in range(first, last + 1):
            line, shift = _window(self._line(number), position.column)
            shown.append(f"{number:>{width}} | {line}".rstrip())
            if number == position.line:
                blank = " " * max(0, position.column - 1 - shift)
                shown.append(f"{'':>{width}} | {blank}^")
        return "\n".join(shown)

    def _line(self, number: int) -> str:
        """Return a line of the text, without its end."""
        starts = self._lines()
        end = starts[number] - 1 if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end]

    def _mark(self) -> Mark:
        if self._index is None:
            with collector_paused():
                self._index = self._indexer(self.text)
        return self._index

    def _lines(self) -> list[int]:
        if self._line_starts is None:
            starts = [0]
            found = self.text.find("\n")
            while found >= 0:
                starts.append(found + 1)
                found = self.text.find("\n", found + 1)
            self._line_starts = starts
        return self._line_starts


_LISTING_WIDTH = 120


def _window(line: str, column: int) -> tuple[str, int]:
    """Make a line fit for a terminal: very long ones are cut to the part around a column."""
    start = 0
    if len(line) > _LISTING_WIDTH:
        start = max(0, column - 1 - _LISTING_WIDTH // 2)
        line = line[start : start + _LISTING_WIDTH]
    if not line.isprintable():
        line = "".join(char if char.isprintable() else " " for char in line)
    return line, start


def _raw_distance(text: str, start: int, index: int) -> int:
    """Count the characters of the file that stand for the first `index` of a string."""
    quote = text[start : start + 1]
    if quote not in ("'", '"'):
        return 0 if quote in ("|", ">") else index
    at = start + 1
    for _ in range(index):
        at += _unit(text, at, quote)
    return at - start


_ESCAPE_LENGTHS = {"u": 6, "U": 10, "x": 4}


def _unit(text: str, at: int, quote: str) -> int:
    """Return how many characters of a quoted scalar stand for one character of its value."""
    if quote == '"' and text[at : at + 1] == "\\":
        return _ESCAPE_LENGTHS.get(text[at + 1 : at + 2], 2)
    return 2 if text[at : at + 2] == "''" and quote == "'" else 1
