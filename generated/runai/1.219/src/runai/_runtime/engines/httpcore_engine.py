"""Engines over httpcore, the part of httpx that makes connections, or httpcore2.

What httpx adds to it (cookies, redirects, authentication, models of requests) is not used here,
and would take longer than all the rest of a call.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from ..errors import ConfigurationError
from ..messages import Headers, Response, TimeLimits
from .deadline import Backend, Deadline
from .httpx_errors import translate
from .pools import Shards
from .proxies import proxy_for
from .reading import Collector, ainflated, inflated
from .tls import context_for

if TYPE_CHECKING:
    from ..configuration import BaseConfiguration
    from ..messages import Request

# Beyond those that are kept open, connections may be opened for a burst of calls.
BURST = 100
# As long as httpx keeps them: few servers close sooner.
_KEPT_SECONDS = 5.0
# Methods whose requests state that their body is empty (RFC 9110, section 8.6).
WITH_BODY = frozenset({"POST", "PUT", "PATCH"})


class HttpcoreEngine:
    """Sends requests with blocking calls.

    Args:
        library: The module httpcore or httpcore2.
        configuration: The settings.
    """

    def __init__(self, library: Any, configuration: BaseConfiguration) -> None:
        self._requests = _Requests(library, configuration)
        self._deadline = Deadline()
        backend = Backend(library.SyncBackend(), self._deadline)
        self._shards = _shards(library, library.ConnectionPool, configuration, backend)

    def send(self, request: Request, limits: TimeLimits) -> Response:
        self._deadline.start(limits.total)
        lease = _Lease(self._shards)
        try:
            response = self._answer(request, limits, lease)
        except BaseException as error:
            lease.close()
            ours = translate(error)
            if ours is None:
                raise
            raise ours from error
        finally:
            self._deadline.start(None)
        if response.stream is None:
            lease.close()
        return response

    def _answer(self, request: Request, limits: TimeLimits, lease: _Lease) -> Response:
        content: Any = request.content
        if not (content is None or isinstance(content, bytes)):
            content = iter(content)
        sent = self._requests.build(request, limits, content)
        answer = lease.answer = lease.shard.pool.handle_request(sent)
        response = _response(answer)
        if request.stream and 200 <= answer.status < 300:
            response.stream = lease
            return response
        body = Collector(self._requests.max_bytes, limits.total)
        for chunk in inflated(answer.stream, _encodings(response)):
            body.add(chunk)
        response.content = body.content()
        return response

    def close(self) -> None:
        for pool in self._shards.empty():
            pool.close()


class AsyncHttpcoreEngine:
    """Sends requests from coroutines.

    Args:
        library: The module httpcore or httpcore2.
        configuration: The settings.
    """

    def __init__(self, library: Any, configuration: BaseConfiguration) -> None:
        self._requests = _Requests(library, configuration)
        self._shards = _shards(library, library.AsyncConnectionPool, configuration, None)

    async def asend(self, request: Request, limits: TimeLimits) -> Response:
        lease = _AsyncLease(self._shards)
        try:
            response = await self._answer(request, limits, lease)
        except BaseException as error:
            await lease.aclose()
            ours = translate(error)
            if ours is None:
                raise
            raise ours from error
        if response.stream is None:
            await lease.aclose()
        return response

    async def _answer(self, request: Request, limits: TimeLimits, lease: _AsyncLease) -> Response:
        content: Any = request.content
        if not (content is None or isinstance(content, bytes)):
            content = aiter(content)
        if not request.stream and limits.read == limits.total:
            # The driver ends the call alone; a wait that ends would end its connection for all.
            limits = TimeLimits(limits.connect, None, limits.total)
        sent = self._requests.build(request, limits, content)
        answer = lease.answer = await lease.shard.pool.handle_async_request(sent)
        response = _response(answer)
        if request.stream and 200 <= answer.status < 300:
            response.stream = lease
            return response
        body = Collector(self._requests.max_bytes, limits.total)
        async for chunk in ainflated(answer.stream, _encodings(response)):
            body.add(chunk)
        response.content = body.content()
        return response

    async def aclose(self) -> None:
        for pool in self._shards.empty():
            await pool.aclose()


class _Lease:
    """A borrowed connection with its answer, which is also the stream of its chunks."""

    def __init__(self, shards: Shards) -> None:
        self._shards = shards
        self._is_open = True
        self.shard = shards.take()
        self.answer: Any = None

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from inflated(self.answer.stream, _encodings(_response(self.answer)))
        except Exception as error:
            ours = translate(error)
            if ours is None:
                raise
            raise ours from error

    def close(self) -> None:
        if self._is_open:
            self._is_open = False
            if self.answer is not None:
                self.answer.close()
            surplus = self._shards.give(self.shard)
            if surplus is not None:
                surplus.close()


class _AsyncLease:
    """The same for coroutines."""

    def __init__(self, shards: Shards) -> None:
        self._shards = shards
        self._is_open = True
        self.shard = shards.take()
        self.answer: Any = None

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in ainflated(self.answer.stream, _encodings(_response(self.answer))):
                yield chunk
        except Exception as error:
            ours = translate(error)
            if ours is None:
                raise
            raise ours from error

    async def aclose(self) -> None:
        if self._is_open:
            self._is_open = False
            if self.answer is not None:
                await self.answer.aclose()
            surplus = self._shards.give(self.shard)
            if surplus is not None:
                await surplus.aclose()


class _Requests:
    """Makes the library's requests."""

    def __init__(self, library: Any, configuration: BaseConfiguration) -> None:
        self._library = library
        self._server_name = configuration.proxy_server_name
        self.max_bytes = configuration.max_response_bytes

    def build(self, request: Request, limits: TimeLimits, content: Any) -> Any:
        origin, target = _split(request.url)
        headers = {"host": origin[3], "accept-encoding": "gzip, deflate", **request.headers}
        if content is None:
            if request.method in WITH_BODY:
                headers["content-length"] = "0"
        elif isinstance(content, bytes):
            headers["content-length"] = str(len(content))
        elif "content-length" not in headers:
            headers["transfer-encoding"] = "chunked"
        waits = {"connect": limits.connect, "read": limits.read}
        extensions: dict[str, Any] = {
            "timeout": {**waits, "write": limits.read, "pool": limits.total}
        }
        if self._server_name is not None:
            extensions["sni_hostname"] = self._server_name
        library = self._library
        return library.Request(
            request.method,
            library.URL(scheme=origin[0], host=origin[1], port=origin[2], target=target),
            headers=[(name.encode(), value.encode()) for name, value in headers.items()],
            content=content,
            extensions=extensions,
        )


def _split(url: str) -> tuple[tuple[bytes, bytes, int | None, str], bytes]:
    cut = url.find("/", 8)  # after the host: no scheme of ours is longer than https://
    start = url.find("?", 8) if cut < 0 else cut
    if start < 0:
        return _origin(url), b"/"
    target = quote(url[start:].partition("#")[0], safe="/?%:@!$&'()*+,;=[]~|")
    return _origin(url[:start]), (target if cut == start else "/" + target).encode()


@lru_cache(16)
def _origin(url: str) -> tuple[bytes, bytes, int | None, str]:
    """Scheme, host and port of a URL, and its Host header."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    name = host if host.isascii() else host.encode("idna").decode()
    field = f"[{name}]" if ":" in name else name
    if parts.port not in (None, {"http": 80, "https": 443}.get(parts.scheme)):
        field = f"{field}:{parts.port}"
    return parts.scheme.encode(), name.encode(), parts.port, field


def _shards(library: Any, kind: Any, configuration: BaseConfiguration, backend: Any) -> Shards:
    if configuration.http2 and find_spec("h2") is None:
        raise ConfigurationError("http2: it needs the library h2, which is not installed")
    # In one connection of HTTP/2 all calls of a loop have their streams. The library does not do
    # that for threads (its state of a connection has no lock), so each has its own connection.
    shared = configuration.http2 and backend is None
    most = max(BURST, configuration.pool_maxsize)
    settings: dict[str, Any] = {
        "ssl_context": context_for(library, configuration),
        "keepalive_expiry": _KEPT_SECONDS,
        "max_connections": most if shared else 1,
        "http2": configuration.http2,
        "network_backend": backend,
    }
    proxy = proxy_for(configuration)
    if proxy is not None:
        settings["proxy"] = library.Proxy(proxy.url, proxy.auth, proxy.headers)

    def make() -> Any:
        try:
            return kind(**settings)
        except (ImportError, RuntimeError) as problem:
            raise ConfigurationError(f"proxy_url: {problem}") from problem

    if configuration.http2:
        most = 1 if shared else sys.maxsize
    return Shards(make, most, configuration.pool_maxsize)


def _response(answer: Any) -> Response:
    pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in answer.headers]
    return Response(answer.status, Headers(pairs))


def _encodings(response: Response) -> str:
    return response.headers.get("content-encoding", "")
