"""What the published client gets wrong in results and data, and this one gets right."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from behaviour.runloop.modes import Mode, both
from behaviour.runloop.programs import run_program
from support.runloop.faults import Break, Fault, How
from support.runloop.programs import Program, counting
from support.runloop.stand_in import StandIn
from support.runloop.world import Devbox, Life

EXECUTION = "/v1/devboxes/{devbox_id}/executions/{execution_id}"
STDOUT = f"GET {EXECUTION}/stream_stdout_updates"
HALF_AN_HOUR = 1800.0


@both
async def test_weakness_01_the_result_of_a_long_command_arrives(mode: Mode) -> None:
    """Half an hour of the server, over many long polls, none of which is an error."""
    mode.server.clock.run_at(4000)
    mode.server.world.programs["train"] = Program(
        stdout=((HALF_AN_HOUR - 1, "trained\n"),), seconds=HALF_AN_HOUR
    )
    devbox = await mode.of(mode.sdk().devbox.from_id("dbx_123"))
    execution = await mode.of(devbox.cmd.exec_async(command="train"))
    result = await mode.of(execution.result())
    assert (result.success, await mode.of(result.stdout())) == (True, "trained\n")
    assert len(mode.server.asked(f"POST {EXECUTION}/wait_for_status")) >= 3


@both
async def test_weakness_02_every_line_is_delivered_before_exec_returns(mode: Mode) -> None:
    """Also if callbacks are slower than the command."""
    mode.server.world.programs["count"] = counting(13)
    devbox = await mode.of(mode.sdk().devbox.from_id("dbx_123"))
    lines: list[str] = []

    def slow(line: str) -> None:
        time.sleep(0.02)
        lines.append(line)

    await mode.of(devbox.cmd.exec("count", stdout=slow))
    assert lines == [f"line {number}\n" for number in range(1, 14)]


def _breaking(how: How) -> Callable[..., None]:
    async def body(mode: Mode) -> None:
        """Each line once and in order, wherever and however its connection ends."""
        mode.server.world.programs["count"] = counting(6)
        mode.server.faults.order_break("stdout", *(Break(after, how) for after in (2, 0, 1)))
        devbox = await mode.of(mode.sdk(timeout=0.3).devbox.from_id("dbx_123"))
        mode.pauses()
        lines: list[str] = []
        result = await mode.of(devbox.cmd.exec("count", stdout=lines.append))
        assert lines == [f"line {number}\n" for number in range(1, 7)]
        assert result.success
        assert len(mode.server.asked(STDOUT)) >= 4

    return both(body)


test_weakness_03_a_reset_stream_goes_on = _breaking("reset")
test_weakness_03_a_stream_cut_in_the_middle_goes_on = _breaking("cut")
test_weakness_03_a_silent_stream_goes_on = _breaking("silence")
test_weakness_03_a_stream_that_expires_goes_on = _breaking("expired")


@both
async def test_weakness_04_events_without_data_are_skipped(mode: Mode) -> None:
    """Comments, identifiers and times to reconnect, which the stand-in sends all the time."""
    mode.server.world.programs["count"] = counting(3)
    client = mode.client()
    started = await mode.of(client.devboxes.execute_async("dbx_123", command="count"))
    stream = await mode.of(
        client.devboxes.executions.stream_stdout_updates(started.execution_id, devbox_id="dbx_123")
    )
    chunks = await mode.items(stream)
    assert [chunk.output for chunk in chunks] == ["line 1\n", "line 2\n", "line 3\n"]


@both
async def test_weakness_05_a_stream_goes_on_after_the_last_byte(mode: Mode) -> None:
    """The offset counts bytes, not characters, and nothing comes twice."""
    mode.server.world.programs["x"] = Program(
        stdout=((1, "alpha\n"), (2, "bêta\n"), (3, "gamma\n")), seconds=4
    )
    mode.server.faults.order_break("stdout", Break(2))
    devbox = await mode.of(mode.sdk().devbox.from_id("dbx_123"))
    mode.pauses()
    lines: list[str] = []
    await mode.of(devbox.cmd.exec("x", stdout=lines.append))
    assert lines == ["alpha\n", "bêta\n", "gamma\n"]
    offsets = [dict(each.query).get("offset") for each in mode.server.asked(STDOUT)]
    assert offsets[1:] == [str(len("alpha\nbêta\n".encode()))]


FORKING = """
import os, sys
from runloop_api_client import Runloop

client = Runloop()
assert client.devboxes.retrieve("dbx_123").id == "dbx_123"
ids = ["dbx_123", "dev-123"]
reading, writing = os.pipe()
child = os.fork()
mine = ids[1 if child else 0]
own = Runloop()
for user in (client, own):
    for _ in range(20):
        assert user.devboxes.retrieve(mine).id == mine
if child == 0:
    os.write(writing, b"right")
    os._exit(0)
os.waitpid(child, 0)
os.close(writing)
print(os.read(reading, 9).decode())
"""


def test_weakness_06_a_forked_process_gets_its_own_answers(server: StandIn) -> None:
    """Parent and child use the same client and new ones at the same time."""
    assert run_program(FORKING) == "right\n"


@both
async def test_weakness_07_the_timeout_decides_where_one_is_given(mode: Mode) -> None:
    """Not the number of attempts, nor its product with the interval."""
    mode.server.clock.run_at(10)
    mode.server.world.lives[Devbox].append(Life(((3.0, "provisioning"),), "running"))
    limits = mode.polling(timeout_seconds=20.0, interval_seconds=0.01, max_attempts=2)
    devbox = await mode.of(mode.sdk().devbox.create(polling_config=limits))
    assert devbox.id in mode.server.world.devboxes


@pytest.mark.parametrize("body", ["<html>busy</html>", "{", ""])
def test_weakness_08_what_is_not_json_is_an_error(body: str, package: Any, server: StandIn) -> None:
    """Of the client's own tree; for one thing and for lists."""
    kind = {"content-type": "application/json" if body == "{" else "text/html"}
    for operation in ("GET /v1/devboxes/{id}", "GET /v1/devboxes"):
        server.fail(operation, Fault(200, kind, body))
    with package.Runloop() as client:
        with pytest.raises(package.APIResponseValidationError):
            client.devboxes.retrieve("dbx_123")
        with pytest.raises(package.RunloopError):
            client.devboxes.list()


@both
async def test_weakness_09_callbacks_get_whole_lines(mode: Mode) -> None:
    """However the output was cut; the last one may lack its end."""
    pieces = ["fir", "st\nsec", "ond\n\nth", "ird\r", "\nlast"]
    stdout = tuple((float(number), piece) for number, piece in enumerate(pieces, 1))
    mode.server.world.programs["x"] = Program(stdout=stdout, seconds=9)
    devbox = await mode.of(mode.sdk().devbox.from_id("dbx_123"))
    lines: list[str] = []
    await mode.of(devbox.cmd.exec("x", stdout=lines.append))
    assert "".join(lines) == "".join(pieces)
    assert [line.rstrip("\r\n") for line in lines] == ["first", "second", "", "third", "last"]
