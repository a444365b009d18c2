"""A product client of the shape that the generator emits, for tests of behaviour and of types."""

from __future__ import annotations

from concurrent.futures import Future
from typing import ClassVar, overload

from runtime.call import Call, Operation, json, path
from runtime.client import AsyncClient, ProductClient, SyncClient, ThreadedClient
from runtime.deprecation import deprecated
from runtime.families import Family
from runtime.groups import AsyncGroup, Category, SyncGroup, ThreadedGroup
from runtime.modes import Async, M, Sync, Threaded

COUNT: Operation[int] = Operation(
    "count",
    "GET",
    "/things/{id}/count",
    parameters=(path("id"),),
    responses=(json("200", lambda: int),),
)


def count(id: str) -> Call[int]:
    """The number of parts."""
    return Call(COUNT, (id,))


class SyncParts(SyncGroup):
    """Parts."""

    def count(self, id: str) -> int:
        """The number of parts."""
        return self._send(count(id))

    @deprecated("use count()")
    def count_0(self, id: str) -> int:
        """The number of parts, as it was."""
        return self._send(count(id))

    def a_last(self) -> None:
        """Defined last, although its name comes first."""


class ThreadedParts(ThreadedGroup):
    """Parts."""

    def count(self, id: str) -> Future[int]:
        """The number of parts."""
        return self._send(count(id))


class AsyncParts(AsyncGroup):
    """Parts."""

    async def count(self, id: str) -> int:
        """The number of parts."""
        return await self._send(count(id))

    @deprecated("use count()")
    async def count_0(self, id: str) -> int:
        """The number of parts, as it was."""
        return await self._send(count(id))


class SyncThings(Category):
    """Things."""

    _deprecated_groups: ClassVar[frozenset[str]] = frozenset({"old_parts"})

    @property
    def parts(self) -> SyncParts:
        """Parts of things."""
        return self._group(SyncParts)

    @property
    def old_parts(self) -> SyncParts:
        """Parts, as they were."""
        return self._group(SyncParts)


class ThreadedThings(Category):
    """Things."""

    @property
    def parts(self) -> ThreadedParts:
        """Parts of things."""
        return self._group(ThreadedParts)


class AsyncThings(Category):
    """Things."""

    @property
    def parts(self) -> AsyncParts:
        """Parts of things."""
        return self._group(AsyncParts)


class ApiClient(SyncClient):
    """The product's synchronous client."""


class ThreadedApiClient(ThreadedClient):
    """The product's threaded client."""


class AsyncApiClient(AsyncClient):
    """The product's asynchronous client."""


class Sample(ProductClient[M]):
    """The product client."""

    @overload
    def __init__(self: Sample[Sync], api_client: ApiClient) -> None: ...
    @overload
    def __init__(self: Sample[Threaded], api_client: ThreadedApiClient) -> None: ...
    @overload
    def __init__(self: Sample[Async], api_client: AsyncApiClient) -> None: ...
    @overload
    def __init__(self: Sample[Sync], *, bearer_token: str, base_url: str) -> None: ...
    def __init__(
        self,
        api_client: ApiClient | ThreadedApiClient | AsyncApiClient | None = None,
        *,
        bearer_token: str | None = None,
        base_url: str | None = None,
    ) -> None:
        if api_client is None:
            from runtime.configuration import BaseConfiguration

            settings = BaseConfiguration(base_url=base_url, bearer_token=bearer_token)
            api_client = ApiClient(settings)
        self._use(api_client)

    things = Family(lambda: SyncThings, lambda: ThreadedThings, lambda: AsyncThings)
    more = Family(lambda: SyncThings, lambda: ThreadedThings, lambda: AsyncThings)
