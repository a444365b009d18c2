"""From an answer that means failure to the error that tells of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .bodies import is_json
from .codec import load_json
from .decoding import text_of
from .errors import ApiStatusError, status_class
from .redact import body_text, without, words_text

if TYPE_CHECKING:
    from .journey import Journey
    from .messages import Request, Response

# Where servers say what went wrong, in the order of preference (RFC 9457 gives the middle two).
_MESSAGE_FIELDS: Final = (
    "message",
    "detail",
    "title",
    "error_description",
    "error",
    "errors",
    "details",
)
_REQUEST_ID_HEADERS: Final = (
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "traceparent",
)
_LONGEST_MESSAGE: Final = 500


def status_error(journey: Journey, request: Request, response: Response) -> ApiStatusError:
    """The error of an answer, with everything a user or a support team asks for."""
    text = text_of(response)
    body = _json_body(response)
    cls = status_class(response.status)
    # Some servers repeat what was sent to them.
    token = request.headers.get("authorization", "").rpartition(" ")[2]
    parts = [str(response.status), without(server_message(body, text), token), cls.hint]
    error = cls(": ".join(part for part in parts if part))
    error.status = response.status
    error.headers = response.headers
    error.request_id = _request_id(response)
    error.body = body if body is not None else text or None
    error.text = text
    error.response = response
    return journey.told(error, request)


def server_message(body: object, text: str = "") -> str:
    """The server's own words, shortened; tokens and secret members of a JSON body are masked."""
    found = (_message_in(body, depth=3) or "")[: 2 * _LONGEST_MESSAGE]
    words = " ".join((words_text(found) or body_text(text, _LONGEST_MESSAGE)).split())
    return words if len(words) <= _LONGEST_MESSAGE else words[:_LONGEST_MESSAGE] + "…"


def _message_in(body: object, depth: int) -> str | None:
    if isinstance(body, str):
        return body
    if depth == 0:
        return None
    if isinstance(body, list):
        found = [_message_in(item, depth - 1) for item in body[:3]]
        return "; ".join(words for words in found if words) or None
    if isinstance(body, dict):
        for field in _MESSAGE_FIELDS:
            words = _message_in(body.get(field), depth - 1)
            if words:
                return words
    return None


def _json_body(response: Response) -> Any:
    if not is_json(response.headers.get("content-type", "")):
        return None
    try:
        return load_json(response.content)
    except (ValueError, RecursionError):
        return None


def _request_id(response: Response) -> str | None:
    for name in _REQUEST_ID_HEADERS:
        value = response.headers.get(name)
        if value:
            return value
    return None
