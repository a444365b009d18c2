"""The client below the object layer: answers, errors, retries, pages and encoding."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from behaviour.runloop.modes import Mode, both
from support.runloop.faults import Fault
from support.runloop.stand_in import StandIn

RETRIEVE = "GET /v1/devboxes/{id}"
CREATE = "POST /v1/devboxes"
STATUSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    408: "APIStatusError",
    409: "ConflictError",
    418: "APIStatusError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "InternalServerError",
    503: "InternalServerError",
    599: "InternalServerError",
}


@pytest.mark.parametrize("status", STATUSES)
def test_each_status_has_its_error(status: int, package: Any, server: StandIn) -> None:
    """With the answer, the decoded body and the request."""
    server.fail(RETRIEVE, Fault(status, {"x-thing": "1"}, {"message": "no"}))
    with package.Runloop(max_retries=0) as client, pytest.raises(package.APIStatusError) as caught:
        client.devboxes.retrieve("dbx_123")
    error = caught.value
    assert isinstance(error, getattr(package, STATUSES[status]))
    assert isinstance(error, package.APIError)
    assert isinstance(error, package.RunloopError)
    assert (error.status_code, error.body) == (status, {"message": "no"})
    assert (error.response.status_code, error.response.headers["x-thing"]) == (status, "1")
    assert error.response.json() == {"message": "no"}
    assert str(status) in str(error)
    assert error.request.method == "GET"


def test_bodies_of_errors_may_be_text_or_nothing(package: Any, server: StandIn) -> None:
    """They are shown as they are."""
    server.fail(RETRIEVE, Fault(403, {}, "<html>no"), Fault(403, {}, ""))
    with package.Runloop() as client:
        for text in ("<html>no", ""):
            with pytest.raises(package.PermissionDeniedError) as caught:
                client.devboxes.retrieve("dbx_123")
            assert caught.value.response.text == text


@both
async def test_connection_errors_have_their_cause(mode: Mode) -> None:
    """What the HTTP library said."""
    client = mode.client(base_url="http://127.0.0.1:9", max_retries=0)
    error = await mode.fails(
        mode.package.APIConnectionError, lambda: client.devboxes.retrieve("dbx_123")
    )
    assert error.__cause__ is not None
    assert not isinstance(error, mode.package.APITimeoutError)


@both
async def test_timeouts_are_connection_errors(mode: Mode) -> None:
    """Of the client and of one call."""
    mode.server.fail(RETRIEVE, *[Fault(200, pause=3.0)] * 2)
    for client, options in (
        (mode.client(timeout=0.05, max_retries=0), {}),
        (mode.client(max_retries=0), {"timeout": 0.05}),
    ):
        begun = time.monotonic()
        error = await mode.fails(
            mode.package.APITimeoutError,
            lambda client=client, options=options: client.devboxes.retrieve("dbx_123", **options),
        )
        assert isinstance(error, mode.package.APIConnectionError)
        assert time.monotonic() - begun < 2.5


def _shown(value: object) -> str:
    return f"{value.status}{dict(value.headers)}" if isinstance(value, Fault) else str(value)


RETRIED = [
    (Fault(408), True),
    (Fault(429), True),
    (Fault(500), True),
    (Fault(None), True),
    (Fault(400), False),
    (Fault(409), False),
    (Fault(400, {"x-should-retry": "true"}), True),
    (Fault(503, {"x-should-retry": "false"}), False),
]


@pytest.mark.parametrize(("fault", "again"), RETRIED, ids=_shown)
@both
async def test_some_failures_are_tried_again(mode: Mode, fault: Fault, again: bool) -> None:
    """Whatever the method; the server has the last word."""
    client = mode.client()
    mode.pauses()
    for operation, call in (
        (RETRIEVE, lambda: client.devboxes.retrieve("dbx_123")),
        (CREATE, lambda: client.devboxes.create()),
    ):
        mode.server.fail(operation, fault)
        if again:
            await mode.of(call())
        else:
            await mode.fails(mode.package.APIStatusError, call)
        assert len(mode.server.asked(operation)) == 1 + again


@both
async def test_tries_are_counted(mode: Mode) -> None:
    """By the client and by a copy of it."""
    client = mode.client(max_retries=2)
    mode.pauses()
    for user, tries in ((client, 3), (client.with_options(max_retries=0), 1)):
        mode.server.requests.clear()
        mode.server.fail(RETRIEVE, *[Fault(500)] * tries)
        await mode.fails(
            mode.package.InternalServerError, lambda user=user: user.devboxes.retrieve("dbx_123")
        )
        assert len(mode.server.requests) == tries


HEADERS = [
    ({"retry-after": "7"}, 7.0),
    ({"retry-after-ms": "1500", "retry-after": "7"}, 1.5),
    ({"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT"}, None),
    ({"retry-after": "soon"}, None),
]


@pytest.mark.parametrize(("headers", "pause"), HEADERS)
@both
async def test_the_server_says_how_long_to_pause(
    mode: Mode, headers: dict[str, str], pause: float | None
) -> None:
    """Up to a minute; what makes no sense is ignored."""
    mode.server.fail(RETRIEVE, Fault(429, headers))
    client = mode.client()
    noted = mode.pauses()
    await mode.of(client.devboxes.retrieve("dbx_123"))
    assert len(noted) == 1
    assert noted[0] == pause if pause is not None else 0.5 <= noted[0] <= 1.0


@both
async def test_a_server_that_wants_a_longer_pause_gets_no_second_try(mode: Mode) -> None:
    """To come back before it wants would only make things worse."""
    mode.server.fail(RETRIEVE, Fault(429, {"retry-after": "61"}))
    client = mode.client()
    await mode.fails(mode.package.RateLimitError, lambda: client.devboxes.retrieve("dbx_123"))


@both
async def test_raw_answers_have_everything(mode: Mode) -> None:
    """Status, headers, text, and the typed data."""
    client = mode.client()
    raw = await mode.of(client.devboxes.with_raw_response.retrieve("dbx_123"))
    assert (raw.status_code, raw.headers["content-type"]) == (200, "application/json")
    assert (await mode.of(raw.parse())).id == "dbx_123"
    assert (await mode.of(raw.json()))["id"] == "dbx_123"
    assert b"dbx_123" in await mode.of(raw.read())
    snapshots = client.devboxes.disk_snapshots.with_raw_response
    status = await mode.of(snapshots.query_status("snp_123"))
    assert (await mode.of(status.parse())).status == "complete"


@both
async def test_streamed_answers_are_read_when_asked(mode: Mode) -> None:
    """In a block, in pieces or as a whole."""
    mode.server.world.devboxes["dbx_123"].files["/f"] = b"a\nb\n" * 1000
    streaming = mode.client().devboxes.with_streaming_response
    async with mode.entered(streaming.download_file("dbx_123", path="/f")) as answer:
        assert answer.status_code == 200
        assert b"".join(await mode.items(answer.iter_bytes())) == b"a\nb\n" * 1000
    async with mode.entered(streaming.read_file_contents("dbx_123", file_path="/f")) as answer:
        lines = await mode.items(answer.iter_lines())
        assert [line.rstrip("\n") for line in lines[:3]] == ["a", "b", "a"]
    async with mode.entered(streaming.retrieve("dbx_123")) as answer:
        assert (await mode.of(answer.parse())).id == "dbx_123"
    async with mode.entered(streaming.download_file("dbx_123", path="/f")):
        pass  # nobody reads it


@both
async def test_binary_answers_can_be_read_and_kept(mode: Mode) -> None:
    """Whole, in pieces, in a file."""
    mode.server.world.devboxes["dbx_123"].files["/f"] = b"\x00\xff" * 1000
    client, path = mode.client(), mode.fixture("tmp_path") / "f.bin"
    answer = await mode.of(client.devboxes.download_file("dbx_123", path="/f"))
    assert await mode.of(answer.read()) == b"\x00\xff" * 1000
    answer = await mode.of(client.devboxes.download_file("dbx_123", path="/f"))
    await mode.of(answer.write_to_file(path))
    assert path.read_bytes() == b"\x00\xff" * 1000
    answer = await mode.of(client.devboxes.download_file("dbx_123", path="/f"))
    assert b"".join(await mode.items(answer.iter_bytes())) == b"\x00\xff" * 1000


@both
async def test_lists_go_over_all_pages(mode: Mode) -> None:
    """Item by item, or page by page."""
    for number in range(5):
        mode.server.world.add_devbox(f"more_{number}")
    known = list(mode.server.world.devboxes)
    client = mode.client()
    page = await mode.of(client.devboxes.list(limit=3, status="running"))
    assert ([each.id for each in page.devboxes], page.has_more) == (known[:3], True)
    assert page.has_next_page()
    assert page.next_page_info() is not None
    following = await mode.of(page.get_next_page())
    assert [each.id for each in following.devboxes] == known[3:6]
    assert [each.id for each in await mode.items(page)] == known
    sizes = [len(each.devboxes) for each in await mode.items(page.iter_pages())]
    assert sizes == [3, 3, 1]
    if mode.is_async:
        assert [each.id for each in await mode.items(client.devboxes.list(limit=3))] == known
    for request in mode.server.requests[:5]:
        assert dict(request.query)["limit"] == "3"
        assert dict(request.query)["status"] == "running"


@both
async def test_an_empty_page_is_the_last_one(mode: Mode) -> None:
    """Even if it says that there is more."""
    empty = {"devboxes": [], "has_more": True}
    mode.server.fail("GET /v1/devboxes", Fault(200, {}, empty))
    page = await mode.of(mode.client().devboxes.list())
    assert await mode.items(page) == []
    assert len(mode.server.requests) == 1


@both
async def test_what_is_left_out_is_not_sent(mode: Mode) -> None:
    """But None is, as null; in queries it is left out."""
    client, package = mode.client(), mode.package
    await mode.of(
        client.devboxes.create(name=None, metadata=package.omit, blueprint_id=package.NOT_GIVEN)
    )
    assert mode.server.requests[-1].payload == {"name": None}
    await mode.of(client.devboxes.list(limit=package.omit, starting_after=None))
    assert mode.server.requests[-1].raw_query == ""


@both
async def test_names_on_the_wire_are_those_of_the_document(mode: Mode) -> None:
    """In bodies and in queries."""
    client = mode.client()
    await mode.of(
        client.scenarios.start_run(
            scenario_id="scn_1", run_name="r", run_profile={"envVars": {"A": "b"}}
        )
    )
    assert mode.server.requests[-1].payload == {
        "scenario_id": "scn_1",
        "run_name": "r",
        "runProfile": {"envVars": {"A": "b"}},
    }
    snapshots = client.devboxes.disk_snapshots
    await mode.of(snapshots.list(metadata_key="team", include_total_count=True))
    assert mode.server.requests[-1].query in (
        [("metadata[key]", "team"), ("include_total_count", "true")],
        [("include_total_count", "true"), ("metadata[key]", "team")],
    )


@both
async def test_verbs_reach_what_has_no_method(mode: Mode) -> None:
    """With the key, the retries and the errors of all other calls."""
    client = mode.client()
    found = await mode.of(
        client.get("/v1/devboxes/dbx_123", cast_to=mode.package.models.DevboxView)
    )
    assert (type(found).__name__, found.id) == ("DevboxView", "dbx_123")
    made = await mode.of(client.post("/v1/devboxes", body={"name": "raw"}, cast_to=object))
    assert made["name"] == "raw"
    await mode.fails(mode.package.NotFoundError, lambda: client.get("/v1/devboxes/none"))
    assert {each.headers["authorization"] for each in mode.server.requests} == {
        "Bearer your-api-key"
    }


TIMEOUTS = [
    ({}, {}, {"read": 600.0, "connect": 5.0}),
    ({"timeout": 7.0}, {}, {"read": 7.0}),
    ({}, {"timeout": 8.0}, {"read": 8.0}),
    ({"timeout": httpx.Timeout(9.0, connect=1.0)}, {}, {"read": 9.0, "connect": 1.0}),
]


@pytest.mark.parametrize(("of_client", "of_call", "expected"), TIMEOUTS)
@both
async def test_some_operations_may_take_longer(
    mode: Mode, of_client: Any, of_call: Any, expected: dict[str, float]
) -> None:
    """By default; what is asked for comes first."""
    seen: list[dict[str, float]] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(200, text="content")

    kind = mode.named("DefaultHttpxClient")
    client = mode.client(http_client=kind(transport=httpx.MockTransport(handle)), **of_client)
    read = client.devboxes.read_file_contents
    assert await mode.of(read("dbx_123", file_path="/a", **of_call)) == "content"
    assert {name: seen[0][name] for name in expected} == expected


@both
async def test_files_are_sent_as_forms(mode: Mode) -> None:
    """From paths, bytes, open files and tuples."""
    path: Path = mode.fixture("tmp_path") / "a.txt"
    path.write_bytes(b"content")
    client = mode.client()
    with path.open("rb") as opened:
        for file in (
            path,
            b"content",
            opened,
            ("b.txt", b"content"),
            ("b.txt", path, "text/plain"),
        ):
            await mode.of(client.devboxes.upload_file("dbx_123", path="/a", file=file))
            assert mode.server.world.devboxes["dbx_123"].files.pop("/a") == b"content"
    kinds = {each.headers["content-type"].partition(";")[0] for each in mode.server.requests}
    assert kinds == {"multipart/form-data"}
    assert b'filename="a.txt"' in mode.server.requests[0].body
    assert b'filename="b.txt"' in mode.server.requests[-1].body
