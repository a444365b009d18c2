"""A server that misbehaves, met by each kind of client over each engine, in one table.

`test_sockets.py` looks closer at single cases; here every case runs in every way.
"""

from __future__ import annotations

import gzip
import json as jsonlib
import socket
import threading
import time
from email.utils import formatdate
from typing import Any

import pytest
from runtime.call import Body, Call, Operation, json
from runtime.errors import (
    ConnectionLostError,
    DeadlineExceededError,
    DecodeError,
    NotFoundError,
    ReadTimeoutError,
    RedirectError,
    ResponseTooLargeError,
    SdkError,
    ServiceUnavailableError,
    TooManyRequestsError,
    TransportError,
    UnauthorizedError,
)
from runtime_server import Script, Server, bomb, drip, raw, reset, respond, silence
from runtime_support import GRANT, get
from sample_sdk import models
from ways import Way, each_way, outcome

THING = b'{"id":"1"}'
OK = respond(THING)
NODES: Operation[Any] = Operation(
    "nodes", "GET", "/nodes", responses=(json("200", lambda: list[models.Node]),)
)
CREATE: Operation[Any] = Operation(
    "create",
    "POST",
    "/things",
    body=Body("application/json"),
    responses=(json("200", lambda: object),),
)
GET = get()
POST: Call[Any] = Call(CREATE, body={})


def head(fields: str, status: str = "200 OK") -> bytes:
    """The beginning of an answer."""
    return f"HTTP/1.1 {status}\r\n{fields}\r\n\r\n".encode()


def then(data: bytes, script: Script) -> Script:
    """Some bytes, then something else."""

    def both(connection: socket.socket) -> None:
        connection.sendall(data)
        script(connection)

    return both


def busy(status: int, retry_after: str) -> Script:
    """A refusal that names a time."""
    return respond(b"{}", status, retry_after=retry_after)


PART = head("content-length: 99") + b'{"id":'
CHUNKED = head("transfer-encoding: chunked")
SOON, PAST = formatdate(time.time() - 1, usegmt=True), formatdate(0, usegmt=True)
# Name, call, settings, scripts, expected value or error, number of requests.
Row = tuple[str, Call[Any], dict[str, Any], list[Script], Any, int]
ROWS: list[Row] = [
    ("reset before the answer", GET, {}, [reset, OK], {"id": "1"}, 2),
    ("reset before the answer to a POST", POST, {}, [reset, OK], ConnectionLostError, 1),
    ("reset inside the head", GET, {}, [then(b"HTTP/1.1 200", reset), OK], {"id": "1"}, 2),
    ("reset inside the body", GET, {}, [then(PART, reset), OK], {"id": "1"}, 2),
    ("reset inside the body of a POST", POST, {}, [then(PART, reset), OK], ConnectionLostError, 1),
    ("a body that ends early", GET, {}, [raw(PART), OK], {"id": "1"}, 2),
    ("a chunk that ends early", GET, {}, [raw(CHUNKED + b"ff\r\n{"), OK], {"id": "1"}, 2),
    ("a chunk size that is no number", GET, {}, [raw(CHUNKED + b"x\r\n{"), OK], {"id": "1"}, 2),
    ("no HTTP at all", POST, {}, [raw(b"220 smtp.example ESMTP\r\n")], TransportError, 1),
    ("an endless header", POST, {}, [raw(b"HTTP/1.1 200 OK\r\nx: " + b"y" * 900_000)], SdkError, 1),
    ("invalid JSON", GET, {}, [respond(b"<html>oops</html>")], DecodeError, 1),
    ("truncated JSON", GET, {}, [respond(b'{"id":')], DecodeError, 1),
    ("an empty 200", GET, {}, [respond(b"")], DecodeError, 1),
    ("a nest of brackets", GET, {}, [respond(b"[" * 200_000)], DecodeError, 1),
    (
        "a 200 from a login page",
        GET,
        {},
        [respond(b"<p>", content_type="text/html")],
        DecodeError,
        1,
    ),
    ("a 204 with a body", GET, {}, [raw(head("content-length: 2", "204 No") + b"{}")], None, 1),
    ("gzip", GET, {}, [respond(gzip.compress(THING), content_encoding="gzip")], {"id": "1"}, 1),
    ("gzip that is none", POST, {}, [respond(THING, content_encoding="gzip")], TransportError, 1),
    (
        "a bomb",
        GET,
        {"max_response_bytes": 1_000_000},
        [respond(bomb(30_000_000), content_encoding="gzip")],
        ResponseTooLargeError,
        1,
    ),
    (
        "a body larger than allowed",
        GET,
        {"max_response_bytes": 1000},
        [respond(b" " * 100_000)],
        ResponseTooLargeError,
        1,
    ),
    ("a huge body", GET, {}, [respond(b'"' + b"x" * 8_000_000 + b'"')], "x" * 8_000_000, 1),
    (
        "silence",
        GET,
        {"timeout": (1, 0.1), "retry_enabled": False},
        [silence(3)],
        ReadTimeoutError,
        1,
    ),
    ("silence after a POST", POST, {"timeout": (1, 0.1)}, [silence(3)], ReadTimeoutError, 1),
    ("silence, then an answer", GET, {"timeout": (1, 0.1)}, [silence(3), OK], {"id": "1"}, 2),
    ("429 without a time", POST, {}, [respond(b"", 429), OK], {"id": "1"}, 2),
    ("429 in seconds", POST, {}, [busy(429, "0"), OK], {"id": "1"}, 2),
    ("429 at a date", POST, {}, [busy(429, SOON), OK], {"id": "1"}, 2),
    ("429 at a date long ago", POST, {}, [busy(429, PAST), OK], {"id": "1"}, 2),
    ("429 with nonsense", POST, {}, [busy(429, "tomorrow"), OK], {"id": "1"}, 2),
    ("429 with a negative time", POST, {}, [busy(429, "-5"), OK], {"id": "1"}, 2),
    ("429 for a day", GET, {}, [busy(429, "86400"), OK], TooManyRequestsError, 1),
    ("429 for ever", GET, {}, [busy(429, "9" * 400), OK], TooManyRequestsError, 1),
    (
        "429 beyond the deadline",
        GET,
        {"total_timeout": 2},
        [busy(429, "9")],
        TooManyRequestsError,
        1,
    ),
    ("503 with a time", POST, {}, [busy(503, "0"), OK], {"id": "1"}, 2),
    ("503 without a time", POST, {}, [respond(b"", 503), OK], ServiceUnavailableError, 1),
    ("503 without a time, repeatable", GET, {}, [respond(b"", 503), OK], {"id": "1"}, 2),
    ("503 with nonsense", POST, {}, [busy(503, "soon"), OK], ServiceUnavailableError, 1),
    ("an outage", GET, {"retry_max_retries": 2}, [respond(b"", 503)], ServiceUnavailableError, 3),
    (
        "401 for a fixed token",
        GET,
        {"bearer_token": "t"},
        [respond(b"", 401)],
        UnauthorizedError,
        1,
    ),
    ("a redirect of a POST", POST, {}, [respond(b"", 307, location="/x"), OK], RedirectError, 1),
    ("a ring of redirects", GET, {}, [respond(b"", 302, location="/x")], RedirectError, 6),
    (
        "a redirect to a file",
        GET,
        {},
        [respond(b"", 302, location="file:///etc/x")],
        RedirectError,
        1,
    ),
    (
        "a 404 in HTML",
        GET,
        {},
        [respond(b"<h1>no</h1>", 404, content_type="text/html")],
        NotFoundError,
        1,
    ),
]


@each_way
@pytest.mark.parametrize("row", ROWS, ids=[row[0].replace(" ", "-") for row in ROWS])
def test_each_misbehaviour_has_one_outcome_in_every_way(row: Row, way: Way) -> None:
    """The value or the class of the error, and the number of requests, are the same in all."""
    _, call, settings, scripts, expected, requests = row
    with Server(*scripts) as server:
        if isinstance(expected, type):
            with pytest.raises(expected) as caught:
                way.send(server.url, call, **settings)
            error: Any = caught.value
            assert error.operation == call.operation.name
        else:
            assert way.send(server.url, call, **settings) == expected
        assert len(server.requests) == requests


@each_way
@pytest.mark.parametrize("name", ["x-a", "content-type"])
def test_a_header_that_is_no_text_raises_nothing_of_a_library(name: str, way: Way) -> None:
    """Some engines read it as Latin-1, others refuse the answer: with an error of ours."""
    answer = f"HTTP/1.1 200 OK\r\n{name}: ".encode() + b"\xff\xfe\r\ncontent-length: 1\r\n\r\n1"
    with Server(raw(answer)) as server:
        came = outcome(lambda: way.send(server.url, GET, retry_enabled=False))
    assert came in (1, b"1") or isinstance(came, TransportError)
    assert getattr(came, "operation", GET.operation.name) == GET.operation.name


@each_way
def test_wrong_types_are_kept_and_told_in_every_way(way: Way) -> None:
    """Nothing is lost, and one record tells of each kind."""
    drifts: list[Any] = []
    with Server(respond(b'[{"name":3},{"name":4},{"name":"n","new":1}]')) as server:
        nodes = way.send(server.url, Call(NODES), on_drift=drifts.append)
    assert [node.name for node in nodes] == [3, 4, "n"]
    assert [(drift.pointer, drift.got) for drift in drifts] == [
        ("/0/name", "number"),
        ("/2/new", "a member"),
    ]


@each_way
@pytest.mark.parametrize(
    "script",
    [
        drip(b"HTTP/1.1 200 OK\r\nx: " + b"y" * 500, 0.03),
        then(head("content-length: 500"), drip(b"x" * 500, 0.03)),
        then(CHUNKED, drip(b"1\r\nx\r\n" * 100, 0.01)),
        silence(3),
    ],
    ids=["headers", "body", "chunks", "silence"],
)
def test_the_total_timeout_ends_whatever_drips(script: Script, way: Way) -> None:
    """Each byte comes within the read timeout; the whole call has its own limit."""
    started = time.monotonic()
    with Server(script) as server, pytest.raises(DeadlineExceededError, match=r"0\.3 s"):
        way.send(server.url, GET, total_timeout=0.3)
    assert time.monotonic() - started < 2


@each_way
def test_the_total_timeout_holds_for_attempts_and_pauses_together(way: Way) -> None:
    """A pause that would end too late is not begun, and an attempt gets what is left."""
    started = time.monotonic()
    scripts = [respond(b"", 503), silence(0.2), silence(5)]
    with Server(*scripts) as server, pytest.raises(DeadlineExceededError) as caught:
        way.send(server.url, GET, total_timeout=0.6, retry_backoff_factor=0.01)
    assert time.monotonic() - started < 2
    assert [attempt.status for attempt in caught.value.attempts] == [503, None, None]


@each_way
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_credentials_never_follow_to_another_host(status: int, way: Way) -> None:
    """Neither the token nor any header that the program set, also not when retried there."""
    with (
        Server(respond(b"", 503), OK) as other,
        Server(respond(b"", status, location=other.url + "/x")) as server,
    ):
        secret = {"default_headers": {"X-Tenant-Key": "s3cret", "Cookie": "s=s3cret"}}
        assert way.send(server.url, GET, bearer_token="s3cret", **secret) == {"id": "1"}
        assert b"s3cret" in server.requests[0]
        assert len(other.requests) == 2
        assert all(b"s3cret" not in request for request in other.requests)


@each_way
def test_an_idle_close_is_no_error_of_the_next_call(way: Way) -> None:
    """Also when the next call is a POST, which may not be sent twice."""
    closing = raw(head("content-length: 10\r\nconnection: keep-alive") + THING)
    with Server(closing, OK) as server:
        calls = [GET, POST]
        outcomes = way.many(server.url, calls, 1, on_request=lambda request: time.sleep(0.05))
        assert outcomes == [{"id": "1"}] * 2
        assert len(server.requests) == 2


class Guard:
    """A server that refuses one token, issues another, and counts both."""

    def __init__(self) -> None:
        self.good = "token-1"
        self.issued = 0
        self.refused = 0
        self.lock = threading.Lock()

    def script(self, server: Server) -> Script:
        """Answers the request that came last on the connection."""

        def answer(connection: socket.socket, request: bytes) -> None:
            with self.lock:
                if b" /token " in request:
                    self.issued += 1
                    body = {"accessToken": f"token-{self.issued}", "expiresIn": 3600}
                    time.sleep(0.05)
                    return respond(jsonlib.dumps(body).encode())(connection)
                good = f"bearer {self.good}\r".encode() in request.lower()
                self.refused += not good
            return (OK if good else respond(b"{}", 401))(connection)

        server.answer = answer
        return OK


@each_way
def test_a_storm_of_401_causes_one_token_request(way: Way) -> None:
    """The server forgets a token while 32 calls are on their way; POSTs among them succeed."""
    guard = Guard()
    guard.good = "token-2"
    with Server(OK) as server:
        guard.script(server)
        outcomes = way.many(
            server.url,
            [GET, POST] * 16,
            32,
            client_id="me",
            client_secret="s3cret",
            token_grant=GRANT,
        )
        assert outcomes == [{"id": "1"}] * 32
    assert guard.issued == 2
    assert guard.refused <= 32


@each_way
def test_a_server_that_refuses_every_token_is_asked_twice(way: Way) -> None:
    """One renewal for one call, and no more."""
    guard = Guard()
    guard.good = "none"
    with Server(OK) as server:
        guard.script(server)
        with pytest.raises(UnauthorizedError):
            way.send(server.url, POST, client_id="me", client_secret="s", token_grant=GRANT)
    assert (guard.issued, guard.refused) == (2, 2)
