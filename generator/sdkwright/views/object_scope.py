"""What the views of the object layer look up: operations, names, and fields of answers."""

from __future__ import annotations

from typing import assert_never

from sdkwright.ir.api import Api, Operation
from sdkwright.ir.objects import (
    Attaching,
    Calling,
    Method,
    ObjectClass,
    OperationId,
    Putting,
    Renaming,
    Waiter,
    Waiting,
)
from sdkwright.ir.schemas import AliasSchema, Field, ObjectSchema
from sdkwright.ir.types import Kind, ListOf, Nullable, Primitive, Reference, Type
from sdkwright.naming import Names
from sdkwright.naming.methods import argument_names, form_names
from sdkwright.naming.models import field_names
from sdkwright.views.accept import result_of
from sdkwright.views.expressions import Expression, Import, Scope
from sdkwright.views.mentions import Mentions
from sdkwright.views.text import one_line, sentence

_MODELS = frozenset({Import("..", "models")})
_DEPTH = 32


class ObjectScope:
    """The API of one layer, with everything by its name."""

    def __init__(self, api: Api, names: Names) -> None:
        self.layer = api.objects
        self.names = names
        self.mentions = Mentions(api)
        self.operations = {operation.id: operation for operation in api.operations}
        self.classes = api.objects.named()
        self.waiters = {waiter.key: waiter for waiter in api.objects.waiters}
        self._groups = api.groups
        self._schemas = api.schema_index()
        self._described: dict[OperationId, str] = {}
        for one in api.objects.classes:
            for method in one.methods:
                match method.behaviour:
                    case Calling(operation=identity):
                        self._described.setdefault(identity, f"{one.name}.{method.name}")
                    case _:
                        pass

    def types(self, one: ObjectClass | None = None) -> Scope:
        """Return how types are spelled in a class, whose members hide builtins."""
        members: set[str] = set()
        if one is not None:
            members |= {method.name for method in one.methods}
            for pairs in (one.keys, one.state, one.parts, one.links):
                members |= {name for name, _ in pairs}
        return Scope(self.names.classes, self._schemas, "models.", _MODELS, frozenset(members))

    def text(self, method: Method) -> str:
        """Return what a method does: in its own words, or in those of what it calls."""
        if method.description:
            return sentence(method.description)
        match method.behaviour:
            case Calling(operation=identity):
                return self._summary(self.operations[identity])
            case Waiting(wait):
                waiter = self.waiters[wait.waiter]
                return sentence(waiter.description) or f"Wait for `{waiter.key}`."
            case Attaching(object=name):
                return f"Return the {name} with these keys."
            case Renaming(method=target):
                return f"The same as `{target}()`."
            case Putting(address=attribute):
                return f"Send content to `{attribute}`."
            case _:
                assert_never(method.behaviour)

    def describes(self, one: ObjectClass, method: Method) -> bool:
        """Tell whether a method is the one whose text describes all arguments of its operation."""
        match method.behaviour:
            case Calling(operation=identity):
                return self._described.get(identity) == f"{one.name}.{method.name}"
            case _:
                return False

    def described(self, operation: OperationId) -> str:
        """Return the method, as `Class.method`, that describes the arguments of an operation."""
        return self._described[operation]

    def _summary(self, operation: Operation) -> str:
        text = operation.summary or operation.description.partition("\n")[0]
        plain = self.mentions.of_operation(sentence(one_line(text)), operation)
        return plain or f"`{operation.method} {operation.path}`."

    def request(self, operation: Operation) -> str:
        """Return the function that makes the call of an operation."""
        group = self.names.groups[operation.group]
        return f"requests.{group}.{self.names.methods[operation.id]}"

    def method(self, operation: Operation) -> str:
        """Return the method of the client below that calls an operation: `group.method`."""
        group = next(group for group in self._groups if group.key == operation.group)
        return f"{self.names.group_path(group)}.{self.names.methods[operation.id]}"

    def argument_names(self, operation: Operation) -> dict[str, str]:
        """Return the names of the arguments of an operation, by wire name."""
        fields = {wire: str(name) for wire, name in form_names(operation).items()}
        names = argument_names(operation)
        return fields | {wire: str(name) for (_, wire), name in names.items()}

    def answer(self, operation: Operation) -> Type | None:
        """Return the type of the JSON answer, None where there is none."""
        found = (a.type for a in operation.answers if a.kind == "json" and a.type is not None)
        return next(found, None)

    def result(self, operation: Operation, scope: Scope) -> Expression:
        """Return the type of what an operation returns."""
        return result_of(operation.answers, scope)

    def waited(self, waiter: Waiter, scope: Scope) -> Expression:
        """Return the type of what waiting returns."""
        return self.result(self.operations[waiter.operation], scope)

    def attribute(self, of: Type | None, wire: str) -> str:
        """Return how a field of an answer is read: `.name`."""
        schema = self._object(of)
        if schema is None:
            return f"[{wire!r}]"
        return f".{field_names(schema).get(wire, wire)}"

    def fields(self, of: Type | None) -> tuple[Field, ...]:
        """Return the fields of an object, none of any other type."""
        schema = self._object(of)
        return schema.fields if schema is not None else ()

    def field(self, of: Type | None, wire: str) -> Type | None:
        """Return the type of a field of an answer, with null where it may be absent."""
        for field in self.fields(of):
            if field.wire == wire:
                return field.type if field.required else Nullable(field.type)
        return None

    def item(self, of: Type | None) -> Type | None:
        """Return the type of the items of a list, None for any other type."""
        while isinstance(of, Nullable):
            of = of.of
        return of.item if isinstance(of, ListOf) else None

    def has(self, of: Type | None, wire: str) -> bool:
        """Tell whether an answer has a field."""
        return self.field(of, wire) is not None

    def is_plain_text(self, of: Type | None, wire: str) -> bool:
        """Tell whether a field of an answer is always a text."""
        return self.field(of, wire) == Primitive(Kind.STRING)

    def _object(self, of: Type | None) -> ObjectSchema | None:
        for _ in range(_DEPTH):
            if isinstance(of, Nullable):
                of = of.of
            schema = self._schemas[of.schema] if isinstance(of, Reference) else None
            if not isinstance(schema, AliasSchema):
                return schema if isinstance(schema, ObjectSchema) else None
            of = schema.type
        return None
