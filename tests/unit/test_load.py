"""Loading of JSON and YAML: values, YAML 1.2 scalars, and a finding for every mistake."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest

from sdkwright.diagnostics import Report
from sdkwright.load import display_name, load_document, load_source, read_text


def _value(text: str, name: str = "a.yaml") -> Any:
    report = Report()
    source = read_text(text, Path(name), report, name=name, any_root=True)
    assert source is not None, report.render()
    assert not report.diagnostics, report.render()
    return source.value


def _finding(text: str, name: str = "a.yaml") -> str:
    """Return the only finding as text, without listing."""
    report = Report()
    read_text(text, Path(name), report, name=name)
    assert len(report.diagnostics) == 1, report.render()
    return report.render(listings=False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NO", "NO"),
        ("on", "on"),
        ("2020-01-01", "2020-01-01"),
        ("12:30", "12:30"),
        ("1_000", "1_000"),
        ("0o17", 15),
        ("0x1F", 31),
        ("017", 17),
        ("+12", 12),
        ("-0", 0),
        ("1.", 1.0),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("-.inf", -math.inf),
        ("0b11", "0b11"),
        ("-", ["-"]),
        ("~", None),
        ("Null", None),
        ("", None),
        ("TRUE", True),
        ("tRUE", "tRUE"),
        ("'true'", "true"),
        ('"1"', "1"),
        ("!!str 1", "1"),
        ("! 1", "1"),
        ("!!float 1", 1.0),
        ("!!int 0x10", 16),
    ],
)
def test_scalars_follow_the_core_schema_of_yaml_1_2(text: str, expected: Any) -> None:
    """Plain scalars are typed as YAML 1.2 says, not as YAML 1.1 did."""
    value = _value(f"a: {text}" if text != "-" else "a: ['-']")["a"]
    assert value == expected
    assert type(value) is type(expected)


def test_not_a_number_is_a_number() -> None:
    """The core schema's .nan is the float."""
    assert math.isnan(_value("a: .nan")["a"])


def test_keys_are_text_and_keep_their_order() -> None:
    """Keys are taken as written, in the order of the file."""
    value = _value("z: 1\n200: 2\ntrue: 3\n~: 4\n2020-01-01: 5\n'<<': 6\n")
    assert list(value) == ["z", "200", "true", "~", "2020-01-01", "<<"]


def test_aliases_give_equal_values() -> None:
    """An alias stands for what its anchor names, of any kind."""
    value = _value("a: &x {k: [1]}\nb: *x\nc: &y text\nd: [*y, *x]\n")
    assert value["b"] == {"k": [1]}
    assert value["d"] == ["text", {"k": [1]}]


def test_yaml_styles_of_one_value_agree() -> None:
    """Block, flow and JSON notation give the same value."""
    data = {"a": [1, {"b": None, "c": [[], {}]}], "d": "x: y", "e": [[1], [2, [3]]]}
    block = "a:\n- 1\n- b:\n  c:\n  - []\n  - {}\nd: 'x: y'\ne:\n- - 1\n- - 2\n  - - 3\n"
    flow = "a: [1, {b: ~, c: [[], {}]}]\nd: 'x: y'\ne: [[1], [2, [3]]]"
    assert _value(block) == _value(flow) == _value(json.dumps(data)) == data
    assert _value(json.dumps(data, indent=1), "a.json") == data


def test_json_escapes_survive() -> None:
    """Surrogate pairs in JSON escapes become the character, in both kinds of file."""
    text = r'{"a": "\ud83d\ude00", "b\u0020": "\/"}'
    assert _value(text, "a.json") == {"a": "😀", "b ": "/"}
    assert _value(text, "a.yaml") == {"a": "😀", "b ": "/"}


def test_content_decides_without_a_known_suffix() -> None:
    """A file of unknown kind is JSON if it can be, else YAML."""
    assert _value('{"a": "\\ud83d\\ude00"}', "spec") == {"a": "😀"}
    assert _value("a: b", "spec.txt") == {"a": "b"}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("a: 1\nb: [1\nc: 2\n", "a.yaml", "a.yaml:3:2: yaml-syntax:"),
        ("a: *x\n", "a.yaml", "a.yaml:1:4: yaml-alias: the alias *x"),
        ("a: &x [*x]\n", "a.yaml", "a.yaml:1:8: yaml-alias: the alias *x"),
        ("a: 1\n---\nb: 2\n", "a.yaml", "a.yaml:2:1: yaml-documents:"),
        ("[a, b]: 1\n", "a.yaml", "a.yaml:1:1: yaml-key:"),
        ("a: &x b\n*x : 1\n", "a.yaml", "a.yaml:2:1: yaml-key:"),
        ("a: !!python/name:os.system x\n", "a.yaml", "a.yaml:1:4: yaml-tag: the tag !!python/"),
        ("a: !thing {b: 1}\n", "a.yaml", "a.yaml:1:4: yaml-tag: the tag !thing"),
        ("a: !!int x\n", "a.yaml", "a.yaml:1:4: yaml-tag: the tag !!int"),
        ("a: 1e999\n", "a.yaml", "a.yaml:1:4: number: 1e999"),
        (f"a: {'9' * 5000}\n", "a.yaml", "a.yaml:1:4: number:"),
        ("a: b\x00c", "a.yaml", "a.yaml:1:5: yaml-syntax:"),
        ("é: b\x07c", "a.yaml", "a.yaml:1:5: yaml-syntax:"),
        ("b: &x {c: 1}\na:\n  <<: *x\n", "a.yaml", "a.yaml:3:3: yaml-merge-key:"),
        ("a: 1\nb:\n  c: 1\n  c: 2\n", "a.yaml", "given twice; first at line 3, column 3"),
        ("x:\n- a: 1\n- a: 1\n  b: 2\n  a: 3", "a.yaml", "a.yaml:5:3: duplicate-key:"),
        ("x:\n- a: 1\n- a: 1\n  b: 2\n  a: 3", "a.yaml", "first at line 3, column 3"),
        ('{"a": 1,\n "b": {"c": 1, "c": 2}}', "a.json", "a.json:2:16: duplicate-key: the key 'c'"),
        ('{"a": [{"b": 1}],\n "a": 2}', "a.json", "first at line 1, column 2"),
        ('{"a": 1, "\\u0061": 2}', "a.json", "a.json:1:10: duplicate-key: the key 'a'"),
        ('{"a": 1 "b": 2}', "a.json", "a.json:1:9: json-syntax:"),
        ('{"a": 1} x', "a.json", "a.json:1:10: json-syntax: Extra data"),
        ('{"a": NaN}', "a.json", "a.json:1:7: number: NaN"),
        ('{"a": -Infinity}', "a.json", "a.json:1:7: number: -Infinity"),
        ('{"a": 1e999}', "a.json", "a.json:1:7: number: 1e999"),
        ('{"a": ' + "9" * 5000 + "}", "a.json", "a.json:1:7: number: an integer"),
        ("[1]", "a.json", "a.json:1:1: root-not-mapping: the file must hold a mapping"),
        ("", "a.yaml", "it is empty"),
        ("# only a comment\n", "a.yaml", "it is empty"),
        ("just text", "a.yaml", "it is a text"),
    ],
)
def test_mistakes_are_findings_with_a_place(text: str, name: str, expected: str) -> None:
    """Each mistake gives one finding that points at it."""
    assert expected in _finding(text, name)


def test_all_lesser_mistakes_are_found_at_once() -> None:
    """Repeated keys, merge keys and tags do not hide each other, nor what comes after."""
    report = Report()
    text = "a: 1\na: 2\nb: !x 1\nc: {d: 1, d: 2}\n<<: {}\n"
    source = read_text(text, Path("a.yaml"), report, name="a.yaml")
    assert source is not None
    codes = [finding.code for finding in report.diagnostics]
    assert codes == ["duplicate-key", "yaml-tag", "duplicate-key", "yaml-merge-key"]


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
@pytest.mark.parametrize("depth", [200, 100_000])
def test_deep_nesting_is_a_finding(name: str, depth: int) -> None:
    """Values that would overflow recursive code are refused, at the level that is too deep."""
    found = _finding('{"a":' + "[" * depth + "]" * depth + "}", name)
    assert f"{name}:1:133: nested-too-deeply" in found


def test_nesting_by_aliases_is_a_finding() -> None:
    """Depth that only aliases make counts too."""
    lines = ["a0: &a0 [x]"]
    for number in range(1, 200):
        lines.append(f"a{number}: &a{number} [*a{number - 1}]")
    assert "nested-too-deeply" in _finding("\n".join(lines))


def test_alias_bomb_is_a_finding() -> None:
    """Aliases that expand to billions of values are refused without expanding them."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for number in range(1, 10):
        items = ", ".join([f"*a{number - 1}"] * 10)
        lines.append(f"a{number}: &a{number} [{items}]")
    assert "yaml-alias: aliases expand to more than 1,000,000 values" in _finding("\n".join(lines))


def test_missing_file_is_a_finding(tmp_path: Path) -> None:
    """A file that is not there, or is a folder, gives a finding with its name."""
    report = Report()
    assert load_source(tmp_path / "none.yaml", report, name="none.yaml") is None
    assert load_source(tmp_path, report, name="folder") is None
    folder, missing = report.diagnostics
    assert missing.render() == "none.yaml: file-unreadable: cannot read it: there is no such file"
    assert folder.code == "file-unreadable"


def test_other_encodings_are_a_finding(tmp_path: Path) -> None:
    """Text that is not UTF-8 is refused with the first byte that shows it."""
    file = tmp_path / "a.yaml"
    file.write_bytes("a: é".encode("latin-1"))
    report = Report()
    assert load_source(file, report, name="a.yaml") is None
    assert "a.yaml: file-encoding: byte 4 is not part of UTF-8" in report.render()


def test_names_are_relative_to_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files below the working directory are called by their path from there."""
    monkeypatch.chdir(tmp_path)
    assert display_name(tmp_path / "specs" / "a.json") == "specs/a.json"
    assert display_name(Path("specs/a.json")) == "specs/a.json"
    assert display_name(Path("/elsewhere/a.json")) == "/elsewhere/a.json"


@pytest.mark.parametrize("version", ["3.0.0", "3.0.3", "3.1.0", "3.1.1", "3.1.0-rc1"])
def test_openapi_documents_are_accepted(version: str, tmp_path: Path) -> None:
    """OpenAPI 3.0 and 3.1 documents are loaded with their places."""
    file = tmp_path / "a.yaml"
    file.write_text(f"openapi: {version}\ninfo: {{title: A}}\n")
    document = load_document(file, Report(), name="a.yaml")
    assert document is not None
    assert document.value["info"] == {"title": "A"}
    assert str(document.where(("info", "title"))) == "a.yaml:2:15"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("swagger: '2.0'\n", "a.yaml:1:1: not-openapi: this is a Swagger 2.0 document"),
        ("openapi: 4.0.0\n", "a.yaml:1:10: not-openapi: OpenAPI '4.0.0' is not supported"),
        ("openapi: 3\n", "a.yaml:1:10: not-openapi: OpenAPI 3 is not supported"),
        ("openapi: [3.1.0]\n", "a.yaml:1:10: not-openapi: OpenAPI ['3.1.0'] is not supported"),
        ("info: {}\n", "a.yaml:1:1: not-openapi: the document has no `openapi` field"),
    ],
)
def test_other_documents_are_a_finding(text: str, expected: str, tmp_path: Path) -> None:
    """What is not OpenAPI 3.0 or 3.1 is refused with a hint."""
    file = tmp_path / "a.yaml"
    file.write_text(text)
    report = Report()
    assert load_document(file, report, name="a.yaml") is None
    (finding,) = report.diagnostics
    assert finding.render().startswith(expected)
    assert finding.hint
