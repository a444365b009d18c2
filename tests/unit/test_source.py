"""Positions, locations and listings of loaded files."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright.diagnostics import Report
from sdkwright.load import load_source, read_text
from sdkwright.source import Location, Pointer, Position, SourceFile

_YAML = """\
info:
  title: A
paths:
  /a:
    get: {tags: [x, 'it''s']}
  "/b":
  - one
  - two
"""
_JSON = '{"info": {"title": "A"},\n "paths": {\n  "/a": [1, {"\\u0062": true}]\n}}'


def _source(text: str, name: str) -> SourceFile:
    report = Report()
    source = read_text(text, Path(name), report, name=name)
    assert source is not None, report.render()
    return source


@pytest.mark.parametrize(
    ("pointer", "key", "expected"),
    [
        ((), False, (1, 1)),
        (("info",), True, (1, 1)),
        (("info", "title"), False, (2, 10)),
        (("info", "title"), True, (2, 3)),
        (("paths", "/a", "get", "tags", 1), False, (5, 21)),
        (("paths", "/b", 1), False, (8, 5)),
        (("paths", "/b", 1), True, (8, 5)),
    ],
)
def test_yaml_positions(pointer: Pointer, key: bool, expected: tuple[int, int]) -> None:
    """Keys and values of YAML are found at their first character."""
    assert _source(_YAML, "a.yaml").position(pointer, key=key) == Position(*expected)


@pytest.mark.parametrize(
    ("pointer", "key", "expected"),
    [
        (("info", "title"), False, (1, 20)),
        (("paths", "/a", 1, "b"), True, (3, 14)),
        (("paths", "/a", 1, "b"), False, (3, 24)),
        (("paths", "/a", 0), False, (3, 10)),
    ],
)
def test_json_positions(pointer: Pointer, key: bool, expected: tuple[int, int]) -> None:
    """Keys and values of JSON are found, escaped keys by their meaning."""
    assert _source(_JSON, "a.json").position(pointer, key=key) == Position(*expected)


def test_missing_node_answers_with_its_nearest_ancestor() -> None:
    """A pointer into nothing leads to the deepest node that exists on its way."""
    source = _source(_YAML, "a.yaml")
    assert source.position(("paths", "/a", "put", "tags")) == source.position(("paths", "/a"))
    assert source.position(("paths", "/b", 7)) == source.position(("paths", "/b"))


@pytest.mark.parametrize("text", [_YAML, _YAML.replace("\n", "\r\n"), "\ufeff" + _YAML])
def test_line_ends_and_byte_order_marks_do_not_move_positions(text: str, tmp_path: Path) -> None:
    """Lines and columns are those that an editor shows."""
    file = tmp_path / "a.yaml"
    file.write_bytes(text.encode())
    source = load_source(file, Report())
    assert source is not None
    assert source.position(("paths", "/b", 1)) == Position(8, 5)


def test_columns_count_characters() -> None:
    """Characters outside the basic plane count once, also in JSON escapes' neighbours."""
    assert _source('{"😀é": 1}', "a.json").position(("😀é",)) == Position(1, 8)
    assert _source("😀é: 1", "a.yaml").position(("😀é",)) == Position(1, 5)


def test_aliased_nodes_have_the_place_of_the_anchor() -> None:
    """The alias is where it stands; what is inside it is where it was written."""
    source = _source("a: &x\n  b: 1\nc: *x\n", "a.yaml")
    assert source.position(("c",)) == Position(3, 4)
    assert source.position(("c", "b")) == Position(2, 6)


@pytest.mark.parametrize(
    ("text", "index", "column"),
    [
        ("a: $.paths.x", 7, 11),
        ("a: '$[''x''].y'", 7, 14),
        (r'a: "$[\"x\"].y"', 7, 14),
        (r'a: "\u0024\n.y"', 2, 13),
        ("a: >-\n  $.paths.x", 7, 4),
    ],
)
def test_place_inside_a_string(text: str, index: int, column: int) -> None:
    """Escapes are counted; in block scalars the start of the scalar is the best answer."""
    found = _source(text, "a.yaml").location_inside(("a",), index)
    assert found == Location("a.yaml", Position(1, column))


def test_location_as_text() -> None:
    """A location reads file:line:column, or only the file."""
    assert str(Location("a/b.yaml", Position(3, 7))) == "a/b.yaml:3:7"
    assert str(Location("a/b.yaml")) == "a/b.yaml"


def test_listing_shows_the_lines_with_a_caret() -> None:
    """The place is marked below its line, between the lines around it."""
    assert _source(_YAML, "a.yaml").listing(Position(2, 3)) == (
        "1 | info:\n2 |   title: A\n  |   ^\n3 | paths:"
    )


def test_listing_of_a_long_line_shows_the_part_around_the_place() -> None:
    """Minified files give a readable listing, and the caret stays below its character."""
    text = "{" + ", ".join(f'"key{number}": {number}' for number in range(500)) + "}"
    source = _source(text, "a.json")
    position = source.position(("key400",), key=True)
    line, caret = source.listing(position).splitlines()
    assert len(line) < 140
    assert line[caret.index("^") :].startswith('"key400"')


def test_listing_holds_no_control_characters() -> None:
    """What a file holds cannot steer the terminal."""
    listing = _source('{"a": "\x7f\u202e"}', "a.json").listing(Position(1, 2))
    assert all(line.isprintable() for line in listing.splitlines())
