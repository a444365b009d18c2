"""What packages say about their age is what the packages themselves show."""

from __future__ import annotations

import ast
import re
from functools import cache
from itertools import takewhile

import pytest

from sdkwright.apidiff.from_package import surface_of_package
from sdkwright.apidiff.surface import Method
from sdkwright.lifespans import record_text
from sdkwright.matrix.make import record_of
from sdkwright.matrix.sources import surfaces_of
from support.packages import ROOT, product, target

VERSIONS = tuple(product("runai").specs)


@cache
def methods(version: str) -> dict[str, Method]:
    """Return the methods of a committed package by their paths."""
    surface = surface_of_package(target("runai", version).folder)
    return {method.path: method for method in surface.methods.values()}


def docstrings(version: str) -> dict[str, str]:
    """Return the docstrings of the methods by module and name."""
    one = target("runai", version)
    source = one.folder / "src" / one.job.edition.settings.package.import_name / "sync"
    return {
        f"{path.stem}.{node.name}": ast.get_docstring(node) or ""
        for path in source.glob("[!_]*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef)
    }


def _first(path: str, version: str, *, deprecated: bool) -> str:
    """Return the first version of the run that leads to a version; empty if it is the first."""
    past = reversed(VERSIONS[: VERSIONS.index(version) + 1])
    run = takewhile(
        lambda one: path in methods(one) and (not deprecated or methods(one)[path].deprecated), past
    )
    first = list(run)[-1]
    return "" if first == VERSIONS[0] else first


@pytest.mark.parametrize("name", ["runai", "runloop"])
def test_records_are_up_to_date(name: str) -> None:
    """`sdkwright matrix PRODUCT --record` has nothing to add."""
    one = product(name)
    made = record_of(surfaces_of(one, ROOT), one.record)
    assert record_text(made) == record_text(one.record)


@pytest.mark.parametrize("version", VERSIONS)
def test_docstrings_say_since_when_methods_exist(version: str) -> None:
    """Each one that is not in the oldest package; told by the other packages, not by the record."""
    texts = docstrings(version)
    for path, method in methods(version).items():
        _, module, name = path.split(".")
        text = texts[f"{module}.{name}"]
        since = re.search(r"^(?s:.*?)Since\s+([\d.]+)\.(?:\n\n|$)", text)
        assert (since[1] if since else "") == _first(path, version, deprecated=False), path
        told = re.search(r"^Deprecated(?: since ([\d.]+))?[.:]", text, re.MULTILINE)
        assert bool(told) == method.deprecated, path
        if told:
            assert (told[1] or "") == _first(path, version, deprecated=True), path
