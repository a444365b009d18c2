"""The committed packages: where they are, what they were made from, and how they are imported.

`SDKWRIGHT_GENERATED` names another folder than `generated/`, to try packages before they are
committed.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from sdkwright.diagnostics import Report
from sdkwright.pipeline import merged_document
from sdkwright.products import Product, load_product
from sdkwright.runs import Target, targets

ROOT = Path(__file__).resolve().parents[2]
GENERATED = Path(os.environ.get("SDKWRIGHT_GENERATED", ROOT / "generated"))


@cache
def product(name: str) -> Product:
    """Return a product of this project."""
    report = Report()
    loaded = load_product(ROOT, name, report)
    report.checkpoint()
    assert loaded is not None
    return loaded


@cache
def target(name: str, version: str) -> Target:
    """Return what the package of a version is generated from, and its committed folder."""
    return targets(product(name), [version], ROOT, GENERATED)[0]


@cache
def merged(name: str, version: str) -> dict[str, Any]:
    """Return the document of a version with the overlays applied."""
    report = Report()
    document = merged_document(target(name, version).job, report)
    assert not report.diagnostics, report.render()
    return document.value


@contextmanager
def imported(name: str, version: str) -> Iterator[ModuleType]:
    """Import the committed package of a version, and forget it afterwards."""
    one = target(name, version)
    module = one.job.edition.settings.package.import_name
    source = str(one.folder / "src")
    _forget(module)
    sys.path.insert(0, source)
    try:
        yield importlib.import_module(module)
    finally:
        sys.path.remove(source)
        _forget(module)


def _forget(module: str) -> None:
    for name in [name for name in sys.modules if name == module or name.startswith(f"{module}.")]:
        del sys.modules[name]
