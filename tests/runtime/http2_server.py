"""A server of HTTP/2 and HTTP/1.1 over TLS; its answers say which of them was spoken.

`/things/<name>` is answered with protocol, connection and stream; `/things/after-0.5` half a
second later, and `/things/reset` by giving up the stream.
"""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import threading
import time
from typing import Any

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import DataReceived, RequestReceived, StreamEnded
from h2.exceptions import ProtocolError
from h2.settings import SettingCodes


class Http2Server:
    """Speaks what ALPN chose with each client.

    Args:
        tls: The certificate and the protocols that are offered.
        streams: How many streams of a connection may be open at once.

    Attributes:
        protocols: What was chosen, in the order of connections.
        requests: The headers of each request over HTTP/2.
        bodies: Their bodies.
        most: The largest number of streams that were open at once in a connection.
    """

    def __init__(self, tls: ssl.SSLContext, streams: int = 100) -> None:
        self.protocols: list[str] = []
        self.requests: list[dict[str, str]] = []
        self.bodies: list[bytes] = []
        self.most = 0
        self.streams = streams
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._open: list[socket.socket] = []
        threading.Thread(target=self._serve, daemon=True).start()

    @property
    def url(self) -> str:
        """The base URL."""
        return f"https://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Http2Server:
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)  # its thread closes it

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                plain, _ = self._listener.accept()
                threading.Thread(target=self._welcome, args=(plain,), daemon=True).start()

    def _welcome(self, plain: socket.socket) -> None:
        with (
            contextlib.suppress(OSError, ProtocolError),
            self._tls.wrap_socket(plain, server_side=True) as connection,
        ):
            self._open.append(connection)
            chosen = connection.selected_alpn_protocol() or "http/1.1"
            self.protocols.append(chosen)
            number = len(self.protocols)
            if chosen == "h2":
                _Connection(self, connection, number).talk()
            else:
                _talk_http1(connection, number)


class _Connection:
    """One connection of HTTP/2."""

    def __init__(self, server: Http2Server, connection: ssl.SSLSocket, number: int) -> None:
        self._server = server
        self._socket = connection
        self._number = number
        self._lock = threading.Lock()
        self._state = H2Connection(H2Configuration(client_side=False))
        self._paths: dict[int, str] = {}
        self._bodies: dict[int, bytes] = {}

    def talk(self) -> None:
        """Until the client goes."""
        with self._lock:
            self._state.initiate_connection()
            self._state.update_settings({SettingCodes.MAX_CONCURRENT_STREAMS: self._server.streams})
            self._flush()
        self._socket.settimeout(0.005)  # TLS sockets cannot be read and written at the same time
        while True:
            with self._lock:
                try:
                    data = self._socket.recv(65536)
                except TimeoutError:
                    data = None
                if data == b"":
                    return
                for event in self._state.receive_data(data) if data else ():
                    self._on(event)
                self._flush()
            if data is None:
                time.sleep(0.001)

    def _on(self, event: Any) -> None:
        if isinstance(event, RequestReceived):
            headers = {_text(name): _text(value) for name, value in event.headers}
            self._server.requests.append(headers)
            self._paths[event.stream_id] = headers[":path"]
            self._bodies[event.stream_id] = b""
            self._server.most = max(self._server.most, len(self._paths))
        elif isinstance(event, DataReceived):
            self._bodies[event.stream_id] += event.data
            self._state.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, StreamEnded):
            self._server.bodies.append(self._bodies.pop(event.stream_id))
            _, _, delay = self._paths[event.stream_id].partition("after-")
            if delay:
                timer = threading.Timer(float(delay), self._later, [event.stream_id])
                timer.daemon = True
                timer.start()
            else:
                self._answer(event.stream_id)

    def _later(self, stream: int) -> None:
        with self._lock, contextlib.suppress(OSError, ProtocolError):
            self._answer(stream)
            self._flush()

    def _answer(self, stream: int) -> None:
        if self._paths.pop(stream).endswith("reset"):
            self._state.reset_stream(stream, ErrorCodes.INTERNAL_ERROR)
            return
        facts = {"protocol": "h2", "connection": self._number, "stream": stream}
        headers = [(":status", "200"), ("content-type", "application/json")]
        self._state.send_headers(stream, headers)
        self._state.send_data(stream, json.dumps(facts).encode(), end_stream=True)

    def _flush(self) -> None:
        data = self._state.data_to_send()
        if data:
            self._socket.sendall(data)


def _text(part: bytes | str) -> str:
    return part.decode() if isinstance(part, bytes) else part


def _talk_http1(connection: ssl.SSLSocket, number: int) -> None:
    body = json.dumps({"protocol": "http/1.1", "connection": number}).encode()
    head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: "
    while b"\r\n\r\n" in connection.recv(65536):
        connection.sendall(f"{head}{len(body)}\r\n\r\n".encode() + body)
