"""JSONPath queries (RFC 9535): common forms are walked directly, the rest by a library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol, TypeAlias

from sdkwright.source import Pointer

Node: TypeAlias = tuple[Pointer, Any]

MAX_NODES = 200_000  # one query may select; more than a very large document has


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment of a query: its place in the text, and the name that it asks for, if one."""

    start: int
    end: int
    name: str | None = None


class Query(Protocol):
    """A compiled query."""

    @property
    def text(self) -> str:
        """The expression as written."""
        ...

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The parts of the expression after `$`."""
        ...

    def select(self, root: Any) -> list[Node]:
        """Return the nodes that the query selects, which may repeat.

        Raises:
            QueryError: when the evaluation is stopped.
        """
        ...

    def walk(self, root: Any) -> Iterator[list[Node]]:
        """Yield the nodes after each segment in turn, for explanations."""
        ...


class QueryError(Exception):
    """An expression that is not valid or that takes too much to evaluate.

    `offset` is the index of the offending character in the expression.
    """

    def __init__(self, message: str, offset: int = 0) -> None:
        super().__init__(message)
        self.offset = offset


@lru_cache(maxsize=8192)
def compile_query(text: str) -> Query:
    """Compile an expression; equal texts share one result.

    Raises:
        QueryError: when it is not a valid RFC 9535 query.
    """
    from sdkwright.overlay.simple_query import compile_simple

    simple = compile_simple(text)
    if simple is not None:
        return simple
    from sdkwright.overlay.full_query import compile_full

    return compile_full(text)


def shown_path(pointer: Pointer) -> str:
    """Return a node's path in the shortest JSONPath notation."""
    return "$" + "".join(_shown_part(part) for part in pointer)


def _shown_part(part: str | int) -> str:
    if isinstance(part, int):
        return f"[{part}]"
    if part.isascii() and part.isidentifier():
        return f".{part}"
    return f"['{''.join(_ESCAPES.get(char) or _shown_char(char) for char in part)}']"


_ESCAPES = {
    "\\": "\\\\",
    "'": "\\'",
    "\b": "\\b",
    "\f": "\\f",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
}


def _shown_char(char: str) -> str:
    return char if char >= " " else f"\\u{ord(char):04x}"
