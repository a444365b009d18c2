"""The time and memory that programs take until their first call has its result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .control_plane import serving
from .environments import Environment
from .processes import ProgramFailed, run
from .rows import Bar, Row, counted, timed
from .timing import Task, Timing, alternate

_PROGRAMS: Final = Path(__file__).parent / "programs"

BARE: Final = "bare"
PACKAGE: Final = "import_package"
HTTPX: Final = "import_httpx"
BOUND: Final = "bound_method"
CALL: Final = "first_call"
BY_HAND: Final = "first_call_by_hand"

_NEED_SERVER = (CALL, BY_HAND)
_ALL = (BARE, PACKAGE, HTTPX, BOUND, CALL, BY_HAND)

_IMPORT_SECONDS = Bar(0.015, "value")
_IMPORT_MODULES = Bar(40, "value")
_BOUND_RATIO = Bar(0.6)
_CALL_RATIO = Bar(1.2)
_CALL_MEMORY = Bar(50e6, "value")


@dataclass(frozen=True, slots=True)
class Programs:
    """What was measured of each program, by its name."""

    gross: Mapping[str, Timing]
    net: Mapping[str, Timing]
    """The time above that of a bare interpreter."""
    modules: Mapping[str, int]
    """How many modules it loads above a bare interpreter."""
    memory: Mapping[str, int]
    """Its peak of memory in bytes."""


class Starting:
    """Measures programs in an environment that has the generated package installed.

    Args:
        environment: where the programs run.
        rounds: how often each is run.
    """

    def __init__(self, environment: Environment, rounds: int) -> None:
        self._environment = environment
        self._rounds = rounds

    def measure(self) -> list[Row]:
        """Return the rows: import, bound method, first call; net of a bare interpreter, gross."""
        with serving() as url:
            self._check_same_answer(url)
            gross = alternate({name: self._task(name, url) for name in _ALL}, self._rounds)
            footprints = {name: self._footprint(name, url) for name in _ALL}
        return rows(
            Programs(
                gross=gross,
                net={name: timing.above(gross[BARE]) for name, timing in gross.items()},
                modules={name: one[0] - footprints[BARE][0] for name, one in footprints.items()},
                memory={name: one[1] for name, one in footprints.items()},
            )
        )

    def _command(self, name: str, url: str) -> list[str | Path]:
        # -I: neither the folder of the program nor the user's own packages slow the imports.
        command: list[str | Path] = [self._environment.python, "-I", _PROGRAMS / f"{name}.py"]
        return [*command, url] if name in _NEED_SERVER else command

    def _task(self, name: str, url: str) -> Task:
        command = self._command(name, url)
        return lambda _: run(command).seconds

    def _footprint(self, name: str, url: str) -> tuple[int, int]:
        """Return how many modules a program has loaded at its end, and its peak of memory."""
        python, isolated, *rest = self._command(name, url)
        output = run([python, isolated, _PROGRAMS / "footprint.py", *rest]).output
        modules, peak = output.splitlines()[-1].split()
        return int(modules), int(peak)

    def _check_same_answer(self, url: str) -> None:
        ours, by_hand = (run(self._command(name, url)).output for name in _NEED_SERVER)
        if ours != by_hand or not ours:
            raise ProgramFailed(f"the programs disagree:\n{ours}\n{by_hand}")


def rows(found: Programs) -> list[Row]:
    """Return the rows for what was measured."""
    gross, net, modules, memory = found.gross, found.net, found.modules, found.memory
    httpx, by_hand = "import httpx", "httpx and pydantic by hand"
    package, bound, call = "`import runai`", "Client and a bound method", "First typed call"
    above = "modules above bare"
    return [
        timed(f"{package}, net", "ms", net[PACKAGE], _IMPORT_SECONDS),
        timed(f"{package}, gross", "ms", gross[PACKAGE]).against("bare python", gross[BARE]),
        counted(f"{package}, {above}", "modules", modules[PACKAGE], _IMPORT_MODULES),
        timed(f"{bound}, net", "ms", net[BOUND], _BOUND_RATIO).against(httpx, net[HTTPX]),
        timed(f"{bound}, gross", "ms", gross[BOUND]).against(httpx, gross[HTTPX]),
        counted(f"{bound}, {above}", "modules", modules[BOUND]).against(httpx, modules[HTTPX]),
        timed(f"{call}, net", "ms", net[CALL], _CALL_RATIO).against(by_hand, net[BY_HAND]),
        timed(f"{call}, gross", "ms", gross[CALL]).against(by_hand, gross[BY_HAND]),
        counted(f"{call}, {above}", "modules", modules[CALL]).against(by_hand, modules[BY_HAND]),
        counted(f"{call}, peak of memory", "MB", memory[CALL], _CALL_MEMORY).against(
            by_hand, memory[BY_HAND]
        ),
    ]
