"""The base of product clients: one generic class over the three ways of running."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Generic, Self, overload

from .families import Family
from .modes import Async, M, Sync, Threaded

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Unpack

    from .client import AsyncClient, SyncClient, ThreadedClient
    from .options import Options


class ProductClient(Generic[M]):
    """Categories of an API over an API client, whose mode decides what methods return.

    Args:
        api_client: A SyncClient, ThreadedClient or AsyncClient.
    """

    mode: type[M]

    @overload
    def __init__(self: ProductClient[Sync], api_client: SyncClient) -> None: ...
    @overload
    def __init__(self: ProductClient[Threaded], api_client: ThreadedClient) -> None: ...
    @overload
    def __init__(self: ProductClient[Async], api_client: AsyncClient) -> None: ...
    def __init__(self, api_client: Any) -> None:
        self._use(api_client)

    def _use(self, api_client: Any) -> None:
        """Take an API client, whose mode becomes that of this client."""
        if getattr(api_client, "mode", None) not in (Sync, Threaded, Async):
            raise TypeError(f"api_client must be an API client, not {type(api_client).__name__}")
        self.api_client = api_client
        self.mode = api_client.mode

    def with_options(self, **options: Unpack[Options]) -> Self:
        """A view of this client whose calls have other options; all else is shared.

        Args:
            **options: `timeout`, `total_timeout`, `retries`, `headers`, `strict`: see `Options`.
        """
        view = object.__new__(type(self))
        # Categories hold the API client that they were made with: a view makes its own.
        made = self.options()
        view.__dict__.update({k: v for k, v in self.__dict__.items() if k not in made})
        view.api_client = self.api_client.with_options(**options)
        return view

    def options(self, include_deprecated: bool = False) -> list[str]:
        """The names of the categories, in order; the docstring of each says since when it exists.

        Args:
            include_deprecated: Accepted as on categories and groups; no category is deprecated.
        """
        return [
            name
            for cls in reversed(type(self).__mro__)
            for name, value in vars(cls).items()
            if isinstance(value, Family)
        ]

    @overload
    def close(self: ProductClient[Async]) -> Coroutine[Any, Any, None]: ...
    @overload
    def close(self: ProductClient[Sync] | ProductClient[Threaded]) -> None: ...
    def close(self) -> Any:
        """Close the API client; closing twice is fine. With an asynchronous client, await it."""
        return self.api_client.close()

    def __enter__(self) -> Self:
        if self.mode is Async:
            raise TypeError("an asynchronous client needs `async with`")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.api_client.close()

    async def __aenter__(self) -> Self:
        if self.mode is not Async:
            raise TypeError("only an asynchronous client can be used with `async with`")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.api_client.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}[{self.mode.__name__}]: {', '.join(self.options())}>"
