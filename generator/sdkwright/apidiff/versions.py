"""Surfaces of the versions of a product."""

from __future__ import annotations

import gc
from pathlib import Path

from sdkwright.apidiff.from_meaning import surface_of
from sdkwright.apidiff.surface import Surface
from sdkwright.cache import NO_CACHE, Cache
from sdkwright.diagnostics import Report
from sdkwright.pipeline import merged_document, understood
from sdkwright.products import Product
from sdkwright.runs import targets


def surface_of_version(
    product: Product, version: str, root: Path, cache: Cache = NO_CACHE
) -> Surface:
    """Return the surface of one version of a product, as its sources are now.

    Args:
        product: the product.
        version: the version of its document.
        root: the project folder.
        cache: what earlier runs worked out.

    Raises:
        InputError: if a document or overlay is wrong.
    """
    (target,) = targets(product, (version,), root)
    report = Report()
    # Documents and names live until the end: looking for garbage among them is waste.
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        document = merged_document(target.job, report, cache)
        meaning = understood(document, target.job, report)
        report.checkpoint()
        return surface_of(meaning, target.job.edition)
    finally:
        if was_enabled:
            gc.enable()
