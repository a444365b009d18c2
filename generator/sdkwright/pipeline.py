"""The pipeline: documents in, a tree of files out. Pure: nothing is written here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sdkwright.background import Background
from sdkwright.build import build_api, with_objects
from sdkwright.cache import NO_CACHE, Cache
from sdkwright.dating import dated
from sdkwright.diagnostics import InputError, Report
from sdkwright.document import Document
from sdkwright.edition import Edition
from sdkwright.foreign import translated
from sdkwright.gather import gathered
from sdkwright.ir.api import Api
from sdkwright.load import load_document
from sdkwright.naming import Names, name_api
from sdkwright.object_modules import check_modules
from sdkwright.overlay import apply_overlays, load_overlay
from sdkwright.package import package_tree
from sdkwright.render import renderer
from sdkwright.spec import report_violations, violations
from sdkwright.surface import surfaced
from sdkwright.tree import Tree
from sdkwright.workplace import begin


@dataclass(frozen=True, slots=True)
class Job:
    """One document to generate a package from."""

    spec: Path
    overlays: tuple[Path, ...]
    edition: Edition
    strict: bool
    """Whether what overlays could mend stops the run, as it does in a product."""
    root: Path | None = None
    """The folder that file names in messages are relative to."""
    version: str | None = None
    """The version that ranges in overlays are compared with; None applies every action."""
    hosts: tuple[str, ...] = ()
    """The hosts whose files references may lead to."""
    lenient: bool = False
    """Whether actions of overlays may select nothing or change nothing."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What a run made."""

    categories: int
    groups: int
    operations: int
    models: int
    files: int
    lines: int


@dataclass(frozen=True, slots=True)
class Generated:
    """The outcome of a job."""

    tree: Tree
    counts: Counts
    files: tuple[Path, ...] = ()
    """The files that references of the document led to."""
    is_lasting: bool = True
    """Whether the same files give the same again; what was fetched may change."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a document means, with names; all that is known before anything is emitted."""

    document: Document
    api: Api
    names: Names


def generate(job: Job, report: Report, cache: Cache) -> Generated:
    """Return the package for a document.

    Args:
        job: what to read.
        report: receives the findings of all stages.
        cache: what earlier runs worked out.

    Raises:
        InputError: if a stage found errors; nothing was emitted.
    """
    document = merged_document(job, report, cache)
    checking = Background(lambda: violations(document.value, document.source.name, cache))
    meaning = understood(document, job, report)
    layer, own = meaning.api.objects, job.edition
    check_modules(layer, own.modules, own.settings.objects.package, document, report)
    report.checkpoint()
    render = renderer(cache.subfolder("templates"))
    tree = package_tree(meaning.api, meaning.names, job.edition, render, cache)
    report_violations(checking.result(), document, report)
    report.checkpoint()
    return Generated(tree, _counts(meaning, tree), document.files, not document.is_remote)


def merged_document(job: Job, report: Report, cache: Cache = NO_CACHE) -> Document:
    """Return the document with the overlays applied.

    Raises:
        InputError: if a file cannot be read or an overlay does not fit.
    """
    document = load_document(job.spec, report, name=_name(job.spec, job.root), cache=cache)
    overlays = [
        load_overlay(path, report, name=_name(path, job.root), cache=cache) for path in job.overlays
    ]
    report.checkpoint()
    if document is None:
        raise InputError(report)
    begin(document)
    document = gathered(document, report, hosts=job.hosts, cache=cache)
    usable = [overlay for overlay in overlays if overlay is not None]
    merged = apply_overlays(
        document, usable, version=job.version, report=report, lenient=job.lenient
    )
    report.checkpoint()
    return merged


def understood(document: Document, job: Job, report: Report) -> Meaning:
    """Return what a merged document means, and what its parts are called."""
    settings = job.edition.settings
    begin(document)
    document = translated(document, report)
    api = surfaced(build_api(document, report), settings.surface, document, report)
    flat = settings.surface.layout == "flat"
    api = with_objects(api, document, report, flat=flat)
    names = name_api(api, document, report, flat=flat)
    return Meaning(document, dated(api, names, job.edition.dates, report), names)


def _counts(meaning: Meaning, tree: Tree) -> Counts:
    api = meaning.api
    return Counts(
        categories=len(api.categories),
        groups=len(api.groups),
        operations=len(api.operations),
        models=len(api.schemas),
        files=len(tree),
        lines=sum(content.count(b"\n") for content in tree.values()),
    )


def _name(path: Path, root: Path | None) -> str:
    if root is not None and path.is_relative_to(root):
        return path.relative_to(root).as_posix()
    return path.as_posix()
