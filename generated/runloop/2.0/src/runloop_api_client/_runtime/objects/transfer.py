"""Transfers to and from addresses that an answer gives: presigned, so the address is the permit.

They use connections of their own. Neither the token nor a header of the client goes there, and a
client of httpx, which may add credentials to whatever it sends, is not used. Both directions may
be repeated, so they are, as calls are.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import urlsplit

from ..drive_sync import SyncDriver
from ..engines import make_async_engine, make_engine
from ..errors import RequestError, SdkError
from ..failures import status_error
from ..journey import Journey
from ..messages import Request, Response, TimeLimits
from ..parameters import check_header
from ..redirects import MAX_REDIRECTS, next_request
from ..retry import retrying
from ..unset import NotGiven
from ..uploads import Upload, source_of

if TYPE_CHECKING:
    from ..configuration import BaseConfiguration
    from ..flow import Flow
    from ..rest.client import AsyncRestClient, SyncRestClient
    from ..rest.core import RestCore

R = TypeVar("R")

_NONE: Final[dict[str, Any]] = {}
# Bytes of an iterator that are kept in memory; more of them wait in a temporary file.
_IN_MEMORY: Final = 1_048_576


class AddressError(SdkError, RuntimeError):
    """There is no address to send to: it was used, or never asked for."""


class _Transfer:
    """What both kinds have in common.

    Args:
        client: Its settings of connections, its limits and its retries are used.
        options: Options of the call: `timeout`, and for `put` `extra_headers`.
    """

    def __init__(self, client: Any, options: Mapping[str, Any] = _NONE) -> None:
        core: RestCore = client._core.copied()
        core.set_timeout(options.get("timeout", NotGiven()))
        self._core = core
        self._headers = options.get("extra_headers") or {}
        self._client = client

    def _put(self, url: str, content: bytes | Upload) -> Flow[Response]:
        given = [(name, text) for name, text in self._headers.items() if isinstance(text, str)]
        headers = {name.lower(): check_header(name, text) for name, text in given}
        if isinstance(content, Upload) and content.length is not None:
            headers["content-length"] = str(content.length)
        return self._flow("upload", Request("PUT", url, headers, content))

    def _get(self, url: str) -> Flow[Response]:
        return self._flow("download", Request("GET", url, {}))

    def _flow(self, name: str, request: Request) -> Flow[Response]:
        core = self._core
        request.headers.setdefault("user-agent", core.configuration.user_agent)
        limits = TimeLimits(core.limits.connect, core.limits.read)
        journey = Journey(name, core.clock, limits)
        response = yield from retrying(request, journey, core.policy, repeatable=True)
        for _ in range(MAX_REDIRECTS):
            following = next_request(request, response)
            if following is None:
                break
            request = following
            response = yield from retrying(request, journey, core.policy, repeatable=True)
        if not 200 <= response.status < 300:
            raise status_error(journey, request, response)
        return response

    def _configuration(self, url: str) -> BaseConfiguration:
        """The settings of connections to an address, without anything that is for the API."""
        parts = urlsplit(url)
        settings: BaseConfiguration = copy.copy(self._client.configuration)
        settings.base_url = f"{parts.scheme}://{parts.netloc}"
        settings.bearer_token = settings.http_client = None
        settings.default_headers = {}
        return settings


class Transfer(_Transfer):
    """Sends and gets with blocking calls.

    Args:
        client: Its settings of connections, its limits and its retries are used.
        options: Options of the call: `timeout`, and for `put` `extra_headers`.
    """

    _client: SyncRestClient

    def put(self, url: str, content: Any) -> None:
        """Send content to an address.

        Args:
            url: The address.
            content: Bytes, a text (sent as UTF-8), a path, an open file, or an iterable of bytes.

        Raises:
            CallError: The storage refused it, or was not reached.
        """
        body, spool = _body(content)
        if spool is not None:
            with spool:
                for chunk in body:
                    spool.write(chunk)
                self._run(url, self._put(url, _rewound(spool)))
        else:
            self._run(url, self._put(url, body))

    def get(self, url: str) -> bytes:
        """The content at an address.

        Raises:
            CallError: The storage refused it, or was not reached.
        """
        return self._run(url, self._get(url)).content

    def _run(self, url: str, flow: Flow[R]) -> R:
        settings = self._configuration(url)
        engine = make_engine(settings)
        try:
            return SyncDriver(lambda: engine).run(flow)
        finally:
            if engine is not settings.http_engine:
                engine.close()


class AsyncTransfer(_Transfer):
    """Sends and gets from coroutines.

    Args:
        client: Its settings of connections, its limits and its retries are used.
        options: Options of the call: `timeout`, and for `put` `extra_headers`.
    """

    _client: AsyncRestClient

    async def put(self, url: str, content: Any) -> None:
        """Send content to an address.

        Args:
            url: The address.
            content: Bytes, a text (sent as UTF-8), a path, an open file, or an iterable of bytes,
                which may be asynchronous.

        Raises:
            CallError: The storage refused it, or was not reached.
        """
        from asyncio import to_thread

        body, spool = _body(content)
        if spool is not None:
            with spool:
                async for chunk in body:
                    await to_thread(spool.write, chunk)
                await self._run(url, self._put(url, _rewound(spool)))
        else:
            await self._run(url, self._put(url, body))

    async def get(self, url: str) -> bytes:
        """The content at an address.

        Raises:
            CallError: The storage refused it, or was not reached.
        """
        return (await self._run(url, self._get(url))).content

    async def _run(self, url: str, flow: Flow[R]) -> R:
        from ..drive_async import AsyncDriver

        settings = self._configuration(url)
        engine = make_async_engine(settings)
        try:
            return await AsyncDriver(lambda: engine).run(flow)
        finally:
            if engine is not settings.http_engine:
                await engine.aclose()


def _body(content: Any) -> tuple[Any, Any]:
    """The body, and a temporary file for one of unknown length, which storages do not take."""
    if isinstance(content, (str, bytes, bytearray, memoryview)):
        return content.encode("utf-8") if isinstance(content, str) else bytes(content), None
    try:
        body = Upload([source_of(content)])
    except ValueError as problem:
        raise RequestError(f"content: {problem}") from problem
    if body.length is not None:
        return body, None
    from tempfile import SpooledTemporaryFile

    return body, SpooledTemporaryFile(max_size=_IN_MEMORY)


def _rewound(spool: Any) -> Upload:
    spool.seek(0)
    return Upload([source_of(spool)])
