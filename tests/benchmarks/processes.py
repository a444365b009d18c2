"""Programs as processes: how long they take from start to end, and what they print."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

# What would change how a measured interpreter starts.
_OURS = ("PYTHONPATH", "PYTHONHOME", "PYTHONDONTWRITEBYTECODE", "PYTHONWARNINGS", "VIRTUAL_ENV")


class ProgramFailed(Exception):
    """A program ended with an error; there is nothing to measure."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A program that has run."""

    seconds: float
    output: str


def run(command: Sequence[str | Path], environment: Mapping[str, str] | None = None) -> Finished:
    """Run a program to its end.

    Args:
        command: the program and its arguments.
        environment: variables that it gets besides our own.

    Raises:
        ProgramFailed: it ended with another code than 0.
    """
    words = [str(word) for word in command]
    variables = {key: value for key, value in os.environ.items() if key not in _OURS}
    variables.update(environment or {})
    started = time.perf_counter()
    done = subprocess.run(
        words,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    seconds = time.perf_counter() - started
    if done.returncode:
        end = "\n".join(done.stdout.splitlines()[-20:])
        raise ProgramFailed(f"{' '.join(words)} ended with {done.returncode}:\n{end}")
    return Finished(seconds, done.stdout)
