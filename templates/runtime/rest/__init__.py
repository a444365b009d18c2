"""The flat surface: clients with groups of methods, keyword arguments and options of each call.

Nothing here imports an HTTP library or pydantic; `DefaultHttpxClient` does when it is named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..retry import RetryRules
from ..unset import NotGiven, Omit
from . import awaited, requested, viewed
from .attributes import Child
from .client import AsyncRestClient, SyncRestClient
from .given import given
from .groups import AsyncRestGroup, SyncRestGroup
from .ids import uuid7
from .options import ClientOptions, RequestOptions, WriteOptions
from .pages import AsyncPage, AsyncPaginator, Page, PageInfo
from .responses import APIResponse, AsyncAPIResponse, AsyncBinaryAPIResponse, BinaryAPIResponse
from .settings import RestSettings
from .streams import AsyncStream, Stream
from .timeouts import Timeout
from .viewed import (
    AsyncRaw,
    AsyncResponseContext,
    AsyncStreamed,
    Kind,
    Raw,
    ResponseContext,
    ResponseViews,
    Streamed,
    View,
)
from .wrapping import shared

if TYPE_CHECKING:
    from .http_clients import DefaultAsyncHttpxClient, DefaultHttpxClient

__all__ = [
    "NOT_GIVEN",
    "APIResponse",
    "AsyncAPIResponse",
    "AsyncBinaryAPIResponse",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncRaw",
    "AsyncResponseContext",
    "AsyncRestClient",
    "AsyncRestGroup",
    "AsyncStream",
    "AsyncStreamed",
    "BinaryAPIResponse",
    "Child",
    "ClientOptions",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "Kind",
    "NotGiven",
    "Omit",
    "Page",
    "PageInfo",
    "Raw",
    "RequestOptions",
    "ResponseContext",
    "ResponseViews",
    "RestSettings",
    "RetryRules",
    "Stream",
    "Streamed",
    "SyncRestClient",
    "SyncRestGroup",
    "Timeout",
    "View",
    "WriteOptions",
    "awaited",
    "given",
    "not_given",
    "omit",
    "requested",
    "shared",
    "uuid7",
    "viewed",
]

omit = Omit()
not_given = NOT_GIVEN = NotGiven()


def __getattr__(name: str) -> Any:
    if name in ("DefaultHttpxClient", "DefaultAsyncHttpxClient"):
        from . import http_clients

        return getattr(http_clients, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
