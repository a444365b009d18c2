"""Engines over a client of the user, of httpx or httpx2: only here one of them is used."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from ..messages import Headers, Response
from .httpx_errors import translate
from .reading import Collector
from .waking import watched

if TYPE_CHECKING:
    import httpx

    from ..configuration import BaseConfiguration
    from ..messages import Request, TimeLimits


class HttpxEngine:
    """Sends requests with a `Client`, which stays the user's to close.

    Args:
        library: The module httpx or httpx2.
        configuration: The settings; those of connections are the client's own.
    """

    def __init__(self, library: Any, configuration: BaseConfiguration) -> None:
        self._requests = _Requests(library, configuration)
        self._client: httpx.Client = _checked(library, configuration, "Client")

    def send(self, request: Request, limits: TimeLimits) -> Response:
        body = Collector(self._requests.max_bytes, limits.total)
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

    def close(self) -> None:
        pass


class AsyncHttpxEngine:
    """Sends requests with an `AsyncClient`, which stays the user's to close.

    Args:
        library: The module httpx or httpx2.
        configuration: The settings; those of connections are the client's own.
    """

    def __init__(self, library: Any, configuration: BaseConfiguration) -> None:
        self._requests = _Requests(library, configuration)
        self._client: httpx.AsyncClient = _checked(library, configuration, "AsyncClient")

    async def asend(self, request: Request, limits: TimeLimits) -> Response:
        body = Collector(self._requests.max_bytes, limits.total)
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
        pass


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


def _checked(library: Any, configuration: BaseConfiguration, kind: str) -> Any:
    own = configuration.http_client
    if not isinstance(own, getattr(library, kind)):
        raise ConfigurationError(
            f"http_client: this client needs a {kind}, not {type(own).__name__}"
        )
    return own


class _Stream:
    """The chunks of an answer, with our errors."""

    def __init__(self, answer: httpx.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        chunks = self._answer.iter_bytes()
        network = self._answer.extensions.get("network_stream")
        try:
            while (chunk := watched(network, lambda: next(chunks, None), None)) is not None:
                yield chunk
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
