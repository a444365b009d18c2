"""How clients are made, configured and closed."""

from __future__ import annotations

import asyncio
import logging
from importlib import import_module
from typing import Any

import httpx
import pytest

from behaviour.runloop.modes import Mode, both
from behaviour.runloop.programs import run_program
from support.runloop.stand_in import KEY, StandIn

EXPORTS = (
    "RunloopSDK",
    "AsyncRunloopSDK",
    "Runloop",
    "AsyncRunloop",
    "DefaultHttpxClient",
    "DefaultAsyncHttpxClient",
    "RunloopError",
    "APIError",
    "APIStatusError",
    "APIConnectionError",
    "APITimeoutError",
    "APIResponseValidationError",
    "BadRequestError",
    "AuthenticationError",
    "PermissionDeniedError",
    "NotFoundError",
    "ConflictError",
    "UnprocessableEntityError",
    "RateLimitError",
    "InternalServerError",
    "NOT_GIVEN",
    "NotGiven",
    "not_given",
    "Omit",
    "omit",
    "Timeout",
    "DEFAULT_TIMEOUT",
    "DEFAULT_MAX_RETRIES",
    "APIResponse",
    "AsyncAPIResponse",
    "models",
    "requests",
    "__version__",
)
MANAGERS = {
    "devbox": "DevboxOps",
    "blueprint": "BlueprintOps",
    "snapshot": "SnapshotOps",
    "storage_object": "StorageObjectOps",
}


@pytest.mark.parametrize("name", sorted(EXPORTS))
def test_names_are_exported(name: str, package: Any) -> None:
    """At the top of the package, also for completion."""
    assert getattr(package, name) is not None
    assert name in dir(package)


def test_modules_are_where_documents_import_from(package: Any) -> None:
    """Polling, and the classes of the object layer."""
    polling = import_module("runloop_api_client.lib.polling")
    assert {"PollingConfig", "PollingTimeout"} <= set(vars(polling))
    asynchronous = import_module("runloop_api_client.sdk.async_")
    assert asynchronous.AsyncRunloopSDK is package.AsyncRunloopSDK
    for name in MANAGERS.values():
        assert hasattr(asynchronous, f"Async{name}")
        assert hasattr(import_module("runloop_api_client.sdk.sync"), name)
    assert hasattr(import_module("runloop_api_client.sdk"), "RunloopSDK")


@both
async def test_an_entry_point_has_a_client_and_managers(mode: Mode) -> None:
    """Each of the class that the documents name."""
    sdk = mode.sdk()
    assert type(sdk.api) is mode.named("Runloop")
    prefix = "Async" if mode.is_async else ""
    for attribute, name in MANAGERS.items():
        assert type(getattr(sdk, attribute)).__name__ == prefix + name


@both
async def test_the_environment_is_read(mode: Mode) -> None:
    """Key and address; arguments come first."""
    monkeypatch = mode.fixture("monkeypatch")
    monkeypatch.setenv("RUNLOOP_API_KEY", KEY)
    monkeypatch.setenv("RUNLOOP_BASE_URL", mode.server.url)
    sdk = mode.sdk(bearer_token=None, base_url=None)
    await mode.of(sdk.devbox.list())
    monkeypatch.setenv("RUNLOOP_API_KEY", "wrong")
    client = mode.client(bearer_token=KEY, base_url=None)
    assert await mode.items(await mode.of(client.devboxes.list()))
    assert mode.server.requests[0].headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("name", ["Runloop", "AsyncRunloop", "RunloopSDK", "AsyncRunloopSDK"])
def test_a_missing_key_is_an_error_at_construction(
    name: str, package: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Which says how to give one."""
    monkeypatch.delenv("RUNLOOP_API_KEY", raising=False)
    with pytest.raises(package.RunloopError, match="RUNLOOP_API_KEY"):
        getattr(package, name)()


def test_without_an_address_the_real_one_is_used(
    package: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That of the document."""
    monkeypatch.delenv("RUNLOOP_BASE_URL", raising=False)
    with package.Runloop(bearer_token="t") as client:
        assert str(client.base_url).rstrip("/") == "https://api.runloop.ai"


@pytest.mark.parametrize("name", ["Runloop", "RunloopSDK"])
def test_arguments_have_names(name: str, package: Any) -> None:
    """A key in first position would be mistaken one day."""
    with pytest.raises(TypeError):
        getattr(package, name)("your-api-key")


@both
async def test_headers_come_from_arguments_and_the_environment(mode: Mode) -> None:
    """Explicit ones win; `Omit` takes one away."""
    lines = "X-From-Env: env\nX-Both: env"
    mode.fixture("monkeypatch").setenv("RUNLOOP_CUSTOM_HEADERS", lines)
    client = mode.client(default_headers={"X-Both": "mine", "X-Mine": "1"})
    omitted = {"X-Mine": mode.package.Omit(), "X-Call": "2"}
    await mode.of(client.devboxes.retrieve("dbx_123", extra_headers=omitted))
    headers = mode.server.requests[-1].headers
    assert (headers["x-from-env"], headers["x-both"], headers["x-call"]) == ("env", "mine", "2")
    assert "x-mine" not in headers
    assert headers["user-agent"].startswith("Runloop/Python ")
    assert headers["accept"] == "application/json"


@both
async def test_queries_come_from_the_client_and_the_call(mode: Mode) -> None:
    """As they are, since the document does not know them."""
    client = mode.client(default_query={"a": "1"})
    await mode.fails(
        mode.package.BadRequestError,
        lambda: client.devboxes.retrieve("dbx_123", extra_query={"b": "2"}),
    )
    assert mode.server.requests[-1].query == [("a", "1"), ("b", "2")]
    mode.server.findings.clear()


@both
async def test_bodies_can_be_extended(mode: Mode) -> None:
    """For what the document does not know yet."""
    client = mode.client()
    await mode.fails(
        mode.package.BadRequestError,
        lambda: client.devboxes.create(name="a", extra_body={"newer": 1}),
    )
    assert mode.server.requests[-1].payload == {"name": "a", "newer": 1}
    mode.server.findings.clear()


@both
async def test_copies_differ_in_what_is_asked_for(mode: Mode) -> None:
    """And share everything else."""
    client = mode.client(default_headers={"x-a": "1"})
    other = client.with_options(max_retries=0, default_headers={"x-b": "2"})
    await mode.of(other.devboxes.retrieve("dbx_123"))
    headers = mode.server.requests[-1].headers
    assert (headers["x-a"], headers["x-b"]) == ("1", "2")
    assert (client.max_retries, other.max_retries) == (5, 0)
    assert mode.package.DEFAULT_MAX_RETRIES == 5
    assert client.copy(max_retries=1).max_retries == 1


@both
async def test_closing_an_entry_point_touches_no_devbox(mode: Mode) -> None:
    """It ends as a context manager, too."""
    async with mode.entered(mode.sdk()) as sdk:
        devbox = await mode.of(sdk.devbox.create(name="a"))
    assert mode.server.world.devboxes[devbox.id].phases.status == "running"
    await mode.fails(mode.package.RunloopError, lambda: devbox.get_info())


@both
async def test_a_devbox_is_shut_down_at_the_end_of_its_block(mode: Mode) -> None:
    """Entering asks nothing; an error in the block comes out as it is."""
    sdk = mode.sdk()
    devbox = await mode.of(sdk.devbox.create(name="a"))
    mode.server.requests.clear()
    async with mode.entered(devbox) as entered:
        assert entered is devbox
        assert mode.server.requests == []
    assert mode.server.calls == ["POST /v1/devboxes/{id}/shutdown"]
    second = await mode.of(sdk.devbox.create(name="b"))
    with pytest.raises(LookupError):
        async with mode.entered(second):
            raise LookupError
    assert mode.server.world.devboxes[second.id].phases.status == "shutdown"


def test_creating_in_an_async_block_needs_no_await(package: Any, server: StandIn) -> None:
    """`async with await …create()` and `async with …create()` mean the same."""

    async def main() -> str:
        async with package.AsyncRunloopSDK() as sdk, sdk.devbox.create(name="a") as devbox:
            return str(devbox.id)

    assert server.world.devboxes[asyncio.run(main())].phases.status == "shutdown"


@pytest.mark.parametrize("level", ["info", "debug"])
def test_the_environment_turns_on_logging(
    level: str, package: Any, server: StandIn, monkeypatch: pytest.MonkeyPatch, capfd: Any
) -> None:
    """To the standard error output, without the key."""
    monkeypatch.setenv("RUNLOOP_LOG", level)
    program = """
    import logging
    from runloop_api_client import Runloop
    with Runloop() as client:
        client.devboxes.retrieve("dbx_123")
    logger = logging.getLogger("runloop_api_client")
    print(logging.getLevelName(logger.level).lower())
    """
    assert run_program(program) == f"{level}\n"
    assert KEY not in capfd.readouterr().err
    assert logging.getLogger("runloop_api_client") is not None


@both
async def test_a_client_of_httpx_can_be_given(mode: Mode) -> None:
    """It makes the calls. One of this package is closed with the client that got it."""
    seen: list[httpx.URL] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        return httpx.Response(200, json=mode.server.world.devboxes["dbx_123"].view())

    plain = httpx.AsyncClient if mode.is_async else httpx.Client
    for kind, is_kept in ((mode.named("DefaultHttpxClient"), False), (plain, True)):
        own = kind(transport=httpx.MockTransport(handle))
        client = mode.client(http_client=own, base_url="https://api.example.com")
        assert (await mode.of(client.devboxes.retrieve("dbx_123"))).id == "dbx_123"
        await mode.close()
        assert own.is_closed is not is_kept
        await mode.of(own.aclose() if mode.is_async else own.close())
    assert [str(url) for url in seen] == ["https://api.example.com/v1/devboxes/dbx_123"] * 2
