"""Conversions of the values of foreign extensions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


class UnlikeError(Exception):
    """A value that says something which none of our extensions can say; the text tells what."""


@dataclass(frozen=True, slots=True)
class Around:
    """What surrounds an extension: the object that it stands in, and the whole document."""

    node: dict[str, Any]
    root: dict[str, Any]


def text(value: Any, around: Around) -> str:
    """Return a text that is not empty."""
    if isinstance(value, str) and value:
        return value
    raise UnlikeError("it is no text")


def path(value: Any, around: Around) -> str:
    """Return nested names, given as a text or as a list of them, with dots between them."""
    names = value if isinstance(value, list) else [value]
    if not names:
        raise UnlikeError("it names nothing")
    return ".".join(text(name, around) for name in names)


def flag(value: Any, around: Around) -> bool | None:
    """Return True; False says nothing."""
    if not isinstance(value, bool):
        raise UnlikeError("it is neither true nor false")
    return value or None


def seconds(value: Any, around: Around) -> float:
    """Return milliseconds as seconds."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value <= 0:
        raise UnlikeError("it is no number of milliseconds")
    return value / 1000


def deprecated(value: Any, around: Around) -> bool | None:
    """Return True for what is deprecated; other stages of a life say nothing."""
    return True if value == "deprecated" else None


def present(value: Any, around: Around) -> bool | None:
    """Return True for an object: that it is there says it."""
    return True if isinstance(value, dict) else None


def idempotency_header(value: Any, around: Around) -> str | None:
    """Return the header that makes an operation repeatable, if the document names one."""
    headers = _idempotency_headers(around)
    if value is not True or not headers:
        return None
    if len(headers) > 1:
        raise UnlikeError(f"its repetition needs several headers, {', '.join(headers)}")
    return headers[0]


def repeatable(value: Any, around: Around) -> bool | None:
    """Return True for an operation that can be repeated without any header."""
    if _idempotency_headers(around):
        return None
    return flag(value, around)


def _idempotency_headers(around: Around) -> list[str]:
    listed = around.root.get("x-fern-idempotency-headers")
    found = [one.get("header") for one in listed or () if isinstance(one, dict)]
    return [header for header in found if isinstance(header, str)]


def listed_members(value: Any, around: Around) -> dict[str, Any] | None:
    """Return the names of members that are listed in the order of the values."""
    values = around.node.get("enum")
    if not isinstance(value, list) or not isinstance(values, list):
        raise UnlikeError("it is no list of names for a list of values")
    if len(value) != len(values):
        raise UnlikeError(f"it has {len(value)} names for {len(values)} values")
    return _members(zip(values, value, strict=True))


def members(value: Any, around: Around) -> dict[str, Any] | None:
    """Return the names of members, given as a list or by their values."""
    if isinstance(value, dict):
        return _members(value.items())
    return listed_members(value, around)


def described_members(value: Any, around: Around) -> dict[str, Any] | None:
    """Return the names of members, given as objects by their values."""
    if not isinstance(value, dict):
        raise UnlikeError("it is no map from values")
    return _members((wire, one.get("name")) for wire, one in value.items() if isinstance(one, dict))


def microsoft_members(value: Any, around: Around) -> dict[str, Any] | None:
    """Return the names of members from the list `values` of objects."""
    listed = value.get("values") if isinstance(value, dict) else None
    if not isinstance(listed, list):
        return None
    return _members((one.get("value"), one.get("name")) for one in listed if isinstance(one, dict))


def microsoft_enum_name(value: Any, around: Around) -> str | None:
    """Return the name of an enumeration."""
    name = value.get("name") if isinstance(value, dict) else None
    return name if isinstance(name, str) and name else None


def _members(pairs: Any) -> dict[str, Any] | None:
    named = {_wire(wire): {"name": name} for wire, name in pairs if isinstance(name, str) and name}
    return {"values": named} if named else None


def _wire(value: Any) -> str:
    return value if isinstance(value, str) else str(value)
