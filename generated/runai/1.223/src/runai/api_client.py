"""The three ways to send calls: one after the other, in threads, and with `await`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, SyncClient, ThreadedClient

if TYPE_CHECKING:
    from .configuration import Configuration


class ApiClient(SyncClient):
    """Sends one call after the other. Safe to share between threads."""

    __slots__ = ()

    def __init__(self, configuration: Configuration) -> None:
        super().__init__(configuration)


class ThreadedApiClient(ThreadedClient):
    """Sends calls in a pool of threads; each call returns a `concurrent.futures.Future`."""

    __slots__ = ()

    def __init__(self, configuration: Configuration) -> None:
        super().__init__(configuration)


class AsyncApiClient(AsyncClient):
    """Sends calls in the running event loop; each call is awaited."""

    __slots__ = ()

    def __init__(self, configuration: Configuration) -> None:
        super().__init__(configuration)
