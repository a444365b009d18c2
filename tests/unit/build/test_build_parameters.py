"""Parameters: where they come from, in which order, and how they are written."""

from __future__ import annotations

import pytest

from sdkwright.ir.api import Parameter
from sdkwright.ir.types import STRING, Constant
from support_generate import Meant, understand


def parameters_of(lines: str, path: str = "/x", shared: str = "[]") -> tuple[Parameter, ...]:
    """Return the parameters of an operation, given as YAML in flow style."""
    return _meant(lines, path, shared).api.operations[0].parameters


def _meant(lines: str, path: str = "/x", shared: str = "[]") -> Meant:
    return understand(f"""
        paths:
          {path}:
            parameters: {shared}
            get:
              parameters: {lines}
              responses: {{'204': {{description: done}}}}
        """)


def test_an_operation_adds_to_and_overrides_the_parameters_of_its_path() -> None:
    """Name and place together identify a parameter."""
    found = parameters_of(
        "[{name: a, in: query, description: mine}, {name: b, in: header}]",
        shared="[{name: a, in: query, description: theirs}, {name: a, in: header}]",
    )
    assert [(p.location, p.wire, p.description) for p in found] == [
        ("query", "a", "mine"),
        ("header", "a", ""),
        ("header", "b", ""),
    ]


def test_path_parameters_come_first_in_the_order_of_the_path() -> None:
    """The others keep the order of the document."""
    found = parameters_of(
        "[{name: q, in: query}, {name: b, in: path, required: true},"
        " {name: a, in: path, required: true}]",
        path="/x/{a}/{b}",
    )
    assert [p.wire for p in found] == ["a", "b", "q"]


def test_the_order_of_the_path_holds_behind_a_reference_too() -> None:
    """A path item can stand in the components."""
    meant = understand("""
        openapi: 3.1.0
        paths:
          /x/{a}/{b}: {$ref: '#/components/pathItems/X'}
        components:
          pathItems:
            X:
              get:
                parameters:
                  - {name: b, in: path, required: true, schema: {type: string}}
                  - {name: a, in: path, required: true, schema: {type: string}}
        """)
    assert [p.wire for p in meant.api.operations[0].parameters] == ["a", "b"]


def test_a_parameter_can_be_a_reference() -> None:
    """Parameters of the components are followed."""
    meant = understand("""
        paths: {/x: {get: {parameters: [{$ref: '#/components/parameters/P'}]}}}
        components: {parameters: {P: {name: page, in: query, schema: {type: integer, default: 3}}}}
        """)
    (parameter,) = meant.api.operations[0].parameters
    assert (parameter.wire, parameter.default) == ("page", 3)


@pytest.mark.parametrize(
    ("lines", "style", "explode"),
    [
        ("{name: a, in: query}", "form", True),
        ("{name: a, in: query, explode: false}", "form", False),
        ("{name: a, in: query, style: pipeDelimited}", "pipeDelimited", False),
        ("{name: a, in: query, style: spaceDelimited, explode: true}", "spaceDelimited", True),
        ("{name: a, in: query, style: deepObject}", "deepObject", False),
        ("{name: a, in: header}", "simple", False),
        ("{name: a, in: header, explode: true}", "simple", True),
        ("{name: a, in: cookie}", "form", True),
        ("{name: a, in: path, required: true}", "simple", False),
        ("{name: a, in: path, required: true, style: label}", "label", False),
        ("{name: a, in: path, required: true, style: matrix, explode: true}", "matrix", True),
    ],
)
def test_styles_have_the_defaults_of_their_place(lines: str, style: str, explode: bool) -> None:
    """OpenAPI 3.1, 4.8.12.1: the default of `explode` follows the style."""
    (found,) = parameters_of(f"[{lines}]", path="/x/{a}" if "in: path" in lines else "/x")
    assert (found.style, found.explode) == (style, explode)


@pytest.mark.parametrize(
    ("lines", "taken"),
    [
        ("{name: a, in: header, style: form}", "simple"),
        ("{name: a, in: query, style: matrix}", "form"),
        ("{name: a, in: cookie, style: nonsense}", "form"),
    ],
)
def test_a_style_that_its_place_does_not_have_is_reported(lines: str, taken: str) -> None:
    """The default is taken, so that the operation can be called."""
    meant = _meant(f"[{lines}]")
    assert meant.api.operations[0].parameters[0].style == taken
    assert meant.codes == ["parameter-style"]


@pytest.mark.parametrize("name", ["Accept", "content-type", "AUTHORIZATION"])
def test_headers_of_the_client_are_no_parameters(name: str) -> None:
    """OpenAPI 3.0.3, Parameter Object: such a definition is ignored."""
    assert parameters_of(f"[{{name: {name}, in: header}}]") == ()


def test_a_header_name_in_the_query_is_a_parameter() -> None:
    """Only headers are ignored."""
    assert [p.wire for p in parameters_of("[{name: accept, in: query}]")] == ["accept"]


def test_content_gives_the_type_and_the_media_type() -> None:
    """A parameter can be a document of its own."""
    (found,) = parameters_of(
        "[{name: f, in: query, content: {application/json: {schema: {type: string}}}}]"
    )
    assert (found.content_type, found.type) == ("application/json", STRING)


def test_inline_enumerations_stay_in_the_type() -> None:
    """A parameter with fixed values needs no class."""
    (found,) = parameters_of("[{name: s, in: query, schema: {type: string, enum: [asc, desc]}}]")
    assert found.type == Constant(("asc", "desc"))


def test_path_parameters_are_required_whatever_they_say() -> None:
    """There is no path without them."""
    (found,) = parameters_of("[{name: a, in: path, required: false}]", path="/x/{a}")
    assert found.required


def test_a_variable_of_the_path_that_nothing_describes_is_a_string() -> None:
    """The operation stays callable, and the document's mistake is told."""
    meant = _meant("[]", path="/x/{a}/{b}/{a}")
    found = meant.api.operations[0].parameters
    assert [(p.wire, p.location, p.type) for p in found] == [
        ("a", "path", STRING),
        ("b", "path", STRING),
    ]
    assert meant.codes == ["parameter-missing", "parameter-missing"]
    assert "the path needs a parameter 'a'" in meant.findings


@pytest.mark.parametrize("lines", ["{in: query}", "{name: a}", "{name: a, in: body}", "7"])
def test_a_parameter_without_name_or_place_is_reported(lines: str) -> None:
    """The finding stands where the parameter does."""
    meant = understand(f"paths: {{/x: {{get: {{parameters: [{lines}]}}}}}}", faulty=True)
    assert meant.codes == ["parameter-incomplete"]
    assert "api.yaml:3:" in meant.findings
