"""Names that no program would choose: packages import, offer every operation, and can be built."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
from packaging.version import Version

from behaviour.harness import Generate, Sdk
from sdkwright.naming.packages import package_identifier
from sdkwright.tree import write

GROUPS = (
    *("models", "requests", "sync", "client", "testing", "_runtime", "configuration", "close"),
    *("with_options", "raw", "_send", "annotations", "import_module", "con", "AUX", "Foo", "foo"),
    *("foo!", "", "  ", "😀", "Пользователи", "用户", "مستخدم", "nai\u0308ve", "naïve", "straße"),
    *(
        "STRASSE",
        "x" * 300,
        "x" * 301,
        "None",
        "class",
        "match",
        "print",
        "list",
        "dict",
        "getattr",
    ),
    *("typing", "builtins", "__init__", "__getattr__", "_categories", "overload", "options"),
    *("TYPE_CHECKING", "Any", "Future", "Sync", "webhooks", "shared", "1st", "हिन्दी"),
)
METHODS = (
    *("list", "get", "_send", "_client", "send", "options", "models", "requests", "None", "self"),
    *("overload", "deprecated", "annotations", "Any", "typing", "datetime", "uuid", "builtins"),
    *("str", "int", "dict", "type", "__init__", "__call__", "straße", "STRASSE", "😀", "", "Foo"),
    *("foo", "x" * 300, "用户", "Call", "_call", "match", "json", "query", "path", "mro", "raw"),
)


def _document() -> str:
    models = {"type": "array", "items": {"$ref": "#/components/schemas/用户"}}
    stamps = {"type": "array", "items": {"type": "string", "format": "date-time"}}
    paths: dict[str, Any] = {
        f"/g{number}": {"get": _operation("list", group, models)}
        for number, group in enumerate(GROUPS)
    }
    for number, name in enumerate(METHODS):
        operation = _operation(name, "every method", models)
        operation["parameters"] = [{"name": name or "x", "in": "query", "schema": stamps}]
        paths[f"/m{number}"] = {"get": operation}
    model = {"type": "object", "properties": {"builtins": {"type": "string"}, "str": stamps}}
    return json.dumps(
        {
            "openapi": "3.0.3",
            "info": {"title": "T", "version": "1"},
            "paths": paths,
            "components": {"schemas": dict.fromkeys(("用户", "", "Model", "Any", "😀"), model)},
        }
    )


def _operation(name: str, tag: str, schema: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {
        "operationId": name,
        "tags": [tag],
        "responses": {"200": {"description": "ok", "content": content}},
    }


@pytest.fixture(scope="module")
def sdk(sdk_of: Generate) -> Sdk:
    """A package with all of these names."""
    return sdk_of(_document())


@pytest.mark.parametrize("time", ["first", "second"])
def test_every_operation_is_reached_and_answers(sdk: Sdk, time: str) -> None:
    """Also once all modules are loaded, when each is an attribute of its folder."""
    groups = [str(path).split("/")[-1][:-3] for path in sdk.tree if "/sync/" in path]
    called = 0
    for group in sorted(set(groups) - {"__init__", "_categories"}):
        client, engine = sdk.answered(*[sdk.answer(200, [{"str": []}])] * len(METHODS))
        methods = getattr(client, group)
        for name in methods.options():
            assert all(item.str == [] for item in getattr(methods, name)())
        called += len(engine.requests)
    assert called == len(GROUPS) + len(METHODS)


def test_the_other_families_have_the_same(sdk: Sdk) -> None:
    """Each group, with each method as a function."""
    for family in ("threaded", "aio"):
        for path in sdk.tree:
            if path.startswith(f"src/{sdk.name}/{family}/") and not path.endswith("__.py"):
                module = sdk.module(f"{family}.{Path(path).stem}")
                assert [v for v in vars(module).values() if inspect.isclass(v)]


def test_paths_are_short_and_no_two_are_one(sdk: Sdk) -> None:
    """Also for file systems that do not tell capitals."""
    assert max(map(len, sdk.tree)) < 200
    assert len({path.casefold() for path in sdk.tree}) == len(sdk.tree)
    assert all(len(part.encode()) < 250 for path in sdk.tree for part in path.split("/"))


def test_each_collision_is_told(sdk: Sdk) -> None:
    """With both positions, as a warning."""
    found = [one for one in sdk.report.diagnostics if one.code == "group-name-collision"]
    assert len(found) >= 6
    assert all(".yaml:" in one.message for one in found)
    assert not sdk.report.errors


@pytest.mark.parametrize(
    ("title", "version"),
    [
        ("😀", "latest"),
        ("json", "2024-01-05"),
        ("Product", "v1"),
        ("class", "1.0.0-beta+exp.sha"),
        ('x"\n[tool]\ny = "', '1"\n[tool]'),
        ("Api", ""),
        ("Versioned", "1" * 5000),
    ],
)
def test_any_title_and_version_give_a_package(
    sdk_of: Generate, tmp_path: Path, title: str, version: str
) -> None:
    """Its metadata are in order, its version is one, and it imports what it wants to."""
    info = {"title": title, "version": version}
    document = {"openapi": "3.0.3", "info": info, "paths": {"/a": {"get": {"responses": {}}}}}
    sdk = sdk_of(json.dumps(document), keep_name=True)
    project = tomllib.loads(sdk.tree["pyproject.toml"].decode())["project"]
    assert str(Version(project["version"])) == project["version"]
    assert sdk.name == package_identifier(title, "api")
    write(sdk.tree, tmp_path / "out")
    code = (
        f"import {sdk.name} as p, json, pydantic\n"
        f"c = p.{sdk.client_class}(p.ApiClient(p.Configuration(base_url='https://x')))\n"
        "assert c.options(), p.__version__"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path / "out/src",
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr


def test_the_package_can_be_built(sdk: Sdk, tmp_path: Path) -> None:
    """With modules of any script."""
    write(sdk.tree, tmp_path / "out")
    run = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel"],
        cwd=tmp_path / "out",
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    (wheel,) = (tmp_path / "out/dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        assert f"{sdk.name}/sync/用户.py" in archive.namelist()
