"""Documents that are made to exhaust a generator, each by a way of its own."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from typing import Any

Json = Any
Made = Callable[[], str]

SCHEMA = "#/components/schemas/"


def document(paths: Json | None = None, **others: Json) -> str:
    """Return a document with paths and whatever else is given, as JSON."""
    head = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}
    return json.dumps({**head, "paths": paths or {}, **others})


def schemas(named: dict[str, Json], *, used: str | None = None) -> str:
    """Return a document with schemas; an operation answers with one of them."""
    answer = {"$ref": SCHEMA + (used or next(iter(named)))}
    return document({"/a": {"get": operation("get_a", answer)}}, components={"schemas": named})


def operation(name: str, answer: Json | None = None, **others: Json) -> Json:
    """Return an operation with a JSON answer."""
    content = {} if answer is None else {"content": {"application/json": {"schema": answer}}}
    responses = {"200": {"description": "ok", **content}}
    return {"operationId": name, "responses": responses, **others}


def ref(number: int) -> Json:
    """Return a reference to a numbered schema."""
    return {"$ref": f"{SCHEMA}A{number}"}


def chain(link: Callable[[Json], Json], length: int, end: Json = True) -> str:
    """Return a document whose schemas each refer to the next one."""
    named = {f"A{n}": link(ref(n + 1)) for n in range(length)}
    return schemas({**named, f"A{length}": end})


def ring(link: Callable[[Json], Json], length: int = 1) -> str:
    """Return a document whose schemas refer to each other in a circle."""
    return schemas({f"A{n}": link(ref((n + 1) % length)) for n in range(length)})


def nested(link: Callable[[Json], Json], depth: int, end: Json = True) -> Json:
    """Return a schema with others inside it, to a depth."""
    for _ in range(depth):
        end = link(end)
    return end


def objects(fields: dict[str, Json]) -> Json:
    """Return the schema of an object that needs all its fields."""
    return {"type": "object", "properties": fields, "required": list(fields)}


def numbered(count: int, make: Callable[[int], Json]) -> list[Json]:
    """Return things made of numbers."""
    return [make(number) for number in range(count)]


def keyed(count: int, make: Callable[[int], Json], key: str = "k{}") -> dict[str, Json]:
    """Return things made of numbers, with a key each."""
    return {key.format(number): make(number) for number in range(count)}


def spellings(word: str, count: int) -> list[str]:
    """Return different texts that make the same name in Python."""
    marks = itertools.product("-._ !", repeat=8)
    return ["".join(mark) + word for mark in itertools.islice(marks, count)]


TEXT = {"type": "string"}
LONG = 10_000_000
MANY = 100_000

_LAUGHS = "x0: &x0 [a, a, a, a, a, a, a, a, a, a]\n" + "".join(
    f"x{n}: &x{n} [{', '.join([f'*x{n - 1}'] * 10)}]\n" for n in range(1, 12)
)
_YAML = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n'

DEPTH: dict[str, Made] = {
    "laughs": lambda: _YAML + _LAUGHS,
    "deep JSON": lambda: document()[:-1] + ', "x": ' + "[" * MANY + "]" * MANY + "}",
    "deep objects": lambda: schemas({"A": nested(lambda s: objects({"a": s}), 40)}),
    "deeper objects": lambda: schemas({"A": nested(lambda s: objects({"a": s}), 60)}),
    "deep lists": lambda: schemas({"A": nested(lambda s: {"type": "array", "items": s}, 115)}),
    "deep maps": lambda: schemas({"A": nested(lambda s: {"additionalProperties": s}, 115)}),
    "deep unions": lambda: schemas({"A": nested(lambda s: {"oneOf": [s, TEXT]}, 58, {})}),
    "deep parts": lambda: schemas(
        {"A": nested(lambda s: {"allOf": [s, objects({"a": TEXT})]}, 58)}
    ),
    "deep negations": lambda: schemas({"A": nested(lambda s: {"not": s}, 115)}),
    "deep callbacks": lambda: document(
        {
            "/a": nested(
                lambda item: {"post": operation("a") | {"callbacks": {"c": {"{$url}": item}}}},
                25,
                {},
            )
        }
    ),
    "a deep example": lambda: schemas(
        {"A": objects({"a": {"example": nested(lambda v: [v, v] if v == 1 else [v], 115, 1)}})}
    ),
}

CHAINS: dict[str, Made] = {
    "references": lambda: chain(lambda s: s, 10_000, TEXT),
    "parts": lambda: chain(lambda s: {"allOf": [s, objects({"a": TEXT})]}, 10_000, objects({})),
    "parts with fields of their own": lambda: schemas(
        {
            f"A{n}": {"allOf": [ref(n + 1), objects({f"f{n}": TEXT})]} if n < 1_000 else {}
            for n in range(1_001)
        }
    ),
    "unions": lambda: chain(lambda s: {"oneOf": [s, TEXT]}, 10_000),
    "lists": lambda: chain(lambda s: {"type": "array", "items": s}, 10_000),
    "maps": lambda: chain(lambda s: {"additionalProperties": s}, 10_000),
    "objects": lambda: chain(lambda s: objects({"a": s}), 5_000),
    "references to parts of others": lambda: schemas(
        {
            f"A{n}": objects({"a": {"$ref": f"{SCHEMA}A{n + 1}/properties/a"}}) if n < 5_000 else {}
            for n in range(5_001)
        }
    ),
    "responses": lambda: document(
        {"/a": {"get": {"responses": {"200": {"$ref": "#/components/responses/R0"}}}}},
        components={
            "responses": keyed(
                10_000, lambda n: {"$ref": f"#/components/responses/R{n + 1}"}, "R{}"
            )
        },
    ),
}

CIRCLES: dict[str, Made] = {
    "itself": lambda: ring(lambda s: s),
    "each other": lambda: ring(lambda s: s, 3_000),
    "part of itself": lambda: ring(lambda s: {"allOf": [s, objects({"a": TEXT})]}),
    "parts of each other": lambda: ring(lambda s: {"allOf": [s]}, 2_000),
    "parts and fields": lambda: ring(lambda s: {"allOf": [s, objects({"a": s})]}, 300),
    "union of itself": lambda: ring(lambda s: {"anyOf": [s, s]}),
    "unions of each other": lambda: ring(lambda s: {"oneOf": [s, TEXT]}, 2_000),
    "list of itself": lambda: ring(lambda s: {"type": "array", "items": s}),
    "lists of each other": lambda: ring(lambda s: {"type": "array", "items": s}, 2_000),
    "map of itself": lambda: ring(lambda s: {"type": "object", "additionalProperties": s}),
    "required field of itself": lambda: ring(lambda s: objects({"a": s, "b": s}), 100),
    "everything of everything": lambda: schemas(
        {f"A{n}": objects({f"f{m}": ref(m) for m in range(300)}) for n in range(300)}
    ),
    "parts of everything": lambda: schemas(
        {f"A{n}": {"allOf": [ref(m) for m in range(60)]} for n in range(60)}
    ),
    "unions of everything": lambda: schemas(
        {f"A{n}": {"oneOf": [ref(m) for m in range(100)]} for n in range(100)}
    ),
    "a parameter": lambda: document(
        {"/a": {"get": operation("a") | {"parameters": [{"$ref": "#/components/parameters/P"}]}}},
        components={"parameters": {"P": {"$ref": "#/components/parameters/P"}}},
    ),
    "a path": lambda: document({"/a": {"$ref": "#/paths/~1b"}, "/b": {"$ref": "#/paths/~1a"}}),
    "a callback": lambda: document(
        {"/a": {"post": operation("a") | {"callbacks": {"c": {"{$url}": {"$ref": "#/paths/~1a"}}}}}}
    ),
    "the whole": lambda: schemas({"A": objects({"a": {"$ref": "#"}})}),
}

DOUBLING: dict[str, Made] = {
    "parts": lambda: chain(lambda s: {"allOf": [s, s]}, 60, objects({"a": TEXT})),
    "parts in parts": lambda: chain(lambda s: {"allOf": [{"allOf": [s, s]}, s]}, 60, objects({})),
    "unions": lambda: chain(lambda s: {"oneOf": [s, {"type": "array", "items": s}]}, 60, TEXT),
    "unions without names": lambda: chain(
        lambda s: {"properties": {"u": {"anyOf": [{"oneOf": [s, s]}, s]}}}, 60, TEXT
    ),
    "lists": lambda: chain(
        lambda s: {"type": "array", "prefixItems": [s, s], "items": {"anyOf": [s, s]}}, 60, TEXT
    ),
    "maps": lambda: chain(
        lambda s: {"additionalProperties": {"anyOf": [s, {"additionalProperties": s}]}}, 60, TEXT
    ),
    "required fields": lambda: chain(lambda s: objects({"a": s, "b": s}), 60, objects({"c": TEXT})),
    "lists in required fields": lambda: chain(
        lambda s: objects({f: {"type": "array", "items": s, "minItems": 2} for f in "ab"}), 60, TEXT
    ),
    "references into others": lambda: schemas(
        {
            f"A{n}": (
                objects({f: {"$ref": f"{SCHEMA}A{n + 1}/properties/a"} for f in ("a", "b")})
                if n < 60
                else objects({"a": objects({"z": TEXT})})
            )
            for n in range(61)
        }
    ),
    "a body": lambda: document(
        {
            "/a": {
                "post": operation("a")
                | {"requestBody": {"content": {"application/json": {"schema": ref(0)}}}}
            }
        },
        components={
            "schemas": {f"A{n}": objects({"a": ref(n + 1), "b": ref(n + 1)}) for n in range(60)}
            | {"A60": objects({"c": TEXT})}
        },
    ),
}
