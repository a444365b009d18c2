"""Whatever a document says, in any place, stays text: nothing of it is run or leaves its file."""

from __future__ import annotations

import ast
import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from behaviour.harness import Generate, Sdk
from behaviour.hostile import document_full_of

HARMLESS = "plain words "
TARGET = "created-by-a-document"
CODE = f"__import__('pathlib').Path('{TARGET}').touch()"

PAYLOADS = {
    "docstring": f'"""\n{CODE}\n"""',
    "docstring-end": f'x """ + {CODE} + """',
    "quotes": f"' + {CODE} + '",
    "double-quotes": f'" + {CODE} + "',
    "new-line": f"x\n{CODE}\n",
    "carriage-return": f"x\r{CODE}\r",
    "separator": f"x\u2028{CODE}\u2029",
    "form-feed": f"x\x0c{CODE}\x0b",
    "backslash": f"\\' + {CODE} + \\'\\",
    "backslash-quote": f'\\""" + {CODE} + \\"""\\',
    "bracket": f"'] | {CODE} | Literal['",
    "parenthesis": f"'), {CODE}, ('",
    "braces": "{" + CODE + "}",
    "jinja": "{{ " + CODE + " }}{% for x in y %}{# ",
    "jinja-attribute": "{{ view.__class__.__init__.__globals__ }}",
    "comment": f"# -*- coding: utf-7 -*-\n{CODE}",
    "template": "${" + CODE + "}`" + CODE + "`",
    "bidi": f"\u202e{CODE}\u2066",
    "nul": f"\0{CODE}\0",
    "markup": f"</script><img src=x onerror={CODE}>[a](javascript:{CODE})```",
    "path": "../../../" + TARGET,
    "windows-path": "..\\..\\" + TARGET + ":C:\\",
    "toml": f'"\n[tool.hatch.build.hooks.custom]\npath = "{TARGET}"\n#',
    "keywords": "class import None ",
    "dunder": "__init__ __class__ ",
    "long": "w" * 3000 + " ",
    "emoji": "😀 ",
}


@pytest.fixture(scope="module")
def shape(sdk_of: Generate) -> Counter[str]:
    """How often each kind of syntax occurs in the package of a harmless document."""
    return _shape(sdk_of(document_full_of(HARMLESS)))


def _shape(sdk: Sdk) -> Counter[str]:
    found: Counter[str] = Counter()
    for text in sdk.modules().values():
        found.update(type(node).__name__ for node in ast.walk(ast.parse(text)))
    return found


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_text_stays_text(
    sdk_of: Generate,
    shape: Counter[str],
    payload: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The package has the syntax of a harmless one, and importing it does nothing else."""
    monkeypatch.chdir(tmp_path)
    sdk = sdk_of(document_full_of(payload))
    assert _shape(sdk) == shape
    _import_everything(sdk)
    assert list(tmp_path.iterdir()) == []
    _judge_files(sdk)


def _judge_files(sdk: Sdk) -> None:
    """Paths are made of words; nothing that does not print reaches a file."""
    for path, content in sdk.tree.items():
        assert re.fullmatch(r"[\w.-]+(/[\w.-]+)*", path), path
        assert not {"..", "."} & set(path.split("/"))
        assert len(path) < 200
        if "/_runtime/" not in path:
            lines = content.decode().split("\n")
            assert all(line.isprintable() for line in lines), path
    project = tomllib.loads(sdk.tree["pyproject.toml"].decode())
    assert "hooks" not in project["tool"]["hatch"]["build"]


def _import_everything(sdk: Sdk) -> None:
    for path in sdk.modules():
        if path.startswith("src/"):
            module = path.removeprefix("src/").removesuffix(".py").removesuffix("/__init__")
            sdk.module(module.partition("/")[2].replace("/", "."))
    for name in dir(sdk.models):
        value = getattr(sdk.models, name)
        if hasattr(value, "model_json_schema"):
            value.model_json_schema()
    client, _ = sdk.answered()
    for category in client.options():
        for group in getattr(client, category).options():
            getattr(getattr(client, category), group).options(include_deprecated=True)


def test_the_harmless_document_is_used_in_full(sdk_of: Generate) -> None:
    """Every operation and schema of it is emitted, so that the others are judged in full."""
    sdk = sdk_of(document_full_of(HARMLESS))
    client, _ = sdk.answered()
    (category,) = client.options()
    (group,) = getattr(client, category).options()
    assert len(getattr(getattr(client, category), group).options(include_deprecated=True)) == 3
    assert len(dir(sdk.models)) == 6


def test_hostile_overlays_are_text_too(sdk_of: Generate, tmp_path: Path) -> None:
    """Extensions that name things are names, and flags are flags."""
    payload = PAYLOADS["parenthesis"]
    sdk = sdk_of(
        "paths: {/x: {get: {operationId: a, responses: {'204': {description: ok}}}}}",
        overlays=(
            f"""overlay: 1.1.0
info: {{title: T, version: 1.0.0}}
actions:
  - target: $.paths['/x'].get
    update:
      x-sdk-method: {payload!r}
      x-sdk-idempotent: {payload!r}
      x-sdk-group: {payload!r}
      summary: {payload!r}
""".replace("\\'", "''"),
        ),
    )
    assert all(CODE not in node for node in _names(sdk))


def _names(sdk: Sdk) -> list[str]:
    return [
        node.id
        for text in sdk.modules().values()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Name)
    ]
