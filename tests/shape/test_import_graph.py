"""The import graph of the generator: one direction, no circles, stages apart."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "generator"

# What each part may import besides itself. Parts that are not listed are written down below as
# the ground that everything stands on.
GROUND = frozenset(
    {
        *("source", "syntax", "collector", "diagnostics", "document", "origins", "media", "layout"),
        *(
            "json_text",
            "yaml_text",
            "yaml_marks",
            "yaml_scalars",
            "cache",
            "background",
            "tree",
            "yaml_writer",
            "ledger",
            "files",
            "patch",
            "lifespans",
            "terminal",
            "workplace",
            "internal_errors",
        ),
        *("settings", "edition", "ir"),
    }
)
STAGES: dict[str, frozenset[str]] = {
    "load": frozenset(),
    "gather": frozenset({"load", "resolve"}),  # files are like documents, and so are pointers
    "overlay": frozenset({"load"}),  # an overlay is a file like a document
    "foreign": frozenset(),
    "spec": frozenset(),
    "resolve": frozenset(),
    "build": frozenset({"resolve"}),
    "naming": frozenset(),
    "samples": frozenset({"sample_scalars"}),
    "sample_scalars": frozenset({"naming"}),
    "handwritten": frozenset({"overlay"}),  # the ranges of versions
    "views": frozenset({"naming", "samples", "handwritten"}),
    "render": frozenset(),
    "runtime": frozenset({"render"}),  # which lies beside the templates
    "surface": frozenset({"naming"}),
    "dating": frozenset({"naming"}),
    "twins": frozenset(),
    "agreement": frozenset(),
    "format": frozenset({"agreement"}),
}
CALLERS: dict[str, frozenset[str]] = {
    "object_modules": frozenset({"handwritten", "runtime", "twins"}),
    "parts": frozenset({"naming", "views"}),
    "flat_parts": frozenset({"parts", "views", "runtime"}),
    "package": frozenset(
        {
            *("naming", "views", "render", "format", "handwritten", "parts", "flat_parts"),
            "runtime",
            "object_modules",
        }
    ),
    "pipeline": frozenset(
        {
            *(
                "load",
                "gather",
                "overlay",
                "foreign",
                "build",
                "surface",
                "naming",
                "render",
                "spec",
            ),
            *("package", "object_modules", "dating"),
        }
    ),
    "settings_kinds": frozenset(),
    "settings_file": frozenset({"runtime", "settings_kinds"}),
    "products": frozenset({"settings_file", "handwritten"}),
    "adhoc": frozenset({"load", "naming", "pipeline"}),
    "runs": frozenset({"load", "render", "pipeline", "products"}),
    "apidiff": frozenset({"naming", "pipeline", "products", "runs", "views"}),
    "release": frozenset({"apidiff", "pipeline", "products", "runs", "views", "__init__"}),
    "matrix": frozenset({"apidiff", "products", "render", "views"}),
    "inspection": frozenset({"pipeline", "products", "runs"}),
    "progress": frozenset({"reporting", "runs"}),
    "reporting": frozenset(),
    "explain": frozenset({"naming", "overlay", "pipeline", "products", "runs"}),
    "impact": frozenset({"overlay", "pipeline", "products", "runs"}),
    "watching": frozenset({"products", "runs"}),
    "spec_arrival": frozenset(
        {"load", "gather", "overlay", "pipeline", "products", "runs", "spec"}
    ),
    "overlay_tool": frozenset({"load", "overlay", "pipeline", "products", "runs"}),
    "commands": frozenset(
        {
            "apidiff",
            "adhoc",
            "explain",
            "impact",
            "inspection",
            "matrix",
            "overlay_tool",
            "products",
            "progress",
            "release",
            "reporting",
            "runs",
            "spec_arrival",
            "watching",
        }
    ),
    "cli": frozenset({"commands", "__init__"}),
    "__main__": frozenset({"cli"}),
    "__init__": frozenset(),
}
TOLERATED: dict[tuple[str, str], str] = {
    ("views.paging", "build.paging"): "the way through a schema that pages are read by",
}
"""Pairs of modules with the reason; an entry that is not needed fails."""
LATE = {
    ("overlay.query", "overlay.full_query"): "loaded for the queries that need it",
    ("overlay.query", "overlay.simple_query"): "loaded for the queries that need it",
}
"""Imports inside functions that close a circle, with the reason."""


@cache
def graph() -> dict[str, frozenset[str]]:
    """Return what each module imports of the others, also inside functions."""
    return {_name(path): frozenset(_imports(path)) for path in sorted(ROOT.rglob("*.py"))}


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT / "sdkwright").with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("sdkwright"):
            for alias in node.names:
                yield _module(f"{node.module}.{alias.name}")


def _module(name: str) -> str:
    path = ROOT.joinpath(*name.split("."))
    exists = path.with_suffix(".py").exists() or (path / "__init__.py").exists()
    module = name if exists else name.rpartition(".")[0]
    return module.removeprefix("sdkwright").removeprefix(".") or "__init__"


def _part(module: str) -> str:
    return module.partition(".")[0]


def test_modules_import_each_other_in_one_direction() -> None:
    """There is no circle, not even one for type checkers only."""
    done: set[str] = set()

    def visit(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, " -> ".join([*path, module])
        if module not in done:
            for target in sorted(graph()[module] - {module}):
                if (module, target) not in LATE:
                    visit(target, (*path, module))
            done.add(module)

    for module in graph():
        visit(module, ())
    assert all(target in graph()[module] for module, target in LATE)


def test_every_part_is_known() -> None:
    """A new part has to say what it may import."""
    assert {_part(module) for module in graph()} == {*GROUND, *STAGES, *CALLERS}


def test_parts_import_only_what_they_may() -> None:
    """Stages do not import each other; nothing imports those who call it."""
    allowed = {part: frozenset[str]() for part in GROUND} | STAGES | CALLERS
    found = {
        (module, target)
        for module, targets in graph().items()
        for target in targets
        if _part(target) not in {_part(module), *allowed[_part(module)], *GROUND}
    }
    assert sorted(found - TOLERATED.keys()) == []
    assert sorted(TOLERATED.keys() - found) == []


def test_permissions_are_used() -> None:
    """What a part may import and does not is taken from the list."""
    allowed = STAGES | CALLERS
    used = {
        (_part(module), _part(target)) for module, targets in graph().items() for target in targets
    }
    assert [
        (a, b) for a, parts in allowed.items() for b in sorted(parts) if (a, b) not in used
    ] == []


@pytest.mark.parametrize("path", sorted((ROOT / "sdkwright/ir").glob("*.py")), ids=lambda p: p.name)
def test_the_representation_imports_only_the_standard_library(path: Path) -> None:
    """Besides its own modules."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        for name in names:
            assert name.startswith("sdkwright.ir") or name.split(".")[0] in sys.stdlib_module_names
