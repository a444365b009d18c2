"""What the control plane receives and what it answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from .document import Json, Operation

Headers: TypeAlias = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RawRequest:
    """A request before anything is known about its operation; names of headers in lower case."""

    method: str
    path: str
    query: str
    headers: Headers
    body: bytes


@dataclass(frozen=True, slots=True)
class RecordedRequest:
    """One request as it came over the wire, with the operation that it was recognised as.

    Args:
        path: The path template of the operation, None if no operation matches.
        raw_path: The path as sent, still percent-encoded.
        query: The decoded query pairs in the order sent.
        raw_query: The query string as sent.
        headers: The headers with lower-case names; repeated ones joined by commas.
        arguments: The value of each parameter that arrived, by location and name.
        payload: The decoded body (JSON value, form fields, text or bytes), None without a body.
    """

    method: str
    path: str | None
    operation_id: str | None
    raw_path: str
    query: list[tuple[str, str]]
    raw_query: str
    headers: Headers
    body: bytes
    arguments: Mapping[tuple[str, str], Json] = field(default_factory=dict)
    payload: Json = None

    def json(self) -> Json:
        """Return the body read as JSON."""
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Answer:
    """A response to send.

    Args:
        body: Bytes as they are, text as UTF-8, anything else as JSON.
        delay: Seconds to wait before the first byte.
    """

    status: int = 200
    headers: Headers = field(default_factory=dict)
    body: Json = b""
    delay: float = 0.0

    def content(self) -> bytes:
        """Return the bytes of the body."""
        if isinstance(self.body, bytes):
            return self.body
        return (self.body if isinstance(self.body, str) else json.dumps(self.body)).encode()

    def raw_headers(self) -> list[tuple[bytes, bytes]]:
        """Return the headers to send; a content type and a length are added where missing."""
        names = {name.lower() for name in self.headers}
        headers = [(name, value) for name, value in self.headers.items()]
        if "content-type" not in names and not isinstance(self.body, bytes):
            kind = "text/plain; charset=utf-8" if isinstance(self.body, str) else "application/json"
            headers.append(("content-type", kind))
        if not names & {"content-length", "transfer-encoding"} and self.status not in {204, 304}:
            headers.append(("content-length", str(len(self.content()))))
        return [(name.lower().encode(), value.encode("latin-1")) for name, value in headers]


Scripted: TypeAlias = Answer | Callable[[RecordedRequest], Answer]
"""An answer, or a function that makes it from the request."""


@dataclass(slots=True)
class Examination:
    """One request while it is compared with the document: what was understood, what is wrong."""

    operation: Operation
    arguments: dict[tuple[str, str], Json] = field(default_factory=dict)
    payload: Json = None
    findings: list[str] = field(default_factory=list)
