"""Each small document here is one trap of OpenAPI, named after it, and makes a sound package."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cases.building import DOCUMENTS, Built, build_all, operations, stated
from sdkwright.format import ruff

CASES = pytest.mark.parametrize("case", DOCUMENTS)

# Imports every module of every package, then looks for the methods of each on all three clients.
_PROGRAM = """
import importlib, json, pkgutil, sys, warnings

warnings.simplefilter("error")
broken = {}
for name, client, calls in json.load(sys.stdin):
    try:
        package = importlib.import_module(name)
        for module in pkgutil.walk_packages(package.__path__, f"{name}."):
            if "._runtime." not in module.name:
                importlib.import_module(module.name)
        for model in dir(package.models):
            made = getattr(package.models, model)
            if hasattr(made, "model_json_schema"):
                made.model_rebuild()
        engine = importlib.import_module(f"{name}._runtime.testing").ScriptedEngine()
        for kind in ("ApiClient", "ThreadedApiClient", "AsyncApiClient"):
            settings = package.Configuration(base_url="https://x", http_engine=engine)
            found = getattr(package, client)(getattr(package, kind)(settings))
            for call in calls:
                place = found
                for part in call.split("."):
                    place = getattr(place, part)
                assert callable(place), call
    except Exception as error:
        broken[name] = f"{type(error).__name__}: {error}"
json.dump(broken, sys.stdout)
"""


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cases")


@pytest.fixture(scope="session")
def built(folder: Path) -> dict[str, Built]:
    return build_all(folder)


@pytest.fixture(scope="session")
def broken(folder: Path, built: dict[str, Built]) -> dict[str, str]:
    """What is wrong with packages when they are used, by name; one process for all of them."""
    sources = [str(folder / case / "src") for case in built]
    run = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {sources!r}\n{_PROGRAM}"],
        input=json.dumps([(each.name, each.client, each.calls) for each in built.values()]),
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    result: dict[str, str] = json.loads(run.stdout)
    return result


@CASES
def test_packages_are_imported_and_have_every_operation(
    built: dict[str, Built], broken: dict[str, str], case: str
) -> None:
    """On all three clients."""
    assert broken.get(built[case].name) is None
    assert len(built[case].calls) >= operations(case)


@CASES
def test_findings_are_those_that_the_document_expects(built: dict[str, Built], case: str) -> None:
    """Documents in order have none."""
    assert built[case].codes == set(stated(case).get("x-expect", ()))


def test_linters_have_nothing_to_say(folder: Path, built: dict[str, Built]) -> None:
    """Ruff with its default rules."""
    run = subprocess.run(
        [ruff(), "check", "--no-cache", "--output-format=concise", "."],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout[:3000]
