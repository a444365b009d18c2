"""Engines over pyreqwest, whose connections live in native threads: the extra `[fast]`."""

from __future__ import annotations

import atexit
import copy
import sys
import time
from _thread import RLock
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError, ConnectError
from ..messages import Headers, Response
from .aside import Aside, is_needed
from .httpcore_engine import BURST, WITH_BODY, HttpcoreEngine
from .loading import is_orphaned, load
from .proxies import proxy_for
from .pyreqwest_errors import translate
from .reading import Collector
from .tls import authorities, warn_if_insecure

if TYPE_CHECKING:
    from ..configuration import BaseConfiguration
    from ..messages import Request, TimeLimits

load("pyreqwest")
# Imported by name, so that type checkers accept this package where the extra is missing.
_client: Any = import_module("pyreqwest.client")
_proxy: Any = import_module("pyreqwest.proxy")
_BuilderError: Any = import_module("pyreqwest.exceptions").BuilderError

Waits = tuple[float | None, float | None]
_MOST_CLIENTS = 8
_duration = lru_cache(16)(timedelta)
_OWN_TRUST = ("darwin", "win32", "ios", "android")  # the operating system judges certificates


def obstacle(configuration: BaseConfiguration) -> str | None:
    """Why these settings cannot be honoured by pyreqwest; None if all can."""
    if is_orphaned():
        return "a fork has left its threads behind"
    if configuration.ssl_ca_cert is not None:
        return "ssl_ca_cert: it adds authorities to its own and cannot trust others instead"
    named = authorities(configuration)[0]
    if named is not None and sys.platform in _OWN_TRUST:
        return f"{named}: it trusts the authorities of this operating system only"
    if configuration.proxy_server_name is not None:
        return "proxy_server_name: it takes the name from the URL"
    proxy = proxy_for(configuration)
    if proxy is not None and not proxy.url.startswith("http"):
        return "proxy_url: it knows no SOCKS proxies"
    return None


class PyreqwestEngine:
    """Sends requests with blocking calls.

    Args:
        configuration: The settings, which must have no obstacle.
    """

    def __init__(self, configuration: BaseConfiguration) -> None:
        warn_if_insecure(configuration)
        self._clients = _Clients(_client.SyncClientBuilder, configuration)
        # By themselves, because an interrupt closes them.
        self._interruptible = _Clients(_client.SyncClientBuilder, configuration)
        self._aside = Aside(self._cancel)
        self._max_bytes = configuration.max_response_bytes
        # A wait of the library for the headers or a chunk of a stream can be neither bounded nor
        # ended by another thread, so these read streams: one for the main thread, one for others.
        self._streams: dict[bool, HttpcoreEngine] = {}
        self._configuration = configuration
        self._opening = RLock()

    def send(self, request: Request, limits: TimeLimits) -> Response:
        if request.stream:
            return self._for_streams().send(request, limits)
        started = time.monotonic()
        try:
            if is_needed():
                builder = self._interruptible.request(request, limits, iter)
                response: Response = self._aside(lambda: self._exchanged(builder, limits))
                return response
            return self._exchanged(self._clients.request(request, limits, iter), limits)
        except Exception as error:
            ours = translate(error, limits.total, time.monotonic() - started)
            if ours is None:
                raise
            raise ours from error

    def _exchanged(self, builder: Any, limits: TimeLimits) -> Response:
        if self._max_bytes is None:
            answer = builder.build().send()
            return _response(answer, answer.bytes().to_bytes())
        with builder.build_streamed() as answer:
            body = Collector(self._max_bytes, limits.total)
            while (chunk := answer.body_reader.read_chunk()) is not None:
                body.add(chunk.to_bytes())
        return _response(answer, body.content())

    def close(self) -> None:
        streams, self._streams = self._streams, {}
        for each in streams.values():
            each.close()
        self._aside.close()
        self._cancel()
        for client in self._clients.empty():
            client.close()

    def _for_streams(self) -> HttpcoreEngine:
        from . import _core, _imported

        is_main = is_needed()
        with self._opening:
            if is_main not in self._streams:
                settings = copy.copy(self._configuration)
                settings.http2 = settings.http2 and find_spec("h2") is not None
                if not is_main:
                    settings.pool_maxsize = 0  # a stream's connection is not kept for the next one
                self._streams[is_main] = HttpcoreEngine(_imported(_core(None)), settings)
            return self._streams[is_main]

    def _cancel(self) -> None:
        for client in self._interruptible.empty():
            client.close()


class AsyncPyreqwestEngine:
    """Sends requests from coroutines.

    Args:
        configuration: The settings, which must have no obstacle.
    """

    def __init__(self, configuration: BaseConfiguration) -> None:
        warn_if_insecure(configuration)
        _settle_at_exit()
        self._clients = _Clients(_client.ClientBuilder, configuration)
        self._max_bytes = configuration.max_response_bytes

    async def asend(self, request: Request, limits: TimeLimits) -> Response:
        started = time.monotonic()
        try:
            builder = self._clients.request(request, limits, aiter)
            if not request.stream and self._max_bytes is None:
                answer = await builder.build().send()
                return _response(answer, (await answer.bytes()).to_bytes())
            sent = builder.build_streamed()
            stream = _AsyncStream(sent, await sent.__aenter__())
            if request.stream and 200 <= stream.answer.status < 300:
                return _response(stream.answer, stream=stream)
            try:
                body = Collector(self._max_bytes, limits.total)
                async for chunk in stream:
                    body.add(chunk)
            finally:
                await stream.aclose()
            return _response(stream.answer, body.content())
        except Exception as error:
            ours = translate(error, limits.total, time.monotonic() - started)
            if ours is None:
                raise
            raise ours from error

    async def aclose(self) -> None:
        for client in self._clients.empty():
            await client.close()


class _Clients:
    """Clients by their limits of waits, which the library takes when it makes a client."""

    def __init__(self, kind: Callable[[], Any], configuration: BaseConfiguration) -> None:
        self._kind = kind
        self._configuration = configuration
        self._known: dict[Waits, Any] = {}
        self._lock = RLock()  # a signal handler may make calls as well
        waits = configuration.connect_timeout, configuration.read_timeout
        self._known[waits] = self._make(waits)

    def request(self, request: Request, limits: TimeLimits, begin: Callable[[Any], Any]) -> Any:
        """A builder of the library; `begin` makes an iterator of a body in parts."""
        total = None if request.stream else limits.total  # it would also end a stream that flows
        waits = _shorter(limits.connect, total), _shorter(limits.read, total)
        client = self._known.get(waits) or self._added(waits)
        try:
            builder = client.request(request.method, request.url).headers(request.headers)
        except ValueError as problem:
            raise ConnectError(f"the URL cannot be used: {problem}") from problem
        content = request.content
        if content is None:
            if request.method in WITH_BODY:
                builder = builder.body_bytes(b"")
        elif isinstance(content, bytes):
            builder = builder.body_bytes(content)
        else:
            builder = builder.body_stream(begin(content))
        if request.stream:
            # Nothing is read ahead: what came before a break is not lost.
            return builder.streamed_read_buffer_limit(0)
        if total is None or begin is aiter:  # the driver of coroutines keeps it
            return builder
        return builder.timeout(_duration(seconds=total))

    def _added(self, waits: Waits) -> Any:
        with self._lock:  # each client has connections of its own, so threads shall share one
            client = self._known.get(waits)
            if client is None:
                if len(self._known) >= _MOST_CLIENTS:
                    self._known.pop(next(iter(self._known)), None)
                client = self._known[waits] = self._make(waits)
            return client

    def empty(self) -> list[Any]:
        """All clients, which are to be closed."""
        clients = list(self._known.values())
        self._known.clear()
        return clients

    def _make(self, waits: Waits) -> Any:
        configuration = self._configuration
        kept = configuration.pool_maxsize
        builder = self._kind().follow_redirects(False).referer(False).http1_lower_case_headers()
        builder = builder.pool_max_idle_per_host(kept).max_connections(max(BURST, kept))
        builder = builder.http2(configuration.http2)
        if waits[0] is not None:
            builder = builder.connect_timeout(timedelta(seconds=waits[0]))
        if waits[1] is not None:
            builder = builder.read_timeout(timedelta(seconds=waits[1]))
        if not configuration.verify_ssl:
            builder = builder.danger_accept_invalid_certs(True)
        if configuration.cert_file is not None:
            builder = builder.identity_pem(_identity(configuration, configuration.cert_file))
        builder = _through_proxy(builder, configuration)
        try:
            return builder.build()
        except _BuilderError as problem:
            told = [cause["message"] for cause in (problem.details or {}).get("causes", ())]
            raise RuntimeError(": ".join(told) or str(problem)) from problem


@cache
def _settle_at_exit() -> None:
    """Let the library's thread give back what it holds of Python; later that would be an abort."""
    atexit.register(time.sleep, 0.02)


def _shorter(limit: float | None, total: float | None) -> float | None:
    """A limit that ends before the total does, else none."""
    return limit if limit is not None and (total is None or limit < total) else None


def _identity(configuration: BaseConfiguration, cert_file: str) -> bytes:
    try:
        parts = [Path(file).read_bytes() for file in (configuration.key_file, cert_file) if file]
        _client.SyncClientBuilder().identity_pem(b"\n".join(parts))
    except (OSError, ValueError) as problem:
        raise ConfigurationError(f"cert_file: {cert_file!r} cannot be used: {problem}") from problem
    return b"\n".join(parts)


def _through_proxy(builder: Any, configuration: BaseConfiguration) -> Any:
    proxy = proxy_for(configuration)
    if proxy is None:
        return builder.no_proxy()
    address = _proxy.ProxyBuilder.all(proxy.url)
    if proxy.auth is not None:
        address = address.basic_auth(*proxy.auth)
    return builder.proxy(address.headers(proxy.headers) if proxy.headers else address)


class _AsyncStream:
    """The chunks of an answer, with our errors."""

    def __init__(self, sent: Any, answer: Any) -> None:
        self._sent = sent
        self.answer = answer
        self._is_open = True

    async def __aiter__(self) -> AsyncIterator[bytes]:
        reader = self.answer.body_reader
        try:
            while (chunk := await reader.read_chunk()) is not None:
                yield chunk.to_bytes()
        except Exception as error:
            ours = translate(error, None, 0.0)
            if ours is None:
                raise
            raise ours from error

    async def aclose(self) -> None:
        if self._is_open:
            self._is_open = False
            await self._sent.__aexit__(None, None, None)


def _response(answer: Any, content: bytes = b"", stream: Any = None) -> Response:
    return Response(answer.status, Headers(answer.headers.items()), content, stream=stream)
