"""Whole lines of a text that comes in pieces."""

from __future__ import annotations

from typing import Final

# Characters. What has no line break for longer is given as it is, so that memory stays bounded.
LONGEST: Final = 1_048_576


class LineSplitter:
    """Gives lines with their ends, so that all of them together are the text.

    A line ends in LF, which CR may precede: a CR alone, as progress bars write it, ends none.
    """

    __slots__ = ("_open", "_size")

    def __init__(self) -> None:
        self._open: list[str] = []
        self._size = 0

    def feed(self, text: str) -> list[str]:
        """The lines that are complete now."""
        head, line_break, tail = text.rpartition("\n")
        if not line_break:
            self._open.append(tail)
            self._size += len(tail)
            return self.rest() if self._size > LONGEST else []
        complete = "".join((*self._open, head))
        self._open, self._size = [tail], len(tail)
        return [f"{line}\n" for line in complete.split("\n")]

    def rest(self) -> list[str]:
        """What is left of a line that has no end."""
        last = "".join(self._open)
        self._open, self._size = [], 0
        return [last] if last else []
