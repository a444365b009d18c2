"""What the builders of one document share: references, and the named schemas found so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from sdkwright.build.twins import canonical_components
from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.ir.schemas import Origin, Schema
from sdkwright.ir.types import ANY, Pointer, Reference, SchemaId, Type
from sdkwright.resolve import Node, Resolver, schema_id

_COMPONENTS = ("components", "schemas")


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


class Context:
    """The document under construction."""

    def __init__(self, document: Document, report: Report) -> None:
        self.document = document
        self.report = report
        self.resolver = Resolver(document, report)
        self._schemas: dict[SchemaId, Schema | None] = {}
        self._twins = canonical_components(self.resolver.root.child(*_COMPONENTS).value)
        self._following: set[str] = set()

    @property
    def schemas(self) -> tuple[Schema, ...]:
        """The named schemas, in the order in which they were first met."""
        return tuple(schema for schema in self._schemas.values() if schema is not None)

    def components(self) -> list[Node]:
        """Return the entries of `components/schemas` that are not twins of another."""
        return [
            node
            for name, node in self.resolver.root.items(*_COMPONENTS)
            if self._twins.get(name, name) == name
        ]

    def component(self, node: Node) -> SchemaId | None:
        """Return the identity of the component at a node, None for any other schema."""
        pointer = node.pointer
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
            self._schemas[identity] = make(self._origin(identity, node, place))
        return Reference(identity)

    def guarded(self, reference: str, build: Callable[[], Type]) -> Type:
        """Build a type through a reference that has no name; a circle ends in anything."""
        if reference in self._following:
            return ANY
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
            component=str(pointer[2]) if component else None,
            owner=None if component else place.owner,
            role="" if component else place.role,
            type_name=node.text("x-sdk-type-name") or None,
            description=node.text("description"),
        )
