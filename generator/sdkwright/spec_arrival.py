"""A new document of a product: what it brings, and what overlays have to say about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from sdkwright.cache import NO_CACHE
from sdkwright.diagnostics import Diagnostic, InputError, Report
from sdkwright.document import Document
from sdkwright.files import replace_file
from sdkwright.gather import gathered
from sdkwright.lifespans import NOTHING_RECORDED
from sdkwright.load import load_document
from sdkwright.overlay.versions import is_version
from sdkwright.pipeline import Job, Meaning, merged_document, understood
from sdkwright.products import Product
from sdkwright.runs import targets
from sdkwright.source import Location
from sdkwright.spec import report_violations, violations

_UNMATCHED = frozenset({"overlay-no-match", "overlay-match-count"})
_NEEDLESS = frozenset({"overlay-no-change"})
_UNSORTED = frozenset({"tag-without-category"})
_NAMES = frozenset({"method-name-collision", "class-name-collision"})
_TOLD = _UNMATCHED | _NEEDLESS | _UNSORTED | _NAMES


@dataclass(frozen=True, slots=True)
class Moved:
    """A method that would mean another operation than before, or an operation that is renamed."""

    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a new document leads to."""

    stored: Path
    version: str
    previous: str | None
    """The version that it is compared with, the newest before it."""
    new_operations: tuple[str, ...]
    gone_operations: tuple[str, ...]
    new_models: tuple[str, ...]
    gone_models: tuple[str, ...]
    moved: tuple[Moved, ...]
    unmatched: tuple[Diagnostic, ...]
    """Overlay actions that select nothing in it, or another number of nodes."""
    needless: tuple[Diagnostic, ...]
    """Overlay actions that change nothing in it."""
    unsorted: tuple[Diagnostic, ...]
    """Tags without a category."""
    collisions: tuple[Diagnostic, ...]
    others: tuple[Diagnostic, ...]
    report: Report
    """All findings, with the texts that they point into."""


def add_spec(
    product: Product, file: Path, version: str, root: Path, *, replaces: bool = False
) -> Arrival:
    """Check a document, store it as a version of a product, and tell what it leads to.

    Args:
        product: the product.
        file: the document.
        version: the version that it is of.
        root: the project folder.
        replaces: whether a document of that version may be there already.

    Raises:
        InputError: if it is no usable document, or the version is there; nothing was stored.
    """
    report = Report()
    _check_version(product, version, report, replaces)
    document = load_document(file, report)
    report.checkpoint()
    assert document is not None
    _refuse_files(document, report)
    report.checkpoint()
    found = violations(document.value, document.source.name, NO_CACHE)
    of_document = Report(strict=False)
    report_violations(found, document, of_document)
    report.extend(of_document.diagnostics)
    report.checkpoint()
    stored = _stored(product, file, version, root)
    grown = _grown(product, version, stored)
    return _compared(grown, version, root, stored, report)


def _check_version(product: Product, version: str, report: Report, replaces: bool) -> None:
    folder = Location(f"specs/{product.name}")
    if not is_version(version):
        report.error(
            "version-invalid", f"{version!r} is no version", folder, "write it like 2.25 (PEP 440)"
        )
    elif version in product.specs and not replaces:
        hint = "use --replace to store another document for it"
        report.error("version-known", f"{product.name} already has {version}", folder, hint)


def _refuse_files(document: Document, report: Report) -> None:
    if gathered(document, Report(strict=False)).files:
        report.error(
            "spec-files",
            "the document consists of several files, of which this is only one",
            Location(document.source.name),
            "bundle them into one file first",
        )


def _stored(product: Product, file: Path, version: str, root: Path) -> Path:
    folder = root / "specs" / product.name
    suffix = file.suffix.lower() if file.suffix.lower() in (".yaml", ".yml") else ".json"
    target = folder / f"{version}{suffix}"
    folder.mkdir(parents=True, exist_ok=True)
    replace_file(target, file.read_bytes())
    former = product.specs.get(version)
    if former is not None and former != target:
        former.unlink()
    return target


def _grown(product: Product, version: str, stored: Path) -> Product:
    from packaging.version import Version

    specs = {**product.specs, version: stored}
    in_order = {one: specs[one] for one in sorted(specs, key=Version)}
    # The record of versions does not know this one yet, which is nothing to do in overlays.
    return replace(product, specs=in_order, record=NOTHING_RECORDED)


def _compared(product: Product, version: str, root: Path, stored: Path, report: Report) -> Arrival:
    versions = list(product.specs)
    at = versions.index(version)
    previous = versions[at - 1] if at else None
    job = _job(product, version, root)
    with suppress(InputError):  # whose findings are in the report
        merged_document(job, report)
    after = _meaning(replace(job, lenient=True, strict=False), report)
    before = None
    if previous is not None:
        before = _meaning(replace(_job(product, previous, root), lenient=True), Report())
    old, new = _operations(before), _operations(after)
    new_models, gone_models = _difference(_models(before), _models(after))
    new_operations, gone_operations = _difference(old, new)
    found = report.diagnostics
    return Arrival(
        stored=stored,
        version=version,
        previous=previous,
        new_operations=new_operations,
        gone_operations=gone_operations,
        new_models=new_models,
        gone_models=gone_models,
        moved=_moved(old, new),
        unmatched=_of(found, _UNMATCHED),
        needless=_of(found, _NEEDLESS),
        unsorted=_of(found, _UNSORTED),
        collisions=_of(found, _NAMES),
        others=tuple(one for one in report.errors if one.code not in _TOLD),
        report=report,
    )


def _of(found: Iterable[Diagnostic], codes: frozenset[str]) -> tuple[Diagnostic, ...]:
    return tuple(one for one in found if one.code in codes)


def _job(product: Product, version: str, root: Path) -> Job:
    (target,) = targets(product, (version,), root)
    return target.job


def _meaning(job: Job, report: Report) -> Meaning | None:
    """Return what a document means as far as it can be told; findings are kept."""
    own = Report(strict=job.strict)
    try:
        return understood(merged_document(job, own), job, own)
    except InputError:
        return None
    finally:
        known = {(one.code, one.where) for one in report.diagnostics}
        report.extend(one for one in own.diagnostics if (one.code, one.where) not in known)
        for source in own.sources:
            report.attach(source)


def _operations(meaning: Meaning | None) -> dict[str, str]:
    """Return the methods by the operation that they call."""
    if meaning is None:
        return {}
    names = meaning.names
    return {
        operation.id: f"{names.group_path(group)}.{names.methods[operation.id]}"
        for group in meaning.api.groups
        for operation in group.operations
    }


def _models(meaning: Meaning | None) -> dict[str, str]:
    if meaning is None:
        return {}
    return {str(name): str(name) for name in meaning.names.classes.values()}


def _difference(
    before: Mapping[str, str], after: Mapping[str, str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    new = tuple(name for key, name in after.items() if key not in before)
    gone = tuple(name for key, name in before.items() if key not in after)
    return tuple(sorted(new)), tuple(sorted(gone))


def _moved(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[Moved, ...]:
    renamed = [
        Moved(operation, before[operation], name)
        for operation, name in after.items()
        if operation in before and before[operation] != name
    ]
    former = {name: operation for operation, name in before.items()}
    retargeted = [
        Moved(name, former[name], operation)
        for operation, name in after.items()
        if name in former and former[name] != operation
    ]
    return (*renamed, *retargeted)
