"""Names of methods and arguments: the rule for twins, and collisions with both positions."""

from __future__ import annotations

import pytest

from sdkwright.naming.methods import argument_names, body_name, form_names
from support_generate import Meant, understand

LIVE = "/live: {get: {operationId: getApps, tags: [a]}}"
OLD = "/old: {get: {operationId: get_apps, tags: [a], deprecated: true}}"
OLDER = "/older: {get: {operationId: GetApps, tags: [a], deprecated: true}}"


@pytest.mark.parametrize("paths", [(LIVE, OLD), (OLD, LIVE)])
def test_the_deprecated_twin_gets_the_number_in_either_order(paths: tuple[str, str]) -> None:
    """The plain name belongs to the operation that stays; nothing needs to be reported."""
    meant = understand(f"paths: {{{', '.join(paths)}}}", strict=True)
    assert meant.methods == {"get /live": "get_apps", "get /old": "get_apps_0"}
    assert meant.codes == []


@pytest.mark.parametrize("paths", [(LIVE, OLD, OLDER), (OLD, OLDER, LIVE), (OLD, LIVE, OLDER)])
def test_several_deprecated_twins_are_numbered_in_document_order(paths: tuple[str, ...]) -> None:
    """Each has a name of its own."""
    meant = understand(f"paths: {{{', '.join(paths)}}}", strict=True)
    assert meant.methods == {
        "get /live": "get_apps",
        "get /old": "get_apps_0",
        "get /older": "get_apps_1",
    }


def test_two_live_twins_are_an_error_of_a_product() -> None:
    """Both positions and the remedy are told."""
    meant = understand(
        """
        paths:
          /a: {get: {operationId: getApps, tags: [x]}}
          /b: {get: {operationId: get_apps, tags: [x]}}
        """,
        strict=True,
        faulty=True,
    )
    (error,) = meant.report.errors
    assert error.code == "method-name-collision"
    assert str(error.where) == "api.yaml:6:8"
    assert "(api.yaml:5:8)" in error.message
    assert "x-sdk-method" in (error.hint or "")


def test_two_live_twins_are_a_warning_for_a_document_of_its_own() -> None:
    """The second one gets a number and can be called."""
    meant = understand(
        "paths: {/a: {get: {operationId: x, tags: [g]}}, /b: {get: {operationId: X, tags: [g]}}}"
    )
    assert meant.methods == {"get /a": "x", "get /b": "x_0"}
    assert meant.codes == ["method-name-collision"]
    assert not meant.report.errors


def test_a_given_name_comes_before_derived_ones() -> None:
    """The operation whose id is the same moves away."""
    meant = understand(
        "paths: {/a: {get: {operationId: list, tags: [g]}},"
        " /b: {get: {operationId: other, x-sdk-method: list, tags: [g]}}}"
    )
    assert meant.methods == {"get /b": "list", "get /a": "list_0"}


def test_two_given_names_that_collide_are_an_error_everywhere() -> None:
    """An overlay that says two things at once is a mistake."""
    meant = understand(
        "paths: {/a: {get: {x-sdk-method: list, tags: [g]}},"
        " /b: {get: {x-sdk-method: list, tags: [g]}}}",
        faulty=True,
    )
    assert [error.code for error in meant.report.errors] == ["method-name-collision"]


def test_the_same_name_in_two_groups_is_no_collision() -> None:
    """Methods are named within their group."""
    meant = understand(
        "paths: {/a: {get: {operationId: list, tags: [a]}},"
        " /b: {get: {operationId: list, tags: [b]}}}",
        strict=True,
    )
    assert set(meant.methods.values()) == {"list"}
    assert meant.codes == []


def test_a_name_that_ends_in_a_number_is_not_taken_twice() -> None:
    """`get_0` may be an operation's own name."""
    meant = understand(
        "paths: {/a: {get: {operationId: get, tags: [g]}},"
        " /b: {get: {operationId: get_0, tags: [g]}},"
        " /c: {get: {operationId: Get, tags: [g], deprecated: true}}}"
    )
    assert sorted(meant.methods.values()) == ["get", "get_0", "get_1"]


@pytest.mark.parametrize(
    ("path", "verb", "expected"),
    [
        ("/pets", "get", "get_pets"),
        ("/pets/{petId}", "get", "get_pets_by_pet_id"),
        ("/pets/{petId}/owners/{id}", "delete", "delete_pets_by_pet_id_owners_by_id"),
        ("/", "post", "post"),
    ],
)
def test_without_an_operation_id_verb_and_path_are_the_name(
    path: str, verb: str, expected: str
) -> None:
    """The route says what there is to say."""
    meant = understand(f"paths: {{'{path}': {{{verb}: {{}}}}}}")
    assert list(meant.methods.values()) == [expected]


def _arguments(parameters: str, path: str = "/x/{id}") -> list[str]:
    meant = understand(f"paths: {{'{path}': {{get: {{parameters: {parameters}}}}}}}")
    return [str(name) for name in argument_names(meant.api.operations[0]).values()]


def test_arguments_of_one_name_are_told_apart_by_their_place() -> None:
    """The first keeps its name."""
    assert _arguments(
        "[{name: id, in: query}, {name: id, in: path, required: true}, {name: id, in: header},"
        " {name: ID, in: query}]"
    ) == ["id", "id_query", "id_header", "id_query_"]


def test_an_overlay_can_name_an_argument() -> None:
    """`x-sdk-name` is spelled as a Python name all the same."""
    assert _arguments("[{name: q, in: query, x-sdk-name: searchText}]", "/x") == ["search_text"]


def _with_body(rest: str) -> Meant:
    return understand(f"""
        paths:
          /x:
            post:
              parameters: [{{name: pet, in: query}}, {{name: body, in: query}}]
              requestBody: {{content: {{application/json: {{schema: {rest}}}}}}}
        components: {{schemas: {{Pet: {{type: object, properties: {{a: {{type: string}}}}}},
          Accept: {{type: object, properties: {{a: {{type: string}}}}}}}}}}
        """)


@pytest.mark.parametrize(
    ("schema", "taken", "expected"),
    [
        ("{$ref: '#/components/schemas/Pet'}", set[str](), "pet"),
        ("{$ref: '#/components/schemas/Pet'}", {"pet"}, "body"),
        ("{$ref: '#/components/schemas/Pet'}", {"pet", "body"}, "pet_"),
        ("{$ref: '#/components/schemas/Accept'}", set[str](), "accept_"),
        ("{type: array, items: {type: string}}", set[str](), "body"),
        ("{type: array, items: {type: string}}", {"body"}, "body_"),
    ],
)
def test_a_body_is_named_after_its_schema(schema: str, taken: set[str], expected: str) -> None:
    """Or `body`, where that is free and the schema has no name."""
    meant = _with_body(schema)
    assert body_name(meant.api.operations[0], meant.names.classes, taken) == expected


def test_fields_of_a_form_keep_clear_of_parameters() -> None:
    """They are arguments of the same function."""
    meant = understand("""
        paths:
          /x:
            post:
              parameters: [{name: id, in: query}]
              requestBody: {content: {multipart/form-data: {schema: {properties: {
                id: {type: string}, self: {type: string}, json: {type: string}}}}}}
        """)
    names = form_names(meant.api.operations[0])
    assert names == {"id": "id_2", "self": "self_", "json": "json"}


def test_an_unknown_replacement_is_an_error_with_its_position() -> None:
    """`x-sdk-deprecated-by` must name a method."""
    meant = understand(
        "paths: {/a: {get: {operationId: a, tags: [g], deprecated: true,"
        " x-sdk-deprecated-by: g.nothing}}}",
        faulty=True,
    )
    (error,) = meant.report.errors
    assert error.code == "replacement-missing"
    assert error.where is not None
    assert error.where.position is not None


def test_groups_and_categories_have_names_of_their_own() -> None:
    """Two tags of one spelling are numbered; a loose group keeps clear of categories."""
    meant = understand("""
        x-sdk-tags: {Cats: {category: animals, group: cats}}
        paths:
          /a: {get: {tags: [Cats]}}
          /b: {get: {tags: [animals]}}
          /c: {get: {tags: [Node Pools]}}
          /d: {get: {tags: [node-pools]}}
        """)
    assert dict(meant.names.categories) == {"animals": "animals"}
    assert dict(meant.names.groups) == {
        "cats": "cats",
        "animals": "animals_2",
        "Node Pools": "node_pools",
        "node-pools": "node_pools_2",
    }
