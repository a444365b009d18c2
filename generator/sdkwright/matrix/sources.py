"""Where the matrix comes from: the documents and overlays of all versions of a product."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sdkwright.apidiff.surface import Surface
from sdkwright.apidiff.versions import surface_of_version
from sdkwright.cache import NO_CACHE, Cache
from sdkwright.files import replace_file
from sdkwright.lifespans import FILE, NOTHING_RECORDED, Record, record_text
from sdkwright.products import Product


def surfaces_of(product: Product, root: Path, cache: Cache = NO_CACHE) -> dict[str, Surface]:
    """Return the interface of each version of a product.

    Args:
        product: the product.
        root: the project folder.
        cache: what earlier runs worked out.

    Raises:
        InputError: if a document or overlay is wrong.
    """
    undated = replace(product, record=NOTHING_RECORDED)
    return {one: surface_of_version(undated, one, root, cache) for one in product.specs}


def record_path(product: Product, root: Path) -> Path:
    """Return where the record of a product is."""
    return root / "overlays" / product.name / FILE


def keep_record(path: Path, record: Record) -> bool:
    """Write a record, in one step, and tell whether it says something new."""
    text = record_text(record)
    if path.is_file() and path.read_text("utf-8") == text:
        return False
    replace_file(path, text.encode())
    return True
