"""Plain and tagged scalars by the core schema of YAML 1.2 (section 10.3)."""

from __future__ import annotations

import math
import re

PREFIX = "tag:yaml.org,2002:"

_CONSTANTS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_NUMBER_START = frozenset("+-.0123456789")
_INTEGER = re.compile(r"[-+]?[0-9]+")
_RADIX = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_LONGEST_RADIX = 3_500
"""Digits; what is longer could not be written in decimal (see `sys.set_int_max_str_digits`)."""
_SPECIAL = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")

Scalar = str | int | float | bool | None


def resolve_plain(text: str) -> Scalar:
    """Return the value of an unquoted scalar.

    Raises:
        ValueError: for a number too large to be held.
    """
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    return _number(text) if text[0] in _NUMBER_START else text


def resolve_tagged(tag: str, text: str) -> Scalar:
    """Return the value of a scalar with an explicit tag.

    Raises:
        ValueError: for an unknown tag or a text that does not fit it.
    """
    if tag in ("!", f"{PREFIX}str"):
        return text
    value = resolve_plain(text)
    if tag == f"{PREFIX}float" and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if _TAG_TYPES.get(tag) is not type(value):
        raise ValueError(tag)
    return value


_TAG_TYPES: dict[str, type] = {
    f"{PREFIX}int": int,
    f"{PREFIX}float": float,
    f"{PREFIX}bool": bool,
    f"{PREFIX}null": type(None),
}


def _number(text: str) -> Scalar:
    if _INTEGER.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return _finite(text)
    if _RADIX.fullmatch(text):
        return _short_integer(text)
    if _SPECIAL.fullmatch(text):
        return float(text.replace(".", ""))
    return text


def _short_integer(text: str) -> int:
    if len(text) > _LONGEST_RADIX:
        raise ValueError(text)
    return int(text, 0)


def _finite(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise ValueError(text)
    return value
