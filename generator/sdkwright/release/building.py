"""The building of releases: everything of a release in one folder, which appears at once."""

from __future__ import annotations

import hashlib
import json
import os
import platform
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from importlib.metadata import version as installed
from pathlib import Path
from typing import Final

from sdkwright import __version__
from sdkwright.cache import Cache
from sdkwright.ledger import Entry, entries, line_of
from sdkwright.release.distributions import (
    BuildError,
    check_metadata,
    distributions,
    source_date,
)
from sdkwright.release.manifest import (
    FILE,
    BrokenManifestError,
    Manifest,
    digests,
    read_manifest,
)
from sdkwright.release.measure import CHANGELOG, Package, made, measured
from sdkwright.release.plan import Step, Wish
from sdkwright.release.sbom import sbom
from sdkwright.release.words import changelog_lines, upgrade_notes
from sdkwright.runs import Target, targets
from sdkwright.tree import discard, stage

SURFACE: Final = "surface.json"
"""The interface, which the ledger keeps."""

_DISTRIBUTIONS: Final = (".whl", ".tar.gz")


@dataclass(frozen=True, slots=True)
class Built:
    """A release and the folder that holds it."""

    folder: Path
    version: str
    is_new: bool
    """Whether this run built it."""


def build(wish: Wish, steps: list[Step], out: Path, jobs: int) -> Iterator[Built]:
    """Build what is due, and yield what then is there.

    A release that is there already stays as it is. All new ones appear after the last was built.

    Args:
        wish: the product.
        steps: its plan.
        out: the folder of all products' releases.
        jobs: how many backends work at once.

    Raises:
        BuildError: if a release cannot be built, or another one has its place.
        InputError: if a package cannot be generated.
    """
    due = [step for step in steps if step.is_due]
    with ExitStack() as undo, ThreadPoolExecutor(jobs) as pool:
        editions = [_target(wish, step) for step in due]
        folders = [out / step.product / step.version for step in due]
        known = [
            _is_there(folder, target, wish.cache)
            for folder, target in zip(folders, editions, strict=True)
        ]
        new = [index for index, there in enumerate(known) if not there]
        files = {
            index: pool.submit(
                _files, wish.product.name, editions[index], made(editions[index], wish.cache)
            )
            for index in new
        }
        staged: dict[int, Path] = {}
        for index in new:
            staged[index] = stage(files[index].result(), folders[index])
            undo.callback(discard, staged[index])
        for index, staging in staged.items():
            names = [path.name for path in staging.iterdir() if path.name.endswith(_DISTRIBUTIONS)]
            check_metadata(staging, sorted(names))
            folders[index].parent.mkdir(parents=True, exist_ok=True)
        for index, staging in staged.items():
            # Fails where something has come to be in the meantime.
            os.rename(staging, folders[index])
    for step, folder, there in zip(due, folders, known, strict=True):
        yield Built(folder, step.version, not there)


def _target(wish: Wish, step: Step) -> Target:
    """Return what a package with the number and the changelog of a release is generated from."""
    product = wish.product
    (target,) = targets(product, (step.target,), wish.root)
    before = entries(product.ledger.line(line_of(step.version)), product.notes)
    entry = Entry(step.version, changelog_lines(step), product.notes.get(step.version, ""))
    edition = replace(
        target.job.edition,
        version=step.version,
        history=(entry, *before),
        upgrade=upgrade_notes(wish, step.target, step.version),
    )
    return replace(target, job=replace(target.job, edition=edition))


def _is_there(folder: Path, target: Target, cache: Cache) -> bool:
    """Tell whether a release was built before."""
    if not folder.exists():
        return False
    try:
        manifest = read_manifest(folder)
    except BrokenManifestError as error:
        raise BuildError(
            f"{error}; remove {folder}, or choose another folder with --out"
        ) from error
    if manifest.content != measured(target, cache).content:
        raise BuildError(
            f"{folder} holds a release with the same number and other content;"
            " remove it if it was not published, or choose another folder with --out"
        )
    return True


def _files(product: str, target: Target, package: Package) -> dict[str, bytes]:
    """Return every file of a release."""
    edition, measure = target.job.edition, package.measure
    built = distributions(package.tree)
    document = hashlib.sha256(target.job.spec.read_bytes()).hexdigest()
    tools = {"sdkwright": __version__, "hatchling": installed("hatchling")}
    facts = {"target": edition.document_version, "document": f"sha256:{document}"}
    project = package.tree["pyproject.toml"]
    files = dict(built)
    for name, content in built.items():
        files[f"{name}.cdx.json"] = sbom(name, content, project, tools=tools, facts=facts)
    files[CHANGELOG] = package.tree[CHANGELOG]
    files[SURFACE] = (json.dumps(package.surface.to_json(), ensure_ascii=False) + "\n").encode()
    files[FILE] = Manifest(
        product=product,
        name=edition.settings.package.name,
        version=edition.version,
        target=edition.document_version,
        document=document,
        content=measure.content,
        api=measure.api,
        parts=measure.parts,
        changes=edition.history[0].changes,
        tools=tools | {"python": platform.python_version()},
        source_date=source_date(),
        files=digests(files),
    ).to_bytes()
    return files
