"""A small product as it was released: by hand, without building anything."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from sdkwright.cache import NO_CACHE
from sdkwright.diagnostics import Report
from sdkwright.products import Product, load_product
from sdkwright.release.building import SURFACE
from sdkwright.release.manifest import FILE, Manifest, digests
from sdkwright.release.measure import made
from sdkwright.runs import targets


def loaded(root: Path) -> Product:
    """Return the product `pets` of a project."""
    report = Report()
    product = load_product(root, "pets", report)
    report.checkpoint()
    assert product is not None
    return product


def build_by_hand(root: Path, target: str, version: str, change: str = "Changed.") -> Path:
    """Write a release as `release build` does, without distributions, and return its folder."""
    (one,) = targets(loaded(root), (target,), root)
    edition = replace(one.job.edition, version=version)
    package = made(replace(one, job=replace(one.job, edition=edition)), NO_CACHE)
    folder = root / "dist" / "pets" / version
    folder.mkdir(parents=True)
    files = {SURFACE: json.dumps(package.surface.to_json()).encode(), "pets.whl": b"wheel"}
    manifest = Manifest(
        product="pets",
        name="pets-client",
        version=version,
        target=target,
        document="0" * 64,
        content=package.measure.content,
        api=package.measure.api,
        parts=package.measure.parts,
        changes=(change,),
        tools={},
        source_date="0",
        files=digests(files),
    )
    for name, content in files.items():
        (folder / name).write_bytes(content)
    (folder / FILE).write_bytes(manifest.to_bytes())
    return folder
