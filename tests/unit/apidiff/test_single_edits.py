"""One edit of a small document, and what users of its SDK are told of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from apidiff_documents import DOCUMENT, edited, surface
from edits_of_arguments import EDITS_OF_ARGUMENTS
from edits_of_methods import EDITS_OF_METHODS
from edits_of_models import EDITS_OF_MODELS

from sdkwright.apidiff import RULES, Verdict, compare

EDITS = EDITS_OF_METHODS | EDITS_OF_ARGUMENTS | EDITS_OF_MODELS
ELSEWHERE = {
    *("argument-keyword-only", "argument-positional", "pages-gained", "events-changed"),
    *("export-added", "export-removed", "field-undeprecated"),
}
"""Kinds of changes that no edit of this document causes; see `test_surface_edits`."""


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_has_its_class_and_its_message(
    name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Exactly the changes of the table are told."""
    old, new, expected = EDITS[name]
    folder = Path(tmp_path_factory.getbasetemp())
    before, after = surface(DOCUMENT, folder), surface(edited((old, new)), folder)
    told = [(one.kind, one.verdict, one.message) for one in compare(before, after)]
    assert told == expected


def test_there_are_many_edits() -> None:
    """The table is long enough to mean something, and has all three classes."""
    assert len(EDITS) >= 60
    assert {verdict for *_, told in EDITS.values() for _, verdict, _ in told} == set(Verdict)


def test_a_document_is_the_same_as_itself(tmp_path: Path) -> None:
    """Reading it twice changes nothing."""
    assert compare(surface(DOCUMENT, tmp_path / "a"), surface(DOCUMENT, tmp_path / "b")) == ()


def test_most_rules_are_in_the_table() -> None:
    """Those that no single edit of this document can cause are named, and tested elsewhere."""
    told = {kind for *_, changes in EDITS.values() for kind, _, _ in changes}
    assert RULES.keys() - told == ELSEWHERE
