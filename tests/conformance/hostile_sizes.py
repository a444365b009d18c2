"""Documents that have too much of one thing, or one thing that is too large."""

from __future__ import annotations

import json

from conformance.hostile_openapi import (
    LONG,
    MANY,
    SCHEMA,
    TEXT,
    Json,
    Made,
    document,
    keyed,
    numbered,
    objects,
    operation,
    ref,
    schemas,
    spellings,
)


def _parameters(parameters: list[Json]) -> str:
    return document({"/a": {"get": operation("a", parameters=parameters)}})


def _field(schema: Json) -> str:
    return schemas({"A": objects({"a": schema})})


def _query(name: str) -> Json:
    return {"name": name, "in": "query", "schema": TEXT}


MUCH: dict[str, Made] = {
    "values": lambda: schemas({"A": {"type": "string", "enum": numbered(1_000_000, str)}}),
    "values of one name": lambda: schemas({"A": {"enum": spellings("value", 20_000)}}),
    "fields": lambda: schemas({"A": {"type": "object", "properties": keyed(MANY, lambda _: TEXT)}}),
    "fields of one name": lambda: schemas(
        {"A": objects(dict.fromkeys(spellings("a", 20_000), TEXT))}
    ),
    "parameters": lambda: _parameters(numbered(10_000, lambda n: _query(f"p{n}"))),
    "parameters of one name": lambda: _parameters([_query(name) for name in spellings("p", 5_000)]),
    "tags": lambda: document(
        {"/a": {"get": operation("a", tags=numbered(50_000, lambda n: f"t{n}"))}},
        tags=numbered(50_000, lambda n: {"name": f"t{n}"}),
    ),
    "tags of one name": lambda: document(
        keyed(2_000, lambda n: {"get": operation(f"o{n}", tags=[spellings("t", 2_000)[n]])}, "/p{}")
    ),
    "operations of one name": lambda: document(
        keyed(5_000, lambda _: {"get": operation("same")}, "/p{}")
    ),
    "paths of one shape": lambda: document(
        keyed(
            20_000,
            lambda n: {"get": operation(f"o{n}", parameters=[{"name": f"x{n}", "in": "path"}])},
            "/a/{{x{}}}",
        )
    ),
    "schemas of one name": lambda: schemas(
        {name: objects({name: TEXT}) for name in spellings("A", 5_000)}
    ),
    "schemas that are twins": lambda: schemas(keyed(10_000, lambda _: objects({"a": TEXT}), "A{}")),
    "twins that refer to twins": lambda: schemas(
        {f"A{n}": objects({"a": ref(n + 1)}) for n in range(1_000)} | {"A1000": objects({})}
    ),
    "members with a discriminator": lambda: schemas(
        {
            "U": {
                "oneOf": [ref(n) for n in range(5_000)],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {f"m{n}": f"{SCHEMA}A{n}" for n in range(5_000)},
                },
            }
        }
        | {f"A{n}": objects({"kind": {"const": f"m{n}"}}) for n in range(5_000)}
    ),
    "parts": lambda: schemas(
        {"A": {"allOf": numbered(20_000, lambda n: objects({f"f{n}": TEXT}))}}
    ),
    "references to nothing": lambda: schemas(
        {"A": objects({f"f{n}": ref(n) for n in range(20_000)})}
        | {f"B{n}": TEXT for n in range(5_000)}
    ),
    "answers": lambda: document(
        {"/a": {"get": {"responses": {str(code): {"description": "d"} for code in range(50_000)}}}}
    ),
    "media types": lambda: document(
        {"/a": {"get": {"responses": {"200": {"content": keyed(20_000, lambda _: {}, "x/y{}")}}}}}
    ),
    "security": lambda: document(
        {"/a": {"get": operation("a")}},
        security=numbered(5_000, lambda n: {f"s{n}": []}),
        components={
            "securitySchemes": keyed(
                5_000, lambda n: {"type": "apiKey", "in": "header", "name": f"X-{n}"}, "s{}"
            )
        },
    ),
    "servers": lambda: document(
        servers=numbered(
            5_000, lambda n: {"url": f"https://h{n}/{{v}}", "variables": {"v": {"default": "a"}}}
        )
    ),
    "variables of a server": lambda: document(
        servers=[
            {
                "url": "https://h/" + "".join(f"{{v{n}}}" for n in range(10_000)),
                "variables": keyed(10_000, lambda n: {"default": "a"}, "v{}"),
            }
        ]
    ),
    "variables of a path": lambda: document(
        {
            "/"
            + "/".join(f"{{v{n}}}" for n in range(3_000)): {
                "get": operation(
                    "a",
                    parameters=numbered(
                        3_000,
                        lambda n: {"name": f"v{n}", "in": "path", "required": True, "schema": TEXT},
                    ),
                )
            }
        }
    ),
    "extensions": lambda: document(**keyed(MANY, lambda n: {"a": n}, "x-{}")),
    "callbacks": lambda: document(
        {
            "/a": {
                "post": operation(
                    "a",
                    callbacks=keyed(
                        5_000, lambda n: {"{$url}": {"post": operation(f"c{n}")}}, "c{}"
                    ),
                )
            }
        }
    ),
}

LARGE: dict[str, Made] = {
    "a description": lambda: _field({"type": "string", "description": "word " * (LONG // 5)}),
    "a word": lambda: _field({"type": "string", "description": "w" * LONG}),
    "a line of quotes": lambda: _field({"type": "string", "description": '"""\\' * 250_000}),
    "a text of lines": lambda: document(
        {"/a": {"get": operation("a", description=" a\n" * 1_000_000)}}
    ),
    "a text of backticks": lambda: document(
        {
            "/a": {
                "get": operation("a", summary="`a``b` " * MANY, description="`" * MANY + "a" * MANY)
            }
        }
    ),
    "a text of brackets": lambda: document(
        {
            "/a": {
                "get": operation("a", summary="[" * MANY + "<!--" * MANY, description="](" * MANY)
            }
        },
        tags=[{"name": "a", "description": "_a" * MANY + "&" * MANY + "&a" * MANY}],
    ),
    "a name of a field": lambda: schemas({"A": objects({"a" * LONG: TEXT})}),
    "a name of a schema": lambda: schemas({"A" * 1_000_000: objects({"a": TEXT})}),
    "a name of an operation": lambda: document({"/a": {"get": operation("a" * 1_000_000)}}),
    "names of many": lambda: schemas(
        {"A": objects(keyed(5_000, lambda _: TEXT, "n" * 2_000 + "{}"))}
    ),
    "a path": lambda: document({"/" + "a/" * MANY: {"get": operation("a")}}),
    "a path of braces": lambda: document({"/" + "{" * MANY + "}" * MANY: {"get": operation("a")}}),
    "a path without a name": lambda: document({"/" + "a/" * MANY: {"get": {"responses": {}}}}),
    "a pattern that backtracks": lambda: _parameters(
        [
            _query("a")
            | {"schema": {"type": "string", "pattern": "(a+)+$", "example": "a" * 60 + "!"}}
        ]
    ),
    "a title": lambda: document().replace('"title": "T"', '"title": "' + "T -" * 1_000_000 + '"'),
    "a version": lambda: document().replace(
        '"version": "1"', '"version": "' + "1." * 500_000 + '!"'
    ),
    "a version of spaces": lambda: document().replace(
        '"version": "1"', '"version": "' + " " * 500_000 + 'a"'
    ),
    "a media type": lambda: document(
        {"/a": {"get": {"responses": {"200": {"content": {"a/" + "b;" * MANY: {"schema": TEXT}}}}}}}
    ),
    "a reference": lambda: _field({"$ref": "#" + "/a~1%41" * MANY}),
    "an example": lambda: _field({"type": "string", "example": "a\n" * (LONG // 2)}),
    "a default": lambda: _field({"type": "string", "default": "\u202e" * 1_000_000}),
    "numbers": lambda: _field({"type": "integer", "minLength": 1, "x": 2}).replace(
        '"minLength": 1, "x": 2', f'"minLength": 1{"0" * 1000}, "maximum": 1e400, "default": 1e308'
    ),
    "whole numbers": lambda: json.dumps(
        json.loads(
            _field({"enum": [10**1000, -(10**1000)], "minimum": 10**400, "maxLength": 10**4000})
        )
    ),
    "a server": lambda: document(servers=[{"url": "https://" + "{a" * MANY + "}" * MANY}]),
}
