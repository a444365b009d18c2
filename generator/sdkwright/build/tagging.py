"""Tags: which value of its discriminator means which member of a union; names of recursive types.

Both need all schemas: members state their tags themselves, by a constant or by an enumeration.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from sdkwright.ir.schemas import AliasSchema, EnumSchema, ObjectSchema, Schema
from sdkwright.ir.spelling import has_tags
from sdkwright.ir.types import (
    Constant,
    Nullable,
    Reference,
    SchemaId,
    Tag,
    Type,
    Union,
    nullable,
    references,
    union,
)


def with_tags(schemas: Iterable[Schema]) -> tuple[Schema, ...]:
    """Return schemas in which each union knows its tags, and in which spoken aliases are marked.

    Args:
        schemas: all that are named.
    """
    index = {schema.origin.id: schema for schema in schemas}
    tagger = _Tagger(index)
    tagged = {identity: tagger.tagged(schema) for identity, schema in index.items()}
    circles = _recursive(tagged)
    return tuple(
        (
            replace(schema, is_spoken=True)
            if isinstance(schema, AliasSchema)
            and (schema.origin.id in circles or has_tags(schema.type))
            else schema
        )
        for schema in tagged.values()
    )


def _recursive(schemas: Mapping[SchemaId, Schema]) -> set[SchemaId]:
    """Return the aliases that contain themselves, through nothing but aliases.

    One that is itself, without a list or a map in between, is no type at all.
    """
    aliases = {
        identity: schema.type
        for identity, schema in schemas.items()
        if isinstance(schema, AliasSchema)
    }
    inner = _edges(aliases, references)
    same = _edges(aliases, _alternatives)
    return {
        identity
        for identity in inner
        if _leads_to(identity, inner) and not _leads_to(identity, same)
    }


def _edges(
    aliases: Mapping[SchemaId, Type], targets: Callable[[Type], Iterable[SchemaId]]
) -> dict[SchemaId, list[SchemaId]]:
    return {
        identity: [target for target in targets(of) if target in aliases]
        for identity, of in aliases.items()
    }


def _alternatives(of: Type) -> tuple[SchemaId, ...]:
    """Return the schemas whose values a type takes as they are."""
    match of:
        case Reference(schema):
            return (schema,)
        case Nullable(inner):
            return _alternatives(inner)
        case Union(members):
            return tuple(target for member in members for target in _alternatives(member))
        case _:
            return ()


def _leads_to(start: SchemaId, inner: Mapping[SchemaId, list[SchemaId]]) -> bool:
    seen: set[SchemaId] = set()
    pending = list(inner[start])
    while pending:
        target = pending.pop()
        if target == start:
            return True
        if target not in seen:
            seen.add(target)
            pending += inner[target]
    return False


class _Tagger:
    def __init__(self, schemas: Mapping[SchemaId, Schema]) -> None:
        self._schemas = schemas

    def tagged(self, schema: Schema) -> Schema:
        """Return a schema with all tags of its union, or with a plain union where it has none."""
        of = schema.type if isinstance(schema, AliasSchema) else None
        plain = of.of if isinstance(of, Nullable) else of
        if not isinstance(schema, AliasSchema) or not isinstance(plain, Union):
            return schema
        if plain.discriminator is None:
            return schema
        members = self._objects(plain, frozenset({schema.origin.id}))
        if members is None or len(members) < 2:
            return replace(schema, type=_plain(of, union(plain.members)))
        tags = self._tags(plain, members)
        if not tags:
            return replace(schema, type=_plain(of, union(plain.members)))
        whole = replace(plain, members=tuple(map(Reference, members)), tags=tuple(tags.items()))
        return replace(schema, type=_plain(of, whole))

    def _objects(self, of: Type, seen: frozenset[SchemaId]) -> list[SchemaId] | None:
        """Return the objects that a type allows; None where it allows something else."""
        if isinstance(of, Nullable):
            return None
        if isinstance(of, Union):
            found: dict[SchemaId, None] = {}
            for member in of.members:
                inner = self._objects(member, seen)
                if inner is None:
                    return None
                found.update(dict.fromkeys(inner))
            return list(found)
        if not isinstance(of, Reference):
            return None
        schema = self._schemas.get(of.schema)
        if isinstance(schema, ObjectSchema):
            return [of.schema]
        if isinstance(schema, AliasSchema) and of.schema not in seen:
            return self._objects(schema.type, seen | {of.schema})
        return [] if isinstance(schema, AliasSchema) else None

    def _tags(self, of: Union, members: list[SchemaId]) -> dict[Tag, SchemaId]:
        """Return the member that each tag means; nothing where tags do not tell members apart."""
        tags: dict[Tag, SchemaId] = {}
        for tag, target in of.tags:
            objects = self._objects(Reference(target), frozenset()) or []
            if len(objects) == 1 and objects[0] in members:
                tags[tag] = objects[0]
        stated = {member: self._stated(member, of.discriminator or "") for member in members}
        claims = Counter(value for values in stated.values() for value in values)
        for member, values in stated.items():
            for value in values:
                if claims[value] == 1 and str(value) in tags and not isinstance(value, str):
                    tags[value] = tags.pop(str(value))
                elif claims[value] == 1:
                    tags.setdefault(value, member)
        named = set(tags.values())
        for member in members:
            if member in named:
                continue
            name = self._name(member)
            if stated[member] and name not in stated[member]:
                return {}  # what it states means others, too
            tags.setdefault(name, member)
        return tags

    def _stated(self, member: SchemaId, wire: str) -> tuple[Tag, ...]:
        """Return the values that a member allows for the discriminator."""
        schema = self._schemas[member]
        assert isinstance(schema, ObjectSchema)
        of = next((field.type for field in schema.fields if field.wire == wire), None)
        plain = of.of if isinstance(of, Nullable) else of
        if isinstance(plain, Constant):
            return tuple(
                value
                for value in plain.values
                if isinstance(value, str | int) and not isinstance(value, bool)
            )
        target = self._schemas.get(plain.schema) if isinstance(plain, Reference) else None
        return target.values if isinstance(target, EnumSchema) else ()

    def _name(self, member: SchemaId) -> str:
        """Return the implicit tag of a member: its name as a component."""
        component = self._schemas[member].origin.component
        return component or member.rpartition("/")[2]


def _plain(of: Type | None, result: Type) -> Type:
    return nullable(result) if isinstance(of, Nullable) else result
