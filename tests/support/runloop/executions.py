"""Executions of commands, and the streams of what they write."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ..document import Json
from .asking import Ask, Refusal, Routes
from .devboxes import running
from .faults import Break
from .programs import Stream
from .web import HangUp, Reply
from .world import Execution

# Events without output, which servers send to keep connections open and clients in step.
_NOISE = b": keep-alive\n\n"
_BEGINNING = b"retry: 100\n\nid: 0\n\n"
_FOREVER = 1e9


def _execute(ask: Ask, command_id: str | None = None) -> Execution:
    devbox, world = running(ask), ask.world
    command = ask.fields["command"]
    execution = Execution(
        id=command_id or world.new_id("exec"),
        devbox_id=devbox.id,
        program=world.program(command, devbox),
        clock=world.clock,
        started=world.clock.now(),
        shell_name=ask.fields.get("shell_name"),
    )
    world.executions[execution.id] = execution
    return execution


def _execute_async(ask: Ask) -> Json:
    return _execute(ask).view()


def _execute_waiting(ask: Ask) -> Json:
    """Answer when the command has ended, or after the time that was asked for."""
    execution = _execute(ask, ask.fields.get("command_id"))
    for _ in ask.ticks(ask.fields.get("optimistic_timeout") or 25):
        if execution.status == "completed":
            break
    return execution.view(int(ask.query.get("last_n") or 100))


def _find(ask: Ask) -> Execution:
    ask.find(ask.world.devboxes, "devbox_id")
    return ask.find(ask.world.executions, "execution_id")


def _retrieve(ask: Ask) -> Json:
    return _find(ask).view(int(ask.query.get("last_n") or 100))


def _wait(ask: Ask) -> Json:
    """Hold the request until the command has ended (200) or the time is over (408)."""
    execution = _find(ask)
    for _ in ask.ticks(min(ask.fields.get("timeout_seconds") or 25, 25)):
        if execution.status in ask.fields["statuses"]:
            return execution.view(int(ask.query.get("last_n") or 100))
    raise Refusal(408, "timed out waiting for status")


def _kill(ask: Ask) -> Json:
    execution = _find(ask)
    if execution.status != "completed":
        execution.killed = ask.world.clock.now()
    with ask.world.changed:
        ask.world.changed.notify_all()
    return execution.view()


def _send_std_in(ask: Ask) -> Json:
    execution = _find(ask)
    return {"devbox_id": execution.devbox_id, "execution_id": execution.id, "success": True}


def _stream(stream: Stream, ask: Ask) -> Reply:
    execution = _find(ask)
    events = _events(ask, execution, stream)
    broken = _broken(ask, events, ask.faults.next_break(stream))
    return Reply(200, {"content-type": "text/event-stream"}, pieces=broken)


def _events(ask: Ask, execution: Execution, stream: Stream) -> Iterator[bytes]:
    """Yield events from an offset on: the number of bytes of output before the first one."""
    position, start = 0, int(ask.query.get("offset") or 0)
    yield _BEGINNING
    sent = 0
    for _ in ask.ticks(_FOREVER):
        pieces = execution.pieces(stream)
        ended = execution.status == "completed"
        while sent < len(pieces) and pieces[sent][0] <= ask.world.clock.now():
            content = pieces[sent][1].encode()
            skipped = min(max(0, start - position), len(content))
            if content[skipped:]:
                yield _event(position + skipped, content[skipped:].decode())
                yield _NOISE
            position += len(content)
            sent += 1
        if ended and sent >= len(execution.pieces(stream)):
            return


def _event(offset: int, output: str) -> bytes:
    data = json.dumps({"output": output, "offset": offset})
    return f"id: {offset}\ndata: {data}\n\n".encode()


def _broken(ask: Ask, events: Iterator[bytes], fault: Break | None) -> Iterator[bytes]:
    """Yield events until their connection breaks."""
    sent = 0
    for event in events:
        if fault is not None and sent >= fault.after and event != _BEGINNING:
            yield from _break(ask, fault)
            return
        yield event
        sent += b"data:" in event
    if fault is not None and sent >= fault.after:
        yield from _break(ask, fault)


def _break(ask: Ask, fault: Break) -> Iterator[bytes]:
    if fault.how in {"error", "expired"}:
        code = 408 if fault.how == "expired" else 500
        data = json.dumps({"code": code, "message": "the stream broke"})
        yield f"event: error\ndata: {data}\n\n".encode()
        return
    if fault.how == "silence":
        for _ in ask.ticks(_FOREVER):
            pass
    if fault.how == "cut":
        yield b'data: {"outp'
    raise HangUp


_EXECUTION = "/v1/devboxes/{devbox_id}/executions/{execution_id}"

EXECUTIONS: Routes = {
    "POST /v1/devboxes/{id}/execute_async": _execute_async,
    "POST /v1/devboxes/{id}/execute": _execute_waiting,
    f"GET {_EXECUTION}": _retrieve,
    f"POST {_EXECUTION}/wait_for_status": _wait,
    f"POST {_EXECUTION}/kill": _kill,
    f"POST {_EXECUTION}/send_std_in": _send_std_in,
    f"GET {_EXECUTION}/stream_stdout_updates": lambda ask: _stream("stdout", ask),
    f"GET {_EXECUTION}/stream_stderr_updates": lambda ask: _stream("stderr", ask),
}
