"""Parameters of an operation: where each goes, how it is written, what is refused."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from .errors import RequestError
from .styles import expand, quote, quote_reserved, verbatim
from .unset import ABSENT
from .values import Plain, plain

_FIELD_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_FIELD_VALUE: Final = re.compile(r"[\t\x20-\x7e]*")
# What servers and proxies on the way may decode once more than they should.
_ENCODED: Final = re.compile(r"%(25|2e|2f|5c)", re.IGNORECASE)
is_unchanged: Final = re.compile(r"[A-Za-z0-9_-]+").fullmatch  # in a path, and by quoting
_SEGMENTS: Final = re.compile(r"[/\\]")


class Parameter:
    """A parameter as the document states it; `media_type` is that of a `content` parameter."""

    __slots__ = ("escape", "explode", "location", "media_type", "name", "required", "style")

    def __init__(
        self,
        name: str,
        location: str,
        style: str,
        *,
        explode: bool = False,
        required: bool = False,
        media_type: str | None = None,
        reserved: bool = False,
    ) -> None:
        self.name: Final = name
        self.location: Final = location
        self.style: Final = style
        self.explode: Final = explode
        self.required: Final = required
        self.media_type: Final = media_type
        self.escape = quote_reserved if reserved else quote

    def __repr__(self) -> str:
        return f"<Parameter {self.name} in {self.location}>"


def path(
    name: str, *, style: str = "simple", explode: bool = False, content: str | None = None
) -> Parameter:
    """A path parameter: always required, always one segment."""
    return Parameter(name, "path", style, explode=explode, required=True, media_type=content)


def query(
    name: str,
    *,
    style: str = "form",
    explode: bool = True,
    required: bool = False,
    content: str | None = None,
    allow_reserved: bool = False,
) -> Parameter:
    """A query parameter; `content` is the media type of a parameter written as a document."""
    return Parameter(
        name,
        "query",
        style,
        explode=explode,
        required=required,
        media_type=content,
        reserved=allow_reserved,
    )


def queries(*names: str) -> tuple[Parameter, ...]:
    """Query parameters with nothing special."""
    return tuple(query(name) for name in names)


def header(
    name: str, *, explode: bool = False, required: bool = False, content: str | None = None
) -> Parameter:
    """A header parameter."""
    return Parameter(
        name, "header", "simple", explode=explode, required=required, media_type=content
    )


def cookie(
    name: str, *, explode: bool = True, required: bool = False, content: str | None = None
) -> Parameter:
    """A cookie parameter."""
    return Parameter(
        name, "cookie", "cookie", explode=explode, required=required, media_type=content
    )


class Encoded:
    """The parameters of one call, encoded and sorted by location."""

    __slots__ = ("cookies", "headers", "path", "query")

    def __init__(self, headers: dict[str, str]) -> None:
        self.path: dict[str, str] = {}
        self.query: list[str] = []
        self.headers = headers
        self.cookies: list[str] = []


def encode(
    parameters: tuple[Parameter, ...], arguments: Iterable[object], headers: dict[str, str]
) -> Encoded:
    """Encode arguments that stand in the order of their parameters; None is not sent.

    Header parameters are added to the headers.

    Raises:
        RequestError: A required argument is missing, or one cannot be written as stated.
    """
    encoded = Encoded(headers)
    for parameter, argument in zip(parameters, arguments, strict=True):
        if type(argument) in ABSENT:
            if parameter.required:
                raise RequestError(f"{parameter.name}: a value is required")
            continue
        try:
            if getattr(argument, "tzinfo", "") is None and hasattr(argument, "timestamp"):
                raise ValueError("a datetime needs a time zone, e.g. datetime.now(timezone.utc)")
            _place(encoded, parameter, plain(argument))
        except RequestError:
            raise
        except (TypeError, ValueError) as problem:
            raise RequestError(f"{parameter.name}: {_reason(problem)}") from problem
    return encoded


def check_header(name: str, value: str) -> str:
    """Return the value of a header field if it is safe to send.

    Raises:
        RequestError: The name or value holds line breaks, control or non-ASCII characters.
    """
    if not _FIELD_NAME.fullmatch(name):
        raise RequestError(f"{name!r} is not a header name (RFC 9110, section 5.1)")
    if not _FIELD_VALUE.fullmatch(value):
        raise RequestError(
            f"header {name}: line breaks, control and non-ASCII characters are not allowed"
        )
    return value.strip(" \t")


def _place(encoded: Encoded, parameter: Parameter, value: Plain) -> None:
    if parameter.location == "path":
        encoded.path[parameter.name] = _segment(parameter, value)
    elif parameter.location == "query":
        text = _written(parameter, value)
        if text:
            encoded.query.append(text)
    elif parameter.location == "header":
        text = _written(parameter, value)
        encoded.headers[parameter.name.lower()] = check_header(parameter.name, text)
    else:
        text = _written(parameter, value)
        if text:
            encoded.cookies.append(text)


def _written(parameter: Parameter, value: Plain) -> str:
    """The text of one parameter; `content` parameters are a JSON text of any shape."""
    in_header = parameter.location == "header"
    escape = verbatim if in_header else parameter.escape
    if parameter.media_type is not None:
        text = escape(_document(value, parameter.media_type, ascii_only=in_header))
        named = parameter.location in ("query", "cookie")
        return f"{quote(parameter.name)}={text}" if named else text
    return expand(parameter.name, value, parameter.style, explode=parameter.explode, escape=escape)


def _document(value: Plain, media_type: str, *, ascii_only: bool) -> str:
    if isinstance(value, str) and "json" not in media_type:
        return value
    import json

    return json.dumps(value, ensure_ascii=ascii_only, separators=(",", ":"))


def _segment(parameter: Parameter, value: Plain) -> str:
    """A path value as one segment that no server can take for a step up the tree."""
    plain_style = parameter.style == "simple" and parameter.media_type is None
    if plain_style and type(value) is str and is_unchanged(value):
        return value
    for item in _scalars(value):
        _refuse_dots(item)
    text = _written(parameter, value)
    if not text or value == "":
        raise ValueError("a path value may not be empty")
    _refuse_dots(text)  # a label of empty items is nothing but dots
    return text


def _scalars(value: Plain) -> list[str]:
    if isinstance(value, dict):
        return [str(item) for pair in value.items() for item in pair]
    return [str(item) for item in value] if isinstance(value, list) else [str(value)]


def _refuse_dots(text: str) -> None:
    """Refuse `.` and `..`, which stay what they are when encoded (RFC 3986, section 6.2.2.2)."""
    previous = None
    while text != previous:
        previous = text
        text = _ENCODED.sub(lambda match: chr(int(match[1], 16)), text)
    if any(segment in (".", "..") for segment in _SEGMENTS.split(text)):
        raise ValueError("'.' and '..' may not stand in a path value")


def _reason(problem: TypeError | ValueError) -> str:
    if isinstance(problem, UnicodeError):
        return "text with lone surrogates cannot be sent"
    return str(problem)
