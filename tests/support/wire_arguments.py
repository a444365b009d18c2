"""What a call should put on the wire, and whether it arrived."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
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

# Bodies of which a schema says nothing: bytes are not text, and not what sizes are counted in.
TEXT = "sample text, \N{GREEK SMALL LETTER ALPHA}"
BYTES = b"\x00\x01sample\xff\xfe"

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
    values = WireValues(document, minimal=minimal)
    return values.of(
        read_parameters(operation, path_item, document), read_body(operation, document)
    )


class WireValues:
    """Makes valid values for calls of the operations of one document.

    Args:
        minimal: Leave out everything that is not required.
        depth: How deep optional properties are filled in; None: wherever they end.
    """

    def __init__(self, document: Node, *, minimal: bool = False, depth: int | None = None) -> None:
        self._minimal = minimal
        limit = {} if depth is None else {"depth": depth}
        self._body_sampler = Sampler(document, minimal=minimal, usage="request", **limit)
        # Most styles cannot state an empty list, so a parameter that is sent has at least one item.
        self._sampler = Sampler(document, usage="request")
        self._schemas = Schemas(document)

    def of(
        self,
        parameters: Iterable[Parameter],
        body: Node | None,
        media_type: str | None = None,
    ) -> WireArguments:
        """Return the values of a call, different ones for different parameters.

        Args:
            media_type: That of the body, where it has several; JSON by default.
        """
        sent = [
            (
                parameter,
                self._value(parameter, index),
            )
            for index, parameter in enumerate(parameters)
            if parameter.required or not self._minimal
        ]
        if body is None or (self._minimal and not body.get("required", False)):
            return WireArguments(sent, None)
        return WireArguments(sent, _sample_body(body, media_type, self._body_sampler))

    def _value(self, parameter: Parameter, index: int) -> Json:
        sample = self._sampler.sample(parameter.schema)
        return _distinct(sample, parameter, parameter.schema, index, self._schemas)


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
    if isinstance(given, bytes) and not isinstance(wanted, bytes):
        given = given.decode("utf-8", errors="replace")
    if expected.body is not None and expected.body.is_form and isinstance(wanted, dict):
        # A form does not tell one item from a list of it.
        given, wanted = _without_lists_of_one(given), _without_lists_of_one(wanted)
    if not same(given, wanted):
        yield f"the body arrived as {given!r} instead of {wanted!r}"


def _without_lists_of_one(form: Json) -> Json:
    if not isinstance(form, dict):
        return form
    return {
        name: value[0] if isinstance(value, list) and len(value) == 1 else value
        for name, value in form.items()
    }


def _sample_body(body: Node, wanted: str | None, sampler: Sampler) -> Body | None:
    content = body.get("content", {})
    if not content:
        return None
    usual = next((each for each in content if is_json(each)), next(iter(content)))
    named = (each for each in content if wanted is not None and essence(each) == essence(wanted))
    media_type = next(named, usual)
    schema = content[media_type].get("schema", {})
    if is_json(media_type) or essence(media_type) in FORMS or "*" in media_type:
        return Body(media_type, schema, sampler.sample(schema))
    is_text = media_type.startswith("text/") or essence(media_type).endswith(("xml", "yaml"))
    return Body(media_type, {"type": "string"}, TEXT if is_text else BYTES)


def _distinct(
    value: Json, parameter: Parameter, schema: Node, index: int, schemas: Schemas
) -> Json:
    """Make a value tell which parameter it belongs to, as far as its schema allows."""
    if isinstance(value, list):
        items = schemas.items(schema)
        return [_distinct(item, parameter, items, index, schemas) for item in value]
    candidate = value
    if isinstance(value, int) and not isinstance(value, bool):
        candidate = value + index
    elif isinstance(value, str):
        candidate = _distinct_text(value, parameter, flatten(schema, schemas).node, index)
    return candidate if schemas.is_valid(candidate, schema) else value


def _distinct_text(value: str, parameter: Parameter, node: Node, index: int) -> str:
    if node.get("format") == "uuid":
        return f"{value[:-2]}{index:02x}"
    if not value and node.get("enum"):
        # The first value that can be seen: in a path, an empty one has no form.
        return next((each for each in node["enum"] if isinstance(each, str) and each), value)
    if "format" in node:
        return value
    # Items are separated by spaces, which stand for themselves in no other way.
    tricky = "_1,2&3+" if parameter.style == "spaceDelimited" else _TRICKY[parameter.location]
    return parameter.name + tricky


def _same_instant(first: str, second: str) -> bool:
    if not (_DATE_TIME.fullmatch(first) and _DATE_TIME.fullmatch(second)):
        return False
    try:
        return datetime.fromisoformat(first) == datetime.fromisoformat(second)
    except (ValueError, TypeError):
        return False
