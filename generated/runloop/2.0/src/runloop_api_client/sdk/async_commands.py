"""Commands in devboxes: they are run, followed while they run, and waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack
from weakref import finalize

from .. import requests
from .._runtime.objects.bound import AsyncObject
from .._runtime.objects.following import AsyncFollowing
from .._runtime.objects.polling import PollingConfig, PollingTimeout
from .._runtime.rest import Omit, WriteOptions, omit
from . import _waiters

if TYPE_CHECKING:
    from .. import models
    from .._runtime.objects.following import AsyncCallback
    from .._runtime.rest import AsyncRestClient
    from .async_ import AsyncExecution

# Seconds for the last output of a command that was ended by force.
_LAST_WORDS = 5.0


class AsyncCommands(AsyncObject):
    """Runs commands in a devbox."""

    async def exec(
        self,
        command: str,
        *,
        shell_name: str | Omit | None = omit,
        attach_stdin: bool | Omit | None = omit,
        stdout: AsyncCallback | None = None,
        stderr: AsyncCallback | None = None,
        output: AsyncCallback | None = None,
        polling_config: PollingConfig | None = None,
        **options: Unpack[WriteOptions],
    ) -> AsyncExecutionResult:
        """Run a command and wait until it has ended, however long that takes.

        Callbacks get whole lines with their ends, in order, all of them before this returns. No
        two callbacks run at the same time. One that raises does not end the command: the others
        go on, and `CallbackError` is raised at the end, with what was raised and the result.

        Args:
            command: The command line. That it fails is no error.
            shell_name: A shell that keeps its state from one command to the next.
            attach_stdin: Whether the command can be sent input.
            stdout: Called with each line of the standard output.
            stderr: Called with each line of the standard error.
            output: Called with each line of both.
            polling_config: Limits of the wait; without it there is none.

        Raises:
            CallbackError: A callback raised, or a stream of output broke for good.
            PollingTimeout: The limit was reached; the command goes on as its `object`.
        """
        execution = await self.exec_async(
            command,
            shell_name=shell_name,
            attach_stdin=attach_stdin,
            stdout=stdout,
            stderr=stderr,
            output=output,
            **options,
        )
        async with execution._following:
            return await execution._finished(polling_config, {})

    async def exec_async(
        self,
        command: str,
        *,
        shell_name: str | Omit | None = omit,
        attach_stdin: bool | Omit | None = omit,
        stdout: AsyncCallback | None = None,
        stderr: AsyncCallback | None = None,
        output: AsyncCallback | None = None,
        **options: Unpack[WriteOptions],
    ) -> AsyncExecution:
        """Start a command; its arguments are those of `exec`.

        Callbacks get lines as there, until the command has ended, `kill()` has ended it, the
        client is closed, or no one holds the execution any more.
        """
        from .async_ import AsyncExecution

        followed = {
            "stdout": [callback for callback in (stdout, output) if callback is not None],
            "stderr": [callback for callback in (stderr, output) if callback is not None],
        }
        for callback in (*followed["stdout"], *followed["stderr"]):
            AsyncFollowing.check_callback(callback)
        call = requests.devboxes.execute_async(
            self._keys[0], command=command, shell_name=shell_name, attach_stdin=attach_stdin
        )
        view = await self._send(call, options)
        execution = AsyncExecution(self._client, view.devbox_id, view.execution_id)
        execution._follow(view, followed)
        return execution


class AsyncRunning(AsyncObject):
    """A command that runs, or has run."""

    def __init__(self, client: AsyncRestClient, devbox_id: str, execution_id: str) -> None:
        super().__init__(client, devbox_id, execution_id)
        self._following = AsyncFollowing(client)
        self._started: models.DevboxAsyncExecutionDetailView | None = None

    async def result(
        self, *, polling_config: PollingConfig | None = None, **options: Unpack[WriteOptions]
    ) -> AsyncExecutionResult:
        """Wait until the command has ended, however long that takes, and all output was delivered.

        Args:
            polling_config: Limits of the wait; without it there is none but `timeout`.
            **options: `timeout` limits the whole wait, in seconds; others are those of its calls.

        Raises:
            CallbackError: A callback raised, or a stream of output broke for good.
            PollingTimeout: The limit was reached; the command goes on.
        """
        limit = options.pop("timeout", None)
        if polling_config is None and isinstance(limit, (int, float)):
            polling_config = PollingConfig(timeout_seconds=limit)
        return await self._finished(polling_config, options)

    async def kill(
        self, *, kill_process_group: bool | Omit | None = omit, **options: Unpack[WriteOptions]
    ) -> None:
        """End the command, and the delivery of its output with what it has written last.

        Args:
            kill_process_group: Whether processes that it has started end as well.
        """
        devbox, execution = self._keys
        call = requests.devboxes_executions.kill(
            execution, devbox, kill_process_group=kill_process_group
        )
        await self._send(call, options)
        await self._following.settle(_LAST_WORDS)

    def _follow(
        self, view: models.DevboxAsyncExecutionDetailView, followed: dict[str, list[Any]]
    ) -> None:
        self._started = view
        for stream, callbacks in followed.items():
            if callbacks:
                name = f"{self._keys[0]} {self._keys[1]} {stream}"
                self._following.follow(_stream_call(self._keys, stream), callbacks, name=name)
                finalize(self, self._following.stop).atexit = False

    async def _finished(self, config: PollingConfig | None, options: Any) -> AsyncExecutionResult:
        view, clock = self._started, self._client._core.clock
        end = None if config is None else clock.monotonic() + config.budget
        if view is None or view.status != "completed":
            view = await self._wait(_waiters.EXECUTION_COMPLETED, self._keys, config, options)
            self._started = view
        result = AsyncExecutionResult(self._client, self._keys[0], self._keys[1], view)
        left = None if end is None else max(0.0, end - clock.monotonic())
        if not await self._following.join(left) and left is not None:
            error = PollingTimeout(f"{self!r} has ended, but not its output", view)
            error.object = self
            raise error
        self._following.check(result)
        return result


class AsyncExecutionResult(AsyncObject):
    """What a command that has ended gave."""

    _key_names = ("devbox_id", "execution_id")

    def __init__(
        self,
        client: AsyncRestClient,
        devbox_id: str,
        execution_id: str,
        view: models.DevboxAsyncExecutionDetailView,
    ) -> None:
        super().__init__(client, devbox_id, execution_id)
        self._ended = view
        self._whole: dict[str, str] = {}

    @property
    def devbox_id(self) -> str:
        """The devbox."""
        return self._keys[0]

    @property
    def execution_id(self) -> str:
        """The execution."""
        return self._keys[1]

    @property
    def raw(self) -> models.DevboxAsyncExecutionDetailView:
        """What the server said of it."""
        return self._ended

    result = raw

    @property
    def exit_code(self) -> int | None:
        """The exit code; None if the server knows none."""
        return self._ended.exit_status

    @property
    def success(self) -> bool:
        """Whether the exit code is 0."""
        return self.exit_code == 0

    @property
    def failed(self) -> bool:
        """Whether there is an exit code other than 0."""
        return self.exit_code not in (None, 0)

    async def stdout(self, num_lines: int | None = None) -> str:
        """The standard output; what the server has cut off is fetched.

        Args:
            num_lines: Only this many last lines.
        """
        return await self._output("stdout", num_lines)

    async def stderr(self, num_lines: int | None = None) -> str:
        """The standard error; see `stdout`."""
        return await self._output("stderr", num_lines)

    async def _output(self, stream: str, num_lines: int | None) -> str:
        text = self._whole.get(stream)
        if text is None:
            text = getattr(self._ended, stream) or ""
            is_cut = getattr(self._ended, f"{stream}_truncated") is True
            has_enough = num_lines is not None and num_lines <= sum(map(bool, text.split("\n")))
            if is_cut and not has_enough:
                text = self._whole[stream] = await self._read(stream)
        if num_lines is None:
            return text
        lines = text.rstrip("\n").split("\n")
        return "\n".join(lines[-num_lines:]) if num_lines > 0 else ""

    async def _read(self, stream: str) -> str:
        """All that a stream has, from its beginning."""
        pieces: list[str] = []
        async with await self._stream(_stream_call(self._keys, stream), {}) as items:
            async for item in items:
                pieces.append(item.output)
        return "".join(pieces)


def _stream_call(keys: tuple[str, ...], stream: str) -> Any:
    """The call that opens a stream of an execution."""
    group, (devbox, execution) = requests.devboxes_executions, keys
    if stream == "stdout":
        return group.stream_stdout_updates(execution, devbox)
    return group.stream_stderr_updates(execution, devbox)
