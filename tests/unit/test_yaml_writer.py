"""YAML that is written reads back as what it was, by the rules of YAML 1.1 and 1.2."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from sdkwright import yaml_text
from sdkwright.yaml_writer import to_yaml

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | _TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXTS, inner, max_size=4),
    max_leaves=10,
)


@given(st.dictionaries(_TEXTS, _VALUES, max_size=5))
@example({"a": ["NO", "on", "0o17", "1e3", "12:30", "1_000", "2020-01-01", "~", "", "="]})
@example({"a": "line\n\n", "b": "\nline", "c": " line\nline ", "d": "\x85", "e": "\u2028", "<<": 1})
@example({"a": 1e16, "b": -0.5e-9, "c": 1e100, "d": 10**30})
def test_what_is_written_reads_back(value: dict[str, Any]) -> None:
    """With our reader, which is one of YAML 1.2."""
    parsed = yaml_text.parse(to_yaml(value))
    assert parsed.problems == []
    assert parsed.value == value
    assert list(parsed.value) == list(value)


@pytest.mark.parametrize(
    "text", ["NO", "on", "y", "0o17", "017", "1e3", "1:30", "1_000", "2020-01-01", "null", "0x1F"]
)
def test_texts_that_look_like_something_else_stay_texts_for_old_readers(text: str) -> None:
    """YAML 1.1 takes more words for other things than YAML 1.2 does."""
    assert yaml.safe_load(to_yaml({"a": text})) == {"a": text}


def test_long_texts_are_blocks_and_nothing_is_an_alias() -> None:
    """People read the result, and compare it line by line."""
    shared = {"b": 1}
    written = to_yaml({"text": "one\ntwo\n", "x": shared, "y": shared})
    assert written == "text: |\n  one\n  two\nx:\n  b: 1\ny:\n  b: 1\n"
