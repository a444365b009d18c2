"""Names that a client gave to other operations from one version to the next, and ours, which stay.

`published_names.csv` holds the part of the published client's naming that this is about: method
names that depended on the order of a document. All of it is read where the facts are at hand.
"""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path
from typing import TypeAlias

import pytest
from apidiff_documents import product_surface

from sdkwright.apidiff import Method, Surface, Verdict, compare
from sdkwright.products import find_products
from support.packages import ROOT, product

FACTS = Path(os.environ.get("SDKWRIGHT_FACTS") or ROOT.parent / "shared" / "facts") / "runai"
VERSIONS = tuple(product("runai").specs)
STEPS = tuple(pairwise(VERSIONS))

Retargeted: TypeAlias = tuple[str, str, str]
"""A method, what it called, and what it calls now."""


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _method(row: dict[str, str]) -> tuple[str, Method]:
    key = f"{row['group']}.{row['method']}"
    operation = f"{row['verb']} {row['path']}"
    return key, Method(f"{row['category']}.{key}", operation, (), "None")


def _extract(version: str) -> Surface:
    """Return a surface that has names and operations, and nothing else."""
    rows = _rows(Path(__file__).with_name("published_names.csv"))
    methods = dict(_method(row) for row in rows if row["version"] == version)
    return Surface("published", version, "document", methods, {}, {}, {})


def _published(version: str) -> Surface:
    """Return our surface of a version with the names of the published client."""
    ours = product_surface("runai", version)
    by_operation = {method.operation: method for method in ours.methods.values()}
    methods: dict[str, Method] = {}
    for row in _rows(FACTS / "names.csv"):
        if row["version"] == version:
            key, named = _method(row)
            methods[key] = replace(by_operation[named.operation], path=named.path)
    return replace(ours, methods=methods)


def _retargeted(old: Surface, new: Surface) -> set[Retargeted]:
    found = [change for change in compare(old, new) if change.kind == "method-retargeted"]
    assert all(change.verdict is Verdict.BREAKING for change in found)
    return {(change.subject, change.old, change.new) for change in found}


def _stated() -> dict[tuple[str, str], set[Retargeted]]:
    """Return what the facts say was retargeted."""
    steps = json.loads((FACTS / "CHANGES.json").read_text(encoding="utf-8"))
    return {
        (step["from"], step["to"]): {
            (one["sdk"].partition(".")[2], _spelled(one["from"]), _spelled(one["to"]))
            for one in step["sdk_method_now_calls_another_operation"]
        }
        for step in steps
    }


def _spelled(operation: str) -> str:
    verb, _, path = operation.partition(" ")
    return f"{verb.lower()} {path}"


def _numbers(steps: Iterable[set[Retargeted]]) -> list[int]:
    return [len(step) for step in steps]


def test_the_names_of_the_published_client_moved_21_times() -> None:
    """Each is told in the step in which it happened, with both operations."""
    found = {step: _retargeted(_extract(step[0]), _extract(step[1])) for step in STEPS}
    assert _numbers(found.values()) == [1, 11, 0, 0, 9, 0]
    assert found["2.22", "2.23"] >= {
        ("applications.create_application", "post /v1/k8s/apps", "post /api/v1/apps"),
        (
            *("applications.update_application_by_id",),
            *("put /v1/k8s/apps/{clientId}", "patch /api/v1/apps/{appId}"),
        ),
    }


def test_the_other_name_is_told_as_renamed() -> None:
    """What was `_0` now has the plain name; programs learn both sides of it."""
    changes = compare(_extract("2.22"), _extract("2.23"))
    renamed = {change.subject: change.new for change in changes if change.kind == "method-renamed"}
    assert renamed["users.get_users_0"] == "users.get_users"
    assert renamed["applications.create_application_0"] == "applications.create_application"


@pytest.mark.skipif(
    not FACTS.is_dir(), reason="the facts are not at hand; $SDKWRIGHT_FACTS says where"
)
@pytest.mark.parametrize("step", STEPS, ids="-".join)
def test_all_published_names_tell_what_the_facts_state(step: tuple[str, str]) -> None:
    """No more and no less, among all methods of the published client."""
    assert _retargeted(_published(step[0]), _published(step[1])) == _stated()[step]


@pytest.mark.parametrize("name", find_products(ROOT))
def test_no_name_of_ours_ever_means_another_operation(name: str) -> None:
    """From no version of a product to any later one, also not where others lie between them."""
    surfaces = [
        replace(product_surface(name, v), models={}, enums={}, aliases={})
        for v in product(name).specs
    ]
    assert all(surface.methods for surface in surfaces)
    for old, new in combinations(surfaces, 2):
        assert _retargeted(old, new) == set(), (old.version, new.version)
