"""The command in a process of its own that may not take more time or memory than it should need."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Limits:
    """What a command may use: seconds of computing and megabytes at its peak."""

    seconds: float
    megabytes: int


@dataclass(frozen=True, slots=True)
class Run:
    """How a command ended and what it used."""

    code: int
    text: str
    seconds: float
    megabytes: float


# Between this process and the command, because the peak of memory of a process counts what its
# parent held when it was made.
_LAUNCHER = """
import json, resource, subprocess, sys

def limit():
    resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[1]),) * 2)
    resource.setrlimit(resource.RLIMIT_CPU, (int(sys.argv[2]),) * 2)

code = subprocess.run([sys.executable, "-m", "sdkwright", *sys.argv[3:]], preexec_fn=limit).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open("used", "w") as file:
    json.dump([code, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024], file)
"""


def run_limited(*arguments: str, folder: Path, limits: Limits) -> Run:
    """Run a command of sdkwright in a folder; it is killed where it goes far beyond its limits."""
    most = (str(4 * limits.megabytes << 20), str(int(1.5 * limits.seconds)))
    done = subprocess.run(
        [sys.executable, "-c", _LAUNCHER, *most, *arguments],
        cwd=folder,
        env=os.environ | {"XDG_CACHE_HOME": str(folder / "cache")},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=True,
    )
    code, seconds, megabytes = json.loads((folder / "used").read_text(encoding="utf-8"))
    return Run(code, done.stdout, seconds, megabytes)


def assert_within(run: Run, limits: Limits) -> None:
    """Fail if a command broke, or used more than it may."""
    assert "Traceback" not in run.text, run.text[-2000:]
    assert "internal error" not in run.text, run.text[-2000:]
    assert run.seconds <= limits.seconds
    assert run.megabytes <= limits.megabytes
