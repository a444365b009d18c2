"""What the builders of one document share: references, and the named schemas found so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeAlias, TypeVar

from sdkwright.build.hierarchy import Hierarchy
from sdkwright.build.security import SecurityReader
from sdkwright.build.twins import canonical_components
from sdkwright.diagnostics import InputError, Report
from sdkwright.document import Document
from sdkwright.internal_errors import internal_error
from sdkwright.ir.schemas import AliasSchema, Origin, Schema
from sdkwright.ir.types import ANY, Pointer, Reference, SchemaId, Type
from sdkwright.resolve import Node, Resolver, schema_id
from sdkwright.workplace import working_on

T = TypeVar("T")

_COMPONENTS = ("components", "schemas")
_DEPTH = 30
"""References without a name inside each other: each takes a dozen calls of functions."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a schema is to the schema or operation that it belongs to."""

    owner: str
    role: str
    literal_enums: bool = False
    """Whether an inline enumeration stays in the type, as for parameters."""

    def below(self, role: str) -> Place:
        """Return the place of a part, whose role is told after that of the whole."""
        return replace(self, role=f"{self.role} {role}".strip())


TypeOf: TypeAlias = Callable[[Node, Place], Type]
"""Gives the type of a schema."""


class Context:
    """The document under construction."""

    def __init__(self, document: Document, report: Report) -> None:
        self.document = document
        self.report = report
        self.resolver = Resolver(document, report)
        self.security = SecurityReader(document, self.resolver, report)
        self._schemas: dict[SchemaId, Schema | None] = {}
        self._twins = canonical_components(self.resolver.root.child(*_COMPONENTS).value)
        self._following: set[str] = set()
        self.variants: dict[SchemaId, Type] = {}
        """What references to base schemas mean, as far as it was asked."""

    @cached_property
    def hierarchy(self) -> Hierarchy:
        """Which components extend which."""
        return Hierarchy(self.components(), self.component, self.resolver)

    @property
    def has_siblings_of_references(self) -> bool:
        """Whether keywords beside `$ref` count (OpenAPI 3.1, 4.8.24.1) or not (3.0.3, 4.7.23)."""
        return not str(self.document.value.get("openapi", "")).startswith("3.0")

    @property
    def schemas(self) -> tuple[Schema, ...]:
        """The named schemas, in the order in which they were first met."""
        return tuple(schema for schema in self._schemas.values() if schema is not None)

    def components(self) -> list[Node]:
        """Return the schemas with names of their own that are not twins of another.

        They are the entries of `components/schemas`, then what else references lead to.
        """
        entries = [
            node
            for name, node in self.resolver.root.items(*_COMPONENTS)
            if self._twins.get(name, name) == name
        ]
        return entries + [self.resolver.root.child(*where) for where in self.document.named]

    def component(self, node: Node) -> SchemaId | None:
        """Return the identity of the component at a node, None for any other schema."""
        pointer = node.pointer
        if pointer in self.document.named:
            return schema_id(pointer)
        if len(pointer) != 3 or pointer[:2] != _COMPONENTS:
            return None
        name = str(pointer[2])
        return schema_id((*_COMPONENTS, self._twins.get(name, name)))

    def is_named(self, identity: SchemaId) -> bool:
        """Tell whether a schema was found to be worth a name."""
        return identity in self._schemas

    def named(self, node: Node, place: Place, make: Callable[[Origin], Schema]) -> Type:
        """Return a reference to the schema at a node, made (once) with a name of its own.

        Args:
            node: the schema.
            place: its role for its owner, which names it where it is no component.
            make: builds the schema; it may meet itself again below.
        """
        identity = self.component(node) or schema_id(node.pointer)
        if identity not in self._schemas:
            self._schemas[identity] = None
            origin = self._origin(identity, node, place)
            self._schemas[identity] = self._made(origin, make) or AliasSchema(origin, ANY)
        return Reference(identity)

    def forget(self, node: Node) -> None:
        """Let a component be anything, if nothing is known of it: others may refer to it."""
        place = Place(schema_id(node.pointer), "")
        self.named(node, place, lambda origin: AliasSchema(origin, ANY))

    def attempt(self, where: Pointer, what: str, make: Callable[[], T]) -> T | None:
        """Return what is made of a part of the document; None if that fails unforeseen.

        Args:
            where: the part.
            what: what is lost then, in words.
            make: makes it.

        Raises:
            Exception: the failure, if the report is strict.
        """
        before = working_on(where)
        try:
            made = make()
        except InputError:
            raise
        except Exception as error:
            if self.report.strict:
                raise
            consequence = f" in {what}, which is left out"
            severity = self.report.lenient_severity
            self.report.add(internal_error(error, severity=severity, consequence=consequence))
            made = None
        working_on(before)
        return made

    def _made(self, origin: Origin, make: Callable[[Origin], Schema]) -> Schema | None:
        return self.attempt(origin.where, "this schema", lambda: make(origin))

    def guarded(self, reference: str, build: Callable[[], Type]) -> Type:
        """Build a type through a reference that has no name; a circle ends in anything."""
        if reference in self._following or len(self._following) >= _DEPTH:
            target = self.resolver.find(reference)
            identity = schema_id(target.pointer) if target else ""
            return Reference(identity) if self.is_named(identity) else ANY
        self._following.add(reference)
        try:
            return build()
        finally:
            self._following.discard(reference)

    def _origin(self, identity: SchemaId, node: Node, place: Place) -> Origin:
        component = self.component(node)
        pointer: Pointer = node.pointer
        return Origin(
            id=identity,
            where=pointer,
            component=self._name(pointer) if component else None,
            owner=None if component else place.owner,
            role="" if component else place.role,
            type_name=node.text("x-sdk-type-name") or None,
            description=node.text("description"),
        )

    def _name(self, pointer: Pointer) -> str:
        return self.document.named.get(pointer) or str(("document", *pointer)[-1])
