"""Texts of documents stay texts: proved by the syntax trees of all that is emitted.

Two properties, each for documents of random structure in which every text and every free name is
hostile:

* Twins. Each text also holds a number of its own, so that no names fall together. Then the package
  must be made of the very statements of its harmless twin (the same structure, plain words): the
  trees are compared whole, with only strings and identifiers blank. A text that became code, in
  whatever way, would be a node too many. What blank identifiers could hide is checked beside it:
  each name that is read is bound in its module or is a builtin that the twin reads too, imports
  lead to the same modules or into the package, and no comment is an order to a tool.
* Raw texts. Here texts come as they are: empty, equal, keywords, `..`. Names fall together and
  parts are left out, so the package can only be compared with what templates are able to say:
  pairs of nodes, free names and imports, learned from many harmless documents.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fuzz.documents import document
from fuzz.files import (
    bad_paths,
    markdown_kinds,
    metadata,
    unprintable,
    unprintable_messages,
)
from fuzz.making import Made, made_of
from fuzz.slots import Slots
from fuzz.syntax import Vocabulary, improper_names
from fuzz.texts import texts

SEEDS = st.integers(0, 20)
TEXTS = st.lists(texts, min_size=1, max_size=9)


@pytest.fixture(scope="session")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Made]:
    """Packages of documents with plain words, by seed; made when they are needed."""
    folder = tmp_path_factory.mktemp("harmless")

    class Twins(dict[int, Made]):
        def __repr__(self) -> str:  # shown with each failure
            return "the twins"

        def __missing__(self, seed: int) -> Made:
            slots = Slots(["plain words "], numbered=True)
            self[seed] = made_of(document(slots, seed), folder)
            return self[seed]

    return Twins()


@pytest.fixture(scope="session")
def sayable(harmless: dict[int, Made]) -> Vocabulary:
    """What templates can say."""
    known = Vocabulary()
    for seed in range(21):
        known.add(harmless[seed].modules(), harmless[seed].name)
    return known


@given(chosen=TEXTS, seed=SEEDS)
def test_packages_of_twins_have_the_same_trees(
    harmless: dict[int, Made],
    tmp_path_factory: pytest.TempPathFactory,
    chosen: list[str],
    seed: int,
) -> None:
    """But for strings and names, and what is named is known."""
    folder = tmp_path_factory.getbasetemp()
    twin, made = harmless[seed], made_of(document(Slots(chosen, numbered=True), seed), folder)
    assert made.tree is not None, made.report.render()
    expected = Vocabulary().add(twin.modules(), twin.name)
    found = Vocabulary().add(made.modules(), made.name)
    assert found.statements == expected.statements
    _judge(made, found, expected)


@given(chosen=TEXTS, seed=SEEDS)
def test_packages_say_only_what_templates_can(
    sayable: Vocabulary,
    tmp_path_factory: pytest.TempPathFactory,
    chosen: list[str],
    seed: int,
) -> None:
    """Whatever names are, and however they fall together."""
    folder = tmp_path_factory.getbasetemp()
    made = made_of(document(Slots(chosen, numbered=False), seed), folder, judged=True)
    assert unprintable_messages(made.report) == []
    if made.tree is None:
        assert all(finding.where is not None for finding in made.report.errors)
        return
    _judge(made, Vocabulary().add(made.modules(), made.name), sayable)


def _judge(made: Made, found: Vocabulary, expected: Vocabulary) -> None:
    assert made.tree is not None
    assert found.edges <= expected.edges
    assert found.free <= expected.free
    assert found.dunders <= expected.dunders
    assert found.imports <= expected.imports
    assert found.orders <= expected.orders
    assert [name for text in made.modules().values() for name in improper_names(text)] == []
    assert bad_paths(made.tree) == []
    assert unprintable(made.tree) == []
    assert unprintable_messages(made.report) == []


@given(chosen=TEXTS, seed=SEEDS, numbered=st.booleans())
def test_other_files_hold_texts_as_texts(
    harmless: dict[int, Made],
    tmp_path_factory: pytest.TempPathFactory,
    chosen: list[str],
    seed: int,
    numbered: bool,
) -> None:
    """Metadata has the keys and values of the twin; Markdown has no link, code or HTML beside."""
    folder = tmp_path_factory.getbasetemp()
    twin, made = harmless[seed], made_of(document(Slots(chosen, numbered=numbered), seed), folder)
    if made.tree is None or twin.tree is None:
        return
    assert metadata(made.tree) == metadata(twin.tree)
    expected = markdown_kinds(twin.tree)
    for path, kinds in markdown_kinds(made.tree).items():
        assert kinds <= expected[path] | {"code_inline", "softbreak", "text_special"}, path
