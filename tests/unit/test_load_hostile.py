"""Texts that are made to break a reader, or that nobody meant: a document or a placed finding."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest

from sdkwright.diagnostics import Report
from sdkwright.load import load_document
from sdkwright.syntax import MAX_VALUES
from support_cli import CommandLine

YAML = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
JSON = '{"openapi":"3.1.0","info":{"title":"T","version":"1"},"x":'
DEEP = 100_000

REFUSED: dict[str, tuple[str, str | bytes, str]] = {
    "aliases that multiply": (
        "a.yaml",
        YAML
        + "a0: &a0 [x]\n"
        + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9)),
        r"a.yaml:\d+:\d+: yaml-alias: ",
    ),
    "an alias of itself": ("a.yaml", YAML + "x: &a [*a]\n", "a.yaml:3:8: yaml-alias: "),
    "a list in lists": ("a.yaml", f"{YAML}x: {'[' * DEEP}", r"a.yaml:3:\d+: nested-too-deeply: "),
    "items of items": ("a.yaml", f"{YAML}x:\n  {'- ' * DEEP}", "a.yaml:4:257: nested-too-deeply"),
    "a map in maps": ("a.yaml", "{a: " * DEEP, "a.yaml:1:513: nested-too-deeply: "),
    "an array in arrays": (
        "a.json",
        f"{JSON}{'[' * DEEP}{']' * DEEP}}}",
        "a.json:1:186: nested-too-deeply: ",
    ),
    "an object in objects": (
        "a.json",
        '{"a":' * DEEP + "1" + "}" * DEEP,
        "a.json:1:641: nested-too-deeply: ",
    ),
    "schemas in schemas": (
        "a.json",
        JSON + '{"properties":{"a":' * 3000 + "1" + "}}" * 3000 + "}",
        r"a.json:1:\d+: nested-too-deeply: ",
    ),
    "an exponent": ("a.json", f"{JSON}1e999999}}", "a.json:1:59: number: 1e999999 is not"),
    "no number": ("a.json", f"{JSON}NaN}}", "a.json:1:59: number: NaN is not a number"),
    "infinity": ("a.json", f"{JSON}-Infinity}}", "a.json:1:59: number: -Infinity is not"),
    "5,000 digits": ("a.json", f"{JSON}{'9' * 5000}}}", "a.json:1:59: number: "),
    "a null byte": ("a.yaml", f"{YAML}x: a\0b\n", "a.yaml:3:5: yaml-syntax: control char"),
    "an escape of terminals": ("a.json", f'{JSON}"\x1b[2J"}}', "a.json:1:60: json-syntax: "),
    "a key that is a list": ("a.yaml", f"{YAML}? [a]\n: 1\n", "a.yaml:3:3: yaml-key: "),
    "two documents": ("a.yaml", f"{YAML}---\na: 1\n", "a.yaml:3:1: yaml-documents: "),
    "nothing": ("a.yaml", "", "a.yaml:1:1: root-not-mapping: .* it is empty"),
    "a comment": ("a.yaml", "# nothing\n", "a.yaml:1:1: root-not-mapping: .* it is empty"),
    "an empty JSON file": ("a.json", "", "a.json:1:1: json-syntax: "),
    "not UTF-8": ("a.yaml", YAML.encode() + b"\xff", "a.yaml: file-encoding: byte 47 is"),
    "half of UTF-16": ("a.yaml", b"\xff\xfe" + YAML.encode("utf-16-le")[:-1], "file-encoding: "),
    "other bytes": ("a.yaml", bytes(range(256)), "a.yaml: file-encoding: byte 129 is"),
    "too many values": (
        "a.json",
        f"{JSON}[{'[],' * (MAX_VALUES + 1)}1]}}",
        "a.json:1:1: too-many-values: the file holds more than 2,000,000 values",
    ),
    "a long version": ("a.yaml", f"openapi: '{'9' * 9000}'\n", "a.yaml:1:10: not-openapi: "),
    "Swagger 2.0": ("a.yaml", "swagger: 2.0\n", "not-openapi: this is a Swagger 2.0 document"),
}


def _load(tmp_path: Path, name: str, content: str | bytes) -> tuple[Any, Report]:
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    (tmp_path / name).write_bytes(data)
    report = Report(strict=False)
    document = load_document(tmp_path / name, report, name=name)
    return document.value if document is not None else None, report


@pytest.mark.parametrize(("name", "content", "expected"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_no_document(
    tmp_path: Path, name: str, content: str | bytes, expected: str
) -> None:
    """One error with its place, short enough to be read."""
    value, report = _load(tmp_path, name, content)
    assert value is None
    (error,) = report.errors
    shown = report.render()
    assert re.search(expected, shown), shown[:500]
    assert len(shown) < 2_500
    assert error.where is not None


ACCEPTED: dict[str, tuple[str | bytes, set[str], Any]] = {
    "a tag of Python": (f"{YAML}x: !!python/object/apply:os.abort []\n", {"yaml-tag"}, []),
    "a tag of nobody": (f"{YAML}x: !Thing {{a: 1}}\n", {"yaml-tag"}, {"a": 1}),
    "numbers that are none": (f"{YAML}x: [1e999999, {'9' * 5000}]\n", {"number"}, [None, None]),
    "a key twice": (f"{YAML}x: 1\nx: 2\n", {"duplicate-key"}, 2),
    "a merge key": (
        f"{YAML}x-a: &a {{p: 1, q: 2}}\nx-b: &b {{q: 3, r: 4}}\n" "x: {<<: [*a, *b], p: 0}\n",
        {"yaml-merge-key"},
        {"p": 0, "q": 2, "r": 4},
    ),
    "a merge key of nothing to merge": (
        f"{YAML}x: {{<<: 5}}\n",
        {"yaml-merge-key"},
        {"<<": 5},
    ),
    "keys that are no texts": (
        f"{YAML}x: {{200: a, true: b, null: c, 2020-01-01: d, 1.5: e}}\n",
        set(),
        {"200": "a", "true": "b", "null": "c", "2020-01-01": "d", "1.5": "e"},
    ),
    "a date": (f"{YAML}x: 2020-01-01\n", set(), "2020-01-01"),
    "UTF-16": (f"{YAML}x: é\n".encode("utf-16"), set(), "é"),
    "UTF-32": (f"{YAML}x: é\n".encode("utf-32"), set(), "é"),
    "a byte order mark": (f"\ufeff{YAML}x: é\n", set(), "é"),
    "lines of Windows": (f"{YAML}x: é\n".replace("\n", "\r\n"), set(), "é"),
    "a long text": (f"{YAML}x: {'a' * 1_000_000}\n", set(), "a" * 1_000_000),
}


@pytest.mark.parametrize(("content", "codes", "value"), ACCEPTED.values(), ids=ACCEPTED.keys())
def test_what_is_a_document(
    tmp_path: Path, content: str | bytes, codes: set[str], value: Any
) -> None:
    """What can be understood of it counts, and the rest is a warning; in a product, an error."""
    found, report = _load(tmp_path, "a.yaml", content)
    assert found["x"] == value
    assert {one.code for one in report.warnings} == codes
    assert report.errors == ()
    strict = Report()
    load_document(tmp_path / "a.yaml", strict, name="a.yaml")
    assert {one.code for one in strict.errors} == codes


@pytest.mark.parametrize("name", ["folder", "pipe", "/dev/zero", "none", "x" * 300])
def test_what_is_no_file(command: CommandLine, name: str) -> None:
    """Pipes and devices are not waited for."""
    (command.folder / "folder").mkdir()
    os.mkfifo(command.folder / "pipe")
    ran = command("generate", "--spec", name, "--out", "out")
    assert ran.code == 2
    assert "file-unreadable: cannot read it: " in ran.err
    assert all(char.isprintable() or char == "\n" for char in ran.err)


def test_too_large_a_file(tmp_path: Path) -> None:
    """It is not read; a hole takes no space on the disk."""
    path = tmp_path / "a.yaml"
    path.touch()
    os.truncate(path, 1 << 40)
    report = Report(strict=False)
    assert load_document(path, report, name="a.yaml") is None
    assert "a.yaml: file-unreadable: cannot read it: it is larger than" in report.render()
