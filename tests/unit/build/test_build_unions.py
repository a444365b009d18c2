"""Alternatives and bases: which tag means which schema, and which aliases are types of their own."""

from __future__ import annotations

import pytest

from sdkwright.ir.types import ANY, ListOf, Reference, Union
from support_generate import Meant, component, understand

CAT, DOG = component("Cat"), component("Dog")
PETS = """
    components:
      schemas:
        Cat: {type: object, properties: {kind: %s}}
        Dog: {type: object, properties: {kind: %s}}
        Pet:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
          discriminator: {propertyName: kind%s}
    """
TEXT = "{type: string}"
ONE_OF_BOTH = "{type: string, enum: [cat, dog]}"


def _tags(meant: Meant, name: str = "Pet") -> dict[str | int, str]:
    of = meant.alias(name)
    assert isinstance(of, Union), of
    return {tag: target.rpartition("/")[2] for tag, target in of.tags}


@pytest.mark.parametrize(
    ("cat", "dog", "mapping", "tags"),
    [
        (TEXT, TEXT, "", {"Cat": "Cat", "Dog": "Dog"}),
        ("{const: cat}", "{const: dog}", "", {"cat": "Cat", "dog": "Dog"}),
        ("{enum: [cat]}", "{enum: [dog, hound]}", "", {"cat": "Cat", "dog": "Dog", "hound": "Dog"}),
        ("{const: 1}", "{const: 2}", "", {1: "Cat", 2: "Dog"}),
        ("{const: 1}", "{const: 2}", ", mapping: {'1': Cat}", {1: "Cat", 2: "Dog"}),
        (ONE_OF_BOTH, ONE_OF_BOTH, "", {}),
        (TEXT, TEXT, ", mapping: {c: '#/components/schemas/Cat'}", {"c": "Cat", "Dog": "Dog"}),
        (TEXT, TEXT, ", mapping: {c: Cat, k: Cat, d: Dog}", {"c": "Cat", "k": "Cat", "d": "Dog"}),
        (TEXT, "{const: dog}", ", mapping: {d: Dog}", {"d": "Dog", "dog": "Dog", "Cat": "Cat"}),
    ],
)
def test_tags_are_mapped_stated_or_the_names_of_components(
    cat: str, dog: str, mapping: str, tags: dict[str | int, str]
) -> None:
    """A mapping comes first, then what members allow, then names; none where two allow the same."""
    assert _tags(understand(PETS % (cat, dog, mapping))) == tags


def test_a_mapping_to_nothing_is_reported_and_left_out() -> None:
    """The other entries stay."""
    meant = understand(PETS % (TEXT, TEXT, ", mapping: {c: Cat, x: Gone}"), faulty=True)
    assert meant.codes == ["discriminator-mapping"]
    assert _tags(meant) == {"c": "Cat", "Dog": "Dog"}


def test_a_mapping_can_name_further_members() -> None:
    """What it leads to is an alternative, listed or not."""
    text = PETS % (TEXT, TEXT, ", mapping: {f: Fish}")
    meant = understand(text + "    Fish: {type: object, properties: {fins: {type: integer}}}\n")
    of = meant.alias("Pet")
    assert isinstance(of, Union)
    assert of.members == (Reference(CAT), Reference(DOG), Reference(component("Fish")))


def test_alternatives_that_are_no_objects_have_no_tags() -> None:
    """They are told apart by what fits."""
    meant = understand("""
        components:
          schemas:
            Cat: {type: object, properties: {kind: {type: string}}}
            Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: string}],
              discriminator: {propertyName: kind}}
        """)
    of = meant.alias("Pet")
    assert isinstance(of, Union)
    assert not of.tags
    assert of.discriminator is None


def test_a_reference_to_a_base_means_all_that_extends_it() -> None:
    """Also what extends that; an unknown tag means the base."""
    meant = understand("""
        components:
          schemas:
            Base: {type: object, properties: {t: {type: string}}, discriminator: {propertyName: t}}
            Kid: {allOf: [{$ref: '#/components/schemas/Base'}]}
            Grandkid: {allOf: [{$ref: '#/components/schemas/Kid'}, {properties: {g: {}}}]}
            Holder: {type: object, properties: {held: {$ref: '#/components/schemas/Base'}}}
        """)
    held = meant.fields("Holder")["held"].type
    assert held == Reference("#/components/schemas/Base/discriminator")
    assert meant.classes[held.schema] == "BaseVariant"
    variant = next(one for one in meant.api.schemas if one.origin.id == held.schema)
    assert variant.type.members == tuple(
        Reference(component(name)) for name in ("Kid", "Grandkid", "Base")
    )
    assert variant.type.fallback == component("Base")
    assert list(meant.fields("Grandkid")) == ["t", "g"]


@pytest.mark.parametrize(
    ("schema", "spoken"),
    [
        ("{type: array, items: {$ref: '#/components/schemas/A'}}", True),
        ("{type: object, additionalProperties: {$ref: '#/components/schemas/A'}}", True),
        ("{oneOf: [{type: string}, {$ref: '#/components/schemas/A'}]}", False),
        ("{type: array, items: {type: string}}", False),
    ],
)
def test_aliases_that_contain_themselves_are_types_of_their_own(schema: str, spoken: bool) -> None:
    """One that is its own alternative is none."""
    meant = understand(f"components:\n  schemas:\n    A: {schema}\n")
    found = meant.schema("A")
    assert found.is_spoken is spoken


def test_an_unknown_type_is_reported() -> None:
    """Any value is taken."""
    meant = understand("components: {schemas: {A: {type: strange}}}", faulty=True)
    assert meant.codes == ["schema-type"]
    assert meant.alias("A") == ANY


def test_what_stands_inline_in_a_base_is_one_class() -> None:
    """Whoever inherits it."""
    meant = understand("""
        components:
          schemas:
            Base: {type: object, properties: {at: {type: object, properties: {x: {}}}}}
            A: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {a: {}}}]}
            B: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {b: {}}}]}
        """)
    assert meant.fields("A")["at"].type == meant.fields("B")["at"].type
    assert sorted(meant.classes.values()) == ["A", "B", "Base", "BaseAt"]


def test_parts_that_contradict_are_reported_and_the_later_wins() -> None:
    """A value of the first type would not be one of the second."""
    meant = understand("""
        components:
          schemas:
            A: {allOf: [{properties: {x: {type: string}}},
              {properties: {x: {type: array, items: {}}}}]}
        """)
    assert meant.codes == ["schema-conflict"]
    assert meant.fields("A")["x"].type == ListOf(ANY)
