"""Run over a folder of documents: `python -m corpus`, with `tests/` on the path.

Exit codes: 0 all bars are kept, or there are no documents; 1 a bar is missed; 2 it could not run.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks.peers import InstalledPeer
from benchmarks.processes import ProgramFailed

from .bars import judge
from .curve import Point, measure
from .display import Display
from .documents import default_folder, find_documents
from .judgements import Judgement
from .page import bars_table, curve_table, page
from .peer import install_peer
from .running import Run

_PAGE = Path(__file__).parents[2] / "docs" / "corpus.md"
_TOOLS = ("sdkwright", "ruff", "black", "mypy", "pyright", "pydantic")


def main(words: Sequence[str] | None = None) -> int:
    """Judge every document, print the bars, write the page; return the exit code."""
    options = _parser().parse_args(words)
    folders = options.documents or [default_folder()]
    missing = [folder for folder in folders if not folder.is_dir()]
    if missing:
        print("no documents: set SDKWRIGHT_CORPUS to the folder of a corpus, or give --documents")
        return 2 if options.documents else 0
    try:
        documents = find_documents(folders, options.only or ())
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    with ExitStack() as stack:
        work = options.work
        if work is None:
            work = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="corpus-")))
        work = work.resolve()
        display = Display(len(documents), verbose=True if options.verbose else None)
        try:
            peer = install_peer(work) if options.peer else None
        except ProgramFailed as error:
            print(error, file=sys.stderr)
            return 2
        run = Run(work, options.jobs, display, peer, checks=not options.quick)
        found = run.judge(documents)
        curved = not options.quick and not options.only
        points = measure(work / "curve", display.tell) if curved else []
        return _report(options, display, found, points, peer)


def _report(
    options: argparse.Namespace,
    display: Display,
    found: Sequence[Judgement],
    points: Sequence[Point],
    peer: InstalledPeer | None,
) -> int:
    for one in found:
        display.show_problems(one)
    bars = judge(found, points, checked=not options.quick)
    if points:
        print(curve_table(points), end="\n\n")
    print(bars_table(bars))
    target = options.out or (_PAGE if options.peer else None)
    if target is not None:
        target.write_text(page(found, bars, points, _facts(peer)), encoding="utf-8")
    if options.problems is not None:
        told = {one.document.name: one.problems for one in found if one.problems}
        options.problems.write_text(json.dumps(told, indent=1), encoding="utf-8")
    return 0 if all(bar.kept for bar in bars) else 1


def _facts(peer: InstalledPeer | None) -> dict[str, str]:
    """Return what the figures depend on."""
    facts = {
        "Date": datetime.now(UTC).date().isoformat(),
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
    }
    facts |= {name: version(name) for name in _TOOLS}
    return facts if peer is None else {**facts, peer.peer.name: peer.version}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="corpus", description=__doc__)
    parser.add_argument(
        "--documents", type=Path, action="append", help="a folder of documents (several times)"
    )
    parser.add_argument("--only", nargs="+", metavar="NAME", help="only these documents")
    parser.add_argument("--peer", action="store_true", help="with the other generator")
    parser.add_argument(
        "--quick", action="store_true", help="without type checkers, style checkers and the curve"
    )
    parser.add_argument("--out", type=Path, help="the page to write (docs/corpus.md with --peer)")
    parser.add_argument("--problems", type=Path, help="a file for all that is wrong, as JSON")
    parser.add_argument(
        "--jobs", type=int, default=2, help="how many judges work at once (%(default)s)"
    )
    parser.add_argument(
        "--work", type=Path, help="where to work, and to find the peer of an earlier run"
    )
    parser.add_argument("--verbose", action="store_true", help="every line, terminal or not")
    return parser


if __name__ == "__main__":
    sys.exit(main())
