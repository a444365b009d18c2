"""Types as Python expressions: aliases, shadowed names, unions, constants."""

from __future__ import annotations

import ast

import pytest

from sdkwright.ir.schemas import AliasSchema, EnumSchema, ObjectSchema, Origin, Schema
from sdkwright.ir.types import (
    ANY,
    BINARY,
    STRING,
    Constant,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Primitive,
    Reference,
    Type,
    Union,
)
from sdkwright.naming.identifiers import Identifier
from sdkwright.views.expressions import Import, Scope, import_lines, union_of

INTEGER = Primitive(Kind.INTEGER)
UUID = Primitive(Kind.UUID)
MOMENT = Primitive(Kind.DATETIME)


def _origin(name: str) -> Origin:
    return Origin(name, ("components", "schemas", name), name, None, "", None, "")


SCHEMAS: dict[str, Schema] = {
    "Pet": ObjectSchema(_origin("Pet"), (), None),
    "Color": EnumSchema(_origin("Color"), ("red",)),
    "Size": EnumSchema(_origin("Size"), (1,)),
    "Pets": AliasSchema(_origin("Pets"), ListOf(Reference("Pet"))),
    "Maybe": AliasSchema(_origin("Maybe"), Nullable(STRING)),
    "Json": AliasSchema(_origin("Json"), Union((STRING, ListOf(Reference("Json"))))),
    "Ping": AliasSchema(_origin("Ping"), Reference("Pong")),
    "Pong": AliasSchema(_origin("Pong"), Reference("Ping")),
}
CLASSES = {name: Identifier(name) for name in SCHEMAS}
SCOPE = Scope(CLASSES, SCHEMAS)
CROWDED = Scope(
    CLASSES,
    SCHEMAS,
    "models.",
    shadowed=frozenset(
        {"list", "dict", "str", "int", "bool", "float", "bytes", "datetime", "uuid"}
    ),
)


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (ANY, "Any"),
        (STRING, "str"),
        (MOMENT, "datetime.datetime"),
        (Primitive(Kind.DATE), "datetime.date"),
        (UUID, "uuid.UUID"),
        (BINARY, "bytes"),
        (Primitive(Kind.NULL), "None"),
        (ListOf(Reference("Pet")), "list[Pet]"),
        (MapOf(ListOf(INTEGER)), "dict[str, list[int]]"),
        (Nullable(STRING), "str | None"),
        (Reference("Pets"), "list[Pet]"),
        (Nullable(Reference("Maybe")), "str | None"),
        (Reference("Json"), "str | list[Any]"),
        (Reference("Ping"), "Any"),
        (Union((STRING, INTEGER)), "str | int"),
        (Union((STRING, Reference("Maybe"))), "str | None"),
        (Union((STRING, ANY)), "Any"),
        (Union((STRING, ListOf(ANY))), "str | list[Any]"),
        (Nullable(Union((Reference("Pet"), Reference("Color")))), "Pet | Color | None"),
    ],
)
def test_values(of: Type, expected: str) -> None:
    """Aliases are spelled out, unions are flat, anything absorbs the rest, circles end."""
    assert SCOPE.value(of).text == expected


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (UUID, "uuid.UUID | str"),
        (Reference("Color"), "Color | str"),
        (Reference("Size"), "Size | int"),
        (Reference("Pet"), "Pet | Mapping[str, Any]"),
        (ListOf(Reference("Color")), "Sequence[Color | str]"),
        (MapOf(UUID), "Mapping[str, uuid.UUID | str]"),
        (Nullable(STRING), "str | None"),
        (Reference("Pets"), "Sequence[Pet | Mapping[str, Any]]"),
        (Reference("Ping"), "Any"),
        (BINARY, "bytes"),
        (Union((STRING, UUID)), "str | uuid.UUID"),
    ],
)
def test_arguments_take_what_callers_have_at_hand(of: Type, expected: str) -> None:
    """Text for identifiers and enumerations, mappings for models, any sequence."""
    assert SCOPE.argument(of).text == expected


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (ListOf(STRING), "builtins.list[builtins.str]"),
        (MapOf(INTEGER), "builtins.dict[builtins.str, builtins.int]"),
        (MOMENT, "datetime_.datetime"),
        (UUID, "uuid_.UUID"),
        (Reference("Pet"), "models.Pet"),
    ],
)
def test_names_that_mean_something_else_are_spelled_out(of: Type, expected: str) -> None:
    """A field called `list` must not be taken for the type."""
    assert CROWDED.value(of).text == expected


def test_arguments_are_spelled_out_too() -> None:
    """Also the keys of mappings."""
    assert CROWDED.argument(MapOf(UUID)).text == (
        "Mapping[builtins.str, uuid_.UUID | builtins.str]"
    )
    assert CROWDED.argument(Reference("Pet")).text == ("models.Pet | Mapping[builtins.str, Any]")


def test_imports_travel_with_the_expression() -> None:
    """Everything that the text needs, and nothing else."""
    found = CROWDED.value(Union((MOMENT, ListOf(ANY))))
    assert import_lines(found.imports) == (
        "import builtins",
        "import datetime as datetime_",
        "from typing import Any",
    )
    assert SCOPE.value(ListOf(STRING)).imports == frozenset()


HOSTILE_VALUES = (
    "'",
    '"]',
    "] | Any | [",
    "] | a | a | b",
    "\\",
    "\n",
    "\u2028",
    '"); import os; ("',
    "{{ view }}",
)


@pytest.mark.parametrize("value", HOSTILE_VALUES)
def test_constants_are_escaped_and_never_taken_apart(value: str) -> None:
    """What looks like a union inside a string is a string."""
    text = SCOPE.value(Nullable(Constant((value, 1, True)))).text
    tree = ast.parse(text, mode="eval").body
    assert isinstance(tree, ast.BinOp)
    assert isinstance(tree.left, ast.Subscript)
    assert ast.literal_eval(tree.left.slice) == (value, 1, True)


def test_a_union_of_expressions_is_flat() -> None:
    """Results of several answers are joined in the same way."""
    parts = [SCOPE.value(Nullable(STRING)), SCOPE.value(Nullable(INTEGER))]
    assert union_of(*parts).text == "str | None | int"


def test_imports_are_lines() -> None:
    """Modules, names, and aliases of both."""
    found = import_lines(
        {Import("a"), Import("b", "c"), Import("d", "", "e"), Import("f", "g", "h")}
    )
    assert found == (
        "import a",
        "from b import c",
        "import d as e",
        "from f import g as h",
    )
