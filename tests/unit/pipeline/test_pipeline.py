"""The pipeline as a whole: documents in, files out, nothing else."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sdkwright.adhoc import adhoc_job
from sdkwright.cache import Cache
from sdkwright.diagnostics import InputError, Report
from sdkwright.pipeline import Generated, Job, generate
from support_cli import OVERLAY, SPEC
from support_generate import understand

Run = Callable[..., Generated]


@pytest.fixture
def job(tmp_path: Path) -> Job:
    """A document of its own with an overlay."""
    spec, overlay = tmp_path / "api.yaml", tmp_path / "names.overlay.yaml"
    spec.write_text(SPEC.lstrip(), encoding="utf-8")
    overlay.write_text(OVERLAY.lstrip(), encoding="utf-8")
    return adhoc_job(spec, (overlay,), None, Report())


def test_a_job_becomes_a_tree(job: Job) -> None:
    """With the counts that the summary shows."""
    made = generate(job, Report(), Cache(None))
    assert made.counts.operations == 1
    assert made.counts.models == 1
    assert made.counts.files == len(made.tree)
    assert {"pyproject.toml", "README.md", "src/pets/client.py", "src/pets/py.typed"} <= set(
        made.tree
    )


def test_nothing_is_written(job: Job, tmp_path: Path) -> None:
    """Writing is what callers do."""
    before = sorted(tmp_path.rglob("*"))
    generate(job, Report(), Cache(None))
    assert sorted(tmp_path.rglob("*")) == before


def test_a_cache_changes_nothing_but_the_time(job: Job, tmp_path: Path) -> None:
    """Cold, warm, and without one."""
    cache = Cache(tmp_path / "cache")
    trees = [generate(job, Report(), each).tree for each in (Cache(None), cache, cache)]
    assert trees[0] == trees[1] == trees[2]


def test_the_runtime_is_copied_byte_for_byte(job: Job) -> None:
    """What lies under templates/runtime is what users get."""
    tree = generate(job, Report(), Cache(None)).tree
    folder = Path(__file__).parents[3] / "templates/runtime"
    prefix = "src/pets/_runtime/"
    copies = {path.removeprefix(prefix) for path in tree if path.startswith(prefix)}
    assert {"client.py", "groups.py", "engines/pyreqwest_engine.py"} < copies
    assert all(tree[f"{prefix}{name}"] == (folder / name).read_bytes() for name in copies)


def test_what_a_package_cannot_reach_of_the_runtime_is_not_copied(job: Job) -> None:
    """No module of it imports what is not there, at any place in it."""
    tree = generate(job, Report(), Cache(None)).tree
    assert not any("/_runtime/rest/" in path or "/_runtime/objects/" in path for path in tree)
    root = "src/pets/"
    modules = {path.removeprefix(root) for path in tree if path.startswith(root)}
    missing = [
        (path, target)
        for path in modules
        for target in _relative_imports(path, tree[root + path].decode())
        if not {f"{target}.py", f"{target}/__init__.py"} & modules
    ]
    assert missing == []


def _relative_imports(path: str, text: str) -> Iterator[str]:
    """Yield the modules that a module names after `from`, as paths without `.py`."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.level and node.module:
            above = path.split("/")[: -node.level]
            yield "/".join([*above, *node.module.split(".")])


def test_an_error_stops_the_run_with_all_that_was_found(job: Job) -> None:
    """Several mistakes are told at once."""
    broken = SPEC.replace("schemas/Pet'", "schemas/Pett'").replace(
        "operationId: listPets", "parameters: [{in: query}]"
    )
    job.spec.write_text(broken.lstrip(), encoding="utf-8")
    with pytest.raises(InputError) as stopped:
        generate(job, Report(), Cache(None))
    codes = {finding.code for finding in stopped.value.report.errors}
    assert codes == {"reference-missing", "parameter-incomplete"}


def test_the_title_names_the_package(tmp_path: Path) -> None:
    """Unless the user does; very long ones are cut."""
    spec = tmp_path / "x.yaml"
    for title, name, expected in (
        ("Pet Store", None, "pet_store"),
        ("Pet Store", "my.sdk", "my_sdk"),
        ("Ünïcode", None, "unicode"),
        ("word " * 100, None, "word_" * 11 + "word"),
        ("!!!", None, "x"),
        ("3D", None, "api_3_d"),
        ("class", None, "class_"),
        ("json", None, "json_client"),
    ):
        spec.write_text(f"openapi: 3.0.3\ninfo: {{title: '{title}', version: '1'}}\npaths: {{}}\n")
        package = adhoc_job(spec, (), name, Report()).edition.settings.package
        assert package.import_name == expected
        assert package.name == expected.replace("_", "-").strip("-")


def test_the_small_documents_of_these_tests_are_understood() -> None:
    """They are completed with what every document has to say."""
    assert understand("paths: {/x: {get: {}}}").api.title == "Test"
