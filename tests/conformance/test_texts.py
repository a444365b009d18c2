"""Every category, group, method and argument of every version says what it is."""

from __future__ import annotations

import pytest

from sdkwright.diagnostics import Report
from sdkwright.pipeline import Meaning, merged_document, understood
from support.packages import merged, product, target

VERSIONS = list(product("runai").specs)
LONGEST_SUMMARY = 90

# Models that a user meets first: none of their fields is without a text.
FIRST_MET = ("Project", "ProjectCreationRequest", "Department", "Nodepool", "AccessRule")


@pytest.fixture(scope="module", params=VERSIONS)
def meaning(request: pytest.FixtureRequest) -> Meaning:
    job, report = target("runai", request.param).job, Report()
    return understood(merged_document(job, report), job, report)


def test_categories_and_groups_are_described(meaning: Meaning) -> None:
    """By the table of tags."""
    api = meaning.api
    assert [category.key for category in api.categories if not category.description] == []
    assert [group.key for group in api.groups if not group.description] == []


def test_methods_have_a_summary_of_one_line(meaning: Meaning) -> None:
    """A sentence that fits a line of help."""
    wrong = [
        operation.id
        for operation in meaning.api.operations
        if not operation.summary.endswith(".") or len(operation.summary) > LONGEST_SUMMARY
    ]
    assert wrong == []


def test_arguments_are_described(meaning: Meaning) -> None:
    """In the path, the query and headers alike."""
    silent = [
        f"{operation.id}: {parameter.wire}"
        for operation in meaning.api.operations
        for parameter in operation.parameters
        if not parameter.description
    ]
    assert silent == []


@pytest.mark.parametrize("name", FIRST_MET)
def test_fields_that_users_meet_first_are_described(name: str) -> None:
    """In the newest version."""
    schemas = merged("runai", VERSIONS[-1])["components"]["schemas"]
    fields = schemas[name]["properties"]
    assert [wire for wire, field in fields.items() if not field.get("description")] == []
