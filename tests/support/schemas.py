"""Validation of values against the schemas of a document, by the dialect of its OpenAPI version."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Literal, TypeAlias

from jsonschema import Draft4Validator, Draft202012Validator, FormatChecker, ValidationError
from jsonschema.validators import extend

from .document import Json, Node, look_up

Usage: TypeAlias = Literal["request", "response"]
"""The direction in which a value travels; it decides about readOnly and writeOnly properties."""

Keyword: TypeAlias = Callable[[Any, Any, Any, Any], Iterable[ValidationError] | None]

FORMATS = FormatChecker(formats=())

# The properties that must not appear, and so cannot be required, in each direction.
EXCLUDED: Mapping[Usage, str] = {"request": "readOnly", "response": "writeOnly"}

_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", re.IGNORECASE)
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_LONGEST_MESSAGE = 400


@FORMATS.checks("date-time", raises=ValueError)
def _is_date_time(value: object) -> bool:
    """RFC 3339, section 5.6."""
    if not isinstance(value, str):
        return True
    return bool(_DATE_TIME.fullmatch(value) and datetime.fromisoformat(value.upper()))


@FORMATS.checks("date", raises=ValueError)
def _is_date(value: object) -> bool:
    """RFC 3339, section 5.6: full-date."""
    if not isinstance(value, str):
        return True
    return bool(_DATE.fullmatch(value) and date.fromisoformat(value))


@FORMATS.checks("uuid")
def _is_uuid(value: object) -> bool:
    return not isinstance(value, str) or _UUID.fullmatch(value) is not None


class Schemas:
    """The schemas of one document: validates, follows references, tells types."""

    def __init__(self, document: Node, usage: Usage | None = None) -> None:
        self.document = document
        self.usage = usage
        self.is_30 = str(document.get("openapi", "")).startswith("3.0")
        # The whole document is the root, so that '#/components/…' resolves from every subschema.
        self._root = _dialect(self.is_30, usage)(document, format_checker=FORMATS)

        # Each entry keeps its schema alive: an identity must not be given to another schema.
        self._facts: dict[int, tuple[Node | bool, _Facts]] = {}

    def errors(self, value: Json, schema: Node | bool) -> list[str]:
        """Return what is wrong with a value, each message with the place inside the value."""
        return [_describe(error) for error in self._root.evolve(schema=schema).iter_errors(value)]

    def is_valid(self, value: Json, schema: Node | bool) -> bool:
        """Tell whether a value agrees with a schema."""
        return bool(self._root.evolve(schema=schema).is_valid(value))

    def look_up(self, reference: str) -> Node:
        """Return the schema that a local reference points to."""
        return _as_node(look_up(self.document, reference))

    def parts(self, schema: Node | bool) -> Iterator[Node]:
        """Yield a schema and all that it is composed of (references, allOf, oneOf, anyOf).

        The heirs that a discriminator tells of belong to it: their properties are allowed.
        """
        seen: set[int] = set()
        waiting = [_as_node(schema)]
        while waiting:
            node = waiting.pop()
            if id(node) in seen:
                continue
            seen.add(id(node))
            if "$ref" in node:
                waiting.append(self.look_up(node["$ref"]))
                if self.is_30:
                    continue
            yield node
            heirs = node.get("discriminator", {}).get("mapping", {}).values()
            waiting += [self.look_up(heir) for heir in heirs if heir.startswith("#/")]
            waiting += [
                _as_node(part) for key in ("allOf", "oneOf", "anyOf") for part in node.get(key, ())
            ]

    def types(self, schema: Node | bool) -> frozenset[str]:
        """Return the type names that a schema states, directly or through its parts."""
        return self._gather(schema).types

    def properties(self, schema: Node | bool) -> Mapping[str, Node]:
        """Return the properties that a schema declares, directly or through its parts."""
        return self._gather(schema).properties

    def values(self, schema: Node | bool) -> tuple[Json, ...]:
        """Return the values that a schema enumerates, directly or through its parts."""
        return self._gather(schema).values

    def items(self, schema: Node | bool) -> Node:
        """Return the schema of the items of an array schema."""
        return self._gather(schema).items

    def is_open(self, schema: Node | bool) -> bool:
        """Tell whether a schema speaks of other properties, or of no properties at all."""
        return self._gather(schema).is_open

    def _gather(self, schema: Node | bool) -> _Facts:
        known = self._facts.get(id(schema))
        if known is None:
            known = self._facts[id(schema)] = schema, _gather_facts(list(self.parts(schema)))
        return known[1]


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the parts of a schema state together."""

    types: frozenset[str]
    properties: Mapping[str, Node]
    values: tuple[Json, ...]
    items: Node
    is_open: bool


def _gather_facts(parts: list[Node]) -> _Facts:
    types: set[str] = set()
    properties: dict[str, list[Node]] = {}
    for part in parts:
        stated = part.get("type", ())
        types |= {stated} if isinstance(stated, str) else set(stated)
        for name, schema in part.get("properties", {}).items():
            known = properties.setdefault(name, [])
            if schema not in known:
                known.append(_as_node(schema))
    is_open = not properties or any("additionalProperties" in part for part in parts)
    for name in (name for part in parts for name in part.get("required", ())):
        properties.setdefault(name, [{}])  # named, so declared: as anything
    return _Facts(
        types=frozenset(types),
        properties={
            name: known[0] if len(known) == 1 else {"allOf": known}
            for name, known in properties.items()
        },
        values=tuple(value for part in parts for value in part.get("enum", ())),
        items=next((_as_node(part["items"]) for part in parts if "items" in part), {}),
        is_open=is_open,
    )


def _as_node(schema: Node | bool) -> Node:
    if isinstance(schema, bool):
        return {} if schema else {"not": {}}
    return schema


def _describe(error: ValidationError) -> str:
    message = error.message
    if len(message) > _LONGEST_MESSAGE:
        half = _LONGEST_MESSAGE // 2
        message = f"{message[:half]} … {message[-half:]}"
    return message if error.json_path == "$" else f"{error.json_path}: {message}"


@cache
def _dialect(is_30: bool, usage: Usage | None) -> Any:
    """Return the validator class for an OpenAPI version and a direction.

    Source: OpenAPI 3.0.3, Schema Object (based on JSON Schema Wright-00, which Draft 4 validates
    alike, with `nullable`); OpenAPI 3.1.0 uses JSON Schema 2020-12.
    """
    base: Any = Draft4Validator if is_30 else Draft202012Validator
    keywords: dict[str, Keyword] = {**base.VALIDATORS}
    # Real documents hold patterns that no value can match.
    keywords["pattern"] = _ignored
    # They also hold alternatives that differ in optional properties only: what suits one suits all.
    keywords["oneOf"] = keywords["anyOf"]
    if usage is not None:
        keywords["required"] = _required(keywords["required"], EXCLUDED[usage])
        keywords[EXCLUDED[usage]] = _excluded
    if is_30:
        keywords = {name: _nullable(keyword) for name, keyword in keywords.items()}
    return extend(base, keywords)  # type: ignore[no-untyped-call]


def _nullable(keyword: Keyword) -> Keyword:
    """Make null valid wherever `nullable` stands.

    Wider than the letter of 3.0.3, which wants a `type` beside it and ignores it beside `$ref`:
    services mean it there too.
    """

    def check(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
        if instance is None and schema.get("nullable") is True:
            return
        yield from keyword(validator, value, instance, schema) or ()

    return check


def _required(keyword: Keyword, excluded: str) -> Keyword:
    def check(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
        properties = schema.get("properties", {})
        names = [
            name
            for name in value
            if not isinstance(node := properties.get(name), dict) or node.get(excluded) is not True
        ]
        yield from keyword(validator, names, instance, schema) or ()

    return check


def _excluded(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    if value is True:
        yield ValidationError("is a property that does not travel in this direction")


def _ignored(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    yield from ()
