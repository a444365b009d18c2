"""Pages of a list: which call gets the next one. No I/O, and never an endless loop.

| style   | the next call                                    | the last page                     |
|---------|--------------------------------------------------|-----------------------------------|
| offset  | begins where this page ended; further, by `next` | is short, or its `next` is null   |
| cursor  | sends the page's `next` as its position          | has no `next`                     |
| last-id | sends the `next` member of the last item         | its last item has none            |
| link    | goes to the page's `next`, or its Link header    | has none                          |

In every style an empty page, and one whose `more` is false, is the last. A next page that was
had before, and an offset that the server ignores, are errors instead of an endless list.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from .errors import DecodeError
from .names import wire_name
from .redact import url_text

if TYPE_CHECKING:
    from .call import Call, Paged
    from .core import RawResponse

R = TypeVar("R")
T = TypeVar("T")

# RFC 8288: the target in angle brackets, then parameters, one of which is the relation.
_NEXT_LINK: Final = re.compile(r'<([^>]*)>(?:\s*;[^,<]*)?;\s*rel\s*=\s*"?next\b', re.IGNORECASE)


_UNSAFE: Final = re.compile(r"[^\x21-\x7e]")


class Paging:
    """How the pages of an operation follow each other, as an overlay states it.

    Args:
        style: "offset", "cursor", "last-id" or "link".
        position: The parameter that says where a page begins.
        size: The parameter that says how many items a page may have.
        items: Attributes that lead from a page to its items, with / between them; none: the
            page is the list.
        next: Attributes that lead to where the next page begins (last-id: from an item).
        more: Attributes that lead to whether there are further pages.
    """

    __slots__ = ("items", "more", "next", "position", "size", "style")

    def __init__(
        self,
        style: str,
        position: str | None = None,
        size: str | None = None,
        *,
        items: str = "",
        next: str = "",
        more: str = "",
    ) -> None:
        self.style: Final = style
        self.items: Final = _split(items)
        self.position: Final = position
        self.size: Final = size
        self.next: Final = _split(next)
        self.more: Final = _split(more)


class Pager(Generic[R, T]):
    """The pages of a call, one after the other.

    Args:
        call: Gets the first page.
        limit: The largest number of items; None for all.

    Attributes:
        call: Gets the page to take next; None after the last.
    """

    __slots__ = ("_left", "_previous", "_seen", "call")

    def __init__(self, call: Paged[R, T], limit: int | None = None) -> None:
        if call.operation.paging is None:
            raise ValueError(f"{call.operation.name} is not known to have pages")
        if limit is not None and limit < 0:
            raise ValueError("limit must not be negative")
        self._left = limit
        self._seen: set[object] = set()
        self._previous: list[T] | None = None
        self.call: Call[R] | None = None if limit == 0 else call

    def take(self, page: RawResponse[R]) -> list[T]:
        """The items of the page that `call` brought; `call` then gets the next page."""
        call = self.call
        if call is None:
            return []
        items: list[T] = items_of(call, page.data)
        following = position_after(call, page, items)
        if following is not None and (following in self._seen or items == self._previous):
            raise DecodeError(f"{call.operation.name}: the next page is one that was had before")
        self._seen.add(following)
        self._previous = items
        if self._left is not None:
            items = items[: self._left]
            self._left -= len(items)
        self.call = None if following is None or self._left == 0 else call_at(call, following)
        return items


def items_of(call: Call[Any], page: object) -> list[Any]:
    """The items of a page.

    Raises:
        DecodeError: There is something else in their place.
    """
    paging = _paging(call)
    items = _read(page, paging.items)
    if items is None:
        return []
    if not isinstance(items, list):
        place = ".".join(paging.items) or "the answer"
        raise DecodeError(f"{call.operation.name}: {place} is {type(items).__name__}, not a list")
    return items


def position_after(call: Call[Any], page: RawResponse[Any], items: list[Any]) -> object:
    """Where the page after this one begins; None when this is the last."""
    paging = _paging(call)
    if not items or (paging.more and _read(page.data, paging.more) is not True):
        return None
    if paging.style == "offset":
        return _offset_after(call, page.data, items)
    if paging.style == "last-id":
        return _read(items[-1], paging.next) or None
    following = _read(page.data, paging.next) if paging.next else None
    if following is None and paging.style == "link" and not paging.next:
        match = _NEXT_LINK.search(page.headers.get("link", ""))
        following = match[1] if match else None
    return following if following not in ("", False) else None


def call_at(call: Call[R], position: object) -> Call[R]:
    """The call that gets the page at a position, with the other arguments as they are."""
    paging = _paging(call)
    if paging.style == "link":
        return call.at(str(position))
    return call.having(str(paging.position), position)


def linked(url: str, link: str) -> str:
    """The URL that a link leads to from another.

    Raises:
        DecodeError: It is broken, or leads to another server, which must not see a token.
    """
    from urllib.parse import urljoin, urlsplit

    target = ""
    try:
        target = urljoin(url, link).partition("#")[0]
        same = urlsplit(target)[:2] == urlsplit(url)[:2]
    except ValueError:
        same = False
    if not same or _UNSAFE.search(target):
        raise DecodeError(f"the link to the next page leads elsewhere: {url_text(link)!r}")
    return target


def _offset_after(call: Call[Any], page: object, items: list[Any]) -> int | None:
    paging = _paging(call)
    offset = call.argument(str(paging.position)) or 0
    if not isinstance(offset, int):
        raise DecodeError(f"{call.operation.name}: {paging.position} is not a number")
    following = _read(page, paging.next) if paging.next else None
    if isinstance(following, (int, float)):
        # Servers mean different things by it; going back to what was had is never meant.
        return max(int(following), offset + len(items))
    size = call.argument(paging.size) if paging.size else None
    is_short = isinstance(size, int) and len(items) < size
    return None if is_short or _is_null(page, paging.next) else offset + len(items)


def _split(attributes: str) -> tuple[str, ...]:
    return tuple(attributes.split("/")) if attributes else ()


def _paging(call: Call[Any]) -> Paging:
    paging = call.operation.paging
    assert paging is not None
    return paging


def _read(value: Any, attributes: tuple[str, ...]) -> Any:
    """What the attributes lead to; a mapping, as an untyped answer has it, goes by wire names."""
    for name in attributes:
        if isinstance(value, dict):
            value = value.get(name, value.get(wire_name(name)))
        else:
            value = getattr(value, name, None)
    return value


def _is_null(value: Any, attributes: tuple[str, ...]) -> bool:
    """Whether the answer says null at a place, instead of saying nothing."""
    if not attributes or _read(value, attributes) is not None:
        return False
    parent, name = _read(value, attributes[:-1]), attributes[-1]
    if isinstance(parent, dict):
        return name in parent or wire_name(name) in parent
    return name in getattr(parent, "model_fields_set", ())
