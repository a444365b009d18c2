"""What is said about releases: in changelogs, in upgrade notes and on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Final

from sdkwright.apidiff.compare import compare
from sdkwright.apidiff.report import Comparison, as_markdown
from sdkwright.apidiff.rules import Verdict
from sdkwright.apidiff.versions import surface_of_version
from sdkwright.ledger import line_of
from sdkwright.products import Product
from sdkwright.release.plan import Kind, Step, Wish, breaking
from sdkwright.settings import follows_document

_PARTS: Final = {
    "runtime": "Corrections in what all calls share.",
    "metadata": "Corrections in the package's metadata.",
    "code": "Corrections that change no interface.",
}
_SHOWN_COSMETIC: Final = 10
_NAMES: Final = {"documents": "README, index or examples", "metadata": "metadata and licence"}


def changelog_lines(step: Step) -> tuple[str, ...]:
    """Return what the changelog says of a release, one change each."""
    if step.kind is Kind.FIRST:
        return (step.first,)
    lines = [*_of_interface(step)]
    lines += [_PARTS[part] for part in ("runtime", "metadata") if part in step.parts]
    return tuple(lines) or (_PARTS["code"],)


def _of_interface(step: Step) -> Iterator[str]:
    for change in step.changes:
        if change.verdict is not Verdict.COSMETIC:
            mark = "Breaking: " if change.verdict is Verdict.BREAKING else ""
            yield f"{mark}{change.message}."
    cosmetic = [change for change in step.changes if change.verdict is Verdict.COSMETIC]
    if len(cosmetic) <= _SHOWN_COSMETIC:
        yield from (f"{change.message}." for change in cosmetic)
    else:
        yield f"{len(cosmetic):,} changes that programs cannot tell, most of them of texts."


def upgrade_notes(wish: Wish, target: str, version: str) -> str:
    """Return what users of the former line have to know, in Markdown; empty for the first line.

    Args:
        wish: the product.
        target: the version of the document.
        version: the version of the package.
    """
    line = line_of(version)
    note = wish.product.notes.get(line, "")
    former = _former(wish.product, target)
    if former is None:
        return note
    old, new = (
        surface_of_version(wish.product, one, wish.root, wish.cache) for one in (former, target)
    )
    comparison = Comparison(old.version, new.version, compare(old, new))
    title = f"## Upgrading from {line_of(old.version)} to {line}"
    _, _, rest = as_markdown([comparison]).partition("\n")
    return "\n\n".join(text for text in (title, note, rest.strip()) if text)


def _former(product: Product, target: str) -> str | None:
    if not follows_document(product.settings.package):
        return None
    return next((old for old, new in pairwise(product.specs) if new == target), None)


def plan_lines(step: Step) -> Iterator[str]:
    """Yield a step of a plan as lines for the screen."""
    way = f"{step.released} -> {step.version}" if step.is_due and step.released else step.version
    outcome = f"refused: {step.reason}" if step.kind is Kind.REFUSED else step.kind.value
    yield f"{step.product:<8} {step.target:<8} {way or step.released or '-':<22} {outcome}"
    if step.kind is Kind.FIRST:
        yield f"    {step.first}"
    for change in step.changes:
        yield f"    {change.verdict.value:<10}  {change.message}"
    names = [_NAMES.get(part, part) for part in step.parts]
    if step.kind is Kind.UNCHANGED and names:
        yield f"    {', '.join(names)} changed, and wait for the next release"
    elif names:
        yield f"    changed: {', '.join(names)}"
    if step.kind is Kind.REFUSED and breaking(step):
        major = int(step.released.partition(".")[0]) + 1
        yield f"    --client-major {major} releases it as a new client major"


def plan_data(step: Step) -> dict[str, Any]:
    """Return a step of a plan as values for `json.dump`."""
    return {
        "product": step.product,
        "target": step.target,
        "kind": step.kind.value,
        "released": step.released or None,
        "version": step.version or None,
        "reason": step.reason or None,
        "parts": list(step.parts),
        "changes": [
            {"verdict": change.verdict.value, "kind": change.kind, "message": change.message}
            for change in step.changes
        ],
    }
