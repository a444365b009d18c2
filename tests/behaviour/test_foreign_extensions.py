"""What documents say in the words of other generators has the same effect as ours."""

from __future__ import annotations

import textwrap
import time
from typing import Any

import pytest

from behaviour.foreign_cases import CASES, DOCUMENT, PLACES
from behaviour.harness import Generate
from sdkwright.build import build_api
from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.foreign import translated
from sdkwright.foreign.table import BEGINNINGS, ROWS
from sdkwright.load import load_document, read_text
from sdkwright.overlay import apply_overlays, read_overlay
from support.packages import ROOT
from support_generate import document_of


def _text(**stated: str) -> str:
    text = DOCUMENT
    for place, (mark, _) in PLACES.items():
        text = text.replace(mark, stated.get(place, "x-nothing: 0"))
    return textwrap.dedent(text)


def _at(value: Any, pointer: tuple[str | int, ...]) -> Any:
    for part in pointer:
        value = value[part]
    return value


def _id(case: object) -> str | None:
    return case if isinstance(case, str) else None


def _translated(text: str) -> tuple[Document, Document, Report]:
    """A document before and after, and the findings, also of its reading."""
    before, report = document_of(text), Report()
    after = translated(before, report)
    build_api(after, report)
    return before, after, report


@pytest.mark.parametrize(("place", "stated", "ours", "value"), CASES, ids=_id)
def test_a_foreign_extension_is_understood(place: str, stated: str, ours: str, value: Any) -> None:
    """It gives our extension at its place, and nothing else."""
    before, after, report = _translated(_text(**{place: stated}))
    assert report.diagnostics == ()
    pointer = PLACES[place][1]
    assert _at(after.value, pointer) == _at(before.value, pointer) | {ours: value}
    theirs = stated.partition(":")[0]
    assert after.where((*pointer, ours)) == before.where((*pointer, theirs))
    assert ours not in _at(before.value, pointer)


@pytest.mark.parametrize(("place", "stated", "ours", "value"), CASES, ids=_id)
def test_our_extension_wins(place: str, stated: str, ours: str, value: Any) -> None:
    """What is stated in our words stays, even where it says nothing."""
    before, after, _ = _translated(_text(**{place: f"{stated}{_joint(place)}{ours}: null"}))
    assert after is before or _at(after.value, (*PLACES[place][1], ours)) is None


def _joint(place: str) -> str:
    return "\n      " if place in ("operation", "schema") else ", "


def test_every_row_of_the_table_has_a_case() -> None:
    """Name, kind of place and our name; the kind `schema` covers enumerations."""
    tested = {
        (stated.partition(":")[0], "schema" if place == "enum" else place, ours)
        for place, stated, ours, _ in CASES
    }
    rows = {(row.theirs, kind, row.ours) for row in ROWS for kind in row.kinds}
    enumerations = {"x-sdk-enum", "x-sdk-type-name"}
    alike = {row for row in rows if row[1] == "property" and row[2] in enumerations}
    repeated = {("x-fern-idempotent", "operation", "x-sdk-idempotent")}  # below
    assert rows - alike - repeated == tested
    assert all(BEGINNINGS.match(row.theirs) for row in ROWS)


def test_what_is_idempotent_without_a_header_may_be_repeated() -> None:
    """A document that names no header for it means the operation itself."""
    text = _text(operation="x-fern-idempotent: true").replace("x-fern-idempotency-headers", "x-a")
    _, after, _ = _translated(text)
    assert after.value["paths"]["/things"]["get"]["x-sdk-idempotent"] is True


@pytest.mark.parametrize(
    ("place", "stated", "reason"),
    [
        ("operation", "x-fern-sdk-method-name: 5", "it is no text"),
        ("operation", "x-fern-sdk-group-name: []", "it names nothing"),
        ("operation", "x-fern-ignore: [python]", "it is neither true nor false"),
        ("operation", "x-speakeasy-timeout: soon", "it is no number of milliseconds"),
        ("enum", "x-enum-varnames: [ONE]", "it has 1 names for 2 values"),
        ("enum", "x-fern-enum: [ONE, RED]", "it is no map from values"),
        ("operation", "x-speakeasy-pagination: {type: magic}", "there is no paging by 'magic'"),
        (
            "operation",
            "x-speakeasy-pagination: {type: offsetLimit, inputs: [{name: p, type: page}]}",
            "it pages by numbers of pages",
        ),
        (
            "operation",
            "x-speakeasy-pagination: {type: cursor, inputs: [{name: c, in: requestBody, type: cursor}]}",
            "it pages by a member of the body",
        ),
        (
            "operation",
            "x-speakeasy-pagination: {type: url, outputs: {results: '$..data', nextUrl: $.next}}",
            "'$..data' is no plain path",
        ),
        (
            "operation",
            "x-speakeasy-pagination: {type: url, outputs: {nextUrl: $.next}}",
            "it does not say where the items are",
        ),
        (
            "operation",
            "x-fern-pagination: {offset: $request.page, results: $response.data}",
            "it pages by numbers of pages",
        ),
        (
            "operation",
            "x-fern-pagination: {cursor: $request.a.b, next_cursor: $response.n, results: $response}",
            "'$request.a.b' is no parameter",
        ),
        ("operation", "x-fern-pagination: {results: $response}", "None is no member of the answer"),
        (
            "operation",
            "x-ms-pageable: {nextLinkName: next, operationName: More}",
            "another operation gets the next page",
        ),
    ],
    ids=_id,
)
def test_what_ours_cannot_say_is_a_warning(place: str, stated: str, reason: str) -> None:
    """At the place of the value, with what to write instead."""
    before, after, report = _translated(_text(**{place: stated}))
    (found,) = report.warnings
    name = stated.partition(":")[0]
    assert (found.code, found.message) == ("foreign-extension", f"`{name}` is left out: {reason}")
    assert found.where == before.where((*PLACES[place][1], name))
    assert found.hint is not None
    assert "x-sdk-" in found.hint
    assert after is before


@pytest.mark.parametrize(
    "stated",
    [
        "x-fern-ignore: false",
        "x-fern-availability: beta",
        "x-ms-pageable: {nextLinkName: null}",
        "x-ms-long-running-operation: true",
        "x-speakeasy-usage-example: true",
    ],
)
def test_what_says_nothing_to_us_stays_as_it_is(stated: str) -> None:
    """Without a finding."""
    before, after, report = _translated(_text(operation=stated))
    assert after is before
    assert report.diagnostics == ()


def test_a_document_without_foreign_extensions_is_not_touched() -> None:
    """Not even copied."""
    before, after, _ = _translated(_text())
    assert _text().count("x-fern-") == 2
    assert after is before


def test_looking_for_foreign_extensions_costs_nothing() -> None:
    """Five milliseconds for a document of 1.3 MB would be too many."""
    document = load_document(ROOT / "specs/runai/2.24.json", Report())
    assert document is not None
    best = 1.0
    for _ in range(10):
        started = time.perf_counter()
        assert translated(document, Report()) is document
        best = min(best, time.perf_counter() - started)
    assert best < 0.005


def test_the_first_of_several_enumerations_gets_a_shared_name() -> None:
    """AutoRest gives enumerations of one name one class; others of ours keep names of their own."""
    text = _text(enum="x-ms-enum: {name: Colour}", property="x-ms-enum: {name: Colour}")
    _, after, _ = _translated(text)
    schemas = after.value["components"]["schemas"]
    named = [schemas["Thing"]["properties"]["thingName"], schemas["Color"]]
    assert [one.get("x-sdk-type-name") for one in named] == ["Colour", None]


def test_names_in_overlays_are_understood_and_point_there() -> None:
    """An overlay that was written for another generator works as it is."""
    report = Report()
    document = document_of(_text())
    text = (
        "overlay: 1.0.0\ninfo: {title: t, version: 1.0.0}\nactions:\n"
        "  - {target: \"$.paths['/things'].get\", update: {x-speakeasy-name-override: list}}\n"
    )
    file = read_text(text, document.source.path, report, name="theirs.yaml")
    assert file is not None
    overlay = read_overlay(file, report)
    assert overlay is not None
    after = translated(apply_overlays(document, [overlay], report=report), report)
    assert report.diagnostics == ()
    where = after.where(("paths", "/things", "get", "x-sdk-method"))
    assert str(where) == "theirs.yaml:4:76"


def test_foreign_pages_that_do_not_fit_are_only_a_warning() -> None:
    """A hint for another generator does not stop ours; stated in our words it would."""
    stated = "x-ms-pageable: {nextLinkName: nextLink}"
    _, after, report = _translated(_text(operation=stated))
    assert [(f.code, f.severity.value) for f in report.diagnostics] == [("paging", "warning")] * 2
    assert {str(f.where) for f in report.diagnostics} == {
        str(after.where(PLACES["operation"][1] + ("x-ms-pageable",)))
    }
    said = "x-sdk-pagination: {style: link, items: /value, next: /nextLink}"
    assert _translated(_text(operation=said))[2].errors


def test_a_package_speaks_as_the_foreign_extensions_say(sdk_of: Generate) -> None:
    """Methods, arguments, fields, members and pages of the emitted code."""
    sdk: Any = sdk_of(
        _text(
            operation="x-fern-sdk-group-name: [admin, stuff]\n      x-fern-sdk-method-name: listAll\n"
            "      x-fern-pagination: true",
            parameter="x-ms-client-name: startAfter",
            property="x-speakeasy-name-override: label",
            enum="x-enum-varnames: [one, redIsh]",
            body="x-ms-requestBody-name: item",
        )
    )
    call = sdk.call("admin_stuff.list_all", start_after="x")
    assert call.request("https://x").url == "https://x/things?after=x"
    assert sdk.models.Thing(label="a").model_dump(by_alias=True, exclude_unset=True) == {
        "thingName": "a"
    }
    assert [member.name for member in sdk.models.Color] == ["ONE", "RED_ISH"]
    assert "item" in sdk.source("requests/default.py")


def test_what_is_ignored_is_not_in_the_package(sdk_of: Generate) -> None:
    """Operations, parameters, properties and schemas, in our words and in others'."""
    sdk: Any = sdk_of(
        _text(
            parameter="x-speakeasy-ignore: true",
            property="x-fern-ignore: true",
            enum="x-sdk-ignore: true",
        ).replace("operationId: make", "operationId: make\n      x-sdk-ignore: true")
    )
    assert not hasattr(sdk.models, "Color")
    fields = sdk.models.Thing.model_fields
    assert list(fields) == ["id", "color"]
    assert "make" not in sdk.source("requests/things.py")
    with pytest.raises(TypeError):
        sdk.call("things.read_things", after="x")


def test_a_parameter_of_the_path_cannot_be_ignored() -> None:
    """Its place would have a hole."""
    document = document_of(
        "paths:\n  /{id}:\n    get:\n      parameters:\n"
        "        - {name: id, in: path, required: true, schema: {type: integer}, x-fern-ignore: true}\n"
        "      responses: {'204': {description: ok}}\n"
    )
    report = Report()
    api = build_api(translated(document, report), report)
    assert [one.wire for one in api.operations[0].parameters] == ["id"]
    assert [str(one.where) for one in report.warnings if one.code == "extension"] == [
        "api.yaml:7:88"
    ]
