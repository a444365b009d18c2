"""Comparison of a request's parameters with those that the document declares."""

from __future__ import annotations

import json
from typing import Final
from urllib.parse import unquote

from .document import Json, Node, Operation, Parameter
from .exchange import Examination
from .scalars import coerce
from .schemas import Schemas
from .styles import Misformed, Pieces, Shape, claims, read_pieces
from .wire import Wire, decode_path, decode_query

_ABSENT: Final = object()


def check_parameters(
    wire: Wire, examination: Examination, schemas: Schemas, also: set[str]
) -> None:
    """Read every declared parameter of a request and note whatever is wrong with it.

    Args:
        also: Query names that are declared elsewhere, such as an API key.
    """
    for parameter in examination.operation.parameters:
        names = _names(parameter, wire, examination.operation, schemas, also)
        try:
            _check_parameter(parameter, names, wire, examination, schemas)
        except UnicodeDecodeError:
            examination.findings.append(f"{parameter} is not UTF-8")
        except Misformed as error:
            examination.findings.append(f"{parameter} {error} (style {parameter.style})")


def check_undeclared(
    wire: Wire, examination: Examination, schemas: Schemas, also: set[str]
) -> None:
    """Note each query name that no parameter of the operation declares.

    Args:
        also: Query names that are declared elsewhere, such as an API key.
    """
    operation = examination.operation
    declared: list[tuple[Parameter, Shape, set[str]]] = [
        (
            parameter,
            _shape_of(parameter, schemas),
            _names(parameter, wire, operation, schemas, also),
        )
        for parameter in operation.parameters
        if parameter.location == "query"
    ]
    for name in dict.fromkeys(name for name, _ in wire.query):
        if name not in also and not any(claims(*each, name) for each in declared):
            examination.findings.append(f"query parameter {name!r} is not declared")


def check_path_values(wire: Wire, examination: Examination) -> None:
    """Note path values that a server or a proxy on the way would take for something else."""
    for name, value in wire.path.items():
        if unquote(value) in {".", ".."}:
            examination.findings.append(f"path parameter {name!r} is a dot segment")
        if name not in _declared_path_names(examination.operation):
            examination.findings.append(f"path parameter {name!r} is not declared")


def read_value(pieces: Pieces, schema: Node, schemas: Schemas) -> Json:
    """Return the value that the decoded pieces of a parameter stand for under its schema."""
    if isinstance(pieces, str):
        return coerce(pieces, schema, schemas)
    if isinstance(pieces, list):
        items = schemas.items(schema)
        return [coerce(piece, items, schemas) for piece in pieces]
    properties = schemas.properties(schema)
    return {
        name: coerce(piece, properties.get(name, {}), schemas) for name, piece in pieces.items()
    }


def _names(
    parameter: Parameter, wire: Wire, operation: Operation, schemas: Schemas, also: set[str]
) -> set[str]:
    """Return the names that the properties of an object may have as pairs of their own.

    One that takes other properties too takes whatever nothing else in the query claims.
    """
    names = set(schemas.properties(parameter.schema))
    if parameter.location != "query" or not _takes_other_names(parameter, schemas):
        return names
    taken: set[str] = set(also)
    for other in operation.parameters:
        if other is parameter or other.location != "query":
            continue
        exploded = _shape_of(other, schemas) == "object" and other.explode
        taken |= set(schemas.properties(other.schema)) if exploded else {other.name}
    return names | ({name for name, _ in wire.query} - taken)


def _takes_other_names(parameter: Parameter, schemas: Schemas) -> bool:
    is_exploded = parameter.explode and parameter.style == "form"
    is_object = _shape_of(parameter, schemas) == "object"
    return is_exploded and is_object and schemas.is_open(parameter.schema)


def _check_parameter(
    parameter: Parameter,
    names: set[str],
    wire: Wire,
    examination: Examination,
    schemas: Schemas,
) -> None:
    if parameter.location == "path" and parameter.name not in wire.path:
        examination.findings.append(f"{parameter} is not in the path template")
        return
    value = _read_parameter(parameter, names, wire, schemas)
    if value is _ABSENT:
        if parameter.required:
            examination.findings.append(f"{parameter} is required but missing")
        return
    examination.arguments[parameter.location, parameter.name] = value
    examination.findings += [
        f"{parameter}: {error}" for error in schemas.errors(value, parameter.schema)
    ]


def _read_parameter(parameter: Parameter, names: set[str], wire: Wire, schemas: Schemas) -> Json:
    """Return the value of a parameter, or the marker for an absent one."""
    if parameter.media_type is not None:
        text = _read_content(parameter, wire)
        return _ABSENT if text is None else _parse_content(text)
    pieces = read_pieces(parameter, _shape(parameter.schema, schemas), names, wire)
    return _ABSENT if pieces is None else read_value(pieces, parameter.schema, schemas)


def _shape_of(parameter: Parameter, schemas: Schemas) -> Shape:
    """Return the shape on the wire, where what a media type describes is one text."""
    return "scalar" if parameter.media_type is not None else _shape(parameter.schema, schemas)


def _shape(schema: Node, schemas: Schemas) -> Shape:
    types = schemas.types(schema)
    if "array" in types:
        return "array"
    return "object" if "object" in types or schemas.properties(schema) else "scalar"


def _read_content(parameter: Parameter, wire: Wire) -> str | None:
    """Return the text of a parameter that is described by a media type instead of a style."""
    if parameter.location == "path":
        return decode_path(wire.path[parameter.name])
    if parameter.location == "query":
        values = [value for name, value in wire.query if name == parameter.name]
        if len(values) > 1:
            raise Misformed("is repeated")
        return decode_query(values[0]) if values else None
    carrier = wire.headers if parameter.location == "header" else wire.cookies
    return carrier.get(parameter.name.lower() if parameter.location == "header" else parameter.name)


def _parse_content(text: str) -> Json:
    try:
        return json.loads(text)
    except ValueError as error:
        raise Misformed(f"is not JSON: {error}") from None


def _declared_path_names(operation: Operation) -> set[str]:
    return {each.name for each in operation.parameters if each.location == "path"}
