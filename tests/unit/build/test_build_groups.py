"""Groups, categories and twins: what belongs together, and what is the same."""

from __future__ import annotations

import pytest

from support_generate import understand

TAGS = """
x-sdk-tags:
  Cats: {category: animals, group: cats, description: Meow.}
  Kittens: {category: animals, group: cats}
  Houses: {category: places}
x-sdk-categories:
  places: {description: Where.}
  animals: {description: Who.}
tags: [{name: Houses, description: Homes.}]
"""


def test_a_group_is_made_of_the_first_tag() -> None:
    """Without a table of tags there are no categories."""
    meant = understand("paths: {/a: {get: {tags: [B, A]}}, /b: {get: {}}, /c: {get: {tags: [B]}}}")
    groups = {group.key: [o.path for o in group.operations] for group in meant.api.groups}
    assert groups == {"B": ["/a", "/c"], "default": ["/b"]}
    assert meant.api.categories == ()


def test_the_table_of_tags_gives_group_category_and_order() -> None:
    """Two tags can share a group; a tag without a group of its own is one."""
    meant = understand(
        TAGS + "paths: {/h: {get: {tags: [Houses]}}, /c: {get: {tags: [Cats]}},"
        " /k: {get: {tags: [Kittens]}}}"
    )
    assert [(g.key, g.category, g.description) for g in meant.api.groups] == [
        ("cats", "animals", "Meow."),
        ("Houses", "places", "Homes."),
    ]
    assert [(c.key, c.description) for c in meant.api.categories] == [
        ("places", "Where."),
        ("animals", "Who."),
    ]
    assert [o.path for o in meant.api.groups[0].operations] == ["/c", "/k"]


def test_an_operation_can_be_moved_to_another_group() -> None:
    """`x-sdk-group` names a tag or a group instead of the operation's tags."""
    meant = understand("paths: {/a: {get: {tags: [A], x-sdk-group: B}}, /b: {get: {tags: [B]}}}")
    assert [group.key for group in meant.api.groups] == ["B"]


def test_a_tag_without_category_is_an_error_where_categories_are_described() -> None:
    """The finding stands at the tags of the operation."""
    meant = understand(TAGS + "paths: {/x: {get: {tags: [New]}}}", faulty=True)
    assert meant.codes == ["tag-without-category"]
    assert "'New'" in meant.findings


def test_categories_without_groups_are_left_out() -> None:
    """A version of an API may lack all operations of a category."""
    meant = understand(TAGS + "paths: {/h: {get: {tags: [Houses]}}}")
    assert [category.key for category in meant.api.categories] == ["places"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("{type: object, properties: {a: {type: string}}}",) * 2,
        ("{type: string, description: one}", "{description: two, type: string}"),
        ("{type: string, example: x}", "{type: string, title: y}"),
    ],
)
def test_numbered_twins_are_one_schema(first: str, second: str) -> None:
    """What they say of themselves, and examples, do not tell them apart."""
    meant = understand(f"components: {{schemas: {{Error2: {first}, Error: {second}}}}}")
    assert list(meant.classes.values()) == ["Error"]


def test_references_to_a_twin_lead_to_the_one_that_is_kept() -> None:
    """No class with a number appears."""
    meant = understand("""
        components:
          schemas:
            Error1: {type: object, properties: {a: {type: string}}}
            Error: {type: object, properties: {a: {type: string}}}
            Holder: {type: object, properties: {e: {$ref: '#/components/schemas/Error1'}}}
            Holder1: {type: object, properties: {e: {$ref: '#/components/schemas/Error'}}}
        """)
    assert sorted(meant.classes.values()) == ["Error", "Holder"]


def test_numbered_schemas_that_differ_stay_apart() -> None:
    """A number is part of the name then."""
    meant = understand(
        "components: {schemas: {Error: {type: object, properties: {a: {type: string}}},"
        " Error1: {type: object, properties: {b: {type: string}}}}}"
    )
    assert sorted(meant.classes.values()) == ["Error", "Error1"]


def test_equal_schemas_with_different_names_stay_apart() -> None:
    """Only numbers are dropped."""
    meant = understand("components: {schemas: {Red: {type: string}, Blue: {type: string}}}")
    assert sorted(meant.classes.values()) == ["Blue", "Red"]


def test_a_number_is_not_dropped_where_the_plain_name_means_something_else() -> None:
    """The shortest of the twins stands for them."""
    meant = understand(
        "components: {schemas: {Id: {type: integer}, Id3: {type: string}, Id12: {type: string}}}"
    )
    assert sorted(meant.classes.values()) == ["Id", "Id3"]
