"""Kinds of settings: what a value in `sdk.toml` may be, told by the type of its field."""

from __future__ import annotations

import ast
import keyword
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

_STATUS = re.compile(r"[1-5](\d\d|XX)")


@dataclass(frozen=True, slots=True)
class Kind:
    """What a setting may be."""

    name: str
    allows: Callable[[Any], bool]


def kind_of(annotation: str) -> Kind | None:
    """Return the kind of a field by its annotation; None where anything goes."""
    if annotation.startswith("Literal["):
        return _choice(ast.literal_eval(annotation.removeprefix("Literal")))
    return _KINDS.get(annotation)


def is_python_name(value: str) -> bool:
    """Tell whether a text can name something in Python."""
    return value.isidentifier() and not keyword.iskeyword(value)


def is_status(value: str) -> bool:
    """Tell whether a text is a status code or a class of them, such as `5XX`."""
    return _STATUS.fullmatch(value) is not None


def _choice(values: list[str]) -> Kind:
    shown = " or ".join(f'"{value}"' for value in values)
    return Kind(shown, lambda value: value in values)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_number(value: Any) -> bool:
    return type(value) in (int, float) and 0 <= value < float("inf")


_TEXT = Kind("a text", _is_text)
_KINDS = {
    "str": _TEXT,
    "str | None": _TEXT,
    "int": Kind("a whole number", lambda value: type(value) is int),
    "float": Kind("a number that is not negative", _is_number),
    "bool": Kind("true or false", lambda value: isinstance(value, bool)),
    "tuple[str, ...]": Kind(
        "a list of texts", lambda value: isinstance(value, list) and all(map(_is_text, value))
    ),
    "Mapping[str, str]": Kind(
        "a table of texts under names in Python",
        lambda value: (
            isinstance(value, dict)
            and all(map(_is_text, value.values()))
            and all(map(is_python_name, value))
        ),
    ),
}
