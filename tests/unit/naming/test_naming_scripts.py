"""Names in any script, and names that are the same to Python or to a file system."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sdkwright.naming.identifiers import (
    Identifier,
    class_identifier,
    group_class_identifier,
    group_identifier,
    member_identifier,
    method_identifier,
    module_identifier,
)
from sdkwright.naming.unique import unique_names
from sdkwright.naming.words import snake_case
from support_generate import understand

MAKERS = (method_identifier, group_identifier, class_identifier, module_identifier)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Получить список", "получить_список"),
        ("获取用户", "获取用户"),
        ("한국어 사용자", "한국어_사용자"),
        ("हिन्दी नाम", "हिन्दी_नाम"),
        ("مستخدم", "مستخدم"),
        ("nai\u0308ve", "naïve"),
        ("ﬁle", "file"),
        ("\uff21\uff11", "a1"),
        ("a‿b", "a_b"),
        ("৴", ""),
        ("😀", "grinning_face"),
        ("👍 ok", "ok"),
        ("🎉🎉🎉🎉", "party_popper_party_popper_party_popper"),
    ],
)
def test_words_of_any_script(text: str, expected: str) -> None:
    """Letters, vowel signs and marks stay; pictures are spelled out where there is nothing else."""
    assert snake_case(text) == expected


@pytest.mark.parametrize("make", MAKERS)
@given(text=st.text(max_size=30))
@settings(max_examples=150, deadline=None)
def test_every_name_is_in_the_form_that_python_compares(
    make: Callable[[str], Identifier], text: str
) -> None:
    """So two strings that differ are two names, and none is longer than a file system takes."""
    name = make(text)
    assert name == unicodedata.normalize("NFKC", name)
    assert name.isidentifier()
    assert len(name.encode()) <= 350


@pytest.mark.parametrize("text", ["x" * 300, "y_" * 300, "用" * 300, "𠀀" * 300])
def test_long_names_are_cut(text: str) -> None:
    """A name of a file has room for less than one of a method."""
    assert len(method_identifier(text)) <= 80
    assert len(class_identifier(text)) <= 85
    assert len(member_identifier(text)) <= 80
    for name in (group_identifier(text), module_identifier(text)):
        assert len(name) <= 60
        assert len(name.encode()) <= 180


@pytest.mark.parametrize("text", ["con", "AUX", "nul", "com1", "LPT9", "Prn"])
def test_names_of_devices_are_no_files(text: str) -> None:
    """Windows has none, with any ending."""
    assert module_identifier(text) == f"{text.lower()}_"
    assert group_identifier(text) == f"{text.lower()}_"


@pytest.mark.parametrize(
    "text", ["annotations", "import_module", "getattr", "dict", "with options", "overload"]
)
def test_groups_keep_clear_of_what_stands_around_them(text: str) -> None:
    """The folder that their modules are attributes of, and the client."""
    assert group_identifier(text) == f"{snake_case(text)}_"


def test_classes_differ_from_modules_in_scripts_without_capitals() -> None:
    """Both are attributes of one package."""
    assert group_class_identifier("用户") == "Group用户"
    assert group_class_identifier("Пользователи") == "Пользователи"


def _groups(*tags: str) -> tuple[dict[str, str], list[str]]:
    paths = "\n".join(f"  /p{n}: {{get: {{tags: [{tag!r}]}}}}" for n, tag in enumerate(tags))
    meant = understand(f"paths:\n{paths}\n")
    return {key: str(name) for key, name in meant.names.groups.items()}, meant.codes


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Foo", "foo", "foo_2"),
        ("node pools", "Node-Pools", "node_pools_2"),
        ("straße", "STRASSE", "strasse_2"),
        ("é", "e\u0301", "é_2"),
        ("a1", "a 1", "a_1_2"),
        ("x" * 300, "x" * 301, "x" * 60 + "_2"),
        ("!", "?", "group_2"),
    ],
)
def test_groups_that_become_one_are_told_apart(first: str, second: str, expected: str) -> None:
    """Neither their files nor their classes may differ by case only; each is reported."""
    names, codes = _groups(first, second)
    assert names[second] == expected
    assert codes == ["group-name-collision"]


def test_a_further_group_renames_no_other() -> None:
    """The first of a name keeps it."""
    before, _ = _groups("a", "b", "B")
    after, _ = _groups("a", "b", "B", "c", "A")
    assert before.items() <= after.items()


def test_groups_keep_clear_of_the_classes_of_categories() -> None:
    """`PetsCategory` is one."""
    meant = understand("""
        x-sdk-tags: {a: {category: pets, group: pets category}}
        paths: {/a: {get: {tags: [a]}}}
        """)
    assert dict(meant.names.groups) == {"pets category": "pets_category_2"}


def test_collisions_are_told_with_both_positions() -> None:
    """Of groups, fields and members; a product has to settle those of groups."""
    text = """
        paths:
          /a: {get: {tags: [Foo]}}
          /b: {get: {tags: [foo]}}
        components:
          schemas:
            A:
              type: object
              properties:
                fooBar: {type: string}
                foo-bar: {type: string}
            E: {type: string, enum: [a-b, A_B]}
        """
    meant = understand(text)
    assert meant.codes == [
        "group-name-collision",
        "field-name-collision",
        "member-name-collision",
    ]
    group, field, member = meant.report.diagnostics
    assert (str(group.where), "(api.yaml:5:8)" in group.message) == ("api.yaml:6:8", True)
    assert (str(field.where), "(api.yaml:12:9)" in field.message) == ("api.yaml:13:9", True)
    assert (str(member.where), "(api.yaml:14:30)" in member.message) == ("api.yaml:14:35", True)
    assert not meant.report.errors
    strict = understand(text, strict=True, faulty=True)
    assert [error.code for error in strict.report.errors] == ["group-name-collision"]


def test_methods_whose_constants_are_the_same_are_told_apart() -> None:
    """Capitals of `ß` are `SS`."""
    meant = understand(
        "paths: {/a: {get: {operationId: straße}}, /b: {get: {operationId: strasse}}}"
    )
    assert sorted(meant.methods.values()) == ["strasse_0", "straße"]
    assert meant.codes == ["method-name-collision"]


def test_a_component_without_a_name_has_one_all_the_same() -> None:
    """An empty key is a key."""
    meant = understand("components: {schemas: {'': {type: object, properties: {a: {}}}}}")
    assert list(meant.classes.values()) == ["Value"]


def test_a_name_that_is_taken_gets_the_next_free_number() -> None:
    """In order of appearance, and the one who wanted it is told."""
    told: list[tuple[str, str | None, str]] = []
    pairs = [(key, Identifier(name)) for key, name in (("1", "a"), ("2", "a"), ("3", "b"))]
    names = unique_names(pairs, ["b"], told=lambda *found: told.append(found))
    assert names == {"1": "a", "2": "a_2", "3": "b_2"}
    assert told == [("a", "1", "2"), ("b", None, "3")]
