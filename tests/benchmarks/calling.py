"""Calls, many of them: how long one takes, what it leaves behind, and how fast answers decode."""

from __future__ import annotations

import statistics
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from .environments import Environment
from .processes import ProgramFailed, run
from .rows import Bar, Row, counted, timed
from .timing import Timing, alternate

_PROGRAMS = Path(__file__).parent / "programs"
PUBLISHED = "runapy==1.224.0"
_PUBLISHED = "runapy"
_CALLS = 640
"""Calls in a batch; as many fit the tasks of the programs that make them side by side."""

# The programs by name: a file and its arguments after the URL.
_SYNC = {
    "sdkwright, httpx": ("calls_ours.py", "httpx", "sync"),
    "sdkwright, pyreqwest": ("calls_ours.py", "pyreqwest", "sync"),
    "httpx by hand": ("calls_httpx.py", "sync"),
    "pyreqwest by hand": ("calls_pyreqwest.py", "sync"),
    _PUBLISHED: ("calls_published.py",),
}
_ASYNC = {
    "sdkwright, httpx": ("calls_ours.py", "httpx", "async"),
    "sdkwright, pyreqwest": ("calls_ours.py", "pyreqwest", "async"),
    "httpx by hand": ("calls_httpx.py", "async"),
    "pyreqwest by hand": ("calls_pyreqwest.py", "async"),
    "aiohttp by hand": ("calls_aiohttp.py",),
}
# Ours, a peer, and how much of the peer's time ours may take. Of throughputs it is the inverse.
_SYNC_BARS = (
    ("sdkwright, httpx", "httpx by hand", 0.85),
    ("sdkwright, httpx", _PUBLISHED, 1.0),
    ("sdkwright, pyreqwest", "pyreqwest by hand", 1.3),
    ("sdkwright, pyreqwest", _PUBLISHED, 0.35),
)
_ASYNC_BARS = (
    ("sdkwright, httpx", "httpx by hand", 1 / 2.5),
    ("sdkwright, pyreqwest", "aiohttp by hand", 1 / 2),
    ("sdkwright, pyreqwest", "pyreqwest by hand", 1 / 0.75),
)
_DECODING = Bar(2.0)
_GROWTH = Bar(2e6, "value")


class Worker:
    """A program that makes calls when it is told to."""

    def __init__(self, environment: Environment, program: str, *arguments: str) -> None:
        self._name = program
        self._process = subprocess.Popen(
            [environment.python, _PROGRAMS / program, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __call__(self, number: int) -> float:
        """Make a batch of calls and return the seconds of one."""
        return float(self.ask(str(_CALLS))) / _CALLS

    def ask(self, line: str = "") -> str:
        """Write a line, if any, and return the next one that the program writes."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        if line:
            self._process.stdin.write(f"{line}\n")
            self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise ProgramFailed(f"{self._name} ended with {self._process.wait()}")
        return answer

    def stop(self) -> None:
        """Close its input, at which it ends."""
        self._process.communicate()


@contextmanager
def _working(environment: Environment, program: str, *arguments: str) -> Iterator[Worker]:
    worker = Worker(environment, program, *arguments)
    try:
        yield worker
    finally:
        worker.stop()


class Calling:
    """Makes calls with the generated package and with others, to the same server.

    Args:
        product: an environment with the package, its extra `fast`, and aiohttp.
        published: an environment with the client that the product's maker publishes.
        rounds: how many batches each program makes.
        total: how many calls the program makes whose memory is measured.
    """

    def __init__(
        self, product: Environment, published: Environment, rounds: int, total: int
    ) -> None:
        self._product = product
        self._published = published
        self._rounds = rounds
        self._total = total

    def measure(self) -> list[Row]:
        """Return the rows."""
        server = Environment(Path(sys.prefix))
        with _working(server, "loopback_server.py") as serving:
            url = serving.ask().strip()
            one = self._race(url, _SYNC)
            many = self._race(url, _ASYNC)
            memory = [self._memory(url, engine) for engine in ("httpx", "pyreqwest")]
        rows = [*_rows("One call", one, _SYNC_BARS), *_rows("One of 64", many, _ASYNC_BARS)]
        return [*rows, self._decoding(), *memory]

    def _race(self, url: str, programs: Mapping[str, tuple[str, ...]]) -> dict[str, Timing]:
        with ExitStack() as stack:
            workers = {
                name: stack.enter_context(_working(self._environment(name), program, url, *rest))
                for name, (program, *rest) in programs.items()
            }
            return alternate(workers, self._rounds)

    def _environment(self, name: str) -> Environment:
        return self._published if name == _PUBLISHED else self._product

    def _memory(self, url: str, engine: str) -> Row:
        program = _PROGRAMS / "calls_memory.py"
        found = run([self._product.python, program, url, engine, str(self._total)]).output
        early, late = map(int, found.split())
        what = f"Growth of memory over {self._total:,} calls, {engine}"
        return counted(what, "MB", max(0, late - early), _GROWTH)

    def _decoding(self) -> Row:
        program = _PROGRAMS / "decode_projects.py"
        lines = run([self._product.python, program, str(self._rounds)]).output.splitlines()
        plain, typed = zip(*(map(float, line.split()) for line in lines), strict=True)
        row = timed("10,000 projects decoded", "ms", _timing(typed), _DECODING)
        return row.against("json.loads", _timing(plain))


def _timing(seconds: tuple[float, ...]) -> Timing:
    return Timing(min(seconds), statistics.median(seconds))


def _rows(
    what: str, found: Mapping[str, Timing], bars: tuple[tuple[str, str, float], ...]
) -> list[Row]:
    return [
        timed(f"{what}, {ours.partition(', ')[2]}", "µs", found[ours], Bar(limit)).against(
            peer, found[peer]
        )
        for ours, peer, limit in bars
    ]
