"""Names of classes, fields, members and modules."""

from __future__ import annotations

import pytest

from sdkwright.naming.models import field_names, member_names
from support_generate import component, understand


def _object(wire: str = "a") -> str:
    return f"{{type: object, properties: {{{wire}: {{type: string}}}}}}"


def test_components_keep_their_spelling_where_it_is_a_class_name() -> None:
    """The exact spelling wins over one that has to be changed, whatever the order."""
    for keys in (("pet-store", "PetStore"), ("PetStore", "pet-store")):
        lines = ", ".join(f"{key}: {_object(key[0])}" for key in keys)
        meant = understand(f"components: {{schemas: {{{lines}}}}}")
        assert meant.classes == {
            component("PetStore"): "PetStore",
            component("pet-store"): "PetStore2",
        }


def test_case_twins_get_names_that_differ_by_more_than_case() -> None:
    """A person could not tell them apart; a product has to settle it."""
    text = f"components: {{schemas: {{URL: {_object('a')}, Url: {_object('b')}}}}}"
    meant = understand(text)
    assert meant.classes == {component("URL"): "URL", component("Url"): "Url2"}
    assert meant.codes == ["class-name-collision"]
    strict = understand(text, strict=True, faulty=True)
    (error,) = strict.report.errors
    assert error.message.count("api.yaml:") == 1
    assert str(error.where).startswith("api.yaml:4:")
    assert "x-sdk-type-name" in (error.hint or "")


def test_a_given_class_name_settles_a_collision() -> None:
    """It comes before the others."""
    meant = understand(
        "components: {schemas: {URL: {type: object, properties: {a: {type: string}}},"
        " Url: {type: object, x-sdk-type-name: Address, properties: {b: {type: string}}}}}",
        strict=True,
    )
    assert sorted(meant.classes.values()) == ["Address", "URL"]
    assert meant.codes == []


def test_inline_schemas_are_named_after_owner_and_role() -> None:
    """Objects in properties, items, bodies and answers."""
    meant = understand("""
        paths:
          /pets:
            post:
              operationId: addPet
              requestBody: {content: {
                  application/json: {schema: {properties: {a: {type: string}}}}}}
              responses: {'200': {content: {
                  application/json: {schema: {properties: {b: {type: string}}}}}}}
        components:
          schemas:
            Pet:
              type: object
              properties:
                home: {properties: {street: {type: string}}}
                toys: {type: array, items: {properties: {color: {enum: [red]}}}}
        """)
    assert sorted(meant.classes.values()) == [
        "AddPetRequest",
        "AddPetResponse",
        "Pet",
        "PetHome",
        "PetToysItem",
        "PetToysItemColor",
    ]


def test_an_inline_name_that_is_taken_gets_a_number_without_a_finding() -> None:
    """A component of that name comes first."""
    meant = understand("""
        components:
          schemas:
            Pet: {type: object, properties: {home: {properties: {street: {type: string}}}}}
            PetHome: {type: string}
        """)
    assert sorted(meant.classes.values()) == ["Pet", "PetHome", "PetHome2"]
    assert meant.codes == []


def test_fields_are_named_one_by_one() -> None:
    """Of what is the same in snake case, the exact spelling comes first, then document order."""
    meant = understand("""
        components:
          schemas:
            A:
              type: object
              properties:
                fooBar: {type: string}
                foo_bar: {type: string}
                foo-bar: {type: string}
                class: {type: string}
                json: {type: string}
                '@id': {type: string}
                renamed: {type: string, x-sdk-name: better}
                '': {type: string}
        """)
    assert field_names(meant.object("A")) == {
        "fooBar": "foo_bar_2",
        "foo_bar": "foo_bar",
        "foo-bar": "foo_bar_3",
        "class": "class_",
        "json": "json_",
        "@id": "id",
        "renamed": "better",
        "": "value",
    }


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{enum: [a-b, a_b, A B]}", ["A_B", "A_B_2", "A_B_3"]),
        ("{enum: ['', 'empty']}", ["EMPTY", "EMPTY_2"]),
        ("{enum: [None, none]}", ["NONE", "NONE_2"]),
        ("{enum: ['==', '!=', '<', '1g.5gb']}", ["EQ_EQ", "NOT_EQ", "LT", "VALUE_1G_5GB"]),
        ("{enum: [1, -1, 0]}", ["VALUE_1", "VALUE_MINUS_1", "VALUE_0"]),
        ("{enum: ['==', b], x-sdk-enum: {values: {'==': {name: same as}}}}", ["SAME_AS", "B"]),
        ("{enum: [1, 2], x-sdk-enum: {values: {'1': {name: small}}}}", ["SMALL", "VALUE_2"]),
    ],
)
def test_members_are_named_one_by_one(schema: str, expected: list[str]) -> None:
    """Values that become the same name are numbered; an overlay can name them."""
    meant = understand(f"components: {{schemas: {{E: {schema}}}}}")
    assert [str(name) for name in member_names(meant.enum("E")).values()] == expected


def test_a_schema_stands_with_those_who_use_it() -> None:
    """In the module of its group, of its category, or in the one that all share."""
    answer = "{get: {tags: [%s], responses: {'200': {content: {application/json: {schema: %s}}}}}}"
    pair = (
        "{properties: {own: {$ref: '#/components/schemas/%s'},"
        " all: {$ref: '#/components/schemas/All'}}}"
    )
    meant = understand(f"""
        x-sdk-tags: {{cats: {{category: animals, group: cats}}, dogs: {{category: animals,
            group: dogs}}}}
        paths:
          /c: {answer % ("cats", pair % "Cat")}
          /d: {answer % ("dogs", pair % "Dog")}
          /f: {answer % ("cats", "{$ref: '#/components/schemas/Fur'}")}
          /g: {answer % ("dogs", "{$ref: '#/components/schemas/Fur'}")}
          /h: {answer % ("houses", "{$ref: '#/components/schemas/All'}")}
        components:
          schemas:
            Cat: {_object()}
            Dog: {_object()}
            Fur: {_object()}
            All: {_object()}
            Nobody: {_object()}
        """)
    modules = {identity.rpartition("/")[2]: str(m) for identity, m in meant.names.modules.items()}
    assert {name: modules[name] for name in ("Cat", "Dog", "Fur", "All", "Nobody")} == {
        "Cat": "cats",
        "Dog": "dogs",
        "Fur": "animals_shared",
        "All": "shared",
        "Nobody": "unreferenced",
    }
