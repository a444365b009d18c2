"""The plan: for each version of a document, what would be released, and why."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sdkwright.apidiff.changes import Change
from sdkwright.apidiff.compare import compare
from sdkwright.apidiff.released import released_surfaces
from sdkwright.apidiff.rules import Verdict, worst
from sdkwright.apidiff.versions import surface_of_version
from sdkwright.cache import Cache
from sdkwright.ledger import Release
from sdkwright.products import Product
from sdkwright.release.measure import DOCUMENTS, Measure, known_measure, measured
from sdkwright.release.numbers import NoNumberError, client_major, first_number, next_number
from sdkwright.runs import Target, targets


class Kind(StrEnum):
    """What becomes of a release line."""

    UNCHANGED = "unchanged"
    FIRST = "first"
    PATCH = "patch"
    MINOR = "minor"
    MAJOR = "major"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Step:
    """What is planned for one version of a document."""

    product: str
    target: str
    kind: Kind
    released: str = ""
    """The newest release; empty if there is none."""
    version: str = ""
    """What would be released; empty if nothing would."""
    changes: tuple[Change, ...] = ()
    """What changed in the interface since the newest release."""
    parts: tuple[str, ...] = ()
    """The parts of the package that changed."""
    first: str = ""
    """What the changelog says of a first release."""
    reason: str = ""
    """Why nothing can be released."""

    @property
    def is_due(self) -> bool:
        """Whether there is something to release."""
        return bool(self.version)


@dataclass(frozen=True, slots=True)
class Wish:
    """What to plan, and with what."""

    product: Product
    root: Path
    cache: Cache
    client_major: int | None = None


def plan(wish: Wish, versions: tuple[str, ...], jobs: int) -> Iterator[Step]:
    """Yield a step for each version of a product's document.

    Args:
        wish: the product, and how to plan for it.
        versions: of its documents.
        jobs: how many processes work at once.

    Raises:
        InputError: if a package cannot be generated.
    """
    chosen = targets(wish.product, versions, wish.root)
    for target, measure in zip(chosen, _measures(chosen, wish.cache, jobs), strict=True):
        yield _step(wish, target.job.edition.document_version, measure)


def _measures(chosen: list[Target], cache: Cache, jobs: int) -> list[Measure]:
    known = [known_measure(target, cache) for target in chosen]
    missing = [target for target, one in zip(chosen, known, strict=True) if one is None]
    if len(missing) < 2 or jobs < 2:
        found = iter([_measured(target, cache) for target in missing])
    else:
        with ProcessPoolExecutor(min(jobs, len(missing))) as pool:
            found = iter(list(pool.map(_measured, missing, [cache] * len(missing))))
    return [one if one is not None else next(found) for one in known]


def _measured(target: Target, cache: Cache) -> Measure:
    # Documents and names live until the end: looking for garbage among them is waste.
    gc.disable()
    try:
        return measured(target, cache)
    finally:
        gc.enable()


def _step(wish: Wish, target: str, measure: Measure) -> Step:
    package = wish.product.settings.package
    release = wish.product.newest(target)
    if release is None:
        try:
            version = first_number(package, target, wish.client_major)
        except NoNumberError as problem:
            return Step(wish.product.name, target, Kind.REFUSED, reason=str(problem))
        return Step(wish.product.name, target, Kind.FIRST, "", version, first=measure.first)
    parts = _changed_parts(release, measure)
    if not set(parts) - {DOCUMENTS}:
        return Step(wish.product.name, target, Kind.UNCHANGED, release.version, parts=parts)
    surface = released_surfaces(wish.root, wish.product.name).get(release.line)
    if surface is None:
        reason = f"the interface of {release.version} is not on record"
        return Step(wish.product.name, target, Kind.REFUSED, release.version, reason=reason)
    now = surface_of_version(wish.product, target, wish.root, wish.cache)
    return _judged(wish, target, release, compare(surface, now), parts)


def _judged(
    wish: Wish,
    target: str,
    release: Release,
    changes: tuple[Change, ...],
    parts: tuple[str, ...],
) -> Step:
    package, current = wish.product.settings.package, client_major(release.version)
    wanted = wish.client_major if wish.client_major is not None else current
    verdict = worst(change.verdict for change in changes)
    version, reason = "", ""
    try:
        if wanted < current:
            raise NoNumberError(f"client major {current} is released already")
        is_new = wanted > current
        version = (
            first_number(package, target, wanted)
            if is_new
            else next_number(package, release.version, verdict)
        )
    except NoNumberError as problem:
        reason = str(problem)
    kind = _kind(release.version, version)
    return Step(
        wish.product.name, target, kind, release.version, version, changes, parts, reason=reason
    )


def _kind(released: str, version: str) -> Kind:
    if not version:
        return Kind.REFUSED
    old, new = released.split("."), version.split(".")
    if old[0] != new[0]:
        return Kind.MAJOR
    return Kind.PATCH if old[1] == new[1] else Kind.MINOR


def _changed_parts(release: Release, measure: Measure) -> tuple[str, ...]:
    """Return which parts changed; if the ledger knows no parts, the package is one."""
    if release.content == measure.content:
        return ()
    if not release.parts:
        return ("code",)
    both = sorted({*release.parts, *measure.parts})
    return tuple(part for part in both if release.parts.get(part) != measure.parts.get(part))


def breaking(step: Step) -> bool:
    """Tell whether a step was refused because programs would break."""
    return worst(change.verdict for change in step.changes) is Verdict.BREAKING
