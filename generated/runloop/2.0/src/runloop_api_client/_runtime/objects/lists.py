"""Lists of objects: the first page is at hand, the others are fetched when they are asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from ..rest.pages import AsyncPage, Page

T = TypeVar("T")


class ObjectList(list[T]):
    """The objects of the first page, as a list.

    Args:
        page: The first page; or the answer of an operation that has no pages.
        make: Makes an object of an item.
        items: The items of such an answer.

    Attributes:
        has_more: Whether there are further pages.
    """

    def __init__(
        self,
        page: Page[Any, Any] | Any,
        make: Callable[[Any], T],
        items: Iterable[Any] | None = None,
    ) -> None:
        super().__init__(map(make, page.items if items is None else items))
        self._page, self._make = page, make
        self.has_more: bool = items is None and page.has_next_page()

    def iter_all(self) -> Iterator[T]:
        """The objects of all pages, each page fetched when its first object is needed."""
        yield from self
        page, has_more = self._page, self.has_more
        while has_more:
            page = page.get_next_page()
            has_more = page.has_next_page()
            yield from map(self._make, page.items)


class AsyncObjectList(list[T]):
    """The objects of the first page, as a list.

    Args:
        page: The first page; or the answer of an operation that has no pages.
        make: Makes an object of an item.
        items: The items of such an answer.

    Attributes:
        has_more: Whether there are further pages.
    """

    def __init__(
        self,
        page: AsyncPage[Any, Any] | Any,
        make: Callable[[Any], T],
        items: Iterable[Any] | None = None,
    ) -> None:
        super().__init__(map(make, page.items if items is None else items))
        self._page, self._make = page, make
        self.has_more: bool = items is None and page.has_next_page()

    async def iter_all(self) -> AsyncIterator[T]:
        """The objects of all pages, each page fetched when its first object is needed."""
        for item in self:
            yield item
        page, has_more = self._page, self.has_more
        while has_more:
            page = await page.get_next_page()
            has_more = page.has_next_page()
            for item in map(self._make, page.items):
                yield item
