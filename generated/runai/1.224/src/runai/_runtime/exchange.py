"""One call from its value to its answer: authorization, retries, redirects and errors."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .answers import is_documented
from .failures import status_error
from .journey import Journey
from .redirects import MAX_REDIRECTS, next_request
from .retry import retrying

if TYPE_CHECKING:
    from .call import Call
    from .core import Core
    from .flow import Flow
    from .messages import Request, Response


def exchange(core: Core, call: Call[Any], *, stream: bool = False) -> Flow[Response]:
    """Send a call and return its answer.

    Args:
        core: The client.
        call: What is sent.
        stream: Whether the body of an answer of success is left to be read.

    Raises:
        ApiStatusError: The answer means failure.
        TransportError: No answer came.
        AuthenticationError: No token could be had.
    """
    operation = call.operation
    journey = Journey(operation.name, core.clock, core.limits)
    request = _request(core, call)
    request.stream = stream
    response = yield from _authorized(core, call, request, journey)
    for _ in range(MAX_REDIRECTS):
        if is_documented(operation.responses, response.status):
            break
        # A client of the user may add credentials of its own to whatever it sends.
        own_client = core.configuration.http_client is not None
        following = next_request(request, response, strangers=not own_client)
        if following is None:
            break
        request = following
        response = yield from _send(core, call, request, journey)
    if 200 <= response.status < 300 or is_documented(operation.responses, response.status):
        return response
    raise status_error(journey, request, response)


def _request(core: Core, call: Call[Any]) -> Request:
    """The encoded call with the client's own headers below those of the call."""
    request = call.request(core.configuration.base_url)
    request.route = call.operation.path
    request.headers = {**core.headers, **request.headers, **core.overrides}
    header = call.operation.idempotency_header
    if header is not None and header.lower() not in request.headers:
        from uuid import uuid4

        request.headers[header.lower()] = str(uuid4())
    return request


def _authorized(core: Core, call: Call[Any], request: Request, journey: Journey) -> Flow[Response]:
    """Send with a token; when it is refused, renew it once and send once more."""
    if not call.operation.secured or "authorization" in request.headers:
        return (yield from _send(core, call, request, journey))
    token = yield from core.credentials.token(journey)
    _authorize(request, token)
    response = yield from _send(core, call, request, journey)
    if response.status == 401 and token is not None and core.credentials.renewable:
        _authorize(request, (yield from core.credentials.renew(journey, token)))
        if request.is_spent:
            return response
        response = yield from _send(core, call, request, journey)
    return response


def _authorize(request: Request, token: str | None) -> None:
    if token is not None:
        request.headers["authorization"] = _bearer(token)


@lru_cache(4)
def _bearer(token: str) -> str:
    from .parameters import check_header

    return check_header("authorization", f"Bearer {token}")


def _send(core: Core, call: Call[Any], request: Request, journey: Journey) -> Flow[Response]:
    configuration = core.configuration
    return (
        yield from retrying(
            request,
            journey,
            core.policy,
            repeatable=call.operation.idempotent,
            before=configuration.on_request,
            after=configuration.on_response,
        )
    )
