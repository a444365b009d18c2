"""The API: categories, groups and operations."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from sdkwright.ir.limits import Limits
from sdkwright.ir.objects import ObjectLayer
from sdkwright.ir.schemas import Field, Schema
from sdkwright.ir.security import Requirement, Security
from sdkwright.ir.servers import Server
from sdkwright.ir.types import Pointer, Scalar, SchemaId, Type

ParameterLocation: TypeAlias = Literal["path", "query", "header", "cookie"]
BodyKind: TypeAlias = Literal["json", "form", "multipart", "text", "binary", "lines"]
StreamFormat: TypeAlias = Literal["events", "lines", "sequence"]
"""Server-sent events, one JSON text per line, or a sequence by RFC 7464."""
ItemShape: TypeAlias = Literal["data", "text", "event", "text-event"]
"""What an item of a stream of events is: its data as JSON or as text, or all of the event."""
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
    generated: str | None = None
    """How a value is made where none is given (`x-sdk-generated`)."""
    allow_reserved: bool = False
    """Whether reserved characters are sent as they are: `allowReserved`, or slashes in a path."""


@dataclass(frozen=True, slots=True)
class PartEncoding:
    """How one field of a form is written."""

    wire: str
    content_type: str | None
    style: str | None
    explode: bool
    allow_reserved: bool
    headers: tuple[tuple[str, str], ...]
    """The headers of its part that need no caller."""


@dataclass(frozen=True, slots=True)
class BodyChoice:
    """A further media type of a body."""

    media_type: str
    kind: BodyKind
    type: Type
    encoding: tuple[PartEncoding, ...]


@dataclass(frozen=True, slots=True)
class Body:
    """What an operation sends."""

    media_type: str
    kind: BodyKind
    required: bool
    type: Type
    fields: tuple[Field, ...]
    """The fields that become arguments of their own: of a form, or as settings wish of JSON."""
    name: str | None
    description: str
    where: Pointer
    encoding: tuple[PartEncoding, ...] = ()
    """What the document says of the fields of a form."""
    is_range: bool = False
    """Whether the document allows any media type."""
    choices: tuple[BodyChoice, ...] = ()
    """The other media types that it may have."""


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
class VersionCheck:
    """Where the API tells its version (`x-sdk-version-check`)."""

    path: str
    field: str
    """The member of the answer, or of each of its items."""
    at_least: bool
    """Whether the API may be newer than what it tells."""


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
class EventStream:
    """The events that an operation answers with (`x-sdk-stream`), and how a broken one goes on.

    A stream without a parameter cannot be resumed.
    """

    item: Type
    parameter: str | None
    """The parameter that says where to go on."""
    field: str | None
    """The member of an item that says where it begins."""
    advance: str | None
    """The member of an item whose length in UTF-8 is how far it reaches."""
    format: StreamFormat = "events"
    shape: ItemShape = "data"
    stated: bool = True
    """Whether an extension says so, or the media type alone."""


@dataclass(frozen=True, slots=True)
class Link:
    """What an answer gives to a parameter of another operation."""

    operation_id: str | None
    operation: str | None
    """Its identity, where the document refers to it by place."""
    parameter: str
    value: str
    """A runtime expression, or a constant."""


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
    security: Requirement
    """The alternatives that it is sent with, if the user gave credentials for one."""
    idempotent: bool | None
    where: Pointer
    paging: Paging | None = None
    timeout: float | None = None
    """Seconds of silence that it may take, where nobody says otherwise (`x-sdk-timeout`)."""
    idempotency_header: str | None = None
    """The header with one key per call (`x-sdk-idempotency-key`)."""
    stream: EventStream | None = None
    aliases: tuple[tuple[str, str], ...] = ()
    """Further methods: the key of a group and a name in it (`x-sdk-aliases`)."""
    positional: str | None = None
    """The path parameter that comes first, by wire name (`x-sdk-positional`)."""
    internal: bool = False
    """Whether it is a request only and no method (`x-sdk-internal`)."""
    since: str = ""
    """The version that it came with, where an older one is on record."""
    deprecated_since: str = ""
    """The version that deprecated it, where an older one is on record."""
    links: tuple[Link, ...] = ()
    """What of its answers other operations take."""
    target: str = ""
    """The path template as it is sent, where the document writes another one."""
    server: str | None = None
    """Where it is served, if not where the rest of the API is: a URL, or a path on its server."""

    @property
    def secured(self) -> bool:
        """Whether it is sent with credentials, where there are any."""
        return bool(self.security)

    @property
    def route(self) -> str:
        """The path template as it is sent."""
        return self.target or self.path


@dataclass(frozen=True, slots=True)
class Payload:
    """What a webhook carries, in one media type."""

    media_type: str
    kind: BodyKind
    type: Type


@dataclass(frozen=True, slots=True)
class Expected:
    """What the API waits to hear: a status and what it means."""

    status: str
    description: str


@dataclass(frozen=True, slots=True)
class Callback:
    """Where a callback belongs."""

    component: str | None
    """Its key under `components/callbacks`; None for one that stands in its operation."""
    operations: tuple[str, ...]
    """The identities of the operations that ask for it."""
    expression: str
    """Where it goes, as the document writes it: `{$request.body#/url}`."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """One request that the API makes: a verb of a webhook, or of a callback."""

    id: str
    """`webhook post newPet`, or `callback post` and where it stands."""
    wire: str
    """What the document calls it."""
    name: str | None
    """The name that an overlay gives (`x-sdk-method`)."""
    method: str
    is_only: bool
    """Whether it is the only verb."""
    callback: Callback | None
    summary: str
    description: str
    deprecated: bool
    parameters: tuple[Parameter, ...]
    """Those of the query and of headers."""
    payloads: tuple[Payload, ...]
    """One for each media type, the preferred one first; none where there is no body."""
    answers: tuple[Answer, ...]
    """What a success may hold."""
    expected: tuple[Expected, ...]
    where: Pointer


@dataclass(frozen=True, slots=True)
class Group:
    """Operations on one kind of resource."""

    key: str
    category: str | None
    tag: str
    description: str
    operations: tuple[Operation, ...]
    where: Pointer
    parent: str | None = None
    """The key of the group that it is an attribute of, on a flat surface."""
    since: str = ""
    """The version that the first of its operations came with."""


@dataclass(frozen=True, slots=True)
class Category:
    """Groups that belong together."""

    key: str
    description: str
    since: str = ""
    """The version that the first of its groups came with."""


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
    objects: ObjectLayer = field(default_factory=ObjectLayer)
    """What stands above the methods, where the document declares it."""
    version_check: VersionCheck | None = None
    webhooks: tuple[Webhook, ...] = ()
    """The requests that the API makes itself, and callbacks of its operations."""
    servers: tuple[Server, ...] = ()
    """Where the document says that the API is served; the first one is the default."""
    security: Security = field(default_factory=Security)

    @property
    def grants(self) -> bool:
        """Whether client credentials become a token."""
        return self.token_grant is not None or self.security.client_credentials is not None

    @property
    def operations(self) -> tuple[Operation, ...]:
        """All operations, group by group."""
        return tuple(operation for group in self.groups for operation in group.operations)

    @property
    def default_server(self) -> str | None:
        """The URL to call unless told otherwise; None where only examples are named."""
        first = self.servers[0] if self.servers else None
        return first.url if first is not None and not first.is_reserved else None

    def schema_index(self) -> dict[SchemaId, Schema]:
        """Return the schemas by where they are defined."""
        return {schema.origin.id: schema for schema in self.schemas}
