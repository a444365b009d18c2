"""One call from its value to its answer: authorization, retries, redirects and errors."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .answers import is_documented
from .failures import status_error
from .redirects import MAX_REDIRECTS, next_request
from .retry import retrying

if TYPE_CHECKING:
    from .call import Call
    from .core import Core
    from .flow import Flow
    from .journey import Journey
    from .messages import Request, Response


def exchange(
    core: Core, call: Call[Any], journey: Journey, *, stream: bool = False
) -> Flow[Response]:
    """Send a call and return its answer.

    Args:
        core: The client.
        call: What is sent.
        journey: Its time, which runs already.
        stream: Whether the body of an answer of success is left to be read.

    Raises:
        ApiStatusError: The answer means failure.
        TransportError: No answer came.
        AuthenticationError: No token could be had.
    """
    operation = call.operation
    request = _request(core, call)
    request.stream = stream
    token = None
    if operation.secured and "authorization" not in request.headers:
        token = yield from core.credentials.token(journey)
        _authorize(request, token)
    response = yield from _sent(core, call, request, journey)
    if response.status == 401 and token is not None and core.credentials.renewable:
        # Refused: the token is renewed once, and the request sent once more.
        _authorize(request, (yield from core.credentials.renew(journey, token)))
        if not request.is_spent:
            response = yield from _sent(core, call, request, journey)
    redirects = 0
    while not (200 <= response.status < 300 or is_documented(operation.responses, response.status)):
        # A client of the user may add credentials of its own to whatever it sends.
        own_client = core.configuration.http_client is not None
        following = next_request(request, response, strangers=not own_client)
        if following is None or redirects == MAX_REDIRECTS:
            raise status_error(journey, request, response)
        redirects += 1
        request = following
        response = yield from _sent(core, call, request, journey)
    return response


def _request(core: Core, call: Call[Any]) -> Request:
    """The encoded call with the client's own headers below those of the call."""
    request = call.request(core.configuration.base_url, core.headers)
    if core.overrides:
        request.headers.update(core.overrides)
    header = call.operation.idempotency_header
    if header is not None and header.lower() not in request.headers:
        from uuid import uuid4

        request.headers[header.lower()] = str(uuid4())
    return request


def _authorize(request: Request, token: str | None) -> None:
    if token is not None:
        request.headers["authorization"] = _bearer(token)


@lru_cache(4)
def _bearer(token: str) -> str:
    from .parameters import check_header

    return check_header("authorization", f"Bearer {token}")


def _sent(core: Core, call: Call[Any], request: Request, journey: Journey) -> Flow[Response]:
    configuration = core.configuration
    return retrying(
        request,
        journey,
        core.policy,
        repeatable=call.operation.idempotent,
        before=configuration.on_request,
        after=configuration.on_response,
    )
