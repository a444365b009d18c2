"""Where the published client surprises its users, and this one does not."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import threading
import time
from typing import Any

import pytest

from behaviour.runloop.modes import Mode, both
from behaviour.runloop.programs import run_program
from support.runloop.programs import Program
from support.runloop.stand_in import StandIn

EXECUTE = "POST /v1/devboxes/{id}/execute"


def test_weakness_27_async_callbacks_are_awaited(package: Any, server: StandIn) -> None:
    """Each before the next one, and all before `exec` returns."""
    server.world.programs["x"] = Program(stdout=((1, "a\n"), (2, "b\n")), seconds=3)
    lines: list[str] = []

    async def slow(line: str) -> None:
        await asyncio.sleep(0.01)
        lines.append(line)

    async def main() -> None:
        async with package.AsyncRunloopSDK() as sdk:
            await sdk.devbox.from_id("dbx_123").cmd.exec("x", stdout=slow)

    asyncio.run(main())
    assert lines == ["a\n", "b\n"]


@both
async def test_weakness_27_a_callback_of_both_streams_is_called_once_at_a_time(mode: Mode) -> None:
    """Nobody has to lock anything."""
    both_streams = tuple((float(number), f"{number}\n") for number in range(30))
    mode.server.world.programs["x"] = Program(both_streams, both_streams, seconds=31)
    devbox = await mode.of(mode.sdk().devbox.from_id("dbx_123"))
    inside, most, lines = [0], [0], []
    lock = threading.Lock()

    def callback(line: str) -> None:
        with lock:
            inside[0] += 1
            most[0] = max(most[0], inside[0])
        time.sleep(0.001)
        lines.append(line)
        with lock:
            inside[0] -= 1

    await mode.of(devbox.cmd.exec("x", output=callback))
    assert (len(lines), most) == (60, [1])


@both
async def test_weakness_27_the_own_callback_comes_before_the_common_one(mode: Mode) -> None:
    """For each line of each stream."""
    mode.server.world.programs["x"] = Program(((1, "o\n"),), ((2, "e\n"),), seconds=3)
    devbox = await mode.of(mode.sdk().devbox.from_id("dbx_123"))
    seen: list[tuple[str, str]] = []
    await mode.of(
        devbox.cmd.exec(
            "x",
            stdout=lambda line: seen.append(("stdout", line)),
            stderr=lambda line: seen.append(("stderr", line)),
            output=lambda line: seen.append(("output", line)),
        )
    )
    assert sorted(seen) == sorted(
        [("stdout", "o\n"), ("output", "o\n"), ("stderr", "e\n"), ("output", "e\n")]
    )
    assert seen.index(("stdout", "o\n")) < seen.index(("output", "o\n"))
    assert seen.index(("stderr", "e\n")) < seen.index(("output", "e\n"))


@both
async def test_weakness_28_the_modes_differ_where_documents_say_so_only(mode: Mode) -> None:
    """`from_id`, `suspend` and `resume` return at once in the asynchronous mode."""
    sdk = mode.sdk()
    devbox = await mode.of(sdk.devbox.from_id("dbx_123"))
    assert len(mode.server.requests) == (not mode.is_async)
    status = (await mode.of(devbox.suspend())).status
    assert status == ("suspending" if mode.is_async else "suspended")
    await mode.of(devbox.await_suspended())
    status = (await mode.of(devbox.resume())).status
    assert status == ("resuming" if mode.is_async else "running")
    assert (await mode.of(devbox.await_running())).status == "running"


@both
async def test_weakness_29_lists_tell_whether_there_is_more(mode: Mode) -> None:
    """And give it: a list of the first page, and a way to all."""
    for number in range(25):
        mode.server.world.add_devbox(f"more_{number}")
    sdk = mode.sdk()
    devboxes = await mode.of(sdk.devbox.list(limit=10))
    assert (isinstance(devboxes, list), len(devboxes), devboxes.has_more) == (True, 10, True)
    everything = await mode.items(devboxes.iter_all())
    assert [each.id for each in everything] == list(mode.server.world.devboxes)
    assert {type(each) for each in everything} == {type(devboxes[0])}


@both
async def test_weakness_29_every_list_with_a_cursor_has_pages(mode: Mode) -> None:
    """Also those that the published client returns one page of."""
    client = mode.client()
    for call in (
        lambda: client.benchmarks.definitions("b", limit=2),
        lambda: client.benchmark_jobs.list(limit=2),
        lambda: client.axons.events.list("a", limit=2),
    ):
        page = await mode.of(call())
        assert hasattr(page, "has_next_page"), call


@both
async def test_weakness_31_positions_and_names_of_arguments_both_work(mode: Mode) -> None:
    """Where any release accepted one of them."""
    sdk = mode.sdk()
    devbox = await mode.of(sdk.devbox.from_id("dbx_123"))
    assert (await mode.of(devbox.cmd.exec("pwd"))).success
    assert (await mode.of(devbox.cmd.exec(command="pwd"))).success
    for obj in (
        await mode.of(sdk.storage_object.upload_from_text("x", "a")),
        await mode.of(sdk.storage_object.upload_from_text(text="x", name="a")),
        await mode.of(sdk.storage_object.upload_from_bytes(b"x", "a", content_type="binary")),
    ):
        assert (await mode.of(obj.refresh())).name == "a"


@both
async def test_weakness_32_times_to_live_keep_their_milliseconds(mode: Mode) -> None:
    """Half a second is not nothing."""
    sdk = mode.sdk()
    await mode.of(sdk.storage_object.create(name="a", content_type="text", ttl_ms=500))
    assert mode.server.requests[-1].payload["ttl_ms"] == 500


@both
async def test_weakness_33_devboxes_from_images_take_all_other_arguments(mode: Mode) -> None:
    """Also a tunnel."""
    sdk = mode.sdk()
    await mode.of(
        sdk.devbox.create_from_blueprint_id("bpt_123", tunnel={"auth_mode": "open"}, name="a")
    )
    payload = mode.server.asked("POST /v1/devboxes")[-1].payload
    assert payload == {"blueprint_id": "bpt_123", "tunnel": {"auth_mode": "open"}, "name": "a"}
    names = set(inspect.signature(sdk.devbox.create_from_blueprint_id).parameters)
    assert {"blueprint_id", "name", "tunnel", "mounts", "polling_config"} - names <= {
        "polling_config"
    }
    assert names & {"blueprint_name", "snapshot_id"} == set()


@both
async def test_weakness_33_wrappers_are_equal_if_they_mean_the_same(mode: Mode) -> None:
    """And can be members of sets."""
    sdk = mode.sdk()
    first, second = sdk.snapshot.from_id("snp_1"), sdk.snapshot.from_id("snp_1")
    other, blueprint = sdk.snapshot.from_id("snp_2"), sdk.blueprint.from_id("snp_1")
    assert first == second
    assert len({first, second, other, blueprint}) == 3


def test_weakness_34_both_modes_have_the_same_methods(package: Any) -> None:
    """With the same arguments, but for limits of waits that only one of them has."""
    sync, asynchronous = (_methods(name) for name in ("sync", "async_"))
    assert len(sync) > 57
    differing = {name for name in sync | asynchronous if sync.get(name) != asynchronous.get(name)}
    assert differing == {"DevboxOps.from_id", "Devbox.suspend", "Devbox.resume"}
    for name in differing:
        assert set(sync[name]) - set(asynchronous[name]) == {"polling_config"}


def _methods(module: str) -> dict[str, list[str]]:
    found = {}
    for name, kind in vars(importlib.import_module(f"runloop_api_client.sdk.{module}")).items():
        if not inspect.isclass(kind) or not kind.__module__.startswith("runloop_api_client.sdk"):
            continue
        for method, function in inspect.getmembers(kind, inspect.isfunction):
            if not method.startswith("_") and method not in {"close", "aclose"}:
                key = f"{name.removeprefix('Async')}.{method}"
                found[key] = list(inspect.signature(function).parameters)
    return found


@both
async def test_weakness_35_each_command_has_an_identifier_of_its_own(mode: Mode) -> None:
    """Made with the call, not with the program."""
    client = mode.client()
    for _ in range(3):
        await mode.of(client.devboxes.execute("dbx_123", command="echo x"))
    await mode.of(client.devboxes.execute("dbx_123", command="echo x", command_id="mine"))
    ids = [each.payload["command_id"] for each in mode.server.asked(EXECUTE)]
    assert (len(set(ids)), ids[-1]) == (4, "mine")


def test_weakness_36_importing_loads_nothing_heavy() -> None:
    """Not even with a client, its groups and the object layer made."""
    program = """
    import sys
    before = len(sys.modules)
    import runloop_api_client
    imported = len(sys.modules) - before
    from runloop_api_client import Runloop, RunloopSDK
    client = Runloop(bearer_token="t", base_url="http://127.0.0.1:9")
    client.devboxes.create
    RunloopSDK(bearer_token="t", base_url="http://127.0.0.1:9").devbox.create
    heavy = {"httpx", "httpx2", "httpcore", "pydantic", "pydantic_core", "ssl", "asyncio"}
    print(sorted(heavy & set(sys.modules)))
    print(any(name.startswith("runloop_api_client.models.") for name in sys.modules))
    assert imported <= 40, imported
    """
    assert run_program(program) == "[]\nFalse\n"


def test_weakness_36_a_client_is_made_in_no_time(package: Any) -> None:
    """Certificates are read with the first connection that needs them."""
    package.Runloop(bearer_token="t").close()
    begun = time.perf_counter()
    for _ in range(20):
        package.RunloopSDK(bearer_token="t").close()
    assert (time.perf_counter() - begun) / 20 < 0.03


@pytest.mark.parametrize("name", ["exec", "exec_async"])
def test_help_shows_the_arguments_of_commands(name: str, package: Any) -> None:
    """Not only `**kwargs`."""
    sdk = package.RunloopSDK(bearer_token="t")
    devbox = sdk.api and package.AsyncRunloopSDK(bearer_token="t").devbox.from_id("dbx_1")
    parameters = set(inspect.signature(getattr(devbox.cmd, name)).parameters)
    assert {"command", "shell_name", "attach_stdin", "stdout", "stderr", "output"} <= parameters
    sdk.close()
