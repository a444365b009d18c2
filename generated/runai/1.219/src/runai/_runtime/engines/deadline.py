"""The total timeout for blocking engines, down to the single read.

The HTTP libraries take a limit for each wait, so a server that sends a byte now and then keeps a
blocking call for ever. The network backend is the one place that sees every wait.
"""

from __future__ import annotations

import time
from _thread import _local
from typing import Any

from ..bounded import bounded
from ..errors import DeadlineExceededError
from .waking import watched


class Deadline(_local):
    """The end of the call that this thread performs; None between calls."""

    end: float | None = None

    def start(self, total: float | None) -> None:
        """Begin a call that may take some seconds."""
        self.end = None if total is None else time.monotonic() + total

    def within(self, timeout: float | None) -> float | None:
        """The timeout of one wait, no longer than what is left of the call.

        Raises:
            DeadlineExceededError: Nothing is left.
        """
        if self.end is None:
            return timeout
        remaining = self.end - time.monotonic()
        if remaining <= 0:
            raise DeadlineExceededError("no complete answer within the total timeout")
        return remaining if timeout is None else min(timeout, remaining)


class Backend:
    """A network backend whose streams keep the deadline."""

    def __init__(self, backend: Any, deadline: Deadline) -> None:
        self._backend = backend
        self._deadline = deadline

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, **rest: Any
    ) -> _Stream:
        """Connect; a name may have many addresses, and its look-up takes as long as it takes."""
        left, timeout = self._deadline.within(None), self._deadline.within(timeout)

        def connect() -> Any:
            return self._backend.connect_tcp(host, port, timeout=timeout, **rest)

        is_address = ":" in host or host.replace(".", "").isdecimal()
        stream = connect() if is_address else bounded(connect, left, lambda late: late.close())
        return _Stream(stream, self._deadline)

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


class _Stream:
    """A network stream each of whose waits keeps the deadline."""

    def __init__(self, stream: Any, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        timeout, stream = self._deadline.within(timeout), self._stream
        data: bytes = watched(stream, lambda: stream.read(max_bytes, timeout), b"")
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.within(timeout))

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        timeout = self._deadline.within(timeout)
        return _Stream(
            self._stream.start_tls(ssl_context, server_hostname, timeout), self._deadline
        )

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    def close(self) -> None:
        self._stream.close()
