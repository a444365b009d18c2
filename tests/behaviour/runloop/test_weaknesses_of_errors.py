"""Where the published client's retries, errors and secrets go wrong, and this one's do not."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from behaviour.runloop.modes import Mode, both, without_pauses
from support.runloop.faults import LOST, RESET, Fault
from support.runloop.stand_in import StandIn
from support.runloop.world import Devbox, Life

CREATE = "POST /v1/devboxes"
RETRIEVE = "GET /v1/devboxes/{id}"


@both
async def test_weakness_20_a_lost_answer_does_not_make_a_second_devbox(mode: Mode) -> None:
    """Every try of one call carries the same identifier, and every call another one."""
    mode.server.fail(CREATE, LOST, Fault(503), Fault(429))
    client = mode.client()
    mode.pauses()
    before = set(mode.server.world.devboxes)
    first = await mode.of(client.devboxes.create(name="a"))
    await mode.of(client.devboxes.create(name="a"))
    keys = [each.headers["x-request-id"] for each in mode.server.asked(CREATE)]
    assert (len(keys), len(set(keys[:4])), len(set(keys))) == (5, 1, 2)
    made = set(mode.server.world.devboxes) - before
    assert (len(made), first.id in made) == (2, True)


@both
async def test_weakness_20_the_identifier_can_be_given(mode: Mode) -> None:
    """As an option or as a header."""
    client = mode.client()
    await mode.of(client.devboxes.create(idempotency_key="mine"))
    await mode.of(client.devboxes.create(extra_headers={"x-request-id": "yours"}))
    await mode.of(mode.sdk().devbox.create(idempotency_key="ours"))
    sent = [each.headers["x-request-id"] for each in mode.server.asked(CREATE)]
    assert sent == ["mine", "yours", "ours"]


@both
async def test_weakness_21_a_conflict_is_an_error_at_once(mode: Mode) -> None:
    """Unless the server says that it should be tried again."""
    mode.server.fail(CREATE, Fault(409), Fault(409, {"x-should-retry": "true"}))
    client = mode.client()
    mode.pauses()
    await mode.fails(mode.package.ConflictError, lambda: client.devboxes.create())
    await mode.of(client.devboxes.create())
    assert len(mode.server.asked(CREATE)) == 3


@both
async def test_weakness_21_what_cannot_work_is_not_tried_again(mode: Mode) -> None:
    """An address without scheme, a file that is none."""
    pauses = mode.pauses()
    await mode.fails(
        mode.package.RunloopError,
        lambda: mode.client(base_url="api.example.com").devboxes.retrieve("dbx_123"),
    )
    client = mode.client()
    with pytest.raises((TypeError, ValueError, OSError, mode.package.RunloopError)):
        await mode.of(client.devboxes.upload_file("dbx_123", path="/a", file=object()))
    assert (pauses, mode.server.requests) == ([], [])


async def _pieces() -> AsyncIterator[bytes]:
    yield b"one "
    yield b"two"


@both
async def test_weakness_22_transfers_are_tried_again(mode: Mode) -> None:
    """Uploads and downloads alike."""
    mode.server.storage.faults += [Fault(503), RESET]
    sdk = mode.sdk()
    mode.pauses()
    obj = await mode.of(sdk.storage_object.upload_from_text("x", "a"))
    mode.server.storage.faults += [RESET, Fault(500)]
    assert await mode.of(obj.download_as_text()) == "x"
    assert [visit.method for visit in mode.server.storage.visits] == ["PUT"] * 3 + ["GET"] * 3


@both
async def test_weakness_22_transfers_fail_with_errors_of_the_package(mode: Mode) -> None:
    """With the status of the storage."""
    mode.server.storage.faults.append(Fault(403, {}, "<Error/>"))
    sdk = mode.sdk()
    error = await mode.fails(
        mode.package.APIStatusError, lambda: sdk.storage_object.upload_from_text("x", "a")
    )
    assert (error.status_code, error.response.status_code) == (403, 403)


@both
async def test_weakness_22_transfers_take_nothing_from_the_client(mode: Mode) -> None:
    """Neither its headers nor its connections: they belong to the API."""
    used: list[str] = []
    kind = mode.named("DefaultHttpxClient")

    def hook(request: httpx.Request) -> None:
        used.append(request.url.path)

    async def hook_async(request: httpx.Request) -> None:
        hook(request)

    hooks = {"request": [hook_async if mode.is_async else hook]}
    http_client = kind(event_hooks=hooks)
    sdk = mode.sdk(http_client=http_client, default_headers={"x-own": "1"})
    obj = await mode.of(sdk.storage_object.upload_from_text("x", "a"))
    assert await mode.of(obj.download_as_bytes()) == b"x"
    assert used == [
        "/v1/objects",
        f"/v1/objects/{obj.id}/complete",
        f"/v1/objects/{obj.id}/download",
    ]
    assert all("x-own" not in visit.headers for visit in mode.server.storage.visits)
    await mode.of(http_client.aclose() if mode.is_async else http_client.close())


@both
async def test_weakness_22_content_may_come_in_pieces(mode: Mode) -> None:
    """From an iterable, in the asynchronous mode also from an asynchronous one."""

    def pieces() -> Iterator[bytes]:
        yield from (b"one ", b"two")

    contents: list[Any] = [pieces(), [b"one ", b"two"]]
    if mode.is_async:
        contents.append(_pieces())
    for content in contents:
        obj = await mode.of(mode.sdk().storage_object.create(name="a", content_type="binary"))
        await mode.of(obj.upload_content(content))
        assert mode.server.storage.contents[obj.id] == b"one two"


@both
async def test_weakness_22_nothing_is_uploaded_twice(mode: Mode) -> None:
    """A completed object has no place for content any more."""
    obj = await mode.of(mode.sdk().storage_object.upload_from_text("x", "a"))
    with pytest.raises((RuntimeError, mode.package.RunloopError)):
        await mode.of(obj.upload_content("y"))
    assert len(mode.server.storage.visits) == 1


@both
async def test_weakness_23_a_timeout_of_waiting_is_in_the_tree_of_errors(mode: Mode) -> None:
    """It can be caught as such, as a timeout, and as an error of the package."""
    mode.server.clock.run_at(1)
    mode.server.world.lives[Devbox].append(Life(((1e9, "provisioning"),), "running"))
    sdk, kind = mode.sdk(), mode.module("lib.polling").PollingTimeout
    limits = mode.polling(timeout_seconds=0.05)
    error = await mode.fails(kind, lambda: sdk.devbox.create(polling_config=limits))
    assert issubclass(kind, mode.package.RunloopError)
    assert issubclass(kind, TimeoutError)
    assert len(str(error)) < 500


@both
async def test_weakness_24_identifiers_are_quoted(mode: Mode) -> None:
    """So that they stay what they are, also in waits."""
    hostile = "a/b?c#d%2F e"
    sdk = mode.sdk()
    client = mode.client()
    await mode.fails(mode.package.NotFoundError, lambda: client.devboxes.retrieve(hostile))
    await mode.fails(
        mode.package.NotFoundError, lambda: sdk.devbox.from_id(hostile).await_running()
    )
    await mode.fails(mode.package.NotFoundError, lambda: sdk.snapshot.from_id(hostile).get_info())
    assert {each.raw_path.count("/") for each in mode.server.requests} <= {3, 4, 5}
    assert all("a%2Fb%3Fc%23d%252F%20e" in each.raw_path for each in mode.server.requests)


@both
async def test_weakness_24_identifiers_that_lead_elsewhere_are_refused(mode: Mode) -> None:
    """Empty ones, and those with steps upwards, before anything is sent."""
    client, sdk = mode.client(), mode.sdk()
    for call in (
        lambda: client.devboxes.retrieve(""),
        lambda: client.devboxes.retrieve("a/../../b"),
        lambda: sdk.snapshot.from_id("a/../../b").await_completed(),
        lambda: sdk.devbox.from_id("").await_running(),
        lambda: sdk.blueprint.from_id("").get_info(),
    ):
        await mode.fails(ValueError, call)
    assert mode.server.requests == []


@both
async def test_weakness_25_debug_lines_keep_secrets(mode: Mode) -> None:
    """Neither the key nor values of secrets are in them."""
    caplog = mode.fixture("caplog")
    with caplog.at_level(logging.DEBUG):
        await mode.of(mode.client().secrets.create(name="s", value="hunter2"))
    assert "hunter2" not in caplog.text
    assert "your-api-key" not in caplog.text


@both
async def test_weakness_26_unknown_arguments_are_errors(mode: Mode) -> None:
    """That name them, before anything is sent."""
    sdk, client = mode.sdk(), mode.client()
    obj = mode.sdk().storage_object
    devbox = await mode.of(sdk.devbox.from_id("dbx_123"))
    mode.server.requests.clear()
    for name, call in {
        "nmae": lambda: sdk.devbox.create(nmae="a"),
        "shel_name": lambda: devbox.cmd.exec("x", shel_name="s"),
        "timeout_seconds": lambda: devbox.cmd.exec_async("x", timeout_seconds=5),
        "polling_config": lambda: devbox.get_info(polling_config=None),
        "idempotency_key": lambda: client.devboxes.retrieve("dbx_123", idempotency_key="k"),
        "paht": lambda: devbox.file.read("/a", paht="/b"),
        "content": lambda: obj.upload_from_text("x", "a", content="text"),
    }.items():
        with pytest.raises(TypeError, match=name):
            await mode.of(call())
    assert mode.server.requests == []


def test_weakness_20_pauses_grow_up_to_a_limit(
    package: Any, server: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """About 1, 2, 4, 8 and 16 seconds for five tries more."""
    server.fail(RETRIEVE, *[Fault(500)] * 9)
    noted = without_pauses(package, monkeypatch)
    with package.Runloop() as client, pytest.raises(package.InternalServerError):
        client.devboxes.retrieve("dbx_123")
    assert len(noted) == 5
    for pause, most in zip(noted, (1, 2, 4, 8, 16), strict=True):
        assert 0.5 * most <= pause <= most


def test_time_of_the_suite_is_not_spent_in_pauses(package: Any, server: StandIn) -> None:
    """A server that says when to come back is believed."""
    server.fail(RETRIEVE, Fault(429, {"retry-after-ms": "30"}), Fault(503, {"retry-after": "0.02"}))
    begun = time.monotonic()
    with package.Runloop() as client:
        assert client.devboxes.retrieve("dbx_123").id == "dbx_123"
    assert 0.04 <= time.monotonic() - begun < 2
