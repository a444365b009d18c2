"""Lists in pages: which call comes next, where the list ends, and that it does end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from runtime.call import Call, Operation, Paged, Paging, json, path, query
from runtime.client import AsyncClient, SyncClient, ThreadedClient
from runtime.errors import DecodeError, NotFoundError
from runtime.messages import Headers, Request, Response
from runtime.testing import ScriptedEngine, answer
from runtime_support import configuration, in_loop

OFFSET = Paging("offset", position="offset", size="limit", items="items", next="next")
CURSOR = Paging("cursor", position="cursor", items="items", next="meta/next_cursor")
LAST_ID = Paging("last-id", position="after", items="items", next="id", more="has_more")
LINK = Paging("link", items="items", next="next")
LINK_HEADER = Paging("link")


def listing(paging: Paging, **arguments: object) -> Paged[Any, Any]:
    """A call that lists something in pages."""
    names = ("offset", "limit", "cursor", "after")
    operation: Operation[Any] = Operation(
        "list_things",
        "GET",
        "/things/{kind}",
        parameters=(path("kind"), *map(query, names)),
        responses=(json("200", lambda: object),),
        paging=paging,
    )
    return Paged(operation, ("a b", *(arguments.get(name) for name in names)))


def sync(wire: ScriptedEngine, call: Paged[Any, Any], limit: int | None = None) -> list[Any]:
    """All items, by a synchronous client."""
    with SyncClient(configuration(wire)) as api:
        return list(api.iterate(call, limit))


def threaded(wire: ScriptedEngine, call: Paged[Any, Any], limit: int | None = None) -> list[Any]:
    """All items, by a threaded client."""
    with ThreadedClient(configuration(wire)) as api:
        return list(api.iterate(call, limit))


def asynchronous(
    wire: ScriptedEngine, call: Paged[Any, Any], limit: int | None = None
) -> list[Any]:
    """All items, by an asynchronous client."""

    async def main() -> list[Any]:
        async with AsyncClient(configuration(wire)) as api:
            return [item async for item in api.iterate(call, limit)]

    return in_loop(main)


WAYS = pytest.mark.parametrize("items_of", [sync, threaded, asynchronous])


def queries(wire: ScriptedEngine) -> list[str]:
    """What followed the path in each request."""
    return [request.url.partition("/things/a%20b")[2] for request in wire.requests]


def pages(*bodies: object) -> ScriptedEngine:
    """A wire that answers with these bodies."""
    return ScriptedEngine(*[answer(200, body) for body in bodies])


@WAYS
@pytest.mark.parametrize(
    ("bodies", "arguments", "sent"),
    [
        # a page that is shorter than was asked for
        ([{"items": [1, 2]}, {"items": [3]}], {"limit": 2},
         ["?limit=2", "?offset=2&limit=2"]),
        # an empty page, where no length was asked for
        ([{"items": [1, 2]}, {"items": [3]}, {"items": []}], {}, ["", "?offset=2", "?offset=3"]),
        # `next` is null, although the page is full
        ([{"items": [1, 2], "next": 2}, {"items": [3, 4], "next": None}], {"limit": 2},
         ["?limit=2", "?offset=2&limit=2"]),
        # `next` is there, although the page is short; it skips what the caller may not see
        ([{"items": [1], "next": 9}, {"items": [2], "next": None}], {"limit": 5, "offset": 4},
         ["?offset=4&limit=5", "?offset=9&limit=5"]),
        # `next` is a number of pages, or nonsense: never back to what was had
        ([{"items": [1, 2], "next": 1}, {"items": [3], "next": -1}, {"items": []}], {},
         ["", "?offset=2", "?offset=3"]),
        ([{"items": None}], {}, [""]),
        ([{}], {}, [""]),
    ],
)  # fmt: skip
def test_paging_by_offset(
    items_of: Callable[..., list[Any]], bodies: list[Any], arguments: Any, sent: list[str]
) -> None:
    """Each page begins where the one before ended."""
    wire = pages(*bodies)
    expected = [item for body in bodies for item in body.get("items") or []]
    assert items_of(wire, listing(OFFSET, **arguments)) == expected
    assert queries(wire) == sent


@WAYS
@pytest.mark.parametrize("last", [{}, {"meta": {}}, {"meta": {"nextCursor": ""}}, {"meta": None}])
def test_paging_by_cursor(items_of: Callable[..., list[Any]], last: dict[str, Any]) -> None:
    """Until no cursor comes; wire names and attribute names both lead to it."""
    wire = pages(
        {"items": [1], "meta": {"nextCursor": "b+/="}},
        {"items": [2], "meta": {"next_cursor": "c"}},
        {"items": [3], **last},
    )
    assert items_of(wire, listing(CURSOR, limit=1)) == [1, 2, 3]
    assert queries(wire) == ["?limit=1", "?limit=1&cursor=b%2B%2F%3D", "?limit=1&cursor=c"]


@WAYS
def test_paging_by_last_id(items_of: Callable[..., list[Any]]) -> None:
    """The id of the last item is where the next page begins, until there are no more."""
    wire = pages(
        {"items": [{"id": "a"}, {"id": "b"}], "hasMore": True},
        {"items": [{"id": "c"}], "has_more": False},
    )
    assert [item["id"] for item in items_of(wire, listing(LAST_ID))] == ["a", "b", "c"]
    assert queries(wire) == ["", "?after=b"]


@WAYS
def test_paging_by_link(items_of: Callable[..., list[Any]]) -> None:
    """A link in the page, relative or absolute, on the same server."""
    wire = pages(
        {"items": [1], "next": "?page=2"},
        {"items": [2], "next": "https://api.example/things/a%20b?page=3"},
        {"items": [3], "next": None},
    )
    assert items_of(wire, listing(LINK, limit=7)) == [1, 2, 3]
    assert queries(wire) == ["?limit=7", "?page=2", "?page=3"]


@WAYS
def test_paging_by_link_header(items_of: Callable[..., list[Any]]) -> None:
    """RFC 8288: the relation that matters is `next`."""
    link = '<https://api.example/x>; rel="prev", </things/a%20b?page=2>; title="n"; rel="next"'
    wire = ScriptedEngine(answer(200, [1], {"link": link}), answer(200, [2], {"link": "<x>"}))
    assert items_of(wire, listing(LINK_HEADER)) == [1, 2]
    assert queries(wire) == ["", "?page=2"]


@WAYS
@pytest.mark.parametrize(
    "link",
    ["https://evil.example/", "//evil.example/x", "http://api.example/", "/x y", "https://[/"],
)
def test_a_link_to_another_server_is_refused(items_of: Callable[..., list[Any]], link: str) -> None:
    """It would get the token."""
    wire = pages({"items": [1], "next": link})
    with pytest.raises(DecodeError, match="leads elsewhere"):
        items_of(wire, listing(LINK))
    assert len(wire.requests) == 1


@WAYS
@pytest.mark.parametrize(("limit", "requests"), [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2), (9, 3)])
def test_a_limit_of_items(items_of: Callable[..., list[Any]], limit: int, requests: int) -> None:
    """No page is fetched that is not needed."""
    wire = pages({"items": [1, 2]}, {"items": [3, 4]}, {"items": []})
    assert items_of(wire, listing(OFFSET), limit) == [1, 2, 3, 4][:limit]
    assert len(wire.requests) == requests


def forever(body: Callable[[int], object]) -> ScriptedEngine:
    """A server whose every page has a next one."""
    wire = ScriptedEngine()

    class Endless(list[Any]):
        def pop(self, index: Any = 0) -> Any:
            assert len(wire.requests) < 50, "the loop does not end"
            return answer(200, body(len(wire.requests)))

    wire.answers = Endless([None])
    return wire


@WAYS
@pytest.mark.parametrize(
    ("paging", "body"),
    [
        (CURSOR, lambda n: {"items": [n], "meta": {"nextCursor": "same"}}),
        (CURSOR, lambda n: {"items": [n], "meta": {"nextCursor": f"c{n % 3}"}}),
        (LAST_ID, lambda n: {"items": [{"id": "a"}], "hasMore": True}),
        (LINK, lambda n: {"items": [n], "next": "?page=1"}),
        (OFFSET, lambda n: {"items": [1, 2]}),
        (OFFSET, lambda n: {"items": [1, 2], "next": n * 5}),
    ],
)
def test_a_list_without_end_is_an_error(
    items_of: Callable[..., list[Any]], paging: Paging, body: Callable[[int], object]
) -> None:
    """A cursor that was had, a circle of cursors, an offset that the server ignores."""
    with pytest.raises(DecodeError, match="one that was had before"):
        items_of(forever(body), listing(paging))


@WAYS
def test_an_empty_page_ends_a_list_whatever_it_promises(
    items_of: Callable[..., list[Any]],
) -> None:
    """Servers that always name a next page exist."""
    wire = pages(
        {"items": [1], "meta": {"nextCursor": "a"}}, {"items": [], "meta": {"nextCursor": "b"}}
    )
    assert items_of(wire, listing(CURSOR)) == [1]


def test_pages_are_fetched_when_they_are_needed() -> None:
    """And errors come where they happen, after the items before them."""
    wire = ScriptedEngine(answer(200, {"items": [1, 2]}), answer(404))
    with SyncClient(configuration(wire)) as api:
        items: Iterator[Any] = api.iterate(listing(OFFSET))
        assert wire.requests == []
        assert [next(items), next(items), len(wire.requests)] == [1, 2, 1]
        with pytest.raises(NotFoundError):
            next(items)


def test_what_is_no_list_is_an_error() -> None:
    """Not an empty one, and not the letters of a text."""
    with pytest.raises(DecodeError, match="items is str, not a list"):
        sync(pages({"items": "abc"}), listing(OFFSET))
    with pytest.raises(DecodeError, match="the answer is dict, not a list"):
        sync(pages({}), listing(LINK_HEADER))


def test_only_paged_operations_iterate() -> None:
    """And limits are numbers of items."""
    plain: Operation[Any] = Operation("plain", "GET", "/")
    with pytest.raises(ValueError, match="plain is not known to have pages"):
        sync(pages(), Paged(plain))
    with pytest.raises(ValueError, match="negative"):
        sync(pages(), listing(OFFSET), -1)


def test_a_call_with_another_argument_is_another_call() -> None:
    """Calls are values: the first stays as it is."""
    first = listing(OFFSET, limit=2)
    second = first.having("offset", 4)
    assert (first.argument("offset"), second.argument("offset")) == (None, 4)
    assert isinstance(second, Paged)
    assert first != second
    assert first.having("offset", None) == first
    with pytest.raises(ValueError, match="no parameter size"):
        first.having("size", 1)


def test_a_null_in_a_model_ends_a_list() -> None:
    """Pages are models in generated packages: null and nothing differ there too."""
    from runtime.core import RawResponse
    from runtime.model import Model
    from runtime.paging import Pager

    class Page(Model):
        items: list[int]
        next: int | None = None

    for body, goes_on in ((b'{"items":[1]}', True), (b'{"items":[1],"next":null}', False)):
        pager: Pager[Any, Any] = Pager(listing(OFFSET))
        page = Page.model_validate_json(body)
        assert pager.take(RawResponse(200, Headers(), page, body)) == [1]
        assert (pager.call is not None) is goes_on


def test_the_call_after_a_page_keeps_the_body_and_the_accepted_type() -> None:
    """Only the position changes."""
    call: Call[Any] = Call(listing(OFFSET).operation, ("k",), accept="text/x").having("offset", 1)
    assert call.accept == "text/x"
    request: Request = call.at("?offset=2").request("https://h")
    assert request.url == "https://h/things/k?offset=2"
    assert isinstance(answer(200), Response)
