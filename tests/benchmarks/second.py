"""The second product, Runloop: what its package costs to import, and how large it is."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from .environments import Environment, build_wheel, make_environment
from .processes import run
from .product import Project
from .rows import Bar, Row, counted, timed
from .sizes import size_of
from .timing import Task, alternate

PRODUCT: Final = "runloop"
VERSION: Final = "1.29.0"
PUBLISHED: Final = "runloop_api_client==1.29.0"

_PROGRAMS: Final = Path(__file__).parent / "programs"
_PACKAGE, _ENTRY_POINT = "import_runloop", "runloop_entry_point"
_HTTPX, _BARE = "import_httpx", "bare"
_IMPORT_RATIO: Final = Bar(1.1)
_LINES: Final = Bar(25_000, "value")


class SecondProduct:
    """Measures the package of the second product beside the one that its maker publishes.

    Args:
        source: the project folder, with specs/ and overlays/.
        work: where to work.
        rounds: how often each program is run.
    """

    def __init__(self, source: Path, work: Path, rounds: int) -> None:
        self._project = Project(work / PRODUCT, source, PRODUCT, VERSION)
        self._work = work
        self._rounds = rounds

    def measure(self) -> list[Row]:
        """Return the rows: import, entry point, lines."""
        self._project.generate("--no-cache")
        wheel = build_wheel(self._project.package, self._work / f"{PRODUCT}-wheel")
        ours = make_environment(self._work / f"{PRODUCT}-ours", wheel)
        published = make_environment(self._work / f"{PRODUCT}-published", PUBLISHED)
        size = size_of(self._project.package, wheel)
        lines = counted(f"Package of {PRODUCT}, lines", "lines", size.lines, _LINES)
        return [
            *self._starting(ours, published),
            lines.against(PUBLISHED, _lines_installed(published)),
        ]

    def _starting(self, ours: Environment, published: Environment) -> list[Row]:
        programs = {
            _BARE: (ours, _BARE),
            _HTTPX: (ours, _HTTPX),
            _PACKAGE: (ours, _PACKAGE),
            _ENTRY_POINT: (ours, _ENTRY_POINT),
            f"{_PACKAGE}, published": (published, _PACKAGE),
            f"{_ENTRY_POINT}, published": (published, _ENTRY_POINT),
        }
        gross = alternate({name: _task(*each) for name, each in programs.items()}, self._rounds)
        net = {name: timing.above(gross[_BARE]) for name, timing in gross.items()}
        package, entry = "`import runloop_api_client`, net", "`RunloopSDK()`, net"
        return [
            timed(package, "ms", net[_PACKAGE], _IMPORT_RATIO).against("import httpx", net[_HTTPX]),
            timed(package, "ms", net[_PACKAGE]).against(PUBLISHED, net[f"{_PACKAGE}, published"]),
            timed(entry, "ms", net[_ENTRY_POINT]).against(
                PUBLISHED, net[f"{_ENTRY_POINT}, published"]
            ),
        ]


def _task(environment: Environment, program: str) -> Task:
    # -I: neither the folder of the program nor the user's own packages slow the imports.
    command = [environment.python, "-I", _PROGRAMS / f"{program}.py"]
    return lambda _: run(command).seconds


def _lines_installed(environment: Environment) -> int:
    """Return the lines of the installed package's modules."""
    name = f"python{sys.version_info.major}.{sys.version_info.minor}"
    folder = environment.folder / "lib" / name / "site-packages" / "runloop_api_client"
    return sum(path.read_bytes().count(b"\n") for path in folder.rglob("*.py"))
