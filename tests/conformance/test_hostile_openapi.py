"""Documents made to exhaust the generator give a package or a finding with a place, soon."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conformance.hostile_openapi import CHAINS, CIRCLES, DEPTH, DOUBLING, Made
from conformance.hostile_sizes import LARGE, MUCH
from support.limited import Limits, Run, assert_within, run_limited

LIMITS = Limits(seconds=20.0, megabytes=1024)

CASES: dict[str, Made] = {
    f"{kind}: {name}": made
    for kind, cases in (
        ("depth", DEPTH),
        ("chain", CHAINS),
        ("circle", CIRCLES),
        ("doubling", DOUBLING),
        ("many", MUCH),
        ("large", LARGE),
    )
    for name, made in cases.items()
}

_FINDING = re.compile(r"(?:api\.(?:json|yaml):\d+:\d+: )(?:warning: )?[a-z0-9-]+: ")


@pytest.mark.parametrize("name", CASES)
def test_a_package_or_a_finding(tmp_path: Path, name: str) -> None:
    """Within 20 seconds of computing and 1 GiB, with all processes of the command."""
    text = CASES[name]()
    spec = "api.json" if text.startswith("{") else "api.yaml"
    (tmp_path / spec).write_text(text, encoding="utf-8")
    run = run_limited(
        *("generate", "--spec", spec, "--out", "sdk", "--package", "made", "--no-cache"),
        folder=tmp_path,
        limits=LIMITS,
    )
    assert_within(run, LIMITS)
    if run.code == 0:
        assert _is_package(tmp_path / "sdk")
    else:
        assert not (tmp_path / "sdk").exists()
        assert _is_explained(run)


def _is_package(folder: Path) -> bool:
    """Tell whether a folder holds a package all of whose modules compile."""
    modules = sorted((folder / "src/made").rglob("*.py"))
    for module in modules:
        compile(module.read_bytes(), module, "exec")
    return bool(modules)


def _is_explained(run: Run) -> bool:
    """Tell whether a run that failed says what is wrong, and where."""
    return run.code == 2 and _FINDING.search(run.text) is not None
