"""Hand-written modules of an object layer: twins, and what declarations need of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from behaviour.object_product import MODULES, OBJECTS, WAITERS
from sdkwright.diagnostics import Report
from sdkwright.object_modules import check_modules, twin_modules
from sdkwright.runtime import sync_classes
from sdkwright.settings import ObjectsSettings
from support_generate import document_of
from unit.build.object_document import declared


def written(folder: Path, modules: Mapping[str, str]) -> tuple[Path, ...]:
    """Write modules as a product keeps them."""
    for name, text in modules.items():
        path = folder / "python" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tuple(sorted((folder / "python").rglob("*.py")))


def checked(folder: Path, modules: Mapping[str, str]) -> Report:
    """Return what is found in modules of the product."""
    layer = declared(WAITERS + OBJECTS)
    report = Report()
    check_modules(layer.layer, written(folder, modules), "sdk", document_of(layer.text), report)
    return report


def test_modules_in_async_form_have_a_twin(tmp_path: Path) -> None:
    """Others are for both modes; a twin that people wrote is kept."""
    own = {"sdk/files.py": '"""Mine."""\n'}
    paths = written(tmp_path / "a", MODULES)
    assert list(twin_modules(paths, ObjectsSettings())) == ["sdk/files.py"]
    assert twin_modules(written(tmp_path / "b", {**MODULES, **own}), ObjectsSettings()) == {}


def test_the_runtime_knows_which_classes_are_called_sync() -> None:
    """Their twins are named after them."""
    assert {"SyncObject", "SyncRestClient", "SyncRestGroup"} <= sync_classes()


def test_everything_that_is_declared_is_there(tmp_path: Path) -> None:
    """Nothing is found."""
    assert not checked(tmp_path, MODULES).diagnostics


@pytest.mark.parametrize(
    ("module", "old", "new", "message", "hint", "place"),
    [
        (
            "sdk/async_files.py",
            "AsyncReading",
            "AsyncReader",
            "no class 'AsyncReading'",
            "AsyncReader",
            "api.yaml",
        ),
        (
            "sdk/names.py",
            "check_name",
            "check",
            "no function 'check_name'",
            "it has: check",
            "api.yaml",
        ),
        (
            "sdk/names.py",
            "def check_name(name: object) -> None",
            "class check_name",
            "no function 'check_name'",
            "it has",
            "api.yaml",
        ),
        (
            "sdk/async_files.py",
            "return await",
            "return asyncio, await",
            "cannot be derived: 'asyncio'",
            "another way",
            "sdk/async_files.py:20:20",
        ),
        ("sdk/names.py", "def", "dev", "invalid syntax", "mend", "sdk/names.py:4:5"),
    ],
    ids=["class", "function", "kind", "twin", "syntax"],
)
def test_what_is_missing_is_found(
    tmp_path: Path, module: str, old: str, new: str, message: str, hint: str, place: str
) -> None:
    """At the declaration that needs it, or in the module."""
    report = checked(tmp_path, {**MODULES, module: MODULES[module].replace(old, new)})
    finding = next(one for one in report.diagnostics if message in one.message)
    assert finding.code == "object-modules"
    assert hint in (finding.hint or "")
    assert str(finding.where).startswith(place)


def test_a_module_that_is_missing_is_named(tmp_path: Path) -> None:
    """By where it has to be."""
    report = checked(tmp_path, {"sdk/names.py": MODULES["sdk/names.py"]})
    (finding,) = report.diagnostics
    assert "the module 'async_files' has no class 'AsyncReading'" in finding.message
    assert "no such module" in (finding.hint or "")
