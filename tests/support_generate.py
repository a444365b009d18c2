"""From a few lines of YAML to what a stage makes of them: meaning, names, files."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from pathlib import Path

from sdkwright.build import build_api
from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.ir.api import Api, Operation
from sdkwright.ir.schemas import AliasSchema, EnumSchema, Field, ObjectSchema, Schema
from sdkwright.ir.types import SchemaId, Type
from sdkwright.load import read_text
from sdkwright.naming import Names, name_api

DEFAULTS = (
    ("openapi:", "openapi: 3.0.3"),
    ("info:", 'info: {title: Test, version: "1"}'),
    ("paths:", "paths: {}"),
)
"""What a document must say; added to texts that do not."""


def whole(text: str) -> str:
    """Return the text of a document, completed with what every document has to say."""
    plain = textwrap.dedent(text)
    if plain.startswith("{"):
        return plain
    keys = {line.split()[0] for line in plain.splitlines() if line and not line[0].isspace()}
    missing = [default for key, default in DEFAULTS if key not in keys]
    return "\n".join([*missing, plain])


def document_of(text: str) -> Document:
    """Return a loaded document; its YAML must be in order."""
    report = Report()
    source = read_text(whole(text), Path("api.yaml"), report, name="api.yaml")
    assert source is not None, report.render()
    assert not report.errors, report.render()
    return Document(source.value, source)


@dataclass(frozen=True, slots=True)
class Meant:
    """What a document means, what its parts are called, and what was found."""

    api: Api
    names: Names
    report: Report

    @property
    def codes(self) -> list[str]:
        """The codes of all findings."""
        return [finding.code for finding in self.report.diagnostics]

    @property
    def findings(self) -> str:
        """The findings as text, without listings."""
        return self.report.render(listings=False)

    @property
    def methods(self) -> dict[str, str]:
        """The method name of each operation, by verb and path."""
        return {identity: str(name) for identity, name in self.names.methods.items()}

    @property
    def classes(self) -> dict[str, str]:
        """The class name of each schema, by where it stands."""
        return {identity: str(name) for identity, name in self.names.classes.items()}

    def operation(self, identity: str) -> Operation:
        """Return an operation by verb and path."""
        return next(one for one in self.api.operations if one.id == identity)

    def schema(self, name: str) -> Schema:
        """Return a component."""
        return self.api.schema_index()[component(name)]

    def object(self, name: str) -> ObjectSchema:
        """Return a component that is an object."""
        schema = self.schema(name)
        assert isinstance(schema, ObjectSchema), schema
        return schema

    def enum(self, name: str) -> EnumSchema:
        """Return a component that is an enumeration."""
        schema = self.schema(name)
        assert isinstance(schema, EnumSchema), schema
        return schema

    def alias(self, name: str) -> Type:
        """Return the type of a component that is neither object nor enumeration."""
        schema = self.schema(name)
        assert isinstance(schema, AliasSchema), schema
        return schema.type

    def fields(self, name: str) -> dict[str, Field]:
        """Return the fields of a component by wire name."""
        return {field.wire: field for field in self.object(name).fields}


def understand(text: str, *, strict: bool = False, faulty: bool = False) -> Meant:
    """Return what a document means.

    Args:
        text: the document, or a part of one.
        strict: whether collisions are errors, as in a product.
        faulty: whether errors are expected.
    """
    document, report = document_of(text), Report(strict=strict)
    api = build_api(document, report)
    names = name_api(api, document, report)
    assert faulty or not report.errors, report.render()
    return Meant(api, names, report)


def component(name: str) -> SchemaId:
    """Return the identity of a component."""
    return f"#/components/schemas/{name}"


def type_in(schema: str, *, others: str = "", openapi: str = "3.0.3") -> Type:
    """Return the type of a property that has a schema.

    Args:
        schema: the schema as YAML in flow style.
        others: further components, as lines of YAML.
        openapi: the version of the document.
    """
    rest = textwrap.indent(textwrap.dedent(others).strip(), " " * 4)
    text = (
        f"openapi: {openapi}\ncomponents:\n  schemas:\n"
        f"    Holder: {{type: object, properties: {{held: {schema}}}}}\n{rest}\n"
    )
    return understand(text).fields("Holder")["held"].type
