"""The examples that a document gives: the value, its schema, and where both stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from support.document import METHODS, Json, Node, look_up
from support.media_types import is_json

Pointer: TypeAlias = tuple[str, ...]

_SCHEMA_MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
_SCHEMA_LISTS = ("allOf", "oneOf", "anyOf", "prefixItems")
_SCHEMAS = ("items", "additionalProperties", "not", "if", "then", "else", "contains")
_COMPONENTS = ("parameters", "requestBodies", "responses", "headers")


class Example(NamedTuple):
    """A value and the place of the schema that it is an example of."""

    where: Pointer
    schema: Pointer
    value: Json


def examples_of(document: Node) -> Iterator[Example]:
    """Yield every example of schemas, parameters, bodies and answers that stands in a document."""
    reader = _Reader(document)
    components = document.get("components") or {}
    for name in components.get("schemas") or {}:
        yield from reader.schema(("components", "schemas", name))
    for kind in _COMPONENTS:
        for name in components.get(kind) or {}:
            yield from reader.owner(("components", kind, name))
    for place in ("paths", "webhooks"):
        for path, item in (document.get(place) or {}).items():
            if isinstance(item, dict):
                yield from reader.path_item((place, path), item)


class _Reader:
    """Walks through the parts of a document that may have examples."""

    def __init__(self, document: Node) -> None:
        self._document = document

    def path_item(self, where: Pointer, item: Node) -> Iterator[Example]:
        yield from self._parameters(where, item)
        for method in METHODS:
            operation = item.get(method)
            if not isinstance(operation, dict):
                continue
            here = (*where, method)
            yield from self._parameters(here, operation)
            if "requestBody" in operation:
                yield from self.owner((*here, "requestBody"))
            for status in operation.get("responses") or {}:
                yield from self.owner((*here, "responses", status))

    def owner(self, where: Pointer) -> Iterator[Example]:
        """Yield the examples of a parameter, a body, an answer or a header."""
        node = self._at(where)
        if not isinstance(node, dict) or "$ref" in node:
            return
        if "schema" in node:
            yield from self._described(where, node)
        content = node.get("content")
        for media_type, media in (content if isinstance(content, dict) else {}).items():
            here = (*where, "content", media_type)
            if isinstance(media, dict) and (is_json(media_type) or media_type == "*/*"):
                yield from self._described(here, media)
            elif isinstance(media, dict) and "schema" in media:
                # Its own examples are no JSON values: a text may stand for bytes.
                yield from self.schema((*here, "schema"))

    def schema(self, where: Pointer) -> Iterator[Example]:
        """Yield the examples of a schema and of all schemas that stand in it."""
        node = self._at(where)
        if not isinstance(node, dict):
            return
        if "example" in node:
            yield Example((*where, "example"), where, node["example"])
        stated = node.get("examples")
        for index, value in enumerate(stated if isinstance(stated, list) else ()):
            yield Example((*where, "examples", str(index)), where, value)
        for inner in _inner(node):
            yield from self.schema((*where, *inner))

    def _parameters(self, where: Pointer, node: Node) -> Iterator[Example]:
        stated = node.get("parameters")
        for index in range(len(stated if isinstance(stated, list) else ())):
            yield from self.owner((*where, "parameters", str(index)))

    def _described(self, where: Pointer, node: Node) -> Iterator[Example]:
        """Yield the examples beside a schema, then those in it."""
        if "schema" not in node:
            return
        schema = (*where, "schema")
        if "example" in node:
            yield Example((*where, "example"), schema, node["example"])
        stated = node.get("examples")
        for name, example in (stated if isinstance(stated, dict) else {}).items():
            target = self._resolved(example)
            if isinstance(target, dict) and "value" in target:
                yield Example((*where, "examples", name), schema, target["value"])
        yield from self.schema(schema)

    def _resolved(self, node: Json) -> Json:
        if not isinstance(node, dict) or not isinstance(node.get("$ref"), str):
            return node
        try:
            return look_up(self._document, node["$ref"])
        except (LookupError, TypeError, ValueError):
            return None

    def _at(self, where: Pointer) -> Json:
        value: Json = self._document
        for key in where:
            value = value[int(key)] if isinstance(value, list) else value[key]
        return value


def _inner(node: Node) -> Iterator[Pointer]:
    for keyword in _SCHEMA_MAPS:
        if isinstance(node.get(keyword), dict):
            yield from ((keyword, name) for name in node[keyword])
    for keyword in _SCHEMA_LISTS:
        if isinstance(node.get(keyword), list):
            yield from ((keyword, str(index)) for index in range(len(node[keyword])))
    yield from ((keyword,) for keyword in _SCHEMAS if isinstance(node.get(keyword), dict))
