"""A run: every document generated, then every package judged, a few processes at a time."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path

from benchmarks.peers import InstalledPeer

from .display import Display
from .documents import Document
from .exercise_counts import exercise
from .findings import Finding, batches
from .generating import CACHE, Generation, Package, generate
from .importing import examine, unexamined
from .judgements import Judgement
from .peer import PeerRun, run_peer
from .style_checks import black, ruff
from .type_checks import Check, mypy, pyright, with_fallback

_STYLE_PACKAGES = 24


@dataclass(frozen=True, slots=True)
class Run:
    """How a run is done.

    Args:
        work: a folder for packages and everything else.
        jobs: how many processes work at once.
        display: is told what happens.
        peer: the other generator, to take turns with.
        checks: whether type checkers and style checkers run.
    """

    work: Path
    jobs: int
    display: Display
    peer: InstalledPeer | None = None
    checks: bool = True

    def judge(self, documents: Sequence[Document]) -> list[Judgement]:
        """Return what was found out about documents, in their order."""
        # What an earlier run remembered of these documents would make them cheap.
        shutil.rmtree(self.work / CACHE, ignore_errors=True)
        made = self._generate(documents)
        with ThreadPoolExecutor(self.jobs) as pool:
            found = list(pool.map(self._examine, documents, made))
        return self._checked(found) if self.checks else found

    def _generate(self, documents: Sequence[Document]) -> list[tuple[Generation, PeerRun | None]]:
        """Generate; one after the other where times are compared with those of the peer."""
        with ThreadPoolExecutor(self.jobs if self.peer is None else 1) as pool:
            return list(pool.map(self._generate_one, documents, range(len(documents))))

    def _generate_one(self, document: Document, number: int) -> tuple[Generation, PeerRun | None]:
        self.display.tell(f"generating {document.name}")
        # Whoever comes second finds the document in the cache of the file system.
        theirs = self._theirs(document) if number % 2 else None
        ours = generate(document, self.work)
        return ours, theirs or self._theirs(document)

    def _theirs(self, document: Document) -> PeerRun | None:
        return None if self.peer is None else run_peer(self.peer, document, self.work)

    def _examine(self, document: Document, made: tuple[Generation, PeerRun | None]) -> Judgement:
        generation, theirs = made
        package = generation.package
        if package is None:
            found = Judgement(document, generation, unexamined(document), peer=theirs)
        else:
            examination = examine(document, package)
            exercised = None
            if not examination.failures and can_exercise():
                exercised = exercise(document, package)
            found = Judgement(document, generation, examination, exercised, theirs)
        self.display.add(found)
        return found

    def _checked(self, found: Sequence[Judgement]) -> list[Judgement]:
        """Return judgements with what the checkers say; what does not compile is left to others."""
        packages = [
            one.generation.package
            for one in found
            if one.generation.package is not None
            and not any(text.startswith("compile") for text in one.examination.failures)
        ]
        weights = {one.document.import_name: one.generation.lines for one in found}
        groups = batches(packages, weights)
        types = self._all_findings([(check, each) for each in groups for check in (pyright, mypy)])
        parts = [
            packages[start : start + _STYLE_PACKAGES]
            for start in range(0, len(packages), _STYLE_PACKAGES)
        ]
        style = self._all_findings([(check, each) for each in parts for check in (ruff, black)])
        return [
            replace(
                one,
                type_errors=tuple(types[one.document.import_name]),
                style=tuple(style[one.document.import_name]),
            )
            for one in found
        ]

    def _all_findings(
        self, tasks: Iterable[tuple[Check, Sequence[Package]]]
    ) -> dict[str, list[str]]:
        """Return what checkers report, by the import name of the package."""
        found: dict[str, list[str]] = defaultdict(list)
        with ThreadPoolExecutor(self.jobs) as pool:
            for findings in pool.map(lambda task: self._findings(*task), tasks):
                for finding in findings:
                    found[finding.package].append(finding.text)
        return found

    def _findings(self, check: Check, packages: Sequence[Package]) -> list[Finding]:
        self.display.tell(f"{check.__name__}: {len(packages)} packages")
        return with_fallback(check, packages, self.work)


def can_exercise() -> bool:
    """Return whether there is a program that calls the operations of a package."""
    return find_spec("corpus.calls") is not None
