"""What a call should put on the wire, and whether it arrived."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from .document import Json, Node, Parameter, read_body, read_parameters
from .exchange import RecordedRequest
from .flatten import flatten
from .media_types import essence, is_json
from .samples import Sampler
from .schemas import Schemas

FORMS = frozenset({"application/x-www-form-urlencoded", "multipart/form-data"})

# Characters that mean something in URLs: a client that does not quote them is found out.
_TRICKY = {"path": "_1/2 %", "query": "_1,2&3 +", "header": "_1", "cookie": "_1"}
# Headers that an HTTP client sends of its own accord.
_AUTOMATIC = frozenset({"user-agent", "accept-encoding", "connection", "host"})

_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt].*")


@dataclass(frozen=True, slots=True)
class Body:
    """The body of a call: a value as JSON has it, and its schema."""

    media_type: str
    schema: Node
    value: Json

    @property
    def is_form(self) -> bool:
        """Tell whether the fields of the body are arguments of their own."""
        return essence(self.media_type) in FORMS


@dataclass(frozen=True, slots=True)
class WireArguments:
    """The values of a call by their place on the wire."""

    parameters: list[tuple[Parameter, Json]]
    body: Body | None


def wire_arguments(
    operation: Node, path_item: Node, document: Node, *, minimal: bool = False
) -> WireArguments:
    """Return valid values for a call of an operation, different ones for different parameters.

    Args:
        minimal: Leave out everything that is not required.
    """
    sampler = Sampler(document, minimal=minimal, usage="request")
    # Most styles cannot state an empty list, so a parameter that is sent has at least one item.
    parameter_sampler = Sampler(document, usage="request")
    schemas = Schemas(document)
    parameters = [
        (
            parameter,
            _distinct(parameter_sampler.sample(parameter.schema), parameter, index, schemas),
        )
        for index, parameter in enumerate(read_parameters(operation, path_item, document))
        if parameter.required or not minimal
    ]
    body = read_body(operation, document)
    if body is None or (minimal and not body.get("required", False)):
        return WireArguments(parameters, None)
    return WireArguments(parameters, _sample_body(body, sampler))


def undelivered(request: RecordedRequest, expected: WireArguments) -> list[str]:
    """Return what did not arrive as expected, or arrived without being asked for."""
    return [*_undelivered_parameters(request, expected), *_undelivered_body(request, expected)]


def same(first: Json, second: Json) -> bool:
    """Tell whether two JSON values are equal; two spellings of one instant are."""
    if isinstance(first, dict) and isinstance(second, dict):
        return first.keys() == second.keys() and all(
            same(value, second[name]) for name, value in first.items()
        )
    if isinstance(first, list) and isinstance(second, list):
        return len(first) == len(second) and all(map(same, first, second))
    if isinstance(first, str) and isinstance(second, str):
        return first == second or _same_instant(first, second)
    return bool(first == second) and isinstance(first, bool) == isinstance(second, bool)


def _undelivered_parameters(request: RecordedRequest, expected: WireArguments) -> Iterator[str]:
    keys = {(each.location, each.name) for each, _ in expected.parameters}
    for parameter, value in expected.parameters:
        key = (parameter.location, parameter.name)
        if key not in request.arguments:
            yield f"{parameter} did not arrive"
        elif not same(request.arguments[key], value):
            yield f"{parameter} arrived as {request.arguments[key]!r} instead of {value!r}"
    for location, name in request.arguments.keys() - keys:
        if location == "header" and name.lower() in _AUTOMATIC:
            continue
        yield f"{location} parameter {name!r} was sent unasked"


def _undelivered_body(request: RecordedRequest, expected: WireArguments) -> Iterator[str]:
    wanted = None if expected.body is None else expected.body.value
    given = request.payload
    if isinstance(given, bytes):
        given = given.decode("utf-8", errors="replace")
    if not same(given, wanted):
        yield f"the body arrived as {given!r} instead of {wanted!r}"


def _sample_body(body: Node, sampler: Sampler) -> Body:
    content = body.get("content", {})
    media_type = next((each for each in content if is_json(each)), next(iter(content)))
    schema = content[media_type].get("schema", {})
    return Body(media_type, schema, sampler.sample(schema))


def _distinct(value: Json, parameter: Parameter, index: int, schemas: Schemas) -> Json:
    """Make a value tell which parameter it belongs to, as far as its schema allows."""
    if isinstance(value, list):
        return [_distinct(item, parameter, index, schemas) for item in value]
    node = flatten(parameter.schema, schemas).node
    if node.get("type") == "array":
        node = flatten(node.get("items", {}), schemas).node
    candidate = value
    if isinstance(value, int) and not isinstance(value, bool):
        candidate = value + index
    elif isinstance(value, str) and node.get("format") == "uuid":
        candidate = f"{value[:-2]}{index:02x}"
    elif isinstance(value, str) and "format" not in node:
        candidate = parameter.name + _TRICKY[parameter.location]
    return candidate if schemas.is_valid(candidate, node) else value


def _same_instant(first: str, second: str) -> bool:
    if not (_DATE_TIME.fullmatch(first) and _DATE_TIME.fullmatch(second)):
        return False
    try:
        return datetime.fromisoformat(first) == datetime.fromisoformat(second)
    except (ValueError, TypeError):
        return False
