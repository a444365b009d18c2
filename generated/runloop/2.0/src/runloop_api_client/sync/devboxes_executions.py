"""devboxes.executions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import shared as _shared
from .._runtime.rest import viewed as _viewed
from .devboxes import Devboxes

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.rest import Omit, RequestOptions, Stream, WriteOptions

_RETRIEVE: Operation[models.DevboxAsyncExecutionDetailView] = Operation(
    "devboxes.executions.retrieve",
    "GET",
    "/v1/devboxes/{devbox_id}/executions/{execution_id}",
    parameters=(_call.path("devbox_id"), _call.path("execution_id"), _call.query("last_n")),
    responses=(_call.json("200", lambda: models.DevboxAsyncExecutionDetailView),),
)
_KILL: Operation[models.DevboxAsyncExecutionDetailView] = Operation(
    "devboxes.executions.kill",
    "POST",
    "/v1/devboxes/{devbox_id}/executions/{execution_id}/kill",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DevboxAsyncExecutionDetailView),),
    idempotency_header="x-request-id",
)
_SEND_STD_IN: Operation[models.DevboxSendStdInResult] = Operation(
    "devboxes.executions.send_std_in",
    "POST",
    "/v1/devboxes/{devbox_id}/executions/{execution_id}/send_std_in",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DevboxSendStdInResult),),
    idempotency_header="x-request-id",
)
_STREAM_STDERR_UPDATES: Operation[str] = Operation(
    "devboxes.executions.stream_stderr_updates",
    "GET",
    "/v1/devboxes/{devbox_id}/executions/{execution_id}/stream_stderr_updates",
    parameters=(_call.path("devbox_id"), _call.path("execution_id"), _call.query("offset")),
    responses=(_call.text("200", "text/event-stream"),),
    stream=_call.Events(
        lambda: models.ExecutionUpdateChunk, parameter="offset", field="offset", advance="output"
    ),
)
_STREAM_STDOUT_UPDATES: Operation[str] = Operation(
    "devboxes.executions.stream_stdout_updates",
    "GET",
    "/v1/devboxes/{devbox_id}/executions/{execution_id}/stream_stdout_updates",
    parameters=(_call.path("devbox_id"), _call.path("execution_id"), _call.query("offset")),
    responses=(_call.text("200", "text/event-stream"),),
    stream=_call.Events(
        lambda: models.ExecutionUpdateChunk, parameter="offset", field="offset", advance="output"
    ),
)


class DevboxesExecutions(SyncRestGroup):
    """Follow and control commands that run in a devbox."""

    with_raw_response = View(lambda group: DevboxesExecutionsViews(group, Raw))
    with_streaming_response = View(lambda group: DevboxesExecutionsViews(group, Streamed))

    def retrieve(
        self,
        execution_id: str,
        devbox_id: str,
        *,
        last_n: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DevboxAsyncExecutionDetailView:
        """Get a command with its state and its output so far.

        Args:
            execution_id: The id of the execution, which is one command that was started.
            devbox_id: The id of the devbox.
            last_n: How many lines of the output to return, counted from its end.
        """
        return self._send(Call(_RETRIEVE, (devbox_id, execution_id, last_n)), options)

    def kill(
        self,
        execution_id: str,
        devbox_id: str,
        *,
        kill_process_group: bool | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.DevboxAsyncExecutionDetailView:
        """Kill a command that runs in a devbox.

        Args:
            execution_id: The id of the execution, which is one command that was started.
            devbox_id: The id of the devbox.
            kill_process_group: Whether to kill the processes that it started, too.
        """
        body = {"kill_process_group": kill_process_group}
        return self._send(Call(_KILL, (devbox_id, execution_id), body=body), options)

    def send_std_in(
        self,
        execution_id: str,
        devbox_id: str,
        *,
        signal: models.ValueSignal | str | None | Omit = omit,
        text: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.DevboxSendStdInResult:
        """Send text or a signal to the standard input of a command.

        The command must have been started with `attach_stdin`.

        Args:
            execution_id: The id of the execution, which is one command that was started.
            devbox_id: The id of the devbox.
            signal: The signal: `EOF` closes the input, `INTERRUPT` is Ctrl-C.
            text: The text to send.
        """
        body = {"signal": signal, "text": text}
        return self._send(Call(_SEND_STD_IN, (devbox_id, execution_id), body=body), options)

    def stream_stderr_updates(
        self,
        execution_id: str,
        devbox_id: str,
        *,
        offset: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.ExecutionUpdateChunk]:
        """Stream what a command writes to standard error.

        After a break the stream goes on where it stopped. It ends with the command.

        Args:
            execution_id: The id of the execution, which is one command that was started.
            devbox_id: The id of the devbox.
            offset: The byte of the output to begin with; by default the first.
        """
        return self._stream(
            Call(_STREAM_STDERR_UPDATES, (devbox_id, execution_id, offset)), options
        )

    def stream_stdout_updates(
        self,
        execution_id: str,
        devbox_id: str,
        *,
        offset: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.ExecutionUpdateChunk]:
        """Stream what a command writes to standard output.

        After a break the stream goes on where it stopped. It ends with the command.

        Args:
            execution_id: The id of the execution, which is one command that was started.
            devbox_id: The id of the devbox.
            offset: The byte of the output to begin with; by default the first.
        """
        return self._stream(
            Call(_STREAM_STDOUT_UPDATES, (devbox_id, execution_id, offset)), options
        )

    execute_async = _shared(Devboxes.execute_async)
    execute_sync = _shared(Devboxes.execute_sync)


class DevboxesExecutionsViews(ResponseViews[Kind]):
    retrieve = _viewed.value(DevboxesExecutions.retrieve)
    kill = _viewed.value(DevboxesExecutions.kill)
    send_std_in = _viewed.value(DevboxesExecutions.send_std_in)
    stream_stderr_updates = _viewed.events(DevboxesExecutions.stream_stderr_updates)
    stream_stdout_updates = _viewed.events(DevboxesExecutions.stream_stdout_updates)
    execute_async = _viewed.value(DevboxesExecutions.execute_async)
    execute_sync = _viewed.value(DevboxesExecutions.execute_sync)
