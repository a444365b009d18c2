"""The still encoded pieces of a request that parameters are read from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote, unquote_plus

_BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class Wire:
    """Where a request carries parameters; values are percent-encoded as sent.

    Args:
        path: Path values by name.
        query: Query pairs: the name decoded, the value not.
        headers: Headers with lower-case names.
        cookies: Cookies by name.
    """

    path: Mapping[str, str]
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    cookies: Mapping[str, str]


def read_query(raw_query: str) -> list[tuple[str, str]]:
    """Split a query string into pairs, with decoded names and encoded values."""
    pairs = (part.partition("=") for part in raw_query.split("&") if part)
    return [(unquote_plus(name), value) for name, _, value in pairs]


def decode_pairs(query: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return query pairs for people to read: octets that are not UTF-8 are replaced."""
    return [(name, unquote_plus(value)) for name, value in query]


def read_cookies(header: str) -> dict[str, str]:
    """Split a Cookie header into names and values (RFC 6265, section 4.2)."""
    pairs = (part.strip().partition("=") for part in header.split(";") if part.strip())
    return {name: value for name, _, value in pairs}


def decode_path(text: str) -> str:
    """Decode a path value; a plus sign stands for itself.

    Raises:
        UnicodeDecodeError: The octets are not UTF-8.
    """
    return unquote(text, errors="strict")


def decode_query(text: str) -> str:
    """Decode a query value as servers do: a plus sign is a space.

    Raises:
        UnicodeDecodeError: The octets are not UTF-8.
    """
    return unquote_plus(text, errors="strict")


def has_broken_escape(text: str) -> bool:
    """Tell whether a percent sign is not followed by two hexadecimal digits (RFC 3986, 2.1)."""
    return _BROKEN_ESCAPE.search(text) is not None
