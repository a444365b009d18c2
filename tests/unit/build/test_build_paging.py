"""`x-sdk-pagination`: what it means, and what is wrong with it."""

from __future__ import annotations

import pytest

from sdkwright.ir.api import Paging
from sdkwright.ir.types import ANY, Kind, Primitive, Reference
from support_generate import Meant, component, understand

DOCUMENT = """
paths:
  /pets:
    get:
      parameters:
        - {{name: offset, in: query, schema: {{type: integer}}}}
        - {{name: limit, in: query, schema: {{type: integer}}}}
        - {{name: cursor, in: query, schema: {{type: string}}}}
      responses: {{'200': {{content: {{{media}: {{schema: {schema}}}}}}}}}
      x-sdk-pagination: {paging}
components:
  schemas:
    Pet: {{type: object, properties: {{petId: {{type: string}}}}}}
    Pets: {{type: array, items: {{$ref: '#/components/schemas/Pet'}}}}
    Page:
      type: object
      properties:
        pets: {{$ref: '#/components/schemas/Pets'}}
        any: {{}}
        meta:
          type: object
          nullable: true
          properties:
            next/page: {{type: string}}
            nextOffset: {{type: integer}}
            more: {{type: boolean}}
"""
PAGE = "{$ref: '#/components/schemas/Page'}"
PET = Reference(component("Pet"))


def meant(
    paging: str, *, schema: str = PAGE, media: str = "application/json", faulty: bool = False
) -> Meant:
    """Return what a document with that extension means."""
    return understand(DOCUMENT.format(paging=paging, schema=schema, media=media), faulty=faulty)


def paging_of(paging: str, schema: str = PAGE) -> Paging:
    """Return the paging of the only operation."""
    found = meant(paging, schema=schema).api.operations[0].paging
    assert found is not None
    return found


def test_offset_paging() -> None:
    """Names and JSON Pointers lead through references, aliases and null."""
    found = paging_of(
        "{style: offset, position: offset, size: limit, items: pets,"
        " next: /meta/nextOffset, more: /meta/more}"
    )
    assert (found.style, found.position, found.size, found.item) == (
        "offset",
        "offset",
        "limit",
        PET,
    )
    assert (found.items, found.next, found.more) == (
        ("pets",),
        ("meta", "nextOffset"),
        ("meta", "more"),
    )


def test_cursor_paging() -> None:
    """Slashes in names are written as JSON Pointers have them."""
    found = paging_of("{style: cursor, position: cursor, items: /pets, next: /meta/next~1page}")
    assert found.next == ("meta", "next/page")


def test_paging_by_last_id() -> None:
    """`next` is a member of the items."""
    found = paging_of("{style: last-id, position: cursor, items: pets, next: petId}")
    assert (found.next, found.item) == (("petId",), PET)


def test_an_answer_may_be_the_list() -> None:
    """Then `items` is empty; the next page is in the Link header."""
    found = paging_of("{style: link, items: ''}", "{type: array, items: {type: string}}")
    assert (found.items, found.item) == ((), Primitive(Kind.STRING))


def test_what_is_not_described_may_be_anything() -> None:
    """No one can tell that it does not fit."""
    found = paging_of("{style: offset, position: offset, items: any, next: /any/x}")
    assert found.item == ANY


@pytest.mark.parametrize(
    ("paging", "message"),
    [
        ("{style: pages, items: pets}", "there is no paging by 'pages'"),
        ("{style: offset, items: pets}", "paging by offset needs 'position'"),
        ("{style: cursor, position: cursor, items: pets}", "paging by cursor needs 'next'"),
        ("{style: link}", "paging by link needs 'items'"),
        ("{style: link, items: pets, param: x}", "paging knows no 'param'"),
        ("{style: offset, position: start, items: pets}", "has no parameter 'start'"),
        ("{style: offset, position: cursor, items: pets}", "'cursor' has an unfit type"),
        ("{style: link, size: cursor, items: pets}", "'cursor' has an unfit type"),
        ("{style: link, items: cats}", "the answer has no 'cats'"),
        ("{style: link, items: meta}", "'meta' is not a list"),
        ("{style: link, items: pets, next: /meta/x}", "the answer has no '/meta/x'"),
        ("{style: link, items: pets, next: meta}", "'meta' has an unfit type"),
        ("{style: link, items: pets, more: /meta/nextOffset}", "has an unfit type"),
        ("{style: last-id, position: cursor, items: pets, next: id}", "the answer has no 'id'"),
        ("[]", "there is no paging by ''"),
    ],
)
def test_what_is_wrong_is_found_where_it_stands(paging: str, message: str) -> None:
    """Each finding is an error with a place and advice, and the operation has no paging."""
    result = meant(paging, faulty=True)
    (found,) = [f for f in result.report.diagnostics if message in f.message]
    assert found.code == "paging"
    assert found.where is not None
    assert found.hint
    assert result.api.operations[0].paging is None


def test_pages_are_json() -> None:
    """A text has no items."""
    result = meant("{style: link, items: pets}", media="text/csv", faulty=True)
    assert "without a JSON answer" in result.report.diagnostics[0].message
