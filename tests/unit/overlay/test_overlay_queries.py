"""JSONPath queries: the direct evaluator agrees with the full one, and limits hold."""

from __future__ import annotations

import time
from typing import Any

import pytest

from sdkwright.overlay.full_query import compile_full
from sdkwright.overlay.query import QueryError, compile_query, shown_path
from sdkwright.overlay.simple_query import SimpleQuery, compile_simple

_DOCUMENT: dict[str, Any] = {
    "paths": {
        "/a": {"get": {"id": "x", "tags": ["t", "u"], "on": None}, "put": {"id": "y", "n": 1}},
        "/b": {"get": {"id": "x", "in": "q"}, "parameters": [{"id": "x"}, {"id": ["x"]}, 3]},
        "": {"x-y": {"id": "x", "a": {"b": {"c": "deep"}}}},
    },
    "list": [[1, [2]], {"id": "x", "in": "q"}, "x", None, True],
    "é": {"_1": 0},
}

_SIMPLE = [
    "$",
    "$.paths",
    "$['paths']",
    '$["paths"]["/a"].get.tags[0]',
    "$.paths['/a'].get.tags[-1]",
    "$.paths['/a'].get.tags[-3]",
    "$.list[0][1][0]",
    "$.list[9]",
    "$.list.id",
    "$.paths[0]",
    "$.é._1",
    "$[ 'list' ][ 1 ]",
    "$.paths['']['x-y']",
    "$.*",
    "$[*]",
    "$.list.*",
    "$.paths.*.*",
    "$.paths.*.get.tags[*]",
    "$.paths.*[?@.id=='x']",
    '$.paths.*[? @.id == "x" ]',
    "$.paths.*[?@['id']=='x' && @.in=='q']",
    "$.paths.*[?@.tags]",
    "$.paths.*[?@.on]",
    "$.paths.*.*[?@.id=='x']",
    "$.paths.*[?@.a.b.c=='deep']",
    "$.list[?@.id=='x'].in",
    "$.paths.*[?@.n=='1']",
    "$.paths['/b', '/a', 'none'].get.id",
    "$['list', 'list'][0]",
    "$.paths.*.get['id','in']",
    "$.paths.*.get.tags",
    "$.*.*.*.id",
    "$.nothing.*[?@.id=='x'].more",
]


@pytest.mark.parametrize("text", _SIMPLE)
def test_direct_evaluation_agrees_with_the_full_one(text: str) -> None:
    """Common queries select the same nodes in the same order, directly and by the library."""
    simple, full = compile_simple(text), compile_full(text)
    assert simple is not None
    assert simple.select(_DOCUMENT) == full.select(_DOCUMENT)
    assert list(simple.walk(_DOCUMENT)) == list(full.walk(_DOCUMENT))


@pytest.mark.parametrize(
    "text",
    [
        "$..id",
        "$.list[0:2]",
        "$.list[0, 1]",
        "$['a\\'b']",
        "$.paths.*[?@.id=='x' || @.n]",
        "$.paths.*[?(@.id=='x')]",
        "$.paths.*[?@.n==1]",
        "$.list[?@=='x']",
        "$ .paths",
        "$.paths.*[?!@.id]",
    ],
)
def test_other_queries_are_left_to_the_library(text: str) -> None:
    """What is not certainly simple is valid all the same."""
    assert compile_simple(text) is None
    assert not isinstance(compile_query(text), SimpleQuery)


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("", 0),
        ("paths", 0),
        ("$.paths.", 8),
        ("$.x-y", 3),
        ("$.a b", 4),
        ("$.a~", 3),
        ("$.servers[(@.length-1)]", 10),
        ("$.a[?@.b =~ /x/]", 9),
        ("$[01]", 2),
        ("$[-0]", 2),
        ("$[9007199254740992]", 2),
        ("$['a\tb']", 3),
        ("$.a[?@.id='x']", 9),
        ("$.a[?nope(@)]", 5),
        ("$[" + "9" * 5000 + "]", 0),
    ],
)
def test_invalid_expressions_name_the_offending_character(text: str, offset: int) -> None:
    """What RFC 9535 does not allow is refused, with the place inside the expression."""
    with pytest.raises(QueryError) as caught:
        compile_query(text)
    assert caught.value.offset == offset


@pytest.mark.parametrize(
    "text",
    ["$[?" + "(" * 5000 + "@" + ")" * 5000 + "]", "$" + "[?@" * 3000 + "]" * 3000],
)
def test_deeply_nested_expressions_are_refused(text: str) -> None:
    """An expression that overflows the parser is an error, not a crash."""
    with pytest.raises(QueryError):
        compile_query(text)


@pytest.mark.parametrize(
    ("text", "value", "reason"),
    [
        ("$[?search(@, '(a|aa)+c')]", ["a" * 100], "regular expression"),
        ("$[?match(@, '(a|aa)+c')]", ["a" * 100], "regular expression"),
        (
            "$..[?$..[?$..[?$..*]]]",
            {str(n): {str(m): {} for m in range(60)} for n in range(60)},
            "second",
        ),
        ("$..*..*..*", {str(n): {str(m): {} for m in range(60)} for n in range(2000)}, "more than"),
    ],
)
def test_hostile_queries_are_stopped(
    text: str, value: Any, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Evaluations that would take forever end after a time or a number of nodes."""
    monkeypatch.setattr("sdkwright.overlay.full_query.MAX_SECONDS", 0.2)
    monkeypatch.setattr("sdkwright.overlay.full_query.MAX_NODES", 5_000)
    started = time.monotonic()
    with pytest.raises(QueryError, match=reason):
        compile_query(text).select(value)
    assert time.monotonic() - started < 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$[?match(@, 'a.c')]", [0, 2]),
        ("$[?match(@, 'a[.]c')]", [2]),
        ("$[?match(@, 'a\\\\.c')]", [2]),
        ("$[?search(@, 'b')]", [0, 3]),
        ("$[?match(@, 'b')]", []),
        ("$[?search(@, '(?i)B')]", []),
        ("$[?search(@, '\\\\p{Lu}')]", [4]),
        ("$[?match(@, 1)]", []),
    ],
)
def test_regular_expressions_follow_rfc_9485(text: str, expected: list[int]) -> None:
    """match() is anchored, a dot matches no line end, other dialects select nothing."""
    value = ["abc", "a\nc", "a.c", "xbx", "É", 1]
    assert [pointer[0] for pointer, _ in compile_query(text).select(value)] == expected


def test_names_in_paths_are_quoted_where_necessary() -> None:
    """Paths in messages can be pasted as targets."""
    pointer = ("paths", "/a", "x-y", 0, "it's", "_z")
    text = shown_path(pointer)
    assert text == "$.paths['/a']['x-y'][0]['it\\'s']._z"
    value: Any = 1
    for part in reversed(pointer):
        value = {part: value} if isinstance(part, str) else [value]
    assert compile_query(text).select(value) == [(pointer, 1)]
