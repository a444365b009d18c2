"""Deserialisation of parameters by style and explode (OpenAPI 3.0.3, Parameter Object, `style`).

Each reader takes apart the text of one parameter into a string, a list of strings or a mapping of
strings, depending on the shape that the schema asks for. A reader returns None for an absent one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias

from .document import Parameter
from .wire import Wire, decode_path, decode_query

Shape: TypeAlias = Literal["scalar", "array", "object"]
Pieces: TypeAlias = str | list[str] | dict[str, str]
Decode: TypeAlias = Callable[[str], str]

_SPACE = re.compile(r"%20|\+")
_PIPE = re.compile(r"\||%7C", re.IGNORECASE)
_COMMA = re.compile(",")


class Misformed(ValueError):
    """The text is not in the style of the parameter."""


def read_pieces(
    parameter: Parameter, shape: Shape, properties: set[str], wire: Wire
) -> Pieces | None:
    """Return the decoded pieces of a parameter, None if the request does not carry it.

    Args:
        properties: The names of an object's properties: exploded, each is a pair of its own.

    Raises:
        Misformed: The text is not in the style of the parameter.
    """
    if parameter.location == "path":
        return _read_path(parameter, shape, wire.path[parameter.name])
    if parameter.location == "header":
        value = wire.headers.get(parameter.name.lower())
        return None if value is None else _split(value, shape, parameter.explode, _COMMA, str.strip)
    if parameter.location == "cookie":
        if parameter.explode and shape == "object":
            # A cookie for each property: nothing else is left of "form" without a query.
            given = wire.cookies.items()
            return {name: decode_path(text) for name, text in given if name in properties} or None
        value = wire.cookies.get(parameter.name)
        return None if value is None else _split(value, shape, False, _COMMA, decode_path)
    return _QUERY[parameter.style](parameter, shape, properties, wire)


def claims(parameter: Parameter, shape: Shape, properties: set[str], name: str) -> bool:
    """Tell whether a query name belongs to a parameter."""
    if shape == "object" and parameter.style == "deepObject":
        return name.startswith(f"{parameter.name}[")
    if shape == "object" and parameter.explode:
        return name in properties
    return name == parameter.name


def _read_path(parameter: Parameter, shape: Shape, value: str) -> Pieces:
    explode = parameter.explode
    if parameter.style == "label":
        separator = re.compile(r"\.") if explode else _COMMA
        return _split(_without_prefix(value, "."), shape, explode, separator, decode_path)
    if parameter.style == "matrix":
        return _read_matrix(parameter, shape, _without_prefix(value, ";"))
    return _split(value, shape, explode, _COMMA, decode_path)


def _read_matrix(parameter: Parameter, shape: Shape, value: str) -> Pieces:
    if not parameter.explode or shape == "scalar":
        return _split(
            _without_prefix(value, f"{parameter.name}="), shape, False, _COMMA, decode_path
        )
    parts = value.split(";")
    if shape == "object":
        return _pairs(parts, decode_path)
    return [decode_path(_without_prefix(part, f"{parameter.name}=")) for part in parts]


def _read_form(
    parameter: Parameter, shape: Shape, properties: set[str], wire: Wire
) -> Pieces | None:
    return _read_delimited(parameter, shape, properties, wire, _COMMA)


def _read_space(
    parameter: Parameter, shape: Shape, properties: set[str], wire: Wire
) -> Pieces | None:
    return _read_delimited(parameter, shape, properties, wire, _SPACE)


def _read_pipe(
    parameter: Parameter, shape: Shape, properties: set[str], wire: Wire
) -> Pieces | None:
    return _read_delimited(parameter, shape, properties, wire, _PIPE)


def _read_delimited(
    parameter: Parameter,
    shape: Shape,
    properties: set[str],
    wire: Wire,
    separator: re.Pattern[str],
) -> Pieces | None:
    if parameter.explode and shape == "object":
        pairs = [(name, decode_query(value)) for name, value in wire.query if name in properties]
        return _unique(pairs) or None
    values = [value for name, value in wire.query if name == parameter.name]
    if not values:
        return None
    if parameter.explode and shape == "array":
        return [decode_query(value) for value in values]
    if len(values) > 1:
        raise Misformed("is repeated")
    return _split(values[0], shape, False, separator, decode_query)


def _read_deep_object(
    parameter: Parameter, shape: Shape, properties: set[str], wire: Wire
) -> Pieces | None:
    pattern = re.compile(re.escape(parameter.name) + r"\[([^\[\]]*)\]")
    pairs = [
        (match[1], decode_query(value))
        for name, value in wire.query
        if (match := pattern.fullmatch(name))
    ]
    return _unique(pairs) or None


_QUERY: Mapping[str, Callable[[Parameter, Shape, set[str], Wire], Pieces | None]] = {
    "form": _read_form,
    "spaceDelimited": _read_space,
    "pipeDelimited": _read_pipe,
    "deepObject": _read_deep_object,
}


def _split(
    value: str, shape: Shape, explode: bool, separator: re.Pattern[str], decode: Decode
) -> Pieces:
    if shape == "scalar":
        return decode(value)
    # The separators are split at before decoding: an encoded one is part of an item.
    parts = separator.split(value) if value else []
    if shape == "array":
        return [decode(part) for part in parts]
    if explode:
        return _pairs(parts, decode)
    if len(parts) % 2:
        raise Misformed("does not alternate names and values")
    return _unique(list(zip(map(decode, parts[::2]), map(decode, parts[1::2]), strict=True)))


def _pairs(parts: list[str], decode: Decode) -> dict[str, str]:
    pairs = [part.partition("=") for part in parts]
    if any(not equals for _, equals, _ in pairs):
        raise Misformed("has a part without '='")
    return _unique([(decode(name), decode(value)) for name, _, value in pairs])


def _unique(pairs: list[tuple[str, str]]) -> dict[str, str]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Misformed("repeats a property")
    return found


def _without_prefix(value: str, prefix: str) -> str:
    if not value.startswith(prefix):
        raise Misformed(f"does not start with {prefix!r}")
    return value[len(prefix) :]
