"""What goes wrong at the stand-in, as tests order it."""

from __future__ import annotations

import json
from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ..document import Json
from .web import HangUp, Reply


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that happens instead of an answer.

    Args:
        status: the status of the answer; None breaks the connection.
        headers: of the answer.
        body: text is sent as it is, anything else as JSON.
        late: the operation is carried out before, and its answer is lost.
        pause: real seconds of silence before.
    """

    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Json = None
    late: bool = False
    pause: float = 0.0

    def reply(self) -> Reply:
        """Return the answer.

        Raises:
            HangUp: there is none.
        """
        if self.status is None:
            raise HangUp
        if isinstance(self.body, str):
            return Reply(self.status, {"content-type": "text/html", **self.headers}, _text(self))
        body = {"message": "out of order"} if self.body is None else self.body
        kind = {"content-type": "application/json"}
        return Reply(self.status, {**kind, **self.headers}, json.dumps(body).encode())


RESET = Fault()
"""The connection breaks before the operation is carried out."""

LOST = Fault(late=True)
"""The operation is carried out, and then the connection breaks."""

How: TypeAlias = Literal["reset", "cut", "silence", "error", "expired"]


@dataclass(frozen=True, slots=True)
class Break:
    """What happens to an event stream: it ends after some events of output.

    Args:
        after: how many events are sent before.
        how: the connection is reset; it is closed in the middle of the answer; nothing is sent
            any more; an `error` event with the code 500, or with the code 408.
    """

    after: int = 0
    how: How = "reset"


class Faults:
    """The faults to come, by operation and by stream."""

    def __init__(self) -> None:
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)
        self._breaks: dict[str, deque[Break]] = defaultdict(deque)

    def order(self, operation: str, *faults: Fault) -> None:
        """Let the next requests of an operation (`METHOD /path/{template}`) go wrong."""
        self._faults[operation].extend(faults)

    def order_break(self, stream: str, *breaks: Break) -> None:
        """Let the next connections of a stream (`stdout`, `stderr`) break."""
        self._breaks[stream].extend(breaks)

    def next(self, operation: str) -> Fault | None:
        """Return the fault of a request, if any."""
        waiting = self._faults[operation]
        return waiting.popleft() if waiting else None

    def next_break(self, stream: str) -> Break | None:
        """Return how the connection of a stream breaks, if it does."""
        waiting = self._breaks[stream]
        return waiting.popleft() if waiting else None

    def clear(self) -> None:
        """Forget all of them."""
        self._faults.clear()
        self._breaks.clear()


def _text(fault: Fault) -> bytes:
    return str(fault.body).encode()
