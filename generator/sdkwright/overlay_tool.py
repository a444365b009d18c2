"""The Overlay tool as functions: apply, validate, diff and resolve.

Documents and overlays are given as files or as plain values. What is wrong with them is raised as
an `InputError`, whose `report` holds every finding with its place. Source: OpenAPI Overlay
Specification 1.0, 1.1 and 1.2.

    >>> apply({"info": {"title": "old"}}, [{
    ...     "overlay": "1.1.0",
    ...     "info": {"title": "A new title", "version": "1.0.0"},
    ...     "actions": [{"target": "$.info", "update": {"title": "new"}}],
    ... }])
    {'info': {'title': 'new'}}
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeAlias

from sdkwright.diagnostics import InputError, Report
from sdkwright.load import load_source, read_text
from sdkwright.overlay import Overlay, apply_to_value, read_overlay
from sdkwright.overlay.diff import IncomparableError, difference, overlay_of
from sdkwright.pipeline import merged_document
from sdkwright.products import load_product
from sdkwright.runs import targets
from sdkwright.source import Location, SourceFile

Given: TypeAlias = "Path | str | dict[str, Any] | list[Any]"
"""A file, or a value as a parser of JSON gives it."""


def apply(
    document: Given,
    overlays: Iterable[Given],
    *,
    version: str | None = None,
    lenient: bool = False,
    report: Report | None = None,
) -> Any:
    """Return a document with overlays applied in order; the given one stays as it is.

    Args:
        document: any JSON or YAML document, OpenAPI or not.
        overlays: what to apply.
        version: what `x-sdk-applies-to` is compared with; without one every action applies.
        lenient: let an action select nothing or change nothing, as the specification does.
        report: takes warnings; errors are raised.

    Raises:
        InputError: if a file cannot be read, or an overlay is wrong or does not fit.
    """
    report = report if report is not None else Report()
    source = _source(document, report, "document")
    read = [_overlay(one, report, number, lenient) for number, one in enumerate(overlays, 1)]
    report.checkpoint()
    assert source is not None
    usable = [overlay for overlay in read if overlay is not None]
    value, _ = apply_to_value(
        source.value, source, usable, version=version, report=report, lenient=lenient
    )
    report.checkpoint()
    return value


def validate(overlays: Iterable[Given], *, lenient: bool = False) -> Report:
    """Return everything that is wrong with overlays by themselves, without a document."""
    report = Report()
    for number, one in enumerate(overlays, 1):
        _overlay(one, report, number, lenient)
    return report


def diff(old: Given, new: Given, *, title: str = "Changes") -> dict[str, Any] | None:
    """Return an overlay that turns a document into another; None where they are the same.

    Applying it to the old document gives the new one, but for the order of members.

    Raises:
        InputError: if a file cannot be read, or the roots are of different kinds.
    """
    report = Report()
    sources = _source(old, report, "old document"), _source(new, report, "new document")
    report.checkpoint()
    before, after = sources
    assert before is not None
    assert after is not None
    try:
        actions = difference(before.value, after.value)
    except IncomparableError as problem:
        report.error("overlay-diff", str(problem), after.location(()))
        raise InputError(report) from problem
    return overlay_of(actions, title) if actions else None


def resolve(root: Path, product: str, version: str) -> dict[str, Any]:
    """Return the document of a version of a product with all its overlays applied.

    Args:
        root: the project folder, which holds `specs/` and `overlays/`.
        product: the name of the product.
        version: one of its versions.

    Raises:
        InputError: if there is no such version, or an overlay is wrong or does not fit.
    """
    report = Report()
    loaded = load_product(root, product, report)
    chosen = loaded.select((version,), report) if loaded is not None else ()
    report.checkpoint()
    assert loaded is not None
    (target,) = targets(loaded, chosen, root)
    return merged_document(target.job, report).value


def _source(given: Given, report: Report, name: str) -> SourceFile | None:
    if isinstance(given, (str, Path)):
        return load_source(Path(given), report, any_root=True)
    try:
        text = json.dumps(given, indent=2, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError) as problem:
        report.error("not-json", f"it holds what JSON does not: {problem}", Location(name))
        return None
    return read_text(text, Path(f"{name}.json"), report, name=name, any_root=True)


def _overlay(given: Given, report: Report, number: int, lenient: bool) -> Overlay | None:
    source = _source(given, report, f"overlay {number}")
    if source is None:
        return None
    if not isinstance(source.value, dict):
        report.error("root-not-mapping", "an overlay is a mapping", source.location(()))
        return None
    return read_overlay(source, report, lenient=lenient)
