"""Documents that say nonsense anywhere give a package, or findings with their places."""

from __future__ import annotations

import ast
import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fuzz.files import unprintable_messages
from fuzz.making import made_of
from fuzz.mutations import mutated
from fuzz.well_formed import NEW, OLD


@pytest.mark.parametrize("document", [OLD, NEW], ids=["3.0", "3.1"])
def test_documents_in_order_have_no_findings(
    document: dict[str, object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """So that what mutations find is theirs."""
    made = made_of(json.dumps(document), tmp_path_factory.getbasetemp())
    assert made.report.render() == ""
    assert made.tree is not None


@given(seed=st.integers(0, 10**9), modern=st.booleans())
def test_nonsense_anywhere_ends_in_findings(
    tmp_path_factory: pytest.TempPathFactory, seed: int, modern: bool
) -> None:
    """Never in an exception of another kind; what is generated can be read by Python."""
    text = json.dumps(mutated(NEW if modern else OLD, random.Random(seed)))
    made = made_of(text, tmp_path_factory.getbasetemp(), judged=True)
    assert unprintable_messages(made.report) == []
    assert [each for each in made.report.diagnostics if each.where is None] == []
    assert [each for each in made.report.diagnostics if each.code == "internal-error"] == []
    for path, module in made.modules().items():
        ast.parse(module, path)
