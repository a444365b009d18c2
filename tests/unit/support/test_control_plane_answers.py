"""Which of the documented answers a control plane gives."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from support.building import make_content, make_document, make_operation
from support.control_plane import ControlPlane
from support.document import Node
from support.media_types import choose, covers

TEXT = {"type": "string"}
BINARY = {"type": "string", "format": "binary"}
BOTH = make_content({"type": "array", "items": TEXT}, "application/json", "text/csv")


def make_get(answers: dict[str, Node]) -> Node:
    """Return a path item with one operation and its answers."""
    return {"get": make_operation("get_it", answers=answers)}


DOCUMENT = make_document(
    {
        "/both": make_get({"200": BOTH}),
        "/several": make_get({"404": {}, "202": make_content(TEXT), "200": {}}),
        "/range": make_get({"2XX": make_content({"type": "boolean"})}),
        "/default": make_get({"default": make_content({"type": "integer"})}),
        "/failure": make_get({"404": make_content(TEXT)}),
        "/text": make_get({"200": make_content(TEXT, "text/plain; charset=utf-8")}),
        "/page": make_get({"200": make_content(TEXT, "text/html")}),
        "/file": make_get({"200": make_content(BINARY, "application/x-tar")}),
        "/events": make_get({"200": make_content({"type": "integer"}, "text/event-stream")}),
        "/problem": make_get({"200": make_content(TEXT, "application/problem+json")}),
        "/nothing": make_get({"200": {}}),
        "/referenced": make_get({"200": {"$ref": "#/components/responses/Fine"}}),
        "/head": {"head": make_operation("head_it", answers={"200": make_content(TEXT)})},
    }
)
DOCUMENT["components"]["responses"] = {"Fine": make_content(TEXT)}


@pytest.fixture(scope="module")
def plane() -> Iterator[ControlPlane]:
    with ControlPlane(DOCUMENT) as running:
        yield running


@pytest.mark.parametrize(
    ("path", "status", "content"),
    [
        ("/several", 202, b'"sample"'),
        ("/range", 200, b"true"),
        ("/default", 200, b"1"),
        ("/failure", 204, b""),
        ("/text", 200, b"sample text\n"),
        ("/file", 200, b"\x00\x01sample\xff\xfe"),
        ("/events", 200, b"data: 1\n\n"),
        ("/problem", 200, b'"sample"'),
        ("/nothing", 200, b""),
        ("/referenced", 200, b'"sample"'),
    ],
)
def test_the_first_success_answer_is_given(
    plane: ControlPlane, http: httpx.Client, path: str, status: int, content: bytes
) -> None:
    """The first 2xx answer counts, then the default one; without both, none is promised."""
    answer = http.get(plane.url + path)
    assert (answer.status_code, answer.content) == (status, content)


@pytest.mark.parametrize(
    ("accept", "content_type"),
    [
        ("*/*", "application/json"),
        ("application/*", "application/json"),
        ("text/csv", "text/csv"),
        ("text/*;q=0.5, application/json;q=0.4", "text/csv"),
        ("text/csv;q=0, */*;q=0.1", "application/json"),
        ("application/json;q=0.2, */*;q=0.9", "text/csv"),
        ("application/json;q=0.5, text/csv", "text/csv"),
    ],
)
def test_the_accept_header_chooses(
    plane: ControlPlane, http: httpx.Client, accept: str, content_type: str
) -> None:
    """Among several media types the client's preference decides."""
    answer = http.get(f"{plane.url}/both", headers={"Accept": accept})
    assert answer.headers["content-type"] == content_type


def test_an_accept_header_that_allows_nothing_is_a_finding(http: httpx.Client) -> None:
    """A client must accept what the operation answers with."""
    with ControlPlane(DOCUMENT) as plane:
        assert http.get(f"{plane.url}/both", headers={"Accept": "image/png"}).status_code == 400
        (finding,) = plane.findings
        assert "Accept 'image/png' allows none of the answers application/json, text" in finding


def test_an_operation_without_content_accepts_every_accept_header(
    plane: ControlPlane, http: httpx.Client
) -> None:
    """Where nothing is answered there is nothing to accept."""
    answer = http.get(f"{plane.url}/nothing", headers={"Accept": "image/png"})
    assert answer.status_code == 200


def test_head_has_headers_only(plane: ControlPlane, http: httpx.Client) -> None:
    """HEAD tells about the content without sending it."""
    answer = http.head(f"{plane.url}/head")
    assert (answer.content, answer.headers["content-length"]) == (b"", "8")


def test_other_answers_can_be_had_by_status(plane: ControlPlane) -> None:
    """A test can take any documented answer for its script."""
    assert plane.sample_answer("GET", "/several", status="404").status == 404
    assert plane.sample_answer("GET", "/both", accept="text/csv").content().startswith(b"name,")


@pytest.mark.parametrize(
    ("accept", "expected"),
    [(None, "a/b"), ("", None), ("c/d", "c/d"), ("c/*;q=x", None), ("C/D; v=1; q=0.1", "c/d")],
)
def test_choosing_is_by_quality_and_precision(accept: str | None, expected: str | None) -> None:
    """Absent headers accept everything, unreadable qualities accept nothing."""
    assert choose(accept, ["a/b", "c/d"]) == expected


@pytest.mark.parametrize(
    ("pattern", "media_type", "expected"),
    [
        ("*/*", "a/b", True),
        ("a/*", "a/b; c=d", True),
        ("A/B", "a/b", True),
        ("a/*", "ab/c", False),
        ("a/b", "a/c", False),
    ],
)
def test_ranges_cover_media_types(pattern: str, media_type: str, expected: bool) -> None:
    """A range covers its types whatever their parameters and case."""
    assert covers(pattern, media_type) is expected
