"""The surface: what the settings of a product make of the groups and bodies of its document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import Final

from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.ir.api import Api, Body, Group, Operation
from sdkwright.ir.schemas import AliasSchema, ObjectSchema, Schema
from sdkwright.ir.spelling import spelled_out
from sdkwright.ir.types import ANY, Nullable, Pointer, Reference, SchemaId, Type, references
from sdkwright.naming.identifiers import argument_identifier
from sdkwright.naming.modules import types_of, types_of_operation, types_of_webhook
from sdkwright.settings import SurfaceSettings

_TAKEN: Final = frozenset(
    {
        *("extra_headers", "extra_query", "extra_body", "timeout", "idempotency_key"),
        *("options", "omit"),
    }
)
"""Options that methods take beside their arguments, and names that their modules use."""

_FLAT_ONLY: Final = ("x-sdk-aliases", "x-sdk-stream")
_DEPTH: Final = 32


def surfaced(api: Api, surface: SurfaceSettings, document: Document, report: Report) -> Api:
    """Return the API as its surface offers it.

    Args:
        api: what the document means.
        surface: the settings.
        document: for positions in findings.
        report: told of extensions that the surface has no place for.
    """
    if surface.layout == "categories":
        _refuse_flat_extensions(api, document, report)
        _check_generated(api, set(), document, report)
        return api
    # Unions are spelled out: the names and tags of many small ones cost more than they tell.
    api = replace(api, schemas=spelled_out(api.schemas))
    groups = tuple(_with_parents(api.groups))
    known = {group.key for group in groups}
    schemas = api.schema_index()
    flat = surface.body == "fields"
    shaped: list[Group] = []
    for group in groups:
        _check_aliases(group, known, document, report)
        operations = (_operation(one, schemas, flat=flat) for one in group.operations)
        shaped.append(replace(group, category=None, operations=tuple(operations)))
    result = replace(api, categories=(), groups=tuple(shaped))
    unneeded = _reached(api) - _reached(result)
    kept = tuple(schema for schema in api.schemas if schema.origin.id not in unneeded)
    result = replace(result, schemas=kept)
    _check_generated(result, set(_arguments(result)), document, report)
    _tell_unoffered(api, document, report)
    return result


def _tell_unoffered(api: Api, document: Document, report: Report) -> None:
    for scheme in api.security.schemes:
        if scheme.kind != "token":
            report.warning(
                "security-flat",
                f"the security scheme {scheme.key!r} is not offered on a flat surface",
                document.where(scheme.where),
                "users can give it in default_headers, or in default_query",
            )


def _with_parents(groups: tuple[Group, ...]) -> Iterator[Group]:
    """Yield groups with their parents; a parent that no operation belongs to is added."""
    known = {group.key for group in groups}
    for group in groups:
        parent = group.key.rpartition(".")[0] or None
        yield replace(group, parent=parent)
        while parent is not None and parent not in known:
            known.add(parent)
            above = parent.rpartition(".")[0] or None
            yield replace(
                group, key=parent, tag=parent, description="", operations=(), parent=above
            )
            parent = above


def _operation(operation: Operation, schemas: dict[SchemaId, Schema], *, flat: bool) -> Operation:
    body = operation.body
    if flat and body is not None and body.kind == "json":
        body = _with_fields(body, schemas)
    if body is not None:
        fields = tuple(
            replace(field, name=_free(field.name or field.wire)) for field in body.fields
        )
        body = replace(body, fields=fields)
    parameters = tuple(
        replace(parameter, name=_free(parameter.name or parameter.wire))
        for parameter in operation.parameters
    )
    stream = operation.stream
    if stream is not None and (stream.format, stream.shape) != ("events", "data"):
        stream = None  # a flat surface reads the data of events only
    return replace(operation, body=body, parameters=parameters, stream=stream)


def _with_fields(body: Body, schemas: dict[SchemaId, Schema]) -> Body:
    """Return a body whose fields become arguments, where it is an object without free members."""
    schema = _object(body.type, schemas)
    if schema is None or schema.extra is not None or body.choices:
        return body
    fields = tuple(field for field in schema.fields if not field.read_only)
    return replace(body, type=ANY, fields=fields) if fields else body


def _object(of: Type, schemas: dict[SchemaId, Schema]) -> ObjectSchema | None:
    for _ in range(_DEPTH):
        if isinstance(of, Nullable):
            of = of.of
        schema = schemas[of.schema] if isinstance(of, Reference) else None
        if not isinstance(schema, AliasSchema):
            return schema if isinstance(schema, ObjectSchema) else None
        of = schema.type
    return None


def _reached(api: Api) -> set[SchemaId]:
    """Return the schemas that operations and webhooks lead to."""
    index = api.schema_index()
    types = chain(
        chain.from_iterable(map(types_of_operation, api.operations)),
        chain.from_iterable(map(types_of_webhook, api.webhooks)),
    )
    pending = [schema for of in types for schema in references(of)]
    found: set[SchemaId] = set()
    while pending:
        schema = pending.pop()
        if schema not in found:
            found.add(schema)
            pending += [s for of in types_of(index[schema]) for s in references(of)]
    return found


def _free(name: str) -> str:
    """Return a name for an argument that is none of an option."""
    return f"{name} value" if argument_identifier(name) in _TAKEN else name


def _check_aliases(group: Group, known: set[str], document: Document, report: Report) -> None:
    for operation in group.operations:
        for key, _ in operation.aliases:
            if key not in known:
                report.error(
                    "alias-group",
                    f"there is no group {key!r}",
                    document.where((*operation.where, "x-sdk-aliases", key), key=True),
                    f"known: {', '.join(sorted(known))}",
                )


def _arguments(api: Api) -> Iterator[Pointer]:
    """Yield where the parameters and fields stand that are arguments of their own."""
    for operation in api.operations:
        yield from (parameter.where for parameter in operation.parameters)
        if operation.body is not None:
            yield from (field.where for field in operation.body.fields)


def _check_generated(api: Api, arguments: set[Pointer], document: Document, report: Report) -> None:
    """Report values that would be made for callers, but are no arguments that they could give."""
    made = [
        *(
            f.where
            for s in api.schemas
            if isinstance(s, ObjectSchema)
            for f in s.fields
            if f.generated
        ),
        *(p.where for operation in api.operations for p in operation.parameters if p.generated),
    ]
    for where in made:
        if where not in arguments:
            report.error(
                "extension-surface",
                "`x-sdk-generated` needs an argument of its own to stand for",
                document.where((*where, "x-sdk-generated")),
                "put it on a parameter, or a field of a JSON body that the surface makes arguments",
            )


def _refuse_flat_extensions(api: Api, document: Document, report: Report) -> None:
    for operation in api.operations:
        stream = operation.stream
        used = (bool(operation.aliases), stream is not None and stream.stated)
        for extension, is_used in zip(_FLAT_ONLY, used, strict=True):
            if is_used:
                report.error(
                    "extension-surface",
                    f"`{extension}` has no place on a surface of categories",
                    document.where((*operation.where, extension)),
                    'remove it, or say `layout = "flat"` in sdk.toml',
                )
