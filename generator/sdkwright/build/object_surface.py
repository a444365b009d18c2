"""What declarations of the object layer refer to: operations, their arguments and answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkwright.build.paging import member, resolved
from sdkwright.ir.api import Api, Operation
from sdkwright.ir.schemas import EnumSchema, Field, ObjectSchema, Schema
from sdkwright.ir.types import ANY, Constant, Kind, Primitive, Reference, SchemaId, Type


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of an operation, or a field of its body."""

    wire: str
    type: Type
    required: bool
    in_path: bool


@dataclass(frozen=True, slots=True)
class Surface:
    """The operations by `group.method`, with the types that they mention."""

    operations: Mapping[str, Operation]
    schemas: dict[SchemaId, Schema]

    def arguments(self, operation: Operation) -> dict[str, Argument]:
        """Return what an operation takes, by wire name; a parameter hides a field of its name."""
        body = operation.body
        fields = {
            field.wire: Argument(
                field.wire, field.type, field.required and field.generated is None, False
            )
            for field in (body.fields if body is not None else ())
        }
        return fields | {
            one.wire: Argument(
                one.wire,
                one.type,
                one.required and one.generated is None,
                one.location == "path",
            )
            for one in operation.parameters
        }

    def answer(self, operation: Operation) -> Type | None:
        """Return the type of the JSON answer, None where there is none."""
        found = (a.type for a in operation.answers if a.kind == "json" and a.type is not None)
        return next(found, None)

    def is_binary(self, operation: Operation) -> bool:
        """Tell whether an operation answers with bytes."""
        return any(answer.kind == "binary" for answer in operation.answers)

    def field(self, of: Type | None, name: str) -> Type | None:
        """Return the type of a field of an answer, None where it has none of that name."""
        if of is None:
            return None
        return member(resolved(of, self.schemas), name, self.schemas)

    def fields(self, of: Type | None) -> tuple[str, ...]:
        """Return the names of the fields of an object, by wire."""
        return tuple(field.wire for field in self.object_fields(of))

    def object_fields(self, of: Type | None) -> tuple[Field, ...]:
        """Return the fields of an object, none of any other type."""
        found = resolved(of, self.schemas) if of is not None else None
        schema = self.schemas.get(found.schema) if isinstance(found, Reference) else None
        return schema.fields if isinstance(schema, ObjectSchema) else ()

    def values(self, of: Type) -> tuple[str, ...]:
        """Return the values of an enumeration, none for any other type."""
        found = resolved(of, self.schemas)
        if isinstance(found, Constant):
            return tuple(value for value in found.values if isinstance(value, str))
        schema = self.schemas.get(found.schema) if isinstance(found, Reference) else None
        if isinstance(schema, EnumSchema):
            return tuple(value for value in schema.values if isinstance(value, str))
        return ()

    def is_text(self, of: Type | None) -> bool:
        """Tell whether values of a type can be texts, such as ids and addresses."""
        found = resolved(of, self.schemas) if of is not None else None
        texts = (Kind.STRING, Kind.UUID)
        return found == ANY or (isinstance(found, Primitive) and found.kind in texts)


def surface_of(api: Api) -> Surface:
    """Return the surface of an API; an operation also has its further names."""
    operations: dict[str, Operation] = {}
    for group in api.groups:
        for operation in group.operations:
            name = operation.name or operation.operation_id or operation.id
            operations.setdefault(f"{group.key}.{name}", operation)
    for operation in api.operations:
        for group_key, name in operation.aliases:
            operations.setdefault(f"{group_key}.{name}", operation)
    return Surface(operations, api.schema_index())
