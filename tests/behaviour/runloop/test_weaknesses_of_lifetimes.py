"""Where the published client hangs, spins or leaves something behind, and this one does not."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from behaviour.runloop.modes import Mode, both, leftovers
from behaviour.runloop.programs import run_program
from support.runloop.devboxes import failing
from support.runloop.faults import RESET, Fault
from support.runloop.programs import Program
from support.runloop.stand_in import StandIn
from support.runloop.world import Blueprint, Devbox, Life, Snapshot

CREATE = "POST /v1/devboxes"
WAIT = "POST /v1/devboxes/{id}/wait_for_status"
SHUTDOWN = "POST /v1/devboxes/{id}/shutdown"
ENDLESS = Program(stdout=((0.0, "up\n"),), stderr=((0.0, "err\n"),), seconds=1e9)


@both
async def test_weakness_10_a_lost_server_is_reported_and_not_hammered(mode: Mode) -> None:
    """Pauses grow between tries, and the error says what happened."""
    mode.server.fail(WAIT, *[RESET] * 200)
    sdk = mode.sdk()
    pauses = mode.pauses()
    await mode.fails(mode.package.APIConnectionError, lambda: sdk.devbox.create(name="a"))
    assert 2 <= len(mode.server.asked(WAIT)) <= 20
    assert len(pauses) >= len(mode.server.asked(WAIT)) - 1
    assert min(pauses) > 0
    assert pauses[-1] > pauses[0]


@both
async def test_weakness_10_a_server_that_comes_back_is_waited_for(mode: Mode) -> None:
    """After some broken polls."""
    mode.server.fail(WAIT, RESET, RESET)
    sdk = mode.sdk()
    mode.pauses()
    devbox = await mode.of(sdk.devbox.create(name="a"))
    assert mode.server.world.devboxes[devbox.id].phases.status == "running"


@both
async def test_weakness_11_a_limit_holds_while_output_is_streamed(mode: Mode) -> None:
    """The wait ends, and with it the streams."""
    mode.server.world.programs["serve"] = ENDLESS
    mode.server.clock.run_at(10)
    devbox = await mode.of(mode.sdk().devbox.from_id("dbx_123"))
    begun = time.monotonic()
    limits = mode.polling(timeout_seconds=0.3)
    lines: list[str] = []
    error = await mode.fails(
        mode.module("lib.polling").PollingTimeout,
        lambda: devbox.cmd.exec("serve", output=lines.append, polling_config=limits),
    )
    assert time.monotonic() - begun < 5
    assert sorted(lines) == ["err\n", "up\n"]
    assert error.last_value is None or error.last_value.status == "running"


@both
async def test_weakness_12_calls_one_after_the_other_share_a_connection(mode: Mode) -> None:
    """One for ten calls."""
    client = mode.client()
    before = mode.server.web.accepted
    for _ in range(10):
        await mode.of(client.devboxes.retrieve("dbx_123"))
    assert mode.server.web.accepted - before == 1


@both
async def test_weakness_13_a_failing_callback_is_reported(mode: Mode) -> None:
    """At the end, with the result; the other callback goes on, and nothing is left."""
    mode.server.world.programs["x"] = Program(stdout=((0.0, "a\n"), (1.0, "b\n")), seconds=2)
    devbox = await mode.of(mode.sdk().devbox.from_id("dbx_123"))
    lines: list[str] = []

    def broken(line: str) -> None:
        raise LookupError(line)

    error = await mode.fails(
        mode.package.RunloopError,
        lambda: devbox.cmd.exec("x", stdout=broken, output=lines.append),
    )
    assert [str(each) for each in error.exceptions] == ["a\n", "b\n"]
    assert isinstance(error.__cause__, LookupError)
    assert (error.result.success, lines) == (True, ["a\n", "b\n"])


@both
async def test_weakness_13_nothing_is_left_after_kill(mode: Mode) -> None:
    """The streams end with the command."""
    mode.server.world.programs["serve"] = ENDLESS
    mode.server.clock.run_at(10)
    devbox = await mode.of(mode.sdk().devbox.from_id("dbx_123"))
    lines: list[str] = []
    execution = await mode.of(devbox.cmd.exec_async("serve", output=lines.append))
    deadline = time.monotonic() + 5
    while len(lines) < 2 and time.monotonic() < deadline:
        await asyncio.sleep(0.005) if mode.is_async else time.sleep(0.005)
    await mode.of(execution.kill())
    assert sorted(lines) == ["err\n", "up\n"]


@both
async def test_weakness_13_closing_ends_the_streams_of_forgotten_executions(mode: Mode) -> None:
    """Nobody asked for the result."""
    mode.server.world.programs["serve"] = ENDLESS
    mode.server.clock.run_at(10)
    sdk = mode.sdk()
    devbox = await mode.of(sdk.devbox.from_id("dbx_123"))
    await mode.of(devbox.cmd.exec_async("serve", output=[].append))
    await mode.close()


INTERRUPTED = """
import os, signal, threading, time
from runloop_api_client import RunloopSDK

runloop = RunloopSDK()
devbox = runloop.devbox.from_id("dbx_123")
before = threading.active_count()
lines = []

def interrupt(line):
    lines.append(line)
    threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGINT)).start()

begun = time.monotonic()
try:
    devbox.cmd.exec("serve", stdout=interrupt)
except KeyboardInterrupt:
    time.sleep(0.06)
    print(lines, threading.active_count() - before, time.monotonic() - begun < 5)
runloop.close()
"""

INTERRUPTED_ASYNC = """
import asyncio, os, signal, threading, time
from runloop_api_client import AsyncRunloopSDK

lines = []

def interrupt(line):
    lines.append(line)
    threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGINT)).start()

async def main():
    async with AsyncRunloopSDK() as runloop:
        devbox = runloop.devbox.from_id("dbx_123")
        try:
            await devbox.cmd.exec("serve", stdout=interrupt)
        finally:
            print(len(asyncio.all_tasks()) - 1)

try:
    asyncio.run(main())
except KeyboardInterrupt:
    time.sleep(0.06)
    print(lines, threading.active_count() - 1)
"""


@pytest.mark.parametrize(
    ("program", "printed"),
    [(INTERRUPTED, "['up\\n'] 0 True\n"), (INTERRUPTED_ASYNC, "0\n['up\\n'] 0\n")],
    ids=["sync", "async"],
)
def test_weakness_13_ctrl_c_ends_everything(program: str, printed: str, server: StandIn) -> None:
    """At once, with its streams."""
    server.clock.run_at(10)
    server.world.programs["serve"] = ENDLESS
    before = set(threading.enumerate())
    assert run_program(program) == printed
    assert leftovers(server, before) == []


@both
async def test_weakness_14_a_devbox_that_fails_to_start_is_not_lost(mode: Mode) -> None:
    """The error names it, says why, and has it."""
    mode.server.world.lives[Devbox].append(failing(reason="out_of_disk"))
    sdk = mode.sdk()
    error = await mode.fails(mode.package.RunloopError, lambda: sdk.devbox.create(name="a"))
    (id,) = [id for id in mode.server.world.devboxes if id.startswith("dbx_1") and id != "dbx_123"]
    assert id in str(error)
    assert "out_of_disk" in str(error)
    assert error.object.id == id
    await mode.of(error.object.shutdown())
    assert mode.server.world.devboxes[id].phases.status == "shutdown"


@both
async def test_weakness_14_the_last_view_is_what_the_server_said(mode: Mode) -> None:
    """Never one that was made up; the handle is there as well."""
    mode.server.clock.run_at(10)
    mode.server.world.lives[Devbox].append(Life(((1e9, "provisioning"),), "running"))
    sdk = mode.sdk()
    error = await mode.fails(
        mode.module("lib.polling").PollingTimeout,
        lambda: sdk.devbox.create(name="a", polling_config=mode.polling(timeout_seconds=0.2)),
    )
    assert error.last_value is None or error.last_value.status == "provisioning"
    assert error.object.id in mode.server.world.devboxes


@both
async def test_weakness_14_a_failing_shutdown_is_logged_and_hides_nothing(mode: Mode) -> None:
    """The error of the body comes out; a conflict is not tried again for half a minute."""
    caplog = mode.fixture("caplog")
    mode.server.fail(SHUTDOWN, Fault(409, {}, {"message": "snapshot in progress"}))
    sdk = mode.sdk()
    devbox = await mode.of(sdk.devbox.create(name="a"))
    begun = time.monotonic()
    with caplog.at_level(logging.ERROR), pytest.raises(LookupError, match="the body's"):
        async with mode.entered(devbox):
            raise LookupError("the body's")
    assert time.monotonic() - begun < 2
    assert devbox.id in caplog.text
    assert len(mode.server.asked(SHUTDOWN)) == 1


def test_weakness_15_one_async_client_serves_several_event_loops(
    package: Any, server: StandIn
) -> None:
    """One after the other, also with streams in between."""
    sdk = package.AsyncRunloopSDK()

    async def use() -> str:
        devbox = await sdk.devbox.from_id("dbx_123")
        lines: list[str] = []
        await devbox.cmd.exec("echo x", stdout=lines.append)
        return "".join(lines)

    async def close() -> None:
        await sdk.aclose()

    assert [asyncio.run(use()) for _ in range(3)] == ["x\n"] * 3
    asyncio.run(close())


@both
async def test_weakness_16_a_closed_client_stays_closed(mode: Mode) -> None:
    """It opens nothing any more; closing twice is fine."""
    sdk = mode.sdk()
    devbox = await mode.of(sdk.devbox.from_id("dbx_123"))
    await mode.close()
    await mode.close()
    before = mode.server.web.accepted
    await mode.fails(mode.package.RunloopError, lambda: sdk.devbox.list())
    await mode.fails(mode.package.RunloopError, lambda: devbox.get_info())
    assert mode.server.web.accepted == before


@both
async def test_weakness_17_a_suspended_devbox_is_not_waited_for_in_vain(mode: Mode) -> None:
    """It can be attached to and resumed; who waits for it to run is told so at once."""
    mode.server.world.add_devbox("dbx_9", life=Life(last="suspended"))
    devbox = await mode.of(mode.sdk().devbox.from_id("dbx_9"))
    error = await mode.fails(mode.package.RunloopError, lambda: devbox.await_running())
    assert "resume()" in str(error)
    await mode.of(devbox.resume())
    assert (await mode.of(devbox.await_running())).status == "running"


@both
async def test_weakness_17_a_deleted_snapshot_is_not_waited_for(mode: Mode) -> None:
    """One look is enough."""
    mode.server.world.add_snapshot("snp_9", "dbx_123", life=Life(last="deleted"))
    snapshot = mode.sdk().snapshot.from_id("snp_9")
    await mode.fails(mode.package.RunloopError, lambda: snapshot.await_completed())
    assert mode.server.calls == ["GET /v1/devboxes/disk_snapshots/{id}/status"]


@both
async def test_weakness_17_a_failed_snapshot_says_why(mode: Mode) -> None:
    """In the words of the server."""
    mode.server.world.lives[Snapshot].append(Life(last="error", reason="disk on fire"))
    devbox = await mode.of(mode.sdk().devbox.from_id("dbx_123"))
    error = await mode.fails(mode.package.RunloopError, lambda: devbox.snapshot_disk(name="s"))
    assert "disk on fire" in str(error)


@both
async def test_weakness_17_a_blueprint_may_wait_for_its_files(mode: Mode) -> None:
    """Neither `queued` nor `awaiting_upload` is a failure."""
    mode.server.clock.run_at(100)
    steps = ((1.0, "queued"), (1.0, "awaiting_upload"), (1.0, "building"))
    mode.server.world.lives[Blueprint].append(Life(steps, "build_complete"))
    limits = mode.polling(interval_seconds=0.005, timeout_seconds=10)
    blueprint = await mode.of(mode.sdk().blueprint.create(name="b", polling_config=limits))
    assert blueprint.id in mode.server.world.blueprints


@both
async def test_weakness_17_a_failed_build_is_an_error_with_its_blueprint(mode: Mode) -> None:
    """Whose logs can be read."""
    mode.server.world.lives[Blueprint].append(Life(last="failed", reason="build_failed"))
    sdk = mode.sdk()
    error = await mode.fails(mode.package.RunloopError, lambda: sdk.blueprint.create(name="b"))
    assert "build_failed" in str(error)
    logs = await mode.of(error.object.logs())
    assert logs.logs[-1].message == "build failed"


_LARGE = 24 << 20


@both
async def test_weakness_18_large_files_are_not_read_into_memory(mode: Mode) -> None:
    """Neither on the way to a devbox nor to the storage."""
    large: Path = mode.fixture("tmp_path") / "large.bin"
    with large.open("wb") as file:
        file.truncate(_LARGE)
    sdk = mode.sdk()
    devbox = await mode.of(sdk.devbox.from_id("dbx_123"))
    tracemalloc.start()
    try:
        obj = await mode.of(sdk.storage_object.upload_from_file(large))
        assert tracemalloc.get_traced_memory()[1] < _LARGE / 2
    finally:
        tracemalloc.stop()
    assert mode.server.storage.sizes[obj.id][0] == _LARGE
    mode.server.fail("POST /v1/devboxes/{id}/upload_file", Fault(200, {}, {}))
    tracemalloc.start()
    try:
        await mode.of(devbox.file.upload(path="/large", file=large))
        assert tracemalloc.get_traced_memory()[1] < _LARGE / 2
    finally:
        tracemalloc.stop()


@both
async def test_weakness_19_a_changed_wall_clock_changes_no_limit(mode: Mode) -> None:
    """Time is taken from a clock that only goes forward."""
    monkeypatch = mode.fixture("monkeypatch")
    real = time.time
    jumps = iter(range(1, 10**6))
    mode.server.clock.run_at(100)
    mode.server.world.lives[Devbox].append(Life(((5.0, "provisioning"),), "running"))
    sdk = mode.sdk()
    monkeypatch.setattr(time, "time", lambda: real() + 1e6 * next(jumps))
    limits = mode.polling(timeout_seconds=10)
    devbox = await mode.of(sdk.devbox.create(polling_config=limits))
    assert devbox.id in mode.server.world.devboxes
