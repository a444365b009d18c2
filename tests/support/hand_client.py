"""Requests written by hand from wire arguments: a client to test the control plane itself with."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from urllib.parse import quote, urlencode

from .document import Json, Operation, Parameter
from .exchange import Headers
from .wire_arguments import WireArguments


@dataclass(slots=True)
class HandRequest:
    """The pieces of a request; the URL is relative to the base URL."""

    method: str
    path: str
    query: list[str] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def target(self) -> str:
        """Return the path with the query string."""
        return f"{self.path}?{'&'.join(self.query)}" if self.query else self.path


def encode_call(
    operation: Operation, expected: WireArguments, headers: Headers | None = None
) -> HandRequest:
    """Return the request that carries given arguments, in the default styles."""
    request = HandRequest(operation.method, operation.path, headers=dict(headers or {}))
    for parameter, value in expected.parameters:
        _place(request, parameter, value)
    if expected.body is not None:
        request.headers["content-type"] = expected.body.media_type
        value = expected.body.value
        content = urlencode(value) if expected.body.is_form else json.dumps(value)
        request.body = content.encode()
    return request


def _place(request: HandRequest, parameter: Parameter, value: Json) -> None:
    items = [
        quote(_text(item), safe="") for item in (value if isinstance(value, list) else [value])
    ]
    if parameter.location == "path":
        request.path = request.path.replace(f"{{{parameter.name}}}", ",".join(items))
    elif parameter.location == "header":
        request.headers[parameter.name] = _text(value)
    elif parameter.explode:
        request.query += [f"{parameter.name}={item}" for item in items]
    else:
        request.query.append(f"{parameter.name}={','.join(items)}")


def _text(value: Json) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
