"""What was promised of objects is declared, all but a few methods that are written by hand."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from sdkwright.diagnostics import Report
from sdkwright.edition import Edition
from sdkwright.handwritten import written_methods
from sdkwright.ir.objects import ObjectLayer
from sdkwright.object_modules import check_modules
from sdkwright.pipeline import Job, merged_document, understood
from sdkwright.products import Product, load_product
from support.packages import ROOT

PROMISED: dict[str, str] = {
    "DevboxOps": "create create_from_blueprint_id create_from_blueprint_name create_from_snapshot"
    " from_id list",
    "SnapshotOps": "from_id list",
    "BlueprintOps": "create from_id list",
    "StorageObjectOps": "create from_id list upload_from_text upload_from_bytes upload_from_file",
    "Devbox": "get_info await_running await_suspended shutdown suspend resume keep_alive"
    " snapshot_disk snapshot_disk_async close",
    "CommandInterface": "exec exec_async",
    "FileInterface": "read write download upload",
    "NetworkInterface": "create_ssh_key create_tunnel remove_tunnel",
    "Execution": "result get_state kill",
    "ExecutionResult": "stdout stderr",
    "Blueprint": "get_info logs delete create_devbox",
    "Snapshot": "get_info update delete await_completed create_devbox",
    "StorageObject": "refresh upload_content complete get_download_url download_as_bytes"
    " download_as_text delete",
}
"""The methods of each class; `close` of the entry point comes on top, made for every layer."""
COUNT, DECLARED, LINES = 58, 48, 500


@dataclass(frozen=True, slots=True)
class Layer:
    """The object layer of the product."""

    product: Product
    layer: ObjectLayer
    declared: frozenset[tuple[str, str]] = field(default=frozenset())


@pytest.fixture(scope="module")
def runloop() -> Layer:
    """What the newest document and the overlays declare; nothing is wrong with it."""
    report = Report()
    product = load_product(ROOT, "runloop", report)
    assert product is not None, report.render()
    version = list(product.specs)[-1]
    edition = Edition(product.settings, "1", version, (version,), product.modules)
    job = Job(product.specs[version], product.overlays, edition, True, ROOT, version)
    document = merged_document(job, report)
    layer = understood(document, job, report).api.objects
    package = product.settings.objects.package
    check_modules(layer, product.modules, package, document, report)
    assert not report.errors, report.render(listings=False)
    declared = {(one.name, method.name) for one in layer.classes for method in one.methods}
    return Layer(product, layer, frozenset(declared))


def promised() -> set[tuple[str, str]]:
    """Return the promised methods with their classes."""
    return {(cls, name) for cls, names in PROMISED.items() for name in names.split()}


def test_most_promised_methods_are_declared(runloop: Layer) -> None:
    """With the one of the entry point."""
    assert len(promised()) + 1 == COUNT
    assert len(promised() & runloop.declared) + 1 >= DECLARED


def test_the_others_are_written_by_hand(runloop: Layer) -> None:
    """In the class that the declared one is based on, or that has no declaration."""
    bases = {one.name: one.base for one in runloop.layer.classes}
    for cls, name in sorted(promised() - runloop.declared):
        module, base = bases.get(cls) or ("commands", cls)
        path = f"{runloop.product.settings.objects.package}/async_{module}.py"
        methods = written_methods(runloop.product.modules, path, f"Async{base}")
        assert name in {method.call.partition("(")[0] for method in methods}, (cls, name)


def test_little_is_written_by_hand(runloop: Layer) -> None:
    """Counted once: twins are derived."""
    folder = runloop.product.settings.objects.package
    lines = sum(
        len(path.read_text("utf-8").splitlines())
        for path in runloop.product.modules
        if path.parent.name == folder
    )
    assert lines <= LINES


def test_declared_objects_cost_a_few_lines_each(runloop: Layer) -> None:
    """All overlays of the layer, with their comments, divided by the methods that they give."""
    overlays = [path for path in runloop.product.overlays if path.name.startswith("6")]
    lines = sum(len(path.read_text("utf-8").splitlines()) for path in overlays)
    assert lines / len(runloop.declared) <= 6
