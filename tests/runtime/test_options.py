"""Views of clients with other options."""

from __future__ import annotations

from typing import Any

import pytest
from runtime.client import AsyncClient, SyncClient, ThreadedClient
from runtime.errors import (
    ClientClosedError,
    ConfigurationError,
    DecodeError,
    ServiceUnavailableError,
)
from runtime.testing import ScriptedEngine, answer
from runtime_support import configuration, get, in_loop, sync_client, token_answer, with_credentials
from sample_client import ApiClient, AsyncApiClient, Sample, ThreadedApiClient, count


def test_every_option_reaches_the_wire() -> None:
    """Time limits, headers and retries of one call; the client stays as it is."""
    api, wire = sync_client(answer(503), answer(200, 1), answer(200, 2))
    quick = api.with_options(timeout=(1, 2), total_timeout=3, headers={"X-A": "b"}, retries=0)
    with pytest.raises(ServiceUnavailableError):
        quick.send(get())
    limits = wire.limits[0]
    assert (limits.connect, limits.read) == (1, 2)
    assert limits.total == pytest.approx(3, abs=0.1)
    assert wire.requests[0].headers["x-a"] == "b"
    assert api.send(get()) == 1
    assert "x-a" not in wire.requests[1].headers
    assert wire.limits[1].connect == 5
    unlimited = quick.with_options(timeout=None, total_timeout=None)
    assert unlimited.send(get()) == 2
    assert (wire.limits[2].read, wire.limits[2].total) == (None, None)
    assert wire.requests[2].headers["x-a"] == "b"  # what a view of a view does not change


def test_headers_of_options_win() -> None:
    """Over those of the configuration, of the call, and over the token."""
    wire = ScriptedEngine(answer(200, 1))
    api = SyncClient(configuration(wire, bearer_token="t", default_headers={"x-a": "old"}))
    api.with_options(
        headers={"X-A": "new", "accept": "x/y", "Authorization": "Basic abc"}
    ).send(get())  # fmt: skip
    sent = wire.requests[0].headers
    assert (sent["x-a"], sent["accept"], sent["authorization"]) == ("new", "x/y", "Basic abc")


def test_more_retries_than_the_configuration_has() -> None:
    """Also where it has none."""
    api, wire = sync_client(answer(503), answer(503), answer(200, 1), retry_enabled=False)
    assert api.with_options(retries=2).configuration is api.configuration
    core = api.with_options(retries=2)._core
    core.policy.factor = 0
    view = api.with_options(retries=2)
    view._core = core
    assert view.send(get()) == 1
    assert len(wire.requests) == 3


def test_tokens_and_the_retry_budget_are_shared() -> None:
    """Ten views ask for one token."""
    wire = ScriptedEngine(token_answer(), *[answer(200, 1)] * 10)
    api = SyncClient(with_credentials(wire))
    for _ in range(10):
        view = api.with_options(timeout=1)
        view.send(get())
        assert view._core.policy.budget is api._core.policy.budget
    assert len(wire.requests) == 11


def test_strictness_of_one_call() -> None:
    """An answer that the document does not know is an error for this view alone."""
    api, _ = sync_client(answer(206, 1), answer(206, 1))
    with pytest.raises(DecodeError):
        api.with_options(strict=True).send(get())
    assert api.send(get()) == 1


@pytest.mark.parametrize(
    ("options", "name"),
    [
        ({"timeout": 0}, "timeout"),
        ({"timeout": (1, 2, 3)}, "timeout"),
        ({"total_timeout": -1}, "total_timeout"),
        ({"retries": -1}, "retries"),
        ({"retries": 1.5}, "retries"),
        ({"headers": {"a": "b\r\nc"}}, "headers"),
    ],
)
def test_options_are_checked_when_they_are_given(options: Any, name: str) -> None:
    """The message names the option."""
    api, _ = sync_client()
    with pytest.raises(ConfigurationError, match=f"^{name}"):
        api.with_options(**options)


def test_an_unknown_option_is_a_type_error() -> None:
    """As it is for arguments."""
    unknown: Any = {"time_out": 1}
    with pytest.raises(TypeError, match="unknown option 'time_out'; known: timeout, "):
        sync_client()[0].with_options(**unknown)


def test_closing_is_shared() -> None:
    """A view is no client of its own."""
    api, wire = sync_client(answer(200, 1))
    view = api.with_options(retries=0)
    view.send(get())
    view.close()
    assert wire.is_closed
    with pytest.raises(ClientClosedError):
        api.send(get())


def test_threaded_and_async_views() -> None:
    """The same class, the same threads, the same connections."""
    wire = ScriptedEngine(answer(200, 1), answer(200, 2))
    with ThreadedClient(configuration(wire)) as api:
        view = api.with_options(headers={"x-a": "b"})
        assert type(view) is ThreadedClient
        assert view.send(get()).result() == 1

    async def main() -> int:
        async with AsyncClient(configuration(wire)) as client:
            result: int = await client.with_options(headers={"x-a": "b"}).send(get())
            return result

    assert in_loop(main) == 2
    assert all(request.headers["x-a"] == "b" for request in wire.requests)


@pytest.mark.parametrize("kind", [ApiClient, ThreadedApiClient, AsyncApiClient])
def test_a_product_client_has_views_too(kind: Any) -> None:
    """They keep class, mode and what was set on them, and make categories of their own."""
    wire = ScriptedEngine(answer(200, 3))
    client: Any = Sample(kind(configuration(wire)))
    client.note = "kept"
    made = client.things
    view = client.with_options(headers={"x-a": "b"})
    assert (type(view), view.mode, view.note) == (Sample, client.mode, "kept")
    assert type(view.api_client) is kind
    assert view.things is not made
    assert client.things is made
    if kind is ApiClient:
        assert view.things.parts.count("1") == 3
        assert wire.requests[0].headers["x-a"] == "b"


def test_submit_gives_futures_of_a_synchronous_client() -> None:
    """In its pool of threads, which closing waits for."""
    api, _ = sync_client(answer(200, 1), answer(404))
    first, second = api.submit(count("1")), api.submit(count("2"))
    api.close()
    outcomes = {first.exception() is None, second.exception() is None}
    assert outcomes == {True, False}
    assert isinstance(api.submit(count("3")).exception(), ClientClosedError)
