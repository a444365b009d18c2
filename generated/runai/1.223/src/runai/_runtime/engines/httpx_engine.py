"""Engines over httpx, or httpx2, which has the same interface; only here one of them is used."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from ..errors import (
    ConfigurationError,
    DeadlineExceededError,
    ResponseTooLargeError,
)
from ..messages import Headers, Response
from .deadline import Deadline, bound
from .httpx_errors import translate
from .tls import verification

if TYPE_CHECKING:
    import httpx

    from ..configuration import BaseConfiguration
    from ..messages import Request, TimeLimits

# Beyond those that are kept open, connections may be opened for a burst of calls.
_BURST = 100


class HttpxEngine:
    """Sends requests with a `Client`.

    Args:
        library: The module httpx or httpx2.
        configuration: The settings; its `http_client` is used if there is one, and not closed.
    """

    def __init__(self, library: Any, configuration: BaseConfiguration) -> None:
        self._requests = _Requests(library, configuration)
        self._client: httpx.Client = _client(library, configuration, "Client")
        self._is_ours = configuration.http_client is None
        self._deadline = Deadline()
        if self._is_ours:
            bound(self._client, self._deadline)

    def send(self, request: Request, limits: TimeLimits) -> Response:
        body = _Collector(self._requests.max_bytes, limits.total)
        self._deadline.start(limits.total)
        try:
            sent = self._requests.build(self._client, request, limits)
            answer = self._client.send(sent, stream=True, auth=None, follow_redirects=False)
            if request.stream and answer.is_success:
                return _response(answer, stream=_Stream(answer))
            try:
                for chunk in answer.iter_bytes():
                    body.add(chunk)
            finally:
                answer.close()
            return _response(answer, body.content())
        except Exception as error:
            ours = translate(error)
            if ours is None:
                raise
            raise ours from error
        finally:
            self._deadline.start(None)

    def close(self) -> None:
        if self._is_ours:
            self._client.close()


class AsyncHttpxEngine:
    """Sends requests with an `AsyncClient`.

    Args:
        library: The module httpx or httpx2.
        configuration: The settings; its `http_client` is used if there is one, and not closed.
    """

    def __init__(self, library: Any, configuration: BaseConfiguration) -> None:
        self._requests = _Requests(library, configuration)
        self._client: httpx.AsyncClient = _client(library, configuration, "AsyncClient")
        self._is_ours = configuration.http_client is None

    async def asend(self, request: Request, limits: TimeLimits) -> Response:
        body = _Collector(self._requests.max_bytes, limits.total)
        try:
            sent = self._requests.build(self._client, request, limits)
            answer = await self._client.send(sent, stream=True, auth=None, follow_redirects=False)
            if request.stream and answer.is_success:
                return _response(answer, stream=_AsyncStream(answer))
            try:
                async for chunk in answer.aiter_bytes():
                    body.add(chunk)
            finally:
                await answer.aclose()
            return _response(answer, body.content())
        except Exception as error:
            ours = translate(error)
            if ours is None:
                raise
            raise ours from error

    async def aclose(self) -> None:
        if self._is_ours:
            await self._client.aclose()


class _Requests:
    """Makes the library's requests."""

    def __init__(self, library: Any, configuration: BaseConfiguration) -> None:
        self._library = library
        self._extensions: dict[str, Any] = {}
        if configuration.proxy_server_name is not None:
            self._extensions["sni_hostname"] = configuration.proxy_server_name
        self.max_bytes = configuration.max_response_bytes

    def build(self, client: Any, request: Request, limits: TimeLimits) -> Any:
        timeout = self._library.Timeout(
            connect=limits.connect, read=limits.read, write=limits.read, pool=limits.total
        )
        content: Any = request.content
        if content is not None and not isinstance(content, bytes):
            is_async = isinstance(client, self._library.AsyncClient)
            content = aiter(content) if is_async else iter(content)
        return client.build_request(
            request.method,
            request.url,
            headers=request.headers,
            content=content,
            timeout=timeout,
            extensions=dict(self._extensions),
        )


class _Collector:
    """Gathers a body within its limits of size and time."""

    def __init__(self, max_bytes: int | None, total: float | None) -> None:
        self._max_bytes = max_bytes
        self._total = total
        self._end = None if total is None else time.monotonic() + total
        self._chunks: list[bytes] = []
        self._size = 0

    def add(self, chunk: bytes) -> None:
        self._chunks.append(chunk)
        self._size += len(chunk)
        if self._max_bytes is not None and self._size > self._max_bytes:
            raise ResponseTooLargeError(f"the answer exceeds {self._max_bytes} bytes")
        if self._end is not None and time.monotonic() > self._end:
            raise DeadlineExceededError(f"no complete answer within {self._total:g} s")

    def content(self) -> bytes:
        return self._chunks[0] if len(self._chunks) == 1 else b"".join(self._chunks)


def _client(library: Any, configuration: BaseConfiguration, kind: str) -> Any:
    own = configuration.http_client
    if own is None:
        return getattr(library, kind)(**_settings(library, configuration))
    if not isinstance(own, getattr(library, kind)):
        raise ConfigurationError(
            f"http_client: this client needs a {kind}, not {type(own).__name__}"
        )
    return own


def _settings(library: Any, configuration: BaseConfiguration) -> dict[str, Any]:
    kept = configuration.pool_maxsize
    settings: dict[str, Any] = {
        "verify": verification(library, configuration),
        "limits": library.Limits(max_connections=max(_BURST, kept), max_keepalive_connections=kept),
        "cookies": _no_cookies(),
        "follow_redirects": False,
    }
    if configuration.proxy_url is not None:
        try:
            settings["proxy"] = library.Proxy(
                configuration.proxy_url, headers=configuration.proxy_headers
            )
        except ValueError:
            raise ConfigurationError("proxy_url is not the URL of a proxy") from None
    return settings


def _no_cookies() -> Any:
    """A jar that takes nothing: what a server sets for one call is no business of the next."""
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    return CookieJar(policy=DefaultCookiePolicy(allowed_domains=[]))


class _Stream:
    """The chunks of an answer, with our errors."""

    def __init__(self, answer: httpx.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._answer.iter_bytes()
        except Exception as error:
            raise translate(error) or error from error

    def close(self) -> None:
        self._answer.close()


class _AsyncStream:
    """The chunks of an answer, with our errors."""

    def __init__(self, answer: httpx.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._answer.aiter_bytes():
                yield chunk
        except Exception as error:
            raise translate(error) or error from error

    async def aclose(self) -> None:
        await self._answer.aclose()


def _response(answer: httpx.Response, content: bytes = b"", stream: Any = None) -> Response:
    pairs = [
        (name.decode("latin-1"), value.decode("latin-1")) for name, value in answer.headers.raw
    ]
    return Response(answer.status_code, Headers(pairs), content, stream=stream)
