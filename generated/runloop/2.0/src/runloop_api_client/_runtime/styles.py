"""Parameter styles of OpenAPI as the operators of RFC 6570: one table, one expansion.

Source: OpenAPI Specification 3.1, section 4.8.12 "Parameter Object", "Style Values".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .values import Plain, scalar_text

_UNRESERVED: Final = frozenset(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
)
_RESERVED: Final = frozenset(b":/?#[]@!$&'()*+,;=")


def quote(text: str) -> str:
    """Percent-encode everything but the unreserved characters of RFC 3986, section 2.3."""
    return _quote(text, _UNRESERVED)


def quote_reserved(text: str) -> str:
    """Percent-encode what a query may not hold at all: `allowReserved`."""
    return _quote(text, (_UNRESERVED | _RESERVED) - frozenset(b"&#[]+"))


def verbatim(text: str) -> str:
    """Leave the text as it is, for header values."""
    return text


def _quote(text: str, safe: frozenset[int]) -> str:
    octets = text.encode("utf-8")
    if safe.issuperset(octets):
        return text
    return "".join(chr(octet) if octet in safe else f"%{octet:02X}" for octet in octets)


class Style:
    """How a style puts values together: RFC 6570, appendix A, plus the inner separator."""

    __slots__ = ("first", "if_empty", "inner", "named", "separator")

    def __init__(
        self, first: str, separator: str, inner: str, *, named: bool, if_empty: str = "="
    ) -> None:
        self.first = first
        self.separator = separator
        self.inner = inner
        self.named = named
        self.if_empty = if_empty


STYLES: Final[dict[str, Style]] = {
    "simple": Style("", ",", ",", named=False),
    "label": Style(".", ".", ",", named=False),
    "matrix": Style(";", ";", ",", named=True, if_empty=""),
    "form": Style("", "&", ",", named=True),
    "spaceDelimited": Style("", "&", "%20", named=True),
    "pipeDelimited": Style("", "&", "%7C", named=True),
    "cookie": Style("", "; ", ",", named=True),
}


def expand(
    name: str, value: Plain, style: str, *, explode: bool, escape: Callable[[str], str]
) -> str:
    """One parameter as it appears in a URL, a header or a cookie; "" when there is nothing.

    Args:
        name: The name on the wire.
        value: A scalar, a list of scalars or a mapping of scalars.
        style: A key of STYLES, or deepObject.
        explode: Whether each item of a list or mapping stands by itself.
        escape: Applied to each name and each scalar.

    Raises:
        ValueError: The style does not define such a value.
    """
    if style == "deepObject":
        return "&".join(_deep(escape(name), value, escape))
    return _expand(escape(name), value, STYLES[style], explode, escape)


def _expand(
    name: str, value: Plain, style: Style, explode: bool, escape: Callable[[str], str]
) -> str:
    if isinstance(value, dict):
        pairs = [
            (escape(str(key)), escape(scalar_text(item)))
            for key, item in value.items()
            if item is not None
        ]
        if explode and pairs:
            return style.first + style.separator.join(f"{key}={item}" for key, item in pairs)
        items = [text for pair in pairs for text in pair]
    elif isinstance(value, list):
        items = [escape(scalar_text(item)) for item in value if item is not None]
        if explode and items:
            return style.first + style.separator.join(_named(name, item, style) for item in items)
    else:
        items = [escape(scalar_text(value))]
    return style.first + _named(name, style.inner.join(items), style) if items else ""


def _named(name: str, text: str, style: Style) -> str:
    if not style.named:
        return text
    return f"{name}={text}" if text else f"{name}{style.if_empty}"


def _deep(name: str, value: Plain, escape: Callable[[str], str]) -> list[str]:
    """Pairs such as `filter%5Bname%5D=x`; nested mappings nest, lists repeat."""
    if isinstance(value, dict):
        return [
            pair
            for key, item in value.items()
            if item is not None
            for pair in _deep(f"{name}%5B{escape(str(key))}%5D", item, escape)
        ]
    if isinstance(value, list):
        return [pair for item in value if item is not None for pair in _deep(name, item, escape)]
    return [f"{name}={escape(scalar_text(value))}"]
