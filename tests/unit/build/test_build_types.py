"""Schemas to types: a table of what each keyword means."""

from __future__ import annotations

import pytest

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
from support_generate import component, type_in, understand

INTEGER = Primitive(Kind.INTEGER)
NUMBER = Primitive(Kind.NUMBER)
BOOLEAN = Primitive(Kind.BOOLEAN)
NULL = Primitive(Kind.NULL)
OTHERS = """
    Pet: {type: object, properties: {name: {type: string}}}
    Owner: {type: object, properties: {age: {type: integer}}}
    Perhaps: {type: object, nullable: true, properties: {name: {type: string}}}
    Color: {type: string, enum: [red, green]}
    Tags: {type: array, items: {type: string}}
    """
PET = Reference(component("Pet"))
OWNER = Reference(component("Owner"))
COLOR = Reference(component("Color"))
HELD = "#/components/schemas/Holder/properties/held"


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: string}", STRING),
        ("{type: string, format: date-time}", Primitive(Kind.DATETIME)),
        ("{type: string, format: date}", Primitive(Kind.DATE)),
        ("{type: string, format: uuid}", Primitive(Kind.UUID)),
        ("{type: string, format: byte}", Primitive(Kind.BASE64)),
        ("{type: string, format: binary}", BINARY),
        ("{type: string, format: hostname}", STRING),
        ("{type: string, format: 7}", STRING),
        ("{type: integer}", INTEGER),
        ("{type: integer, format: int64}", INTEGER),
        ("{type: number, format: float}", NUMBER),
        ("{type: boolean}", BOOLEAN),
        ("{type: array, items: {type: string}}", ListOf(STRING)),
        ("{type: array, items: {type: array, items: {type: integer}}}", ListOf(ListOf(INTEGER))),
        ("{type: array}", ListOf(ANY)),
        ("{items: {type: string}}", ListOf(STRING)),
        ("{type: object}", MapOf(ANY)),
        ("{type: object, additionalProperties: true}", MapOf(ANY)),
        ("{type: object, additionalProperties: {}}", MapOf(ANY)),
        ("{type: object, additionalProperties: false}", MapOf(ANY)),
        ("{type: object, additionalProperties: {type: integer}}", MapOf(INTEGER)),
        ("{additionalProperties: {type: string}}", MapOf(STRING)),
        ("{type: object, properties: {}}", MapOf(ANY)),
        ("{properties: {a: {type: string}}}", Reference(HELD)),
        ("{}", ANY),
        ("{description: no type}", ANY),
        ("null", ANY),
        ("7", ANY),
    ],
)
def test_a_plain_schema_is_a_primitive_a_list_or_a_map(schema: str, expected: Type) -> None:
    """Types, formats, items and further properties say it all; what is missing allows anything."""
    assert type_in(schema) == expected


@pytest.mark.parametrize(
    ("schema", "openapi", "expected"),
    [
        ("{type: string, nullable: true}", "3.0.3", Nullable(STRING)),
        ("{type: string, nullable: false}", "3.0.3", STRING),
        ("{nullable: true}", "3.0.3", ANY),
        ("{type: [string, 'null']}", "3.1.0", Nullable(STRING)),
        ("{type: ['null']}", "3.1.0", NULL),
        ("{type: 'null'}", "3.1.0", NULL),
        ("{type: [string, integer]}", "3.1.0", Union((STRING, INTEGER))),
        ("{type: [string, integer, 'null']}", "3.1.0", Nullable(Union((STRING, INTEGER)))),
        ("{type: [array, 'null'], items: {type: string}}", "3.1.0", Nullable(ListOf(STRING))),
        ("{anyOf: [{type: string}, {type: 'null'}]}", "3.1.0", Nullable(STRING)),
        ("{oneOf: [{type: 'null'}, {type: integer}]}", "3.1.0", Nullable(INTEGER)),
        ("{type: array, items: {type: string, nullable: true}}", "3.0.3", ListOf(Nullable(STRING))),
        ("{const: null}", "3.1.0", NULL),
        ("{enum: [null]}", "3.1.0", NULL),
        ("true", "3.1.0", ANY),
        ("false", "3.1.0", ANY),
        ("{type: array, items: true}", "3.1.0", ListOf(ANY)),
    ],
)
def test_null_is_allowed_in_the_ways_of_both_versions(
    schema: str, openapi: str, expected: Type
) -> None:
    """OpenAPI 3.0 has a keyword for it, 3.1 a type; boolean schemas allow anything."""
    assert type_in(schema, openapi=openapi) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{$ref: '#/components/schemas/Pet'}", PET),
        ("{$ref: '#/components/schemas/Pet', description: sibling}", PET),
        ("{$ref: '#/components/schemas/Pet', nullable: true}", Nullable(PET)),
        ("{$ref: '#/components/schemas/Perhaps'}", Nullable(Reference(component("Perhaps")))),
        ("{$ref: '#/components/schemas/Pet/properties/name'}", STRING),
        ("{allOf: [{$ref: '#/components/schemas/Pet'}]}", PET),
        ("{allOf: [{$ref: '#/components/schemas/Pet'}], nullable: true}", Nullable(PET)),
        ("{type: object, allOf: [{$ref: '#/components/schemas/Pet'}]}", PET),
        ("{allOf: [{type: string}, {minLength: 1}]}", STRING),
        ("{allOf: [{type: string}, {enum: [a, b]}]}", Reference(HELD)),
        ("{allOf: []}", ANY),
        ("{oneOf: [{$ref: '#/components/schemas/Pet'}]}", PET),
        ("{oneOf: []}", ANY),
        (
            "{anyOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Owner'}]}",
            Union((PET, OWNER)),
        ),
        ("{oneOf: [{type: string}, {oneOf: [{type: string}, {type: integer}]}]}", "flat"),
        ("{oneOf: [{type: string}, {}]}", ANY),
    ],
)
def test_references_and_combinations(schema: str, expected: Type | str) -> None:
    """References keep their name, single parts are the part, alternatives are flat unions."""
    if expected == "flat":
        expected = Union((STRING, INTEGER))
    assert type_in(schema, others=OTHERS) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{const: fixed}", Constant(("fixed",))),
        ("{enum: [true]}", Constant((True,))),
        ("{enum: [1, true]}", Constant((1, True))),
        ("{enum: [1, one]}", Constant((1, "one"))),
        ("{enum: [1.5]}", NUMBER),
        ("{enum: [1, 1.5, a]}", Union((Constant(("a",)), NUMBER))),
        ("{enum: [[a], {b: c}]}", Union((ListOf(ANY), MapOf(ANY)))),
        ("{enum: [1, a, null]}", Nullable(Constant((1, "a")))),
        ("{const: 1.5}", NUMBER),
        ("{const: {a: 1}}", MapOf(ANY)),
        ("{oneOf: [{const: a}, {const: b}]}", Constant(("a", "b"))),
        ("{enum: []}", ANY),
        ("{enum: [a, b]}", Reference(HELD)),
        ("{enum: [a, null]}", Nullable(Reference(HELD))),
        ("{enum: [1, 2], type: integer}", Reference(HELD)),
    ],
)
def test_fixed_values_are_constants_or_enumerations(schema: str, expected: Type) -> None:
    """Strings or integers make an enumeration with a name; mixtures stay in the type."""
    assert type_in(schema) == expected


def test_values_of_an_enumeration_are_kept_once_and_without_null() -> None:
    """A repeated value is one member, null is no member at all."""
    meant = understand("""
        components:
          schemas:
            Color: {type: string, enum: [red, green, red, null]}
            Size: {type: integer, enum: [1, 2, 1]}
        """)
    assert meant.enum("Color").values == ("red", "green")
    assert meant.enum("Size").values == (1, 2)


def test_names_of_enumeration_members_can_be_given_for_strings_and_integers() -> None:
    """`x-sdk-enum` names members by their value."""
    meant = understand("""
        components:
          schemas:
            Color: {type: string, enum: ['=='], x-sdk-enum: {values: {'==': {name: same}}}}
            Size: {type: integer, enum: [1, 2], x-sdk-enum: {values: {'1': {name: small}}}}
        """)
    assert meant.enum("Color").names == (("==", "same"),)
    assert meant.enum("Size").names == (("1", "small"),)


def test_parts_of_all_of_become_one_object_and_later_ones_win() -> None:
    """Properties and required names of all parts are merged, references included."""
    meant = understand("""
        components:
          schemas:
            Base: {type: object, required: [id], properties: {id: {type: string},
                n: {type: string}}}
            Dog:
              allOf:
                - $ref: '#/components/schemas/Base'
                - {type: object, required: [bark], properties: {bark: {type: boolean},
                    n: {type: integer}}}
              properties: {own: {type: string}}
        """)
    fields = meant.fields("Dog")
    assert {wire: (f.type, f.required) for wire, f in fields.items()} == {
        "id": (STRING, True),
        "n": (INTEGER, False),
        "bark": (BOOLEAN, True),
        "own": (STRING, False),
    }


def test_a_component_with_a_single_inline_part_is_that_object() -> None:
    """It keeps the name of the component; nothing is called `Dog2`."""
    meant = understand("""
        components:
          schemas:
            Dog: {allOf: [{type: object, properties: {bark: {type: boolean}}}]}
        """)
    assert list(meant.fields("Dog")) == ["bark"]
    assert list(meant.classes.values()) == ["Dog"]


def test_all_of_that_includes_itself_ends() -> None:
    """A part that leads back to the whole adds nothing."""
    meant = understand("""
        components:
          schemas:
            A: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {a: {type: string}}}]}
            B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {type: string}}}]}
        """)
    assert sorted(meant.fields("A")) == ["a", "b"]
    assert sorted(meant.fields("B")) == ["a", "b"]


def test_recursive_objects_refer_to_themselves() -> None:
    """A tree has children of its own type."""
    meant = understand("""
        components:
          schemas:
            Tree: {type: object, properties: {children: {type: array,
                items: {$ref: '#/components/schemas/Tree'}}}}
        """)
    assert meant.fields("Tree")["children"].type == ListOf(Reference(component("Tree")))


@pytest.mark.parametrize(
    "schema",
    [
        "{$ref: '#/components/schemas/Loop'}",
        "{allOf: [{$ref: '#/components/schemas/Loop'}]}",
        "{oneOf: [{$ref: '#/components/schemas/Loop'}]}",
    ],
)
def test_a_schema_that_is_nothing_but_itself_is_reported(schema: str) -> None:
    """There is no such value; the run goes on to find more."""
    meant = understand(f"components:\n  schemas:\n    Loop: {schema}\n", faulty=True)
    assert meant.codes == ["reference-circular"]
    assert meant.alias("Loop") == ANY


def test_two_names_for_each_other_are_anything() -> None:
    """A circle of aliases has no meaning, and does no harm."""
    meant = understand("""
        components:
          schemas:
            A: {$ref: '#/components/schemas/B'}
            B: {$ref: '#/components/schemas/A'}
        """)
    assert meant.alias("A") == Reference(component("B"))


def test_a_circle_of_references_without_names_ends_in_anything() -> None:
    """Pointers into the middle of schemas can be circular too."""
    meant = understand("""
        components:
          schemas:
            A:
              type: object
              properties:
                x: {type: array, items: {$ref: '#/components/schemas/A/properties/x'}}
        """)
    assert meant.fields("A")["x"].type == ListOf(ListOf(ANY))


def test_a_reference_to_nothing_is_reported_with_the_nearest_name() -> None:
    """The finding stands at the reference."""
    meant = understand(
        """
        components:
          schemas:
            Pet: {type: object, properties: {name: {type: string}}}
            Home: {type: object, properties: {pet: {$ref: '#/components/schemas/Pett'}}}
        """,
        faulty=True,
    )
    assert "reference-missing" in meant.codes
    assert "did you mean #/components/schemas/Pet?" in meant.findings
    assert "api.yaml:8:" in meant.findings


def test_a_reference_to_another_document_is_reported() -> None:
    """Nothing is fetched."""
    meant = understand(
        "components: {schemas: {A: {$ref: 'https://example.com/a.yaml#/A'}}}", faulty=True
    )
    assert meant.codes == ["reference-remote"]


def test_alternatives_that_only_require_properties_leave_the_object_as_it_is() -> None:
    """`anyOf` with nothing but `required` says which properties go together."""
    meant = understand("""
        components:
          schemas:
            Range:
              type: object
              properties: {low: {type: integer}, high: {type: integer}}
              anyOf: [{required: [low]}, {required: [high]}]
        """)
    assert list(meant.fields("Range")) == ["low", "high"]


def test_a_property_called_ref_is_a_property() -> None:
    """Only a string below `$ref` is a reference."""
    meant = understand("""
        components:
          schemas:
            Link: {type: object, properties: {$ref: {type: string}}}
        """)
    assert list(meant.fields("Link")) == ["$ref"]


def test_further_properties_beside_known_ones_are_typed() -> None:
    """An object can be a model and a map at once."""
    meant = understand("""
        components:
          schemas:
            A: {type: object, properties: {x: {type: string}},
                additionalProperties: {type: integer}}
            B: {type: object, properties: {x: {type: string}}, additionalProperties: false}
        """)
    assert meant.object("A").extra == INTEGER
    assert meant.object("B").extra is None


def test_components_of_any_shape_are_known_by_name() -> None:
    """Lists, maps, scalars and boolean schemas are aliases."""
    meant = understand("""
        openapi: 3.1.0
        components:
          schemas:
            Names: {type: array, items: {type: string}}
            Labels: {type: object, additionalProperties: {type: string}}
            Id: {type: string, format: uuid}
            Anything: true
        """)
    assert meant.alias("Names") == ListOf(STRING)
    assert meant.alias("Labels") == MapOf(STRING)
    assert meant.alias("Id") == Primitive(Kind.UUID)
    assert meant.alias("Anything") == ANY


def test_an_enumeration_of_very_many_values_is_the_type_of_its_values() -> None:
    """A class with as many members would be of use to nobody."""
    values = ", ".join(f"v{number}" for number in range(10_001))
    meant = understand(f"components: {{schemas: {{A: {{type: string, enum: [{values}]}}}}}}", faulty=True)
    assert meant.alias("A") == STRING
    assert meant.codes == ["enum-too-large"]
