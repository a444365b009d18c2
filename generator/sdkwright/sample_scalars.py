"""Sample scalars: texts, numbers and dates within the limits that a document sets."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping

from sdkwright.ir.limits import Limits
from sdkwright.ir.types import Kind, Scalar
from sdkwright.naming.words import split_words

_BY_FORMAT: Mapping[str, str] = {
    "email": "user@example.com",
    "uri": "https://example.com",
    "url": "https://example.com",
    "hostname": "host.example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "time": "10:30:00Z",
    "duration": "P1D",
}
_UUID = "6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61"
_UUID_FORM = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
# Texts that patterns often ask for, tried after the more telling ones.
_COMMON = ("a", "1", "0", "1.0", "1Gi", "100m", "a=b", "/data", "https://example.com", "A")
_ENDS = frozenset({"end", "to", "until", "before"})
_EXAMPLE_LENGTH = 60
_SECONDS = 1.0


def sample_scalar(kind: Kind, hint: str, limits: Limits | None) -> Scalar:
    """Return a scalar of a kind; dates and UUIDs are texts in their wire form.

    Args:
        kind: what it is.
        hint: the name of the parameter or property.
        limits: what the document says of it.
    """
    limits = limits or Limits()
    match kind:
        case Kind.NULL:
            return None
        case Kind.BOOLEAN:
            return limits.example if isinstance(limits.example, bool) else True
        case Kind.INTEGER:
            return int(_number(limits))
        case Kind.NUMBER:
            return _number(limits)
        case Kind.DATETIME:
            return f"2025-01-{_day(hint)}T00:00:00+00:00"
        case Kind.DATE:
            return f"2025-01-{_day(hint)}"
        case Kind.TIME:
            return "10:30:00"
        case Kind.UUID:
            return _uuid(limits.example)
        case Kind.BASE64:
            return "c2FtcGxl"
        case Kind.STRING | Kind.ANY | Kind.BINARY:
            return _text(hint, limits)


def _day(hint: str) -> str:
    """Return a later day for the end of a range than for its beginning."""
    words = split_words(hint.lower()) + split_words(hint)
    return "02" if any(word.lower() in _ENDS for word in words) else "01"


def _uuid(example: Scalar) -> str:
    if isinstance(example, str) and _UUID_FORM.fullmatch(example):
        return example.lower()
    return _UUID


def _number(limits: Limits) -> int | float:
    example = limits.example
    value: int | float = 1
    if isinstance(example, int | float) and not isinstance(example, bool):
        value = example
    if limits.least is not None and value < limits.least:
        value = math.ceil(limits.least)
    if limits.most is not None and value > limits.most:
        value = math.floor(limits.most)
    return value if math.isfinite(value) and abs(value) < 1e15 else 1


def _text(hint: str, limits: Limits) -> str:
    candidates = list(_candidates(hint, limits))
    return next((text for text in candidates if _fits(text, limits)), candidates[0])


def _candidates(hint: str, limits: Limits) -> Iterator[str]:
    example = limits.example
    if isinstance(example, str) and _is_tidy(example):
        yield example
    if limits.format in _BY_FORMAT:
        yield _BY_FORMAT[limits.format]
    name = "-".join(split_words(hint)).lower() or "value"
    yield name
    if limits.least is not None and len(name) < limits.least <= 1000:
        yield (name * math.ceil(limits.least))[: math.ceil(limits.least)]
    if limits.most is not None and 0 <= limits.most < len(name):
        yield name[: math.floor(limits.most)]
    yield from _COMMON


def _is_tidy(text: str) -> bool:
    return 0 < len(text) <= _EXAMPLE_LENGTH and text.isprintable() and text == text.strip()


def _fits(text: str, limits: Limits) -> bool:
    if limits.least is not None and len(text) < limits.least:
        return False
    if limits.most is not None and len(text) > limits.most:
        return False
    return not limits.pattern or _matches(text, limits.pattern)


def _matches(text: str, pattern: str) -> bool:
    # The engine with a time limit: patterns of documents can be catastrophic.
    import regex

    try:
        return regex.search(pattern, text, timeout=_SECONDS) is not None
    except (regex.error, TimeoutError):
        return False
