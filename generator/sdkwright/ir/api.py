"""The API: categories, groups and operations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from sdkwright.ir.limits import Limits
from sdkwright.ir.schemas import Field, Schema
from sdkwright.ir.types import Pointer, Scalar, SchemaId, Type

ParameterLocation: TypeAlias = Literal["path", "query", "header", "cookie"]
BodyKind: TypeAlias = Literal["json", "form", "multipart", "text", "binary"]
AnswerKind: TypeAlias = Literal["json", "text", "binary", "empty"]
PagingStyle: TypeAlias = Literal["offset", "cursor", "last-id", "link"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that travels in the path, the query, a header or a cookie."""

    wire: str
    location: ParameterLocation
    required: bool
    type: Type
    style: str
    explode: bool
    content_type: str | None
    """The media type of a parameter that is described by `content`."""
    default: Scalar
    description: str
    name: str | None
    where: Pointer
    limits: Limits | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """What an operation sends."""

    media_type: str
    kind: BodyKind
    required: bool
    type: Type
    fields: tuple[Field, ...]
    """The fields of a form, which become arguments of their own."""
    name: str | None
    description: str
    where: Pointer


@dataclass(frozen=True, slots=True)
class Answer:
    """A successful response in one media type."""

    status: str
    media_type: str | None
    kind: AnswerKind
    type: Type | None


@dataclass(frozen=True, slots=True)
class TokenGrant:
    """How the token operation is asked for a token by client credentials."""

    method: str
    path: str
    media_type: str
    body: tuple[tuple[str, str], ...]
    token_field: str
    expires_in_field: str | None


@dataclass(frozen=True, slots=True)
class Paging:
    """How the pages of an operation follow each other (`x-sdk-pagination`)."""

    style: PagingStyle
    answer: Type
    """The type of a page."""
    item: Type
    items: tuple[str, ...]
    """Members that lead from a page to its items; none where the page is the list."""
    position: str | None
    """The parameter that says where a page begins."""
    size: str | None
    """The parameter that says how many items a page has."""
    next: tuple[str, ...]
    """Members that lead to where the next page begins; of a page, by last id of an item."""
    more: tuple[str, ...]
    """Members that lead to whether there are further pages."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of the API."""

    id: str
    """Verb and path: `get /api/v1/projects`."""
    operation_id: str | None
    method: str
    path: str
    group: str
    name: str | None
    """The method name that an overlay gives (`x-sdk-method`)."""
    summary: str
    description: str
    deprecated: bool
    deprecated_by: str | None
    """The replacement as `group.method`, where an overlay knows one."""
    parameters: tuple[Parameter, ...]
    body: Body | None
    answers: tuple[Answer, ...]
    secured: bool
    idempotent: bool | None
    where: Pointer
    paging: Paging | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Operations on one kind of resource."""

    key: str
    category: str | None
    tag: str
    description: str
    operations: tuple[Operation, ...]
    where: Pointer


@dataclass(frozen=True, slots=True)
class Category:
    """Groups that belong together."""

    key: str
    description: str


@dataclass(frozen=True, slots=True)
class Api:
    """Everything that the emitted package offers."""

    title: str
    version: str
    description: str
    server: str | None
    categories: tuple[Category, ...]
    groups: tuple[Group, ...]
    schemas: tuple[Schema, ...]
    token_grant: TokenGrant | None

    @property
    def operations(self) -> tuple[Operation, ...]:
        """All operations, group by group."""
        return tuple(operation for group in self.groups for operation in group.operations)

    def schema_index(self) -> dict[SchemaId, Schema]:
        """Return the schemas by where they are defined."""
        return {schema.origin.id: schema for schema in self.schemas}
