"""Ranges of product versions (`x-sdk-applies-to`, PEP 440 specifiers)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from sdkwright.diagnostics import Report
from sdkwright.overlay import findings
from sdkwright.overlay.model import Overlay
from sdkwright.source import Pointer

APPLIES_TO = "x-sdk-applies-to"


@lru_cache(maxsize=4096)
def applies(specifier: str | None, version: str | None) -> bool:
    """Tell whether a version lies in a range; without a range or a version it does.

    Pre-releases count like any other version: `2.25rc1` lies in `>=2.20`.
    """
    if specifier is None or version is None:
        return True
    from packaging.specifiers import SpecifierSet

    return SpecifierSet(specifier).contains(version, prereleases=True)


@lru_cache(maxsize=1024)
def is_range(specifier: str) -> bool:
    """Tell whether a text is a range that can be applied: one or more PEP 440 specifiers."""
    from packaging.specifiers import InvalidSpecifier, SpecifierSet

    try:
        return len(SpecifierSet(specifier)) > 0 and "===" not in specifier
    except InvalidSpecifier:
        return False


def is_version(version: str) -> bool:
    """Tell whether a text is a version that ranges can be asked about."""
    from packaging.version import InvalidVersion, Version

    try:
        Version(version)
    except InvalidVersion:
        return False
    return True


def check_ranges(overlays: Iterable[Overlay], versions: Iterable[str], report: Report) -> None:
    """Report every range that no known version falls in.

    Args:
        overlays: all overlays of a product.
        versions: all versions of the product.
        report: takes an error per range.
    """
    known = tuple(versions)
    for overlay in overlays:
        inside = tuple(version for version in known if applies(overlay.applies_to, version))
        if not inside:
            _unused(overlay, (APPLIES_TO,), overlay.applies_to, report)
            continue
        for action in overlay.actions:
            if not any(applies(action.applies_to, version) for version in inside):
                _unused(overlay, (*action.pointer, APPLIES_TO), action.applies_to, report)


def _unused(overlay: Overlay, pointer: Pointer, range_: str | None, report: Report) -> None:
    report.add(findings.range_unused(overlay.source.location(pointer), range_ or ""))
