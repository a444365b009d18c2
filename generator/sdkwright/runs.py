"""Runs: the jobs of products, done side by side, with what earlier runs found out."""

from __future__ import annotations

import gc
import hashlib
import json
import os
import re
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from sdkwright.cache import Cache
from sdkwright.diagnostics import InputError, Report
from sdkwright.edition import Edition
from sdkwright.internal_errors import internal_error
from sdkwright.ledger import entries, line_of
from sdkwright.load import display_name
from sdkwright.pipeline import Counts, Generated, Job, generate
from sdkwright.products import Product
from sdkwright.render import templates_folder
from sdkwright.source import Location
from sdkwright.tree import (
    Drift,
    Tree,
    compare,
    digest_of_folder,
    digest_of_tree,
    discard,
    obstacle,
    stage,
    swap,
)
from sdkwright.workplace import begin

# What Python and checkers leave beside sources.
_CACHES = re.compile(r"(^|/)(\.|__pycache__)")

_TOOLS = ("ruff", "black", "jinja2", "openapi-pydantic", "pydantic", "PyYAML", "jsonpath-rfc9535")


@dataclass(frozen=True, slots=True)
class Target:
    """A job and the folder that its tree belongs into."""

    label: str
    job: Job
    folder: Path
    refuses_warnings: bool = False
    """Whether a warning is enough for nothing to be written."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a target."""

    label: str
    counts: Counts | None
    drift: Drift
    report: Report
    seconds: float
    staging: Path | None = None
    """Where the new content of the folder waits."""
    refused: bool = False
    """Whether a package was made and is not wanted, because of warnings."""

    @property
    def failed(self) -> bool:
        """Whether nothing is to be written."""
        return self.counts is None or self.refused


def targets(
    product: Product, versions: Iterable[str], root: Path, out: Path | None = None
) -> list[Target]:
    """Return the targets of a product.

    Args:
        product: the product.
        versions: those of its documents to work on.
        root: the project folder.
        out: where the packages go; `generated/` in the project folder by default.
    """
    base = (out or root / "generated") / product.name
    return [
        Target(
            label=f"{product.name} {one}",
            job=Job(
                spec=product.specs[one],
                overlays=product.overlays,
                edition=Edition(
                    settings=product.settings,
                    version=(full := product.version_of(one)),
                    document_version=one,
                    all_versions=tuple(product.specs),
                    modules=product.modules,
                    examples=product.examples,
                    texts=product.texts,
                    history=entries(product.ledger.line(line_of(full)), product.notes),
                    dates=product.record.at(one),
                ),
                strict=True,
                root=root,
                version=one,
            ),
            folder=base / line_of(full),
        )
        for one in versions
    ]


def run(chosen: list[Target], *, writing: bool, jobs: int, cache: Cache) -> Iterator[Outcome]:
    """Yield the outcome of each target as it is known.

    After the last one all folders get their new content, or none if a target failed.

    Args:
        chosen: the targets.
        writing: whether their folders are brought up to date, or only compared.
        jobs: how many processes work at once.
        cache: what earlier runs worked out.
    """
    waiting: list[tuple[Path, Path]] = []
    try:
        folders = {target.label: target.folder for target in chosen}
        failed = False
        for outcome in _outcomes(chosen, writing, min(jobs, len(chosen)), cache):
            failed = failed or outcome.failed
            if outcome.staging is not None:
                waiting.append((outcome.staging, folders[outcome.label]))
            yield outcome
        if not failed:
            _swap(waiting)
    finally:
        for staging, _ in waiting:
            discard(staging)


def _swap(waiting: list[tuple[Path, Path]]) -> None:
    try:
        swap(waiting)
    except OSError as error:
        report = Report()
        _unwritable(report, waiting[0][1].parent, error.strerror or str(error))
        raise InputError(report) from error


def _outcomes(chosen: list[Target], writing: bool, workers: int, cache: Cache) -> Iterator[Outcome]:
    if workers < 2:
        yield from (_outcome(target, writing, cache) for target in chosen)
        return
    futures: list[Future[Outcome]] = []
    try:
        with ProcessPoolExecutor(workers) as pool:
            futures += [pool.submit(_outcome, target, writing, cache) for target in chosen]
            for future in as_completed(futures):
                yield future.result()
    except BaseException:
        _discard_unseen(futures)
        raise


def _discard_unseen(futures: Iterable[Future[Outcome]]) -> None:
    """Remove what other processes staged before the run broke off."""
    for future in futures:
        if future.done() and not future.cancelled() and future.exception() is None:
            staging = future.result().staging
            if staging is not None:
                discard(staging)


def _outcome(target: Target, writing: bool, cache: Cache) -> Outcome:
    started = time.perf_counter()
    key = fingerprint(target.job) if cache.keeps else ""
    known = json.loads(cache.get(key) or "null")
    if known is not None and _is_fresh(known, target):
        seconds = time.perf_counter() - started
        return Outcome(target.label, Counts(**known["counts"]), Drift(), Report(), seconds)
    report = Report(strict=target.job.strict)
    begin(None)
    try:
        if writing and (reason := obstacle(target.folder)) is not None:
            _unwritable(report, target.folder, reason)
            raise InputError(report)
        made = _generated(target.job, report, cache)
        drift = compare(made.tree, target.folder)
        if target.refuses_warnings and report.warnings:
            seconds = time.perf_counter() - started
            return Outcome(target.label, made.counts, drift, report, seconds, refused=True)
        staging = _stage(made.tree, target.folder, drift, report) if writing and drift else None
    except InputError as error:
        seconds = time.perf_counter() - started
        return Outcome(target.label, None, Drift(), error.report, seconds)
    except Exception as error:  # noqa: BLE001 - told in one line, with the place
        report.add(internal_error(error))
        seconds = time.perf_counter() - started
        return Outcome(target.label, None, Drift(), report, seconds)
    if not report.diagnostics and made.is_lasting:
        memory = {
            "digest": digest_of_tree(made.tree),
            "counts": asdict(made.counts),
            "files": {_from_spec(path, target.job): _digest(path) for path in made.files},
        }
        cache.put(key, json.dumps(memory))
    seconds = time.perf_counter() - started
    return Outcome(target.label, made.counts, drift, report, seconds, staging)


def _stage(tree: Tree, folder: Path, drift: Drift, report: Report) -> Path:
    try:
        return stage(tree, folder, drift)
    except OSError as error:
        _unwritable(report, folder, error.strerror or str(error))
        raise InputError(report) from error


def _unwritable(report: Report, folder: Path, reason: str) -> None:
    report.error(
        "output-unwritable",
        f"cannot write there: {reason}",
        Location(display_name(folder)),
        "choose another folder with --out, or empty this one",
    )


def _generated(job: Job, report: Report, cache: Cache) -> Generated:
    # Documents and names live until the end of the run: looking for garbage among them is waste.
    gc.disable()
    try:
        return generate(job, report, cache)
    finally:
        gc.enable()


def _is_fresh(known: dict[str, Any], target: Target) -> bool:
    here = _folder(target.job)
    if any(_digest(here / path) != digest for path, digest in known["files"].items()):
        return False
    return target.folder.is_dir() and digest_of_folder(target.folder) == known["digest"]


def _from_spec(path: Path, job: Job) -> str:
    return path.relative_to(_folder(job)).as_posix()


def _folder(job: Job) -> Path:
    return Path(os.path.realpath(job.spec.parent))


def _digest(path: Path) -> str:
    return hashlib.sha256(_read(path)).hexdigest()


def fingerprint(job: Job) -> str:
    """Return what changes when anything changes that the output of a job depends on."""
    edition = job.edition
    digest = hashlib.sha256(_recipe().encode())
    digest.update(repr((edition.settings, edition.version, edition.all_versions)).encode())
    digest.update(repr((edition.history, edition.upgrade)).encode())
    digest.update(repr((job.version, job.strict, job.hosts, edition.dates)).encode())
    for path in (job.spec, *job.overlays, *edition.modules, *edition.examples, *edition.texts):
        digest.update(path.name.encode() + b"\0" + hashlib.sha256(_read(path)).digest())
    return digest.hexdigest()


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


@lru_cache(maxsize=1)
def _recipe() -> str:
    """Return what identifies this generator: its sources, its templates, its tools."""
    digest = hashlib.sha256()
    for folder in (Path(__file__).parent, templates_folder()):
        for relative in sorted(_files_below(str(folder))):
            with open(f"{folder}/{relative}", "rb") as file:
                digest.update(relative.encode() + file.read())
    digest.update(repr([_tool(name) for name in _TOOLS]).encode())
    return digest.hexdigest()


def _files_below(root: str) -> Iterator[str]:
    """Yield what makes up a folder; `pathlib` would take a tenth of the time of a small run."""
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not _CACHES.search(name)]
        prefix = folder[len(root) + 1 :].replace(os.sep, "/")
        for name in names:
            if not _CACHES.search(name):
                yield f"{prefix}/{name}" if prefix else name


def _tool(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "none"
