"""References inside of a document: pointers, their escapes, and texts beside them."""

from __future__ import annotations

import pytest

from sdkwright.diagnostics import Report
from sdkwright.resolve import Node, Resolver, reference_to
from support_generate import document_of


def _resolver(components: str, version: str = "3.1.0") -> Resolver:
    text = f"openapi: {version}\ncomponents: {components}\n"
    return Resolver(document_of(text), Report(strict=False))


@pytest.mark.parametrize(
    "name", ["Plain", "with/slash", "with~tilde", "100%", "a%20b", "~1", "é", "a b", "0", "#"]
)
def test_any_name_can_be_referred_to(name: str) -> None:
    """What `reference_to` writes, `find` reads."""
    resolver = _resolver(f"{{schemas: {{{name!r}: {{type: string}}}}}}")
    pointer = ("components", "schemas", name)
    found = resolver.find(reference_to(pointer))
    assert found == Node({"type": "string"}, pointer)


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("#/components/schemas/a%20b", "a b"),
        ("#/components/schemas/100%", "100%"),
        ("#/components/schemas/100%25", "100%"),
        ("#/components/schemas/x~1y", "x/y"),
        ("#/components/schemas/x%7E1y", "x/y"),
        ("#/components/schemas/none", None),
        ("#components/schemas/none", None),
        ("#components", None),
        ("", None),
        ("other.yaml", None),
        ("#/components/schemas/x~1y/0", None),
        ("#/tags/0", "first"),
        ("#/tags/1", None),
        ("#/tags/-1", None),
        ("#/tags/99999999999999999999999", None),
        ("#/tags/²", None),
    ],
)
def test_what_references_find(reference: str, expected: str | None) -> None:
    """Escapes of both kinds, forgotten ones, and places in lists."""
    named = "{'a b': {d: a b}, '100%': {d: '100%'}, 'x/y': {d: x/y}}"
    resolver = _resolver(f"{{schemas: {named}}}\ntags: [{{d: first}}]")
    found = resolver.find(reference)
    assert (found.text("d") if found else None) == expected


@pytest.mark.parametrize(("version", "expected"), [("3.0.3", "own"), ("3.1.0", "outer")])
def test_texts_beside_a_reference(version: str, expected: str) -> None:
    """From 3.1 on they stand for those of what is referred to; before, they are ignored."""
    resolver = _resolver(
        "{parameters: {A: {name: a, description: own}, B: {$ref: '#/components/parameters/A',"
        " description: inner}}}",
        version,
    )
    reference = {"$ref": "#/components/parameters/B", "description": "outer", "name": "b"}
    found = resolver.follow(Node(reference, ()))
    assert found is not None
    assert (found.text("description"), found.text("name")) == (expected, "a")
    assert found.pointer == ("components", "parameters", "A")


def test_circles_and_holes_are_findings() -> None:
    """Both are warnings for a document of its own."""
    resolver = _resolver("{schemas: {A: {$ref: '#/components/schemas/A'}, B: {$ref: '#/x'}}}")
    for name in "AB":
        assert resolver.follow(resolver.root.child("components", "schemas", name)) is None
    codes = [one.code for one in resolver.report.warnings]
    assert codes == ["reference-circular", "reference-missing"]
