"""The choice of an engine, and what each one owes to the settings."""

from __future__ import annotations

import asyncio
import gc
import gzip
import logging
import os
import zlib
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from runtime.call import Call, Operation, json
from runtime.client import AsyncClient, SyncClient
from runtime.codec import decoder_for
from runtime.configuration import BaseConfiguration
from runtime.engines.pools import Shards
from runtime.engines.reading import inflated
from runtime.errors import (
    ConfigurationError,
    ConnectError,
    ConnectionLostError,
    ConnectTimeoutError,
    DeadlineExceededError,
    ProtocolError,
    ReadTimeoutError,
    TlsError,
)
from runtime_server import Server, reset, respond
from runtime_support import POST, get, in_loop

from runtime import engines, log

OK = respond(b'{"id":"1"}')


def settings(**given: Any) -> BaseConfiguration:
    """A configuration for a host that need not be there."""
    return BaseConfiguration(base_url="https://127.0.0.1:1", **given)


def name_of(configuration: BaseConfiguration) -> str:
    """The class of the engine that is chosen."""
    engine = engines.make_engine(configuration)
    engine.close()
    return type(engine).__name__


def test_the_fast_engine_is_chosen_where_it_is_installed() -> None:
    """Unless another one is asked for, by name or by a client."""
    pytest.importorskip("pyreqwest")
    assert name_of(settings()) == "PyreqwestEngine"
    assert name_of(settings(http_engine="httpx")) == "HttpcoreEngine"
    with httpx.Client() as mine:
        assert name_of(settings(http_client=mine)) == "HttpxEngine"


@pytest.mark.parametrize(
    "given",
    [
        {"ssl_ca_cert": __file__},
        {"proxy_server_name": "service.test"},
        {"proxy_url": "socks5://127.0.0.1:1"},
    ],
    ids=lambda given: next(iter(given)),
)
def test_what_the_fast_engine_cannot_do_is_done_by_the_other(
    given: dict[str, Any], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """With the reason in the log, once; asked for by name it is an error."""
    pytest.importorskip("pyreqwest")
    monkeypatch.setattr(log, "_told", set())
    monkeypatch.setattr("runtime.engines.httpcore_engine.HttpcoreEngine", lambda *_: "other")
    with caplog.at_level(logging.INFO, log.LOGGER):
        assert [engines.make_engine(settings(**given)) for _ in range(2)] == ["other"] * 2
    assert [next(iter(given)) in line for line in caplog.messages] == [True]
    with pytest.raises(ConfigurationError, match=f"pyreqwest cannot be used; {next(iter(given))}"):
        engines.make_engine(settings(http_engine="pyreqwest", **given))


def test_a_forked_child_uses_the_engine_that_survives_a_fork() -> None:
    """The threads of the fast one stay behind; nothing hangs and nothing is lost."""
    with Server(OK) as server, SyncClient(BaseConfiguration(base_url=server.url)) as api:
        assert api.send(get()) == {"id": "1"}
        child = os.fork()
        if child == 0:
            ok = False
            try:
                ok = api.send(get()) == {"id": "1"}
            finally:
                os._exit(0 if ok else 1)
        assert os.waitpid(child, 0)[1] == 0


@pytest.mark.parametrize("name", ["httpx", "httpx2", "pyreqwest"])
def test_what_is_not_installed_is_named(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it is asked for."""
    monkeypatch.setattr(engines, "_is_installed", lambda _: False)
    with pytest.raises(ConfigurationError, match=f"http_engine: {name}"):
        engines.make_engine(settings(http_engine=name))


@pytest.mark.usefixtures("each_engine")
def test_a_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless NO_PROXY excludes the host."""
    with Server(OK) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        with SyncClient(BaseConfiguration(base_url="http://api.invalid")) as api:
            assert api.send(get()) == {"id": "1"}
        monkeypatch.setenv("no_proxy", "api.invalid")
        with (
            SyncClient(
                BaseConfiguration(base_url="http://api.invalid", retry_enabled=False)
            ) as api,
            pytest.raises(ConnectError),
        ):
            api.send(get())
        assert len(proxy.requests) == 1


@pytest.mark.usefixtures("each_engine")
def test_a_post_is_not_repeated_when_the_connection_breaks_after_it() -> None:
    """Whatever the library calls that: it may have taken effect."""
    with Server(reset, OK) as server, SyncClient(BaseConfiguration(base_url=server.url)) as api:
        with pytest.raises(ConnectionLostError):
            api.send(Call(POST))
        assert len(server.requests) == 1


class Unlike(Exception):
    """An error with causes, as pyreqwest has them."""

    def __init__(self, *causes: str) -> None:
        super().__init__("told")
        self.details = {"causes": [{"message": each} for each in ("for url (u)", *causes)]}


CAUSES: list[tuple[str, tuple[str, ...], type[Exception]]] = [
    ("ConnectError", ("client error (Connect)", "tcp connect error"), ConnectError),
    ("ConnectError", ("client error (Connect)", "invalid peer certificate"), TlsError),
    ("ConnectError", ("client error (SendRequest)", "connection error"), ConnectionLostError),
    ("ConnectTimeoutError", ("client error (Connect)", "timed out"), ConnectTimeoutError),
    ("ConnectTimeoutError", ("operation timed out",), ReadTimeoutError),
    ("PoolTimeoutError", ("no slot",), ConnectTimeoutError),
    ("BodyDecodeError", ("end of file before message length reached",), ConnectionLostError),
    ("BodyDecodeError", ("Invalid gzip header",), ProtocolError),
    ("ReadError", ("unexpected end of file",), ConnectionLostError),
]


@pytest.mark.parametrize(("name", "causes", "expected"), CAUSES)
def test_errors_of_the_fast_engine_by_their_causes(
    name: str, causes: tuple[str, ...], expected: type[Exception]
) -> None:
    """Its classes alone would let a POST be repeated that may have taken effect."""
    library = pytest.importorskip("pyreqwest.exceptions")
    from runtime.engines.pyreqwest_errors import translate

    error = getattr(library, name)("told", Unlike(*causes).details)
    assert type(translate(error, 60.0, 1.0)) is expected
    if "Timeout" in name and expected is ReadTimeoutError:
        assert type(translate(error, 60.0, 60.0)) is DeadlineExceededError


def test_shards_lend_the_last_used_first_and_close_what_is_too_many() -> None:
    """Beyond the limit, calls share."""
    made = iter("abc")
    shards = Shards(lambda: next(made), most=3, kept=1)
    first, second, third = (shards.take() for _ in range(3))
    assert shards.take() is first
    assert first.busy == 2
    assert shards.give(third) is None
    assert shards.give(second) == "c"
    assert shards.take() is second
    assert shards.give(first) is None
    assert sorted(shards.empty()) == ["a", "b"]
    assert shards.give(first) is None


def test_many_calls_at_once_are_spread_over_connections() -> None:
    """And nearly all of these are closed when the calls are over."""

    async def main(url: str) -> tuple[int, int]:
        async with AsyncClient(
            BaseConfiguration(base_url=url, http_engine="httpx", pool_maxsize=4)
        ) as api:
            await asyncio.gather(*(api.send(get()) for _ in range(50)))
            shards: Any = api._lifetime.here()._engine._shards  # type: ignore[union-attr]
            return len(shards._all), len(shards._idle)

    with Server(OK) as server:
        assert in_loop(lambda: main(server.url)) == (4, 4)
        assert 4 < server.connections <= 50


def halves(data: bytes) -> Iterator[bytes]:
    """Data in two chunks."""
    yield data[: len(data) // 2]
    yield data[len(data) // 2 :]


RAW = zlib.compressobj(wbits=-zlib.MAX_WBITS)
PLAIN = b"some text " * 500
CODED: dict[str, tuple[str, bytes]] = {
    "gzip": ("gzip", gzip.compress(PLAIN)),
    "two members": ("x-gzip", gzip.compress(PLAIN[:100]) + gzip.compress(PLAIN[100:])),
    "zlib": ("deflate", zlib.compress(PLAIN)),
    "raw deflate": ("deflate", RAW.compress(PLAIN) + RAW.flush()),
    "twice": ("deflate, gzip", gzip.compress(zlib.compress(PLAIN))),
    "identity": ("identity", PLAIN),
    "unknown": ("br", PLAIN),
}


@pytest.mark.parametrize("case", CODED)
def test_bodies_are_decompressed(case: str) -> None:
    """Also when a chunk ends anywhere."""
    encodings, data = CODED[case]
    assert b"".join(inflated(halves(data), encodings)) == PLAIN
    assert b"".join(inflated((data[i : i + 1] for i in range(len(data))), encodings)) == PLAIN


def test_an_incomplete_compressed_body_is_an_error() -> None:
    """And so is one that is compressed again and again."""
    with pytest.raises(ProtocolError, match="incomplete"):
        list(inflated([gzip.compress(PLAIN)[:-9]], "gzip"))
    with pytest.raises(ProtocolError, match="6 times"):
        list(inflated([b""], ",".join(["gzip"] * 6)))


@pytest.mark.usefixtures("each_engine")
def test_large_answers_leave_the_garbage_collector_as_it_was() -> None:
    """It is asked to rest while many objects are made."""
    listed: Operation[Any] = Operation(
        "list", "GET", "/", responses=(json("200", lambda: list[dict[str, int]]),)
    )
    body = b"[" + b",".join([b'{"a":1}'] * 60_000) + b"]"
    with Server(respond(body)) as server, SyncClient(BaseConfiguration(base_url=server.url)) as api:
        assert len(api.send(Call(listed))) == 60_000
    assert gc.isenabled()
    gc.disable()
    try:
        decoder_for(list[int])(b"[" + b"1," * 200_000 + b"1]", lambda *_: None)
        assert not gc.isenabled()
    finally:
        gc.enable()
