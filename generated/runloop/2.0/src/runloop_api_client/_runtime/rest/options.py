"""Options of single calls, and of views of a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypedDict

from ..call import SAFE_METHODS

if TYPE_CHECKING:
    from ..call import Operation
    from ..unset import NotGiven, Omit
    from .timeouts import TimeoutLike


class RequestOptions(TypedDict, total=False):
    """Options of every call.

    Keys:
        extra_headers: Headers that win over all others; Omit() removes one.
        extra_query: Query parameters that win over those of the call.
        extra_body: Members that are added to the body, and win.
        timeout: Seconds, a pair of seconds to connect and to read, or a Timeout; None: no limit.
    """

    extra_headers: Mapping[str, str | Omit] | None
    extra_query: Mapping[str, object] | None
    extra_body: object | None
    timeout: float | TimeoutLike | NotGiven | None


class WriteOptions(RequestOptions, total=False):
    """Options of calls that change something.

    Keys:
        idempotency_key: Lets the server know a repeated call; made for each call if not given.
    """

    idempotency_key: str | None


class ClientOptions(TypedDict, total=False):
    """Options of a view of a client; one that is not given stays as it is.

    Keys:
        bearer_token: Another token.
        base_url: Another server.
        timeout: As in RequestOptions.
        total_timeout: Seconds that a call may take with all its attempts; None: no limit.
        max_retries: Attempts after the first.
        default_headers: Headers to add; Omit() removes one.
        set_default_headers: Headers instead of the present ones.
        default_query: Query parameters to add.
        set_default_query: Query parameters instead of the present ones.
        http_client: Another HTTP client; the connections are then not shared.
        strict: Whether an answer that differs from the document is an error.
    """

    bearer_token: str
    base_url: object
    timeout: float | TimeoutLike | NotGiven | None
    total_timeout: float | None
    max_retries: int
    default_headers: Mapping[str, str | Omit]
    set_default_headers: Mapping[str, str | Omit]
    default_query: Mapping[str, object]
    set_default_query: Mapping[str, object]
    http_client: Any
    strict: bool


_READ: Final = frozenset(RequestOptions.__annotations__)
_WRITE: Final = frozenset(WriteOptions.__annotations__)
_VIEW: Final = frozenset(ClientOptions.__annotations__)


def check_call_options(operation: Operation[Any], options: Mapping[str, object]) -> None:
    """Refuse what a call has no use for.

    Raises:
        TypeError: There is no such option; the message names it.
    """
    known = _READ if operation.method in SAFE_METHODS else _WRITE
    _refuse(f"{operation.name}()", options, known)


def check_view_options(options: Mapping[str, object]) -> None:
    """Refuse what a view of a client has no use for.

    Raises:
        TypeError: There is no such option; the message names it.
    """
    _refuse("with_options()", options, _VIEW)


def _refuse(function: str, options: Mapping[str, object], known: frozenset[str]) -> None:
    for name in options:
        if name not in known:
            raise TypeError(f"{function} got an unexpected keyword argument {name!r}")
