"""Processes with a time limit, and what they took: seconds, processor time, memory."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

_KILLED = -signal.SIGKILL

PLAIN = dict.fromkeys(
    ("PYTHONPATH", "PYTHONHOME", "PYTHONDONTWRITEBYTECODE", "PYTHONWARNINGS", "VIRTUAL_ENV"), ""
)
"""Variables to remove for a measured interpreter: they change how it starts."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A process that has come to its end.

    Args:
        code: its exit code; negative if a signal ended it.
        seconds: from start to end.
        processor: seconds of processor time, those of its children included.
        peak: the most memory that it or one of its children held, in bytes.
        output: what it printed.
        errors: what it printed as errors.
    """

    code: int
    seconds: float
    processor: float
    peak: int
    output: str
    errors: str

    @property
    def timed_out(self) -> bool:
        """Whether it took too long."""
        return self.code == _KILLED


def run(
    command: Sequence[str | Path],
    *,
    limit: float,
    folder: Path | None = None,
    variables: Mapping[str, str] | None = None,
) -> Ended:
    """Run a process to its end, or kill it and its children after a time.

    Args:
        command: the program and its arguments.
        limit: seconds.
        folder: where it runs.
        variables: what its environment has besides ours; an empty value removes one.
    """
    environment = {**os.environ, **(variables or {})}
    environment = {key: value for key, value in environment.items() if value}
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        started = time.perf_counter()
        process = subprocess.Popen(
            [str(word) for word in command],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=errors,
            start_new_session=True,
        )
        alarm = threading.Timer(limit, _kill, [process.pid])
        alarm.start()
        try:
            # `wait4` tells what this one process and those that it waited for took.
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            _kill(process.pid)
            raise
        finally:
            alarm.cancel()
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        return Ended(
            process.returncode,
            seconds,
            usage.ru_utime + usage.ru_stime,
            usage.ru_maxrss * 1024,
            _text(output),
            _text(errors),
        )


def _kill(group: int) -> None:
    with suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)


def _text(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode("utf-8", "replace")
