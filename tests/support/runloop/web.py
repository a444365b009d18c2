"""A threaded HTTP/1.1 server on a free port, which can be told to break what it does."""

from __future__ import annotations

import hashlib
import json
import socket
import struct
import threading
import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeAlias

from ..document import Json

_KEPT = 1 << 20
_PIECE = 1 << 16


class HangUp(Exception):
    """The server breaks the connection where it is."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One request as it came.

    Args:
        path: still percent-encoded, without the query.
        headers: names in lower case.
        body: the first mebibyte of it.
        size: how long the body was.
        digest: SHA-256 of the whole body, in hexadecimal digits.
        gone: tells whether the client has hung up.
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    size: int
    digest: str
    gone: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server answers.

    Args:
        pieces: instead of a body: what is sent as it comes. A piece is sent at once.
    """

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    pieces: Iterator[bytes] | None = None


Handle: TypeAlias = Callable[[Visit], Reply]


def json_reply(value: Json, status: int = 200) -> Reply:
    """Return a reply with a JSON body."""
    return Reply(status, {"content-type": "application/json"}, json.dumps(value).encode())


class WebServer:
    """Serves a function from visits to replies, each connection in a thread of its own.

    Args:
        handle: the function.
        name: of the threads.
        findings: where mistakes of the function itself are noted.
    """

    def __init__(self, handle: Handle, name: str, findings: list[str]) -> None:
        self.findings = findings
        self.accepted = 0
        self.active = 0
        self.closing = False
        self._handle = handle
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._server = _Threads(self, name)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.01,), name=f"{name} accepting", daemon=True
        )

    @property
    def connected(self) -> int:
        """How many connections are open."""
        with self._lock:
            return len(self._open)

    def start(self) -> None:
        """Start serving."""
        self._thread.start()

    def stop(self) -> None:
        """Stop serving and break every connection."""
        self.closing = True
        self._server.shutdown()
        self._thread.join()
        self.hang_up()
        self._server.server_close()

    def hang_up(self) -> None:
        """Break every connection."""
        with self._lock:
            connections = list(self._open)
        for connection in connections:
            abort(connection)

    def opened(self, connection: socket.socket) -> None:
        """Note a connection."""
        with self._lock:
            self.accepted += 1
            self._open.add(connection)

    def closed(self, connection: socket.socket) -> None:
        """Forget a connection."""
        with self._lock:
            self._open.discard(connection)

    def answer(self, visit: Visit, send: Callable[[Reply], None]) -> None:
        """Answer a visit; it is active until its answer is sent or broken off."""
        with self._lock:
            self.active += 1
        try:
            send(self._handle(visit))
        except (HangUp, OSError):
            raise
        except Exception:
            self.findings.append(f"the stand-in failed: {traceback.format_exc()}")
            raise HangUp from None
        finally:
            with self._lock:
                self.active -= 1


class _Threads(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, web: WebServer, name: str) -> None:
        self.web = web
        self._name = name
        super().__init__(("127.0.0.1", 0), _Connection)

    def process_request(self, request: Any, client_address: Any) -> None:
        thread = threading.Thread(
            target=self.process_request_thread,
            args=(request, client_address),
            name=f"{self._name} connection",
            daemon=True,
        )
        thread.start()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: clients that hang up are what some tests are about."""


class _Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Threads

    def setup(self) -> None:
        super().setup()
        self.server.web.opened(self.connection)

    def finish(self) -> None:
        self.server.web.closed(self.connection)
        super().finish()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self._serve
        raise AttributeError(name)

    def _serve(self) -> None:
        path, _, query = self.path.partition("?")
        body, size, digest = _read_body(self)
        visit = Visit(
            method=self.command,
            path=path,
            query=query,
            headers=_joined(self),
            body=body,
            size=size,
            digest=digest,
            gone=self._gone,
        )
        try:
            self.server.web.answer(visit, self._send)
        except (HangUp, OSError):
            self.close_connection = True
            abort(self.connection)

    def _gone(self) -> bool:
        if self.server.web.closing:
            return True
        try:
            return not self.connection.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT)
        except BlockingIOError:
            return False
        except OSError:
            return True

    def _send(self, reply: Reply) -> None:
        head = [f"HTTP/1.1 {reply.status} {_reason(reply.status)}"]
        head += [f"{name}: {value}" for name, value in reply.headers.items()]
        if reply.pieces is not None:
            head.append("transfer-encoding: chunked")
        elif reply.status not in {204, 304} and "content-length" not in reply.headers:
            head.append(f"content-length: {len(reply.body)}")
        content = b"" if self.command == "HEAD" else reply.body
        self.connection.sendall("\r\n".join([*head, "", ""]).encode("latin-1") + content)
        if reply.pieces is not None:
            for piece in reply.pieces:
                self.connection.sendall(b"%x\r\n%b\r\n" % (len(piece), piece))
            self.connection.sendall(b"0\r\n\r\n")


def abort(connection: socket.socket) -> None:
    """Break a connection so that the other side gets a reset instead of an end."""
    try:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.shutdown(socket.SHUT_RD)
        connection.close()
    except OSError:
        pass


def _joined(handler: BaseHTTPRequestHandler) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in handler.headers.items():
        name = name.lower()
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


def _reason(status: int) -> str:
    return HTTPStatus(status).phrase if status in set(HTTPStatus) else "Unknown"


def _read_body(handler: BaseHTTPRequestHandler) -> tuple[bytes, int, str]:
    kept, size, digest = bytearray(), 0, hashlib.sha256()
    for piece in _pieces(handler):
        size += len(piece)
        digest.update(piece)
        kept += piece[: max(0, _KEPT - len(kept))]
    return bytes(kept), size, digest.hexdigest()


def _pieces(handler: BaseHTTPRequestHandler) -> Iterator[bytes]:
    if "chunked" in handler.headers.get("transfer-encoding", ""):
        while length := int(handler.rfile.readline().split(b";")[0] or b"0", 16):
            yield from _counted(handler, length)
            handler.rfile.readline()
        while handler.rfile.readline().strip():
            pass
        return
    yield from _counted(handler, int(handler.headers.get("content-length", "0")))


def _counted(handler: BaseHTTPRequestHandler, length: int) -> Iterator[bytes]:
    while length > 0:
        piece = handler.rfile.read(min(length, _PIECE))
        if not piece:
            raise HangUp
        length -= len(piece)
        yield piece
