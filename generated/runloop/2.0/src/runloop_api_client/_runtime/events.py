"""Lines of a streamed text, and server-sent events made of lines. No I/O.

Source: WHATWG HTML, 9.2.6 (interpreting an event stream) and 9.2.4 (the Last-Event-ID header).
"""

from __future__ import annotations

import re
from codecs import getincrementaldecoder
from collections.abc import Iterator
from typing import Any, Final

from .errors import ResponseTooLargeError

# Characters of one line, or of the data of one event: more than this is no message but a leak.
LONGEST: Final = 16_777_216

_BREAK: Final = re.compile(r"\r\n|\n|\r")


class Lines:
    """Splits chunks of text into lines that end in LF, CR or CRLF."""

    __slots__ = ("_after_cr", "_open", "_size")

    def __init__(self) -> None:
        self._open: list[str] = []
        self._size = 0
        self._after_cr = False

    def feed(self, text: str) -> list[str]:
        """The lines that are complete now."""
        if self._after_cr and text:
            text = text.removeprefix("\n")
            self._after_cr = False
        self._after_cr = self._after_cr or text.endswith("\r")
        first, *others = _BREAK.split(text)
        self._open.append(first)
        self._size += len(first)
        if self._size > LONGEST:
            raise ResponseTooLargeError(f"a line exceeds {LONGEST} characters")
        if not others:
            return []
        lines = ["".join(self._open), *others[:-1]]
        self._open, self._size = [others[-1]], len(others[-1])
        return lines

    def rest(self) -> list[str]:
        """The last line, where no line break follows it."""
        last = "".join(self._open)
        self._open, self._size = [], 0
        return [last] if last else []


class Event:
    """A server-sent event.

    Attributes:
        data: Its text; several data lines are joined by LF.
        event: Its type, "message" unless the server says otherwise.
        id: What the server last gave as id, "" if nothing.
    """

    __slots__ = ("data", "event", "id")

    def __init__(self, data: str, event: str = "message", id: str = "") -> None:
        self.data = data
        self.event = event
        self.id = id

    def json(self) -> Any:
        """The data as JSON; raises ValueError."""
        import json

        return json.loads(self.data)

    def __repr__(self) -> str:
        return f"<Event {self.event}, {len(self.data)} characters>"


class EventReader:
    """Makes events of chunks of bytes.

    Attributes:
        last_id: The last id, to go on from.
        retry: Seconds that the server wants a client to wait before it connects again.
    """

    __slots__ = (
        "_data",
        "_decoder",
        "_event",
        "_id",
        "_lines",
        "_size",
        "_start",
        "last_id",
        "retry",
    )

    def __init__(self) -> None:
        self.last_id = ""
        self.retry: float | None = None
        self.restart()

    def restart(self) -> None:
        """Begin with a new connection; what was incomplete is dropped."""
        self._decoder = getincrementaldecoder("utf-8")("replace")
        self._lines = Lines()
        self._start = True
        self._data: list[str] = []
        self._size = 0
        self._event = ""
        self._id = self.last_id

    def feed(self, chunk: bytes) -> Iterator[Event]:
        """The events that are complete now."""
        text = self._decoder.decode(chunk)
        if self._start and text:
            text = text.removeprefix("\ufeff")
            self._start = False
        for line in self._lines.feed(text):
            event = self._line(line)
            if event is not None:
                yield event

    def _line(self, line: str) -> Event | None:
        if not line:
            return self._complete()
        field, _, value = line.partition(":")  # a comment is a line whose field is empty
        value = value.removeprefix(" ")
        if field == "data":
            self._data.append(value)
            self._size += len(value)
            if self._size > LONGEST:
                raise ResponseTooLargeError(f"an event exceeds {LONGEST} characters")
        elif field == "event":
            self._event = value
        elif field == "id" and "\0" not in value:
            self._id = value
        elif field == "retry" and value.isascii() and value.isdecimal():
            self.retry = int(value) / 1000
        return None

    def _complete(self) -> Event | None:
        self.last_id = self._id
        event, data = self._event or "message", self._data
        self._event, self._data, self._size = "", [], 0
        return Event("\n".join(data), event, self.last_id) if data else None
