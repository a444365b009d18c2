"""From a successful response to the value of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .answers import Answer, choose
from .bodies import essence, is_json
from .codec import load_json
from .drift import Drift, Told, find
from .errors import DecodeError
from .log import is_debugging, log_drift
from .redact import body_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from .call import Call
    from .messages import Response

R = TypeVar("R")


def decode(
    call: Call[R],
    response: Response,
    *,
    strict: bool = False,
    on_drift: Callable[[Drift], None] | None = None,
    told: Told | None = None,
) -> R:
    """The value that a response gives for a call.

    Args:
        call: What was called.
        response: A response that means success.
        strict: Whether a difference from the document is an error.
        on_drift: Told of each difference, when not strict.
        told: What it was told before, and need not hear again.

    Raises:
        DecodeError: The body is not what the document promises.
    """
    found: list[Drift] = []
    operation = call.operation.name

    def record(pointer: str, expected: str, got: str) -> None:
        found.append(Drift(operation, pointer, expected, got))

    answer = choose(call.operation.responses, response)
    try:
        value = _value(call, answer, response, record)
        if answer is None:
            record("", "a documented status", str(response.status))
        if strict or on_drift is not None or is_debugging():
            find(value, record)
    except ValueError as problem:
        raise _not_decoded(call, response, "the body is not valid JSON") from problem
    except RecursionError:
        raise _not_decoded(call, response, "the body is nested too deeply") from None
    if strict and found:
        drift = found[0]
        difference = f"expected {drift.expected}, got {drift.got}"
        raise _not_decoded(call, response, f"{drift.pointer or '/'}: {difference}")
    if found:
        for drift in filter((told or Told()).is_new, found):
            log_drift(drift)
            if on_drift is not None:
                on_drift(drift)
    result: R = value
    return result


def _value(
    call: Call[Any], answer: Answer | None, response: Response, record: Callable[..., None]
) -> Any:
    # HTTP itself forbids a body (RFC 9110, sections 9.3.2, 15.3.5 and 15.3.6).
    if response.status in (204, 205) or call.operation.method == "HEAD":
        return None
    if answer is None:
        return _undocumented(response)
    if answer.kind == "json":
        return answer.decoder(response.content, record)
    if answer.kind == "text":
        return text_of(response)
    return response.content if answer.kind == "binary" else None


def _undocumented(response: Response) -> Any:
    """A success that the document does not know: decoded by its own media type."""
    if not response.content:
        return None
    came = essence(response.headers.get("content-type", ""))
    if is_json(came):
        return load_json(response.content)
    return text_of(response) if came.startswith("text/") else response.content


def text_of(response: Response) -> str:
    """The body as text, in the charset that the response names, else UTF-8."""
    _, _, parameters = response.headers.get("content-type", "").lower().partition("charset=")
    charset = parameters.partition(";")[0].strip(" \"'") or "utf-8"
    try:
        return response.content.decode(charset, "replace")
    except (LookupError, ValueError):  # no such charset, or one that is not for text
        return response.content.decode("utf-8", "replace")


def _not_decoded(call: Call[Any], response: Response, reason: str) -> DecodeError:
    operation = call.operation
    shown = body_text(text_of(response)) if response.content else "an empty body"
    error = DecodeError(f"{operation.name}: {response.status}: {reason}; got: {shown}")
    error.operation = operation.name
    error.method = operation.method
    error.status = response.status
    error.content = response.content
    return error
