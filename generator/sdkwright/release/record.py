"""The recording of releases: new entries at the end of the ledger, which stays as it is."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from packaging.version import Version

from sdkwright.apidiff.released import keep_released
from sdkwright.apidiff.surface import Surface
from sdkwright.files import replace_file
from sdkwright.ledger import FILE
from sdkwright.products import Product
from sdkwright.release.building import SURFACE
from sdkwright.release.manifest import FILE as MANIFEST
from sdkwright.release.manifest import BrokenManifestError, Manifest, read_manifest
from sdkwright.settings import follows_document


class RecordError(Exception):
    """A release cannot be recorded; the message says why."""


def built_releases(product: Product, out: Path, versions: Iterable[str]) -> Iterator[Manifest]:
    """Yield the manifests of built releases, the oldest first.

    Args:
        product: the product.
        out: the folder of all products' releases.
        versions: of the product's documents.

    Raises:
        RecordError: if a release is damaged.
    """
    chosen = set(versions)
    found: list[Manifest] = []
    for path in (out / product.name).glob(f"[!.]*/{MANIFEST}"):
        try:
            found.append(read_manifest(path.parent))
        except BrokenManifestError as error:
            raise RecordError(str(error)) from error
    for manifest in sorted(found, key=lambda one: Version(one.version)):
        if manifest.target in chosen:
            yield manifest


def record(
    product: Product, built: Iterable[Manifest], out: Path, root: Path, date: datetime.date
) -> list[str]:
    """Add releases to the ledger, and return their versions; those that are there stay.

    Args:
        product: the product.
        built: the releases, the oldest first.
        out: the folder of all products' releases.
        root: the project folder.
        date: when they were published.

    Raises:
        RecordError: if one does not follow what was released; nothing was recorded.
    """
    new = [one for one in built if _is_new(product, one)]
    for manifest in new:
        text = (out / product.name / manifest.version / SURFACE).read_text("utf-8")
        keep_released(root, product.name, Surface.from_json(json.loads(text)))
    if new:
        _append(root / "overlays" / product.name / FILE, [_entry(one, date) for one in new])
    return [manifest.version for manifest in new]


def _is_new(product: Product, manifest: Manifest) -> bool:
    known = {release.version: release for release in product.ledger.releases}
    if manifest.version in known:
        if known[manifest.version].content != manifest.content:
            raise RecordError(f"{manifest.version} was released with other content")
        return False
    follows = follows_document(product.settings.package)
    newest = product.ledger.newest(manifest.target if follows else None)
    if newest is not None and Version(manifest.version) < Version(newest.version):
        raise RecordError(f"{manifest.version} is older than {newest.version}, which was released")
    return True


def _append(path: Path, blocks: list[str]) -> None:
    """Write a ledger with more at its end: all of it, or nothing."""
    before = path.read_text("utf-8").rstrip("\n") + "\n" if path.is_file() else ""
    text = "\n".join([before, *blocks] if before else blocks)
    replace_file(path, text.encode())


def _entry(manifest: Manifest, date: datetime.date) -> str:
    lines = [
        "[[release]]",
        f"version = {_text(manifest.version)}",
        f"target = {_text(manifest.target)}",
        f"date = {date.isoformat()}",
        f"content = {_text(manifest.content)}",
        f"api = {_text(manifest.api)}",
        "changes = [",
        *(f"    {_text(change)}," for change in manifest.changes),
        "]",
        "",
        "[release.parts]",
        *(f"{part} = {_text(digest)}" for part, digest in sorted(manifest.parts.items())),
    ]
    return "\n".join(lines) + "\n"


def _text(value: str) -> str:
    """Return a TOML basic string; JSON strings are such, but for one character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
