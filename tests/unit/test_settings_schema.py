"""The JSON Schema of `sdk.toml` says what the generator says."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import jsonschema
import pytest

from sdkwright.diagnostics import Report
from sdkwright.settings_file import load_settings
from support.packages import ROOT
from support.settings_schema import settings_schema

SCHEMA = ROOT / "docs" / "schema" / "sdk-settings.schema.json"
FILES = sorted(ROOT.glob("overlays/*/sdk.toml"))
MINIMAL = '[package]\nname = "n"\nimport = "n"\ntitle = "N"\n'
FLAT = MINIMAL + '[surface]\nlayout = "flat"\nthreaded = false\n'


def test_the_schema_is_what_the_settings_are() -> None:
    """Change `settings.py`, then write it anew: see `tests/support/settings_schema.py`."""
    assert json.loads(SCHEMA.read_text(encoding="utf-8")) == settings_schema()
    jsonschema.Draft202012Validator.check_schema(settings_schema())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_our_settings_name_the_schema_and_fit_it(path: Path) -> None:
    """In the first line, as editors look for it."""
    text = path.read_text(encoding="utf-8")
    assert _judged_by_schema(text)
    named = text.splitlines()[0].removeprefix("#:schema ")
    assert (path.parent / named).resolve() == SCHEMA


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (MINIMAL, True),
        (FLAT, True),
        (FLAT + 'body = "fields"\n', True),
        (MINIMAL + '[client]\nclass = "C"\nasync = "A"\n[client.keeps]\na = "b"\n', True),
        (MINIMAL + '[retry]\nstatuses = ["429", "5XX"]\nfirst_pause = 0\n', True),
        (MINIMAL + '[errors]\nAcmeError = "SdkError"\n', True),
        ("", False),
        ('[package]\nname = "n"\n', False),
        (MINIMAL + "patch = 1.5\n", False),
        (MINIMAL + "keywords = [1]\n", False),
        (MINIMAL + "[clients]\n", False),
        (MINIMAL + '[client]\nclas = "C"\n', False),
        (MINIMAL + '[client]\nclass = "my client"\n', False),
        (MINIMAL + '[client.keeps]\n"my id" = "b"\n', False),
        (MINIMAL + '[surface]\nlayout = "round"\n', False),
        (MINIMAL + '[surface]\nlayout = "flat"\n', False),
        (MINIMAL + "[surface]\nthreaded = false\n", False),
        (MINIMAL + '[surface]\nbody = "fields"\n', False),
        (MINIMAL + '[retry]\nstatuses = ["6XX"]\n', False),
        (MINIMAL + "[defaults]\ntimeout = -1\n", False),
        (MINIMAL + '[errors]\nAcmeError = "SomeError"\n', False),
        (MINIMAL + '[errors]\n"acme error" = "SdkError"\n', False),
    ],
)
def test_schema_and_generator_judge_alike(tmp_path: Path, text: str, right: bool) -> None:
    """What an editor accepts, a run accepts."""
    path, report = tmp_path / "sdk.toml", Report()
    path.write_text(text, encoding="utf-8")
    assert (load_settings(path, report, name="sdk.toml") is not None) is right, report.render()
    assert _judged_by_schema(text) is right


def _judged_by_schema(text: str) -> bool:
    validator = jsonschema.Draft202012Validator(settings_schema())
    return validator.is_valid(tomllib.loads(text))
