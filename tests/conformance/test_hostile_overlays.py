"""Documents and overlays that are made to do harm end soon, in little memory, with a finding."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from support.limited import Limits, assert_within, run_limited
from support.packages import ROOT

LIMITS = Limits(seconds=5.0, megabytes=500)
"""Of computing, and of memory, for the whole command."""

_HEADER = "overlay: 1.1.0\ninfo: {title: T, version: 1.0.0}\nactions:\n"
_SMALL = (
    'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n'
    f"text: [{'a' * 60}]\na: {{b: 1}}\n"
)
_UPDATE = "- {target: $.a, update: {c: 1}}\n"
_LAUGHS = "x0: &x0 [a, a, a, a, a, a, a, a, a, a]\n" + "".join(
    f"x{n}: &x{n} [{', '.join([f'*x{n - 1}'] * 10)}]\n" for n in range(1, 12)
)
_LARGE = 1_000_000


def _real() -> str:
    return (ROOT / "specs/runai/2.24.json").read_text(encoding="utf-8")


def _actions(target: str, number: int) -> str:
    """Actions with numbered targets."""
    return "".join(
        f'- {{target: "{target.replace("#", str(n))}", update: {{k{n}: {n}}}}}\n'
        for n in range(number)
    )


@dataclass(frozen=True, slots=True)
class Case:
    """A document and an overlay, and the code of a finding; None where nothing is wrong."""

    finding: str | None
    actions: str | Callable[[], str] = _UPDATE
    document: str | Callable[[], str] = _SMALL


CASES: dict[str, Case] = {
    # aliases and copies
    "laughs in a document": Case("yaml-alias", document=_SMALL + _LAUGHS),
    "laughs in an overlay": Case(
        "yaml-alias",
        "- target: $\n  update:\n" + "".join(f"    {line}\n" for line in _LAUGHS.splitlines()),
    ),
    "many aliases": Case(
        None,
        document=_SMALL + f"s: &s [{'a, ' * 999}]\nl: [{', '.join(['*s'] * 300)}]\n",
    ),
    "a long text under many aliases": Case(
        "yaml-alias",
        document=_SMALL + f"s: &s {'a' * _LARGE}\nl: [{', '.join(['*s'] * 20_000)}]\n",
    ),
    "a long key under many aliases": Case(
        "yaml-alias",
        document=_SMALL + f"s: &s {{? {'a' * 1000} : 1}}\nl: [{', '.join(['*s'] * 200_000)}]\n",
    ),
    "a long text at every schema": Case(
        "overlay-too-large",
        f"- {{target: '$..[?@.type]', update: {{x: {'a' * _LARGE}}}}}\n",
        _real,
    ),
    "a list copied into itself": Case(
        "overlay-too-large",
        "".join(f"- {{target: $.l, copy: $.l, description: '{n}'}}\n" for n in range(40)),
        _SMALL + f"l: [{'a' * 100_000}]\n",
    ),
    "an anchor in itself": Case("yaml-alias", document=_SMALL + "c: &c [*c]\n"),
    "a merge key": Case("yaml-merge-key", document=_SMALL + "m: &m {x: 1}\nn: {<<: *m}\n"),
    "a tag that runs a program": Case(
        "yaml-tag", document=_SMALL + 'p: !!python/object/apply:os.system ["echo"]\n'
    ),
    # depth
    "deep JSON": Case(
        "nested-too-deeply",
        document='{"openapi": "3.1.0", "a": ' + "[" * 100_000 + "]" * 100_000 + "}",
    ),
    "deep flow": Case("nested-too-deeply", document=_SMALL + f"d: {'{a: ' * 100_000}\n"),
    "deep blocks": Case(
        "nested-too-deeply", document=_SMALL + "".join(f"{' ' * n}k:\n" for n in range(3_000))
    ),
    "a deep expression": Case(
        "overlay-no-match", f'- {{target: "${".a" * 50_000}", remove: true}}\n'
    ),
    "many parentheses": Case(
        "jsonpath", f'- {{target: "$[?{"(" * 5_000}@.a{")" * 5_000}]", remove: true}}\n'
    ),
    "filters in filters": Case(
        "jsonpath", f'- {{target: "$[?@{"[?@" * 3_000}{"]" * 3_001}", remove: true}}\n'
    ),
    # expressions
    "a catastrophic pattern": Case(
        "jsonpath-limit", "- {target: \"$.text[?search(@, '(a|aa)+c')]\", remove: true}\n"
    ),
    "a pattern of patterns": Case(
        "overlay-no-match",
        "- {target: \"$.text[?match(@, '(((a{1,100}){1,100}){1,100})b')]\", remove: true}\n",
    ),
    "many slow patterns": Case(
        "jsonpath-limit",
        _actions("$..[?search(@.description, '(a|ab|b|.)*#zz')]", 50),
        _real,
    ),
    "descents in descents": Case("jsonpath-limit", _actions("$..*..*", 1), _real),
    "descents in a filter": Case(
        "jsonpath-limit", _actions("$..[?count(@..*) > count($..*)]", 1), _real
    ),
    "many descents": Case("overlay-no-match", _actions("$..k#", 20_000)),
    # numbers
    "a long number": Case("number", document=_SMALL + f"n: {'1' * _LARGE}\n"),
    "a long number in an overlay": Case(
        "number", f"- {{target: $.a, update: {{n: {'9' * 5_000}}}}}\n"
    ),
    "a long hexadecimal number": Case("number", document=_SMALL + f"n: 0x{'f' * _LARGE}\n"),
    "a large exponent": Case("number", document=_SMALL + "n: 1e999999999\n"),
    "a long number in JSON": Case(
        "number", document=f'{{"openapi": "3.1.0", "a": {{}}, "n": 1{"0" * 100_000}}}'
    ),
    "a large index": Case("jsonpath", _actions("$.text[99999999999999999999]", 1)),
    "a long range": Case(
        None,
        f"- {{target: $.a, x-sdk-applies-to: '>={'1' * 5_000}', x-sdk-reason: r, update: {{c: 1}}}}\n",
    ),
    # mere size
    "as many actions as allowed": Case(
        None, "".join(f"- {{target: $.a, update: {{k{n}: 1}}}}\n" for n in range(50_000))
    ),
    "many actions that select nothing": Case("too-many-findings", _actions("$.zz#", 50_000)),
    "many filters that select nothing": Case(
        "overlay-no-match", _actions("$.paths.*[?@.operationId=='o#']", 20_000), _real
    ),
    "many invalid expressions": Case("too-many-findings", _actions("$.zz[#", 50_000)),
    "too many actions": Case("overlay-too-large", _actions("$.zz#", 100_000)),
    "a key again and again": Case(
        "too-many-findings", document=_SMALL + "".join(f"d: {n}\n" for n in range(100_000))
    ),
    "a long line": Case("overlay-no-match", f'- {{target: "$.{"a" * _LARGE}", remove: true}}\n'),
    "an endless list": Case("nested-too-deeply", document=_SMALL + f"n: {'[a, ' * 50_000}"),
}


@pytest.mark.parametrize("name", CASES)
def test_harm_ends_in_a_finding(tmp_path: Path, name: str) -> None:
    """Within limits of computing and memory, and without a traceback."""
    case = CASES[name]
    document = case.document() if callable(case.document) else case.document
    actions = case.actions() if callable(case.actions) else case.actions
    spec = tmp_path / ("spec.json" if document.startswith("{") else "spec.yaml")
    spec.write_text(document, encoding="utf-8")
    (tmp_path / "o.overlay.yaml").write_text(_HEADER + actions, encoding="utf-8")
    code, text = _limited(
        "overlay", "apply", spec.name, "o.overlay.yaml", "-o", "out", folder=tmp_path
    )
    assert code == (2 if case.finding else 0), text[-2000:]
    assert case.finding is None or f"{case.finding}: " in text, text[:2000]
    assert (tmp_path / "out").exists() is (case.finding is None)


def test_addresses_in_files_are_not_visited(tmp_path: Path) -> None:
    """A reference to elsewhere is a finding; what an overlay says it extends is only a name."""
    address = "http://192.0.2.1/secrets.json"  # RFC 5737: nobody is there, so a visit would last
    (tmp_path / "o.overlay.yaml").write_text(
        f"overlay: 1.1.0\nextends: {address}\ninfo: {{title: T, version: 1.0.0}}\nactions:\n"
        "- {target: $.info, update: {title: U}}\n",
        encoding="utf-8",
    )
    answer = {"schema": {"$ref": f"{address}#/x"}}
    responses = {"200": {"description": "ok", "content": {"application/json": answer}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {"responses": responses}}},
        "components": {"schemas": {"A": {"$ref": "file:///etc/passwd"}}},
    }
    (tmp_path / "spec.json").write_text(json.dumps(document), encoding="utf-8")
    options = (
        "--spec",
        "spec.json",
        "--overlay",
        "o.overlay.yaml",
        "--out",
        "sdk",
        "--package",
        "p",
    )
    code, text = _limited("generate", *options, folder=tmp_path)
    assert code == 0
    assert text.count("reference-remote: ") == 1
    assert text.count("reference-refused: ") == 1
    assert "root:" not in text


def _limited(*arguments: str, folder: Path) -> tuple[int, str]:
    """Run a command in a process that may not take much more than it should need."""
    run = run_limited(*arguments, folder=folder, limits=LIMITS)
    assert_within(run, LIMITS)
    return run.code, run.text
