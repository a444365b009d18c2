"""Pages: one of them, all of them, and never an endless list."""

from __future__ import annotations

from typing import Any

import pytest
from rest_sample import Box, Boxes
from rest_support import Both
from runtime.errors import DecodeError, InternalServerError
from runtime.messages import Request, Response
from runtime.testing import ScriptedEngine, answer
from runtime_server import Server, respond

from runtime.rest import AsyncPage, AsyncPaginator, Page


def pages(request: Request) -> Response:
    """Five boxes, two on each page."""
    after = int(request.url.partition("starting_after=b")[2][:1] or 0)
    found = [{"id": f"b{n}"} for n in range(after + 1, min(after + 3, 6))]
    return answer(200, {"boxes": found, "has_more": after + 2 < 5})


def listed(both: Both, *answers: Any) -> tuple[Any, ScriptedEngine]:
    """A client over pages."""
    wire = ScriptedEngine(*(answers or [pages] * 9))
    return both.client(http_client=wire), wire


def test_iterating_a_list_goes_through_all_pages(both: Both) -> None:
    """Each fetched when it is needed, with the other arguments and options as they were."""
    client, wire = listed(both)
    found = both.all(client.boxes.list(limit=2, extra_headers={"x-a": "b"}))
    assert [box.id for box in found] == ["b1", "b2", "b3", "b4", "b5"]
    assert all(isinstance(box, Box) for box in found)
    queries = [request.url.partition("?")[2] for request in wire.requests]
    assert queries == ["limit=2", "limit=2&starting_after=b2", "limit=2&starting_after=b4"]
    assert all(request.headers["x-a"] == "b" for request in wire.requests)


def test_a_page_has_its_data_and_knows_the_next(both: Both) -> None:
    """Attributes of the answer are attributes of the page."""
    client, wire = listed(both)
    result = client.boxes.list(limit=2)
    assert isinstance(result, AsyncPaginator if both.is_async else Page)
    page = both.do(result)
    assert isinstance(page, AsyncPage if both.is_async else Page)
    assert len(wire.requests) == 1
    assert isinstance(page.data, Boxes)
    assert [box.id for box in page.boxes] == [box.id for box in page.items] == ["b1", "b2"]
    assert page.has_more is True
    assert page.has_next_page()
    assert page.next_page_info().params == {"starting_after": "b2"}
    assert "b2" in repr(page.next_page_info())
    second = both.do(page.get_next_page())
    assert [box.id for box in second.items] == ["b3", "b4"]
    assert [box.id for box in both.do(page.get_next_page()).items] == ["b3", "b4"]
    third = both.do(second.get_next_page())
    assert (third.has_next_page(), third.next_page_info()) == (False, None)
    with pytest.raises(RuntimeError, match="no next page"):
        both.do(third.get_next_page())
    with pytest.raises(AttributeError, match="no_such"):
        _ = page.no_such
    assert repr(third).endswith("of 1 items>")


def test_pages_one_by_one(both: Both) -> None:
    """From the list, and from any page on."""
    client, _ = listed(both)
    sizes = [len(page.items) for page in both.all(client.boxes.list(limit=2).iter_pages())]
    assert sizes == [2, 2, 1]
    second = both.do(both.do(client.boxes.list(limit=2)).get_next_page())
    assert [box.id for box in both.all(second)] == ["b3", "b4", "b5"]


def test_an_empty_page_is_the_last(both: Both) -> None:
    """Whatever it says of further ones."""
    client, wire = listed(both, answer(200, {"boxes": [], "has_more": True}))
    assert both.all(client.boxes.list()) == []
    assert len(wire.requests) == 1


def test_pages_that_lead_back_are_an_error(both: Both) -> None:
    """Not an endless list."""
    one = answer(200, {"boxes": [{"id": "b1"}], "has_more": True})
    two = answer(200, {"boxes": [{"id": "b2"}], "has_more": True})
    for answers in ([one, one], [one, two, one, two]):
        client, _ = listed(both, *answers)
        with pytest.raises(DecodeError, match="had before"):
            both.all(client.boxes.list())


def test_errors_come_with_the_page_that_they_are_of(both: Both) -> None:
    """The items before it have been given."""
    client, _ = listed(both, pages, *[answer(500)] * 6)
    page = both.do(client.boxes.list(limit=2))
    with pytest.raises(InternalServerError):
        both.do(page.get_next_page())


def test_pages_of_answers_in_full(both: Both) -> None:
    """A raw list is a page when it is parsed."""
    client, _ = listed(both)
    raw = both.do(client.boxes.with_raw_response.list(limit=2))
    assert raw.status_code == 200
    assert [box.id for box in both.all(both.do(raw.parse()))] == ["b1", "b2", "b3", "b4", "b5"]


@pytest.mark.usefixtures("each_engine")
def test_pages_over_a_socket(both: Both) -> None:
    """With the connection of the first one."""
    first = respond(b'{"boxes":[{"id":"a/b"}],"has_more":true}')
    with Server(first, respond(b'{"boxes":[{"id":"c"}],"has_more":false}')) as server:
        client = both.client(server)
        assert [box.id for box in both.all(client.boxes.list())] == ["a/b", "c"]
        assert b"GET /v1/boxes?starting_after=a%2Fb HTTP" in server.requests[1]
        assert server.connections == 1
