"""What is sent: values that agree with the document, and the arguments that send them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from support.arguments import to_python
from support.document import Json, Node, Operation, Parameter
from support.samples import Endless
from support.schemas import Schemas
from support.wire_arguments import WireArguments, WireValues

from .probing import Method

DEPTH = 6
"""Some documents describe trees whose full samples have millions of nodes."""


class Values:
    """Makes the values of calls for one document."""

    def __init__(self, document: Node) -> None:
        self._values = WireValues(document, depth=DEPTH)
        self._schemas = Schemas(document)

    def impossible(self, operation: Operation) -> str | None:
        """Return the rule by which nothing that is sent can agree with the document."""
        try:
            sent = self._values.of(operation.parameters, operation.body)
        except Endless:
            return "a schema requires itself without end"
        for parameter, value in sent.parameters:
            if parameter.required and _has_null(value):
                return f"{parameter} requires null, which has no form in a parameter"
        if sum(self._takes_all_names(each) for each in operation.parameters) > 1:
            return "several objects without names of their own share one query"
        body = sent.body
        if body is not None and body.is_form and not isinstance(body.value, dict):
            return "a form has no form for what is no object"
        return None

    def sent(self, operation: Operation, method: Method, media_type: str | None) -> WireArguments:
        """Return the values of a call.

        A form offers an argument for each of its properties. Names that are required and are no
        properties cannot be given; they are left out, and so is null outside of JSON.

        Args:
            media_type: of the body, without parameters.
        """
        given = self._values.of(operation.parameters, operation.body, media_type)
        kept = [(each, value) for each, value in given.parameters if not _has_null(value)]
        body = given.body
        if body is not None and body.is_form and isinstance(body.value, dict):
            value = {wire: item for wire, item in body.value.items() if not _has_null(item)}
            if method.body is None:
                value = self._of_properties(value, body.schema)
            body = replace(body, value=value)
        return WireArguments(kept, body)

    def arguments(self, method: Method, sent: WireArguments) -> dict[str, Any]:
        """Return the arguments of a method.

        Raises:
            KeyError: It has no argument for a value.
        """
        found: dict[str, Any] = {
            method.parameters[each.location, each.name]: self._python(value, each.schema)
            for each, value in sent.parameters
        }
        body = sent.body
        if body is None:
            return found
        if method.has_choice:
            found["content_type"] = body.media_type
        if method.body is not None:
            return {**found, method.body: self._python(body.value, body.schema)}
        properties = self._schemas.properties(body.schema)
        for wire, value in body.value.items():
            found[method.fields[wire]] = to_python(value, properties.get(wire, {}), self._schemas)
        return found

    def _of_properties(self, value: Node, schema: Node) -> Node:
        declared = {
            name for part in self._schemas.parts(schema) for name in part.get("properties", {})
        }
        return {wire: item for wire, item in value.items() if wire in declared}

    def _takes_all_names(self, parameter: Parameter) -> bool:
        is_exploded = parameter.style == "form" and parameter.explode
        return (
            parameter.location == "query"
            and parameter.media_type is None
            and is_exploded
            and "object" in self._schemas.types(parameter.schema)
            and self._schemas.is_open(parameter.schema)
        )

    def _python(self, value: Json, schema: Node) -> object:
        """Return what a user would pass; bytes stand only where files do, never in JSON."""
        found = to_python(value, schema, self._schemas)
        return value if _has_bytes(found) else found


def _has_bytes(value: object) -> bool:
    return isinstance(value, bytes) or (isinstance(value, list) and any(map(_has_bytes, value)))


def _has_null(value: Json) -> bool:
    return value is None or (isinstance(value, list) and None in value)
