"""Models: objects."""

from __future__ import annotations

from .._runtime.model import OpenEnum
from .._runtime.model import PlainModel as Model


class ValueContentType(OpenEnum):
    """The kind of content; archives are unpacked when they are mounted."""

    UNSPECIFIED = "unspecified"
    TEXT = "text"
    BINARY = "binary"
    GZIP = "gzip"
    TAR = "tar"
    TGZ = "tgz"


class ContentType(OpenEnum):
    """The kind of content."""

    UNSPECIFIED = "unspecified"
    TEXT = "text"
    BINARY = "binary"
    GZIP = "gzip"
    TAR = "tar"
    TGZ = "tgz"


class ObjectState(OpenEnum):
    """The state that it is in."""

    UPLOADING = "UPLOADING"
    READ_ONLY = "READ_ONLY"
    DELETED = "DELETED"
    ERROR = "ERROR"


class ObjectDownloadURLView(Model):
    """Where the content of a storage object can be downloaded."""

    download_url: str
    """The URL, which works without an API key until it expires."""


class ObjectListView(Model):
    """A page of storage objects."""

    has_more: bool
    """Whether there are more items after this page."""
    objects: list[ObjectView]
    """The storage objects of this page."""
    total_count: int | None = None
    """How many items there are on all pages; empty unless asked for by `include_total_count`."""


class ObjectView(Model):
    """A storage object, without its content."""

    id: str
    """Its identifier."""
    content_type: ContentType
    """The kind of content."""
    create_time_ms: int
    """When it was created, in milliseconds since 1970 (UTC)."""
    name: str
    """Its name."""
    state: ObjectState
    """The state that it is in."""
    delete_after_time_ms: int | None = None
    """When it is deleted, in milliseconds since 1970 (UTC); never if empty."""
    metadata: dict[str, str] | None = None
    """Keys and values of your own, by which it can be found again."""
    size_bytes: int | None = None
    """How big the content is, in bytes."""
    upload_url: str | None = None
    """Where to put the content, as long as the object is being uploaded."""
