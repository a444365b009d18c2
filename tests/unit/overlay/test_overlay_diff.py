"""`diff` of two documents: an overlay that leads from one to the other."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdkwright.diagnostics import InputError
from sdkwright.overlay.diff import difference, same
from sdkwright.overlay_tool import apply, diff

_KEYS = st.text(max_size=6)
_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=12,
)
_DOCUMENTS = st.dictionaries(_KEYS, _VALUES, max_size=5)


@st.composite
def _edited(draw: st.DrawFn) -> tuple[Any, Any]:
    """A document and what is left of it after a few edits in place."""
    old = draw(_DOCUMENTS)
    new = copy.deepcopy(old)
    for _ in range(draw(st.integers(0, 4))):
        _edit(draw, new)
    return old, new


def _edit(draw: st.DrawFn, node: Any) -> None:
    """Change, add or remove one member of a container, or of one below it."""
    below = [child for child in _children(node) if isinstance(child, (dict, list)) and child]
    if below and draw(st.booleans()):
        _edit(draw, draw(st.sampled_from(below)))
    elif isinstance(node, dict):
        key = draw(st.sampled_from([*node, "new"])) if node else "new"
        if key in node and draw(st.booleans()):
            del node[key]
        else:
            node[key] = draw(_VALUES)
    elif isinstance(node, list):
        at = draw(st.integers(0, len(node)))
        if at < len(node) and draw(st.booleans()):
            del node[at]
        else:
            node[at : at + draw(st.integers(0, 1))] = [draw(_VALUES)]


def _children(node: Any) -> list[Any]:
    return list(node.values()) if isinstance(node, dict) else list(node)


@given(st.one_of(st.tuples(_DOCUMENTS, _DOCUMENTS), _edited()))
def test_applying_a_diff_gives_the_second_document(pair: tuple[Any, Any]) -> None:
    """For any two documents, under the strict rules: no action is needless."""
    old, new = pair
    before = json.dumps([old, new])
    overlay = diff(old, new)
    result = old if overlay is None else apply(old, [overlay])
    assert same(result, new)
    assert json.dumps([old, new]) == before, "the inputs were changed"


@given(_DOCUMENTS)
def test_equal_documents_have_no_diff(document: Any) -> None:
    """There is no overlay without actions."""
    assert diff(document, copy.deepcopy(document)) is None


@given(_edited())
def test_what_a_diff_does_not_name_stays_as_it_is(pair: tuple[Any, Any]) -> None:
    """Members that are the same in both documents are the very same values afterwards."""
    old, new = pair
    overlay = diff(old, new)
    result = apply(old, [overlay]) if overlay is not None else old
    for key, value in old.items():
        if key in new and same(value, new[key]):
            assert result[key] == value


@pytest.mark.parametrize(
    ("old", "new", "actions"),
    [
        pytest.param({"a": 1}, {"a": 2}, [("$", {"a": 2})], id="a changed value"),
        pytest.param({"a": {"b": 1}}, {"a": {"b": 1, "c": 2}}, [("$.a", {"c": 2})], id="a new one"),
        pytest.param({"a": 1, "b": 2}, {"b": 2}, [("$.a", None)], id="one that is gone"),
        pytest.param({"a": [1]}, {"a": [1, [2]]}, [("$.a", [[2]])], id="a longer list"),
        pytest.param({"a": [1, 2, 3]}, {"a": [1, 3]}, [("$.a[1]", None)], id="a shorter list"),
        pytest.param(
            {"a": [1, 2]},
            {"a": [2, 3, 1]},
            [("$.a[*]", None), ("$.a", [2, 3, 1])],
            id="a new order",
        ),
        pytest.param({"a": [{"b": 1}]}, {"a": [{"b": 2}]}, [("$.a[0]", {"b": 2})], id="an item"),
        pytest.param(
            {"a": {"b": 1}}, {"a": [1]}, [("$.a", None), ("$", {"a": [1]})], id="another kind"
        ),
        pytest.param({"a": 1}, {"a": None}, [("$", {"a": None})], id="null is a value"),
        pytest.param({"a": 1}, {"a": True}, [("$", {"a": True})], id="true is not one"),
        pytest.param({"a": 1}, {"a": 1.0}, [], id="one is 1.0"),
    ],
)
def test_changes_become_the_actions_that_a_person_would_write(
    old: Any, new: Any, actions: list[tuple[str, Any]]
) -> None:
    """Each at the node that holds the change; a removal shows as None."""
    found = [(action["target"], action.get("update")) for action in difference(old, new)]
    assert found == actions


def test_roots_of_different_kinds_have_no_diff() -> None:
    """An overlay cannot replace the root; the finding says so."""
    with pytest.raises(InputError, match="the root is an object in one document, an array"):
        diff({}, [])
