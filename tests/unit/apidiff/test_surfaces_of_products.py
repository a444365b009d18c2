"""The surfaces of the real products: the same from documents and packages, and fast to compare."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from apidiff_documents import product_surface

from sdkwright.apidiff import Surface, Verdict, compare, surface_of_package
from sdkwright.products import find_products
from support.packages import ROOT, product, target

EDITIONS = [
    (name, version)
    for name in find_products(ROOT)
    for version in product(name).specs
    if target(name, version).folder.is_dir()
]
MOST_SECONDS = 3.0


@pytest.mark.parametrize(("name", "version"), EDITIONS, ids=["-".join(one) for one in EDITIONS])
def test_a_committed_package_has_the_surface_of_its_document(name: str, version: str) -> None:
    """What only documents know is left out: statuses of errors, defaults of the server, limits."""
    document = product_surface(name, version)
    package = surface_of_package(target(name, version).folder)
    assert compare(document, package) == ()
    assert package.shared().methods == document.shared().methods
    assert (package.product, package.version) == (document.product, document.version)
    assert package.fingerprint() == document.fingerprint()


def test_a_surface_survives_json() -> None:
    """Nothing is lost on the way to a file and back."""
    before = product_surface("runai", "2.24")
    text = json.dumps(before.to_json())
    assert Surface.from_json(json.loads(text)) == before


def test_another_form_of_json_is_refused() -> None:
    """A surface that a newer generator wrote is not misread."""
    with pytest.raises(ValueError, match="format 99"):
        Surface.from_json({"format": 99})


def test_a_real_step_is_told_in_words() -> None:
    """Some changes of Run:ai 2.24 that can be checked by reading its documents."""
    old, new = (product_surface("runai", v) for v in ("2.23", "2.24"))
    told = {change.message: change.verdict for change in compare(old, new)}
    assert told["`AllocatedResources`: field `mig_profile` removed"] is Verdict.BREAKING
    assert told["`NodeMetricType`: new value 'NVLINK_BANDWIDTH_TOTAL'"] is Verdict.COMPATIBLE
    assert told["`MasterSpec`: field `backoff_limit` is deprecated"] is Verdict.COMPATIBLE


def test_two_versions_are_compared_within_the_time(tmp_path: Path) -> None:
    """A process of its own, without a cache; its own time counts, not that of its neighbours."""
    command = [
        sys.executable,
        "-m",
        "sdkwright",
        "diff",
        "runai",
        "2.23",
        "2.24",
        "--root",
        str(ROOT),
    ]
    environment = {
        **os.environ,
        "XDG_CACHE_HOME": str(tmp_path),
        "PYTHONPATH": str(ROOT / "generator"),
    }
    before = _seconds()
    outputs = {
        seed: subprocess.run(
            command,
            env={**environment, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert _seconds() - before <= 2 * MOST_SECONDS
    assert outputs["1"] == outputs["2"]
    assert outputs["1"].startswith(b"runapy 1.223.0 -> runapy 1.224.0: ")


def _seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
