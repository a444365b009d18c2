"""A server on the loopback interface that keeps what it gets and answers what it is told."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True, slots=True)
class Got:
    """A request as it came."""

    method: str
    target: str
    headers: Mapping[str, str]
    """By name in lower case."""
    content: bytes


@dataclass(slots=True)
class Answer:
    """What the server says; several pieces go out one by one."""

    status: int = 200
    media_type: str | None = "application/json"
    pieces: Iterable[bytes] = (b"null",)
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Loopback:
    """The server: its address, what it got, and what it says next."""

    url: str
    got: list[Got] = field(default_factory=list)
    answer: Answer = field(default_factory=Answer)

    @property
    def last(self) -> Got:
        """The last request."""
        return self.got[-1]


@contextmanager
def loopback() -> Iterator[Loopback]:
    """Run a server as long as the `with` statement."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler())
    state = Loopback(f"http://127.0.0.1:{server.server_port}")
    server.state = state  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _handler() -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def __getattr__(self, name: str) -> Any:
            if name.startswith("do_"):
                return self._serve
            raise AttributeError(name)

        def _serve(self) -> None:
            state: Loopback = self.server.state  # type: ignore[attr-defined]
            headers = {name.lower(): value for name, value in self.headers.items()}
            state.got.append(Got(self.command, self.path, headers, self._content(headers)))
            answer = state.answer
            self.send_response(answer.status)
            if answer.media_type is not None:
                self.send_header("content-type", answer.media_type)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("connection", "close")
            self.end_headers()
            self.close_connection = True
            if self.command != "HEAD":
                for piece in answer.pieces:
                    self.wfile.write(piece)
                    self.wfile.flush()

        def _content(self, headers: Mapping[str, str]) -> bytes:
            if headers.get("transfer-encoding") != "chunked":
                return self.rfile.read(int(headers.get("content-length", 0)))
            parts = []
            while size := int(self.rfile.readline().strip() or b"0", 16):
                parts.append(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()
            return b"".join(parts)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler
