"""Layout: modules in the style of black, remembered between runs."""

from __future__ import annotations

from pathlib import Path

import pytest
from black import format_str
from black.mode import Mode, TargetVersion

from sdkwright.cache import Cache
from sdkwright.format import FormatError, format_modules
from sdkwright.layout import LINE_LENGTH

UGLY = "from b import y\nimport a\n__all__ = ['z','y']\nx = {  'k':1 }\n"
PRETTY = 'import a\nfrom b import y\n\n__all__ = ["y", "z"]\nx = {"k": 1}\n'


def test_modules_are_laid_out() -> None:
    """Imports and `__all__` are sorted, quotes and spaces made the same."""
    assert format_modules({"pkg/m.py": UGLY}, "p 1", Cache(None)) == {"pkg/m.py": PRETTY}


def test_an_empty_module_stays_empty(tmp_path: Path) -> None:
    """Also when the cache knows it."""
    for _ in range(2):
        assert format_modules({"m.py": ""}, "p 1", Cache(tmp_path)) == {"m.py": ""}


def test_no_modules_are_no_work() -> None:
    """The formatter is not even started."""
    assert format_modules({}, "p 1", Cache(None)) == {}


def test_a_second_time_costs_no_formatter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was formatted is known by its source, whatever its path."""
    format_modules({"m.py": UGLY}, "p 1", Cache(tmp_path))
    monkeypatch.setattr("sdkwright.format.ruff", lambda: "no-such-program")
    assert format_modules({"other.py": UGLY}, "p 1", Cache(tmp_path)) == {"other.py": PRETTY}


def test_what_is_no_python_is_a_mistake_of_ours() -> None:
    """The message names the module and the place."""
    with pytest.raises(FormatError, match=r"(?s)invalid-syntax.*m\.py:1"):
        format_modules({"m.py": "def ("}, "p 1", Cache(None))


LONG = "very_long_name_of_something_that_needs_room"
DISPUTED = f"""\
{LONG.upper()}_AND_MORE: Operation[models.{LONG.title()}] = Operation("name", "GET", "/path")


def {LONG}() -> Call[list[models.One{LONG} | models.Two{LONG}]]:
    return 1


class Model:
    {LONG}: {LONG}_{LONG} = Field(validation_alias="{LONG}", serialization_alias="{LONG}")

    def {LONG}(self) -> list[models.One{LONG} | models.Two{LONG}]:
        return 1
"""


def test_black_agrees_where_annotations_have_no_room() -> None:
    """Ruff alone would break these inside their brackets."""
    (made,) = format_modules({"m.py": DISPUTED}, "p 1", Cache(None)).values()
    mode = Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
    assert format_str(made, mode=mode) == made
