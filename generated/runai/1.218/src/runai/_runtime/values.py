"""Python values as JSON values and as text: one conversion for bodies and parameters.

Dates and times follow RFC 3339. A datetime without a time zone stays one: a server that sends such
reads them too. Bytes are base64, decimals are strings and keep their digits.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from .unset import ABSENT

if TYPE_CHECKING:
    import datetime

Plain = Any
"""A JSON value: None, bool, int, float, str, list or dict of them."""

_EXACT: Final = frozenset({str, int, bool, type(None)})
_NOT_SENT: Final = ABSENT - {type(None)}


def plain(value: object) -> Plain:
    """The JSON value of a Python value; models give only what was set, under wire names.

    Raises:
        ValueError: A type without a JSON form, a number that is not finite.
    """
    kind = type(value)
    if kind in _EXACT:
        return value
    if kind is float:
        return _finite(value)
    to_wire = getattr(value, "to_wire", None)
    if to_wire is not None:
        return to_wire()
    for bases, convert in _BUILTIN:
        if isinstance(value, bases):
            return convert(value)
    for base in kind.__mro__:
        by_name = _BY_NAME.get(f"{base.__module__}.{base.__qualname__}")
        if by_name is not None:
            return by_name(value)
    model_dump = getattr(value, "model_dump", None)
    if model_dump is not None:  # a pydantic model that is not ours
        return model_dump(mode="json", by_alias=True, exclude_unset=True)
    raise ValueError(f"{kind.__name__} has no JSON form")


def scalar_text(value: Plain) -> str:
    """A plain scalar as parameters write it; a list or mapping inside another as JSON."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, dict)):
        import json

        return json.dumps(value, separators=(",", ":"))
    if value is None:
        return "null"
    return str(value)


def timestamp(value: datetime.datetime) -> str:
    """A moment by RFC 3339, with Z for UTC, and milliseconds where they tell it all."""
    digits = "milliseconds" if value.microsecond and not value.microsecond % 1000 else "auto"
    text = value.isoformat(timespec=digits)
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def _finite(value: Any) -> float:
    if not math.isfinite(value):
        raise ValueError("a number must be finite")
    return float(value)


def _mapping(value: Mapping[object, object]) -> dict[str, Plain]:
    return {_key(key): plain(item) for key, item in value.items() if type(item) not in _NOT_SENT}


def _key(key: object) -> str:
    return str(key) if type(key) is str else scalar_text(plain(key))


def _items(value: Iterable[object]) -> list[Plain]:
    return [plain(item) for item in value]


def _base64(value: bytes | bytearray | memoryview) -> str:
    from binascii import b2a_base64

    return b2a_base64(bytes(value), newline=False).decode("ascii")


def _text(value: object) -> str:
    return str(value)


def _decimal(value: Any) -> str:
    if not value.is_finite():
        raise ValueError("a number must be finite")
    return str(value)


def _isoformat(value: Any) -> str:
    text: str = value.isoformat()
    return text


def _duration(value: datetime.timedelta) -> str:
    """ISO 8601 in days and seconds, the form that RFC 3339, appendix A, allows."""
    sign = "-" if value.days < 0 else ""
    rest = abs(value)
    seconds = f"{rest.seconds}.{rest.microseconds:06}".rstrip("0").rstrip(".")
    if not rest.microseconds:
        seconds = str(rest.seconds)
    return f"{sign}P{rest.days}DT{seconds}S"


# The order matters: an enum member that is also a string gives its value.
_BUILTIN: Final[tuple[tuple[Any, Callable[[Any], Plain]], ...]] = (
    (enum.Enum, lambda member: plain(member.value)),
    (str, str.__str__),
    (int, int),
    (float, _finite),
    (Mapping, _mapping),
    ((list, tuple, set, frozenset), _items),
    ((bytes, bytearray, memoryview), _base64),
)

# By name, so that none of these modules is imported for a program that does not use it.
_BY_NAME: Final[dict[str, Callable[[Any], Plain]]] = {
    "datetime.datetime": timestamp,
    "datetime.date": _isoformat,
    "datetime.time": _isoformat,
    "datetime.timedelta": _duration,
    "uuid.UUID": _text,
    "decimal.Decimal": _decimal,
}
