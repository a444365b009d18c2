"""What an overlay does: the methods and models that it touches, and the code that it changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sdkwright.cache import Cache
from sdkwright.diagnostics import Report
from sdkwright.overlay.diff import same
from sdkwright.patch import patch_of_trees
from sdkwright.pipeline import Job, Meaning, generate, merged_document, understood
from sdkwright.products import Product
from sdkwright.runs import targets
from sdkwright.source import Pointer


@dataclass(frozen=True, slots=True)
class Impact:
    """What an overlay touches in one version."""

    version: str
    methods: tuple[str, ...]
    models: tuple[str, ...]
    elsewhere: tuple[str, ...]
    """Other parts of the document, such as `x-sdk-tags`."""

    def __bool__(self) -> bool:
        return bool(self.methods or self.models or self.elsewhere)


def impact(product: Product, version: str, overlay: Path, root: Path) -> Impact:
    """Return what an overlay touches in a version.

    Args:
        product: the product that the overlay belongs to.
        version: one of its versions.
        overlay: one of its overlays.
        root: the project folder.

    Raises:
        InputError: if a document or overlay is wrong.
    """
    job = _job(product, version, root)
    report = Report()
    document = merged_document(job, report)
    meaning = understood(document, job, report)
    report.checkpoint()
    # What follows may rest on what this overlay writes, so actions may select nothing.
    without = _without(job, overlay)
    before = merged_document(without, Report(strict=without.strict))
    changed = list(_changed((), before.value, document.value))
    return _sorted_out(version, changed, meaning)


def changed_code(
    product: Product, version: str, overlay: Path, root: Path, cache: Cache
) -> list[str]:
    """Return the difference that an overlay makes in the package of a version, as a patch.

    Raises:
        InputError: if the package cannot be generated with the overlay, or without it.
    """
    job = _job(product, version, root)
    after = generate(job, Report(), cache)
    without = _without(job, overlay)
    before = generate(without, Report(strict=without.strict), cache)
    return list(patch_of_trees(before.tree, after.tree))


def _job(product: Product, version: str, root: Path) -> Job:
    (target,) = targets(product, (version,), root)
    return target.job


def _without(job: Job, overlay: Path) -> Job:
    kept = tuple(path for path in job.overlays if not path.samefile(overlay))
    return replace(job, overlays=kept, strict=False, lenient=True)


def _changed(pointer: Pointer, old: Any, new: Any) -> Iterator[Pointer]:
    """Yield the smallest nodes that differ."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys((*old, *new)):
            if key not in old or key not in new:
                yield (*pointer, key)
            elif old[key] is not new[key]:
                yield from _changed((*pointer, key), old[key], new[key])
    elif not same(old, new):
        yield pointer


def _sorted_out(version: str, changed: Iterable[Pointer], meaning: Meaning) -> Impact:
    methods = _methods(meaning)
    classes = _classes(meaning)
    touched_methods: dict[str, None] = {}
    touched_models: dict[str, None] = {}
    elsewhere: dict[str, None] = {}
    for pointer in changed:
        found = _below(methods, pointer, (3, 2)) + _below(classes, pointer, (3,))
        if pointer[:1] == ("paths",) and found:
            touched_methods.update(dict.fromkeys(found))
        elif found:
            touched_models.update(dict.fromkeys(found))
        else:
            elsewhere[_place(pointer)] = None
    return Impact(
        version, tuple(sorted(touched_methods)), tuple(sorted(touched_models)), tuple(elsewhere)
    )


def _below(known: Mapping[Pointer, list[str]], pointer: Pointer, sizes: Iterable[int]) -> list[str]:
    for size in sizes:
        if pointer[:size] in known:
            return known[pointer[:size]]
    return []


def _methods(meaning: Meaning) -> dict[Pointer, list[str]]:
    """Return the methods by their operation, and by the path that several share."""
    found: dict[Pointer, list[str]] = {}
    for group in meaning.api.groups:
        for operation in group.operations:
            name = f"{meaning.names.group_path(group)}.{meaning.names.methods[operation.id]}"
            found.setdefault(operation.where, []).append(name)
            found.setdefault(operation.where[:2], []).append(name)
    return found


def _classes(meaning: Meaning) -> dict[Pointer, list[str]]:
    return {
        schema.origin.where: [str(meaning.names.classes[schema.origin.id])]
        for schema in meaning.api.schemas
        if schema.origin.component is not None
    }


def _place(pointer: Pointer) -> str:
    return ".".join(str(part) for part in pointer[:2])
