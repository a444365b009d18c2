"""A server on a real socket that misbehaves as told: each request gets the next script."""

from __future__ import annotations

import contextlib
import gzip
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable

Script = Callable[[socket.socket], None]


class Server:
    """Answers the nth request with the nth script; the last script serves all further ones."""

    def __init__(self, *scripts: Script, tls: ssl.SSLContext | None = None) -> None:
        self.scripts = list(scripts)
        self.answer: Callable[[socket.socket, bytes], None] | None = None  # instead of scripts
        self.requests: list[bytes] = []
        self.connections = 0
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._is_closed = False
        threading.Thread(target=self._serve, daemon=True).start()

    @property
    def url(self) -> str:
        """The base URL."""
        scheme = "http" if self._tls is None else "https"
        return f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self._is_closed = True
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # to close it does not wake its thread
        self._listener.close()
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            if self._tls is not None:
                try:
                    connection = self._tls.wrap_socket(connection, server_side=True)
                except OSError:
                    continue
            self._open.append(connection)
            if self._is_closed:  # meanwhile, so that no one else closes this one
                connection.close()
                return
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while request := _read_request(connection):
                self.requests.append(request)
                if self.answer is not None:
                    self.answer(connection, request)
                    continue
                script = self.scripts.pop(0) if len(self.scripts) > 1 else self.scripts[0]
                script(connection)


def _read_request(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65536)
        if not chunk:
            return b""
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    if b"transfer-encoding: chunked" in head.lower():
        while not body.endswith(b"0\r\n\r\n"):
            body += connection.recv(65536)
    length = next(
        (
            int(line.split(b":")[1])
            for line in head.lower().split(b"\r\n")
            if line.startswith(b"content-length")
        ),
        0,
    )
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def raw(data: bytes, *, close: bool = True) -> Script:
    """Send bytes as they are, and hang up."""

    def script(connection: socket.socket) -> None:
        connection.sendall(data)
        if close:
            connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    return script


def respond(body: bytes, status: int = 200, **headers: str) -> Script:
    """A proper answer; the connection stays open."""
    fields = {"content_type": "application/json", **headers}
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items())
    head = f"HTTP/1.1 {status} X\r\ncontent-length: {len(body)}\r\n{lines}\r\n"
    return raw(head.encode() + body, close=False)


def reset(connection: socket.socket) -> None:
    """Break the connection without an answer."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def drip(data: bytes, pause: float) -> Script:
    """Send byte by byte."""

    def script(connection: socket.socket) -> None:
        for index in range(len(data)):
            connection.sendall(data[index : index + 1])
            time.sleep(pause)

    return script


def silence(seconds: float) -> Script:
    """Say nothing for some time, then hang up."""

    def script(connection: socket.socket) -> None:
        time.sleep(seconds)
        connection.close()

    return script


def bomb(size: int) -> bytes:
    """Zeros, compressed."""
    return gzip.compress(bytes(size))
