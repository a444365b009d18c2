"""Pages of a list that know how to get the next one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import DecodeError
from ..paging import call_at, items_of, position_after

if TYPE_CHECKING:
    from ..call import Call
    from ..core import RawResponse

R = TypeVar("R")
T = TypeVar("T")


class PageInfo:
    """What the next page is asked for with: the parameters that differ."""

    __slots__ = ("params",)

    def __init__(self, params: dict[str, object]) -> None:
        self.params = params

    def __repr__(self) -> str:
        return f"PageInfo(params={self.params})"


class _BasePage(Generic[R, T]):
    """One page: `data` is the whole answer, whose attributes are also those of the page.

    Attributes:
        data: The answer.
        items: The items of this page.
    """

    def __init__(
        self,
        fetch: Callable[[Call[R]], Any],
        call: Call[R],
        raw: RawResponse[R],
        before: _BasePage[R, T] | None = None,
    ) -> None:
        self.data = raw.data
        self.items: list[T] = items_of(call, raw.data)
        self._fetch = fetch
        self._call = call
        self._position = position_after(call, raw, self.items)
        self._index: int = 0 if before is None else before._index + 1
        # Where pages lead to, by their place in the list: leading back would never end.
        self._known: dict[object, int] = {} if before is None else before._known
        self._check(before)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name == "data":
            raise AttributeError(name)
        return getattr(self.data, name)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.items)} items>"

    def has_next_page(self) -> bool:
        """Whether another page follows."""
        return self._position is not None

    def next_page_info(self) -> PageInfo | None:
        """How the next page is asked for; None after the last."""
        if self._position is None:
            return None
        paging = self._call.operation.paging
        return PageInfo({str((paging and paging.position) or "url"): self._position})

    def _following(self) -> Call[R]:
        if self._position is None:
            raise RuntimeError("there is no next page; ask has_next_page() first")
        return call_at(self._call, self._position)

    def _check(self, before: _BasePage[R, T] | None) -> None:
        if self._position is None:
            return
        is_known = self._known.setdefault(self._position, self._index) != self._index
        if is_known or (before is not None and before.items == self.items):
            name = self._call.operation.name
            raise DecodeError(f"{name}: the next page is one that was had before")


class Page(_BasePage[R, T]):
    """One page; iterating goes on through all further pages."""

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page.items

    def iter_pages(self) -> Iterator[Page[R, T]]:
        """This page and all further ones, each fetched when it is needed."""
        page = self
        yield page
        while page.has_next_page():
            page = page.get_next_page()
            yield page

    def get_next_page(self) -> Page[R, T]:
        """Fetch the next page.

        Raises:
            RuntimeError: There is none.
        """
        call = self._following()
        answer = self._fetch(call)
        return Page(self._fetch, call, answer._core.raw(call, answer._whole()), self)


class AsyncPage(_BasePage[R, T]):
    """One page; `async for` goes on through all further pages."""

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.items:
                yield item

    async def iter_pages(self) -> AsyncIterator[AsyncPage[R, T]]:
        """This page and all further ones, each fetched when it is needed."""
        page = self
        yield page
        while page.has_next_page():
            page = await page.get_next_page()
            yield page

    async def get_next_page(self) -> AsyncPage[R, T]:
        """Fetch the next page.

        Raises:
            RuntimeError: There is none.
        """
        call = self._following()
        answer = await self._fetch(call)
        return AsyncPage(self._fetch, call, answer._core.raw(call, answer._whole()), self)


class AsyncPaginator(Generic[R, T]):
    """A list that is not asked for yet: await it for its first page, or iterate all items."""

    __slots__ = ("_first",)

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[R, T]]]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, Any, AsyncPage[R, T]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self:
            yield item

    async def iter_pages(self) -> AsyncIterator[AsyncPage[R, T]]:
        """All pages, each fetched when it is needed."""
        async for page in (await self).iter_pages():
            yield page
