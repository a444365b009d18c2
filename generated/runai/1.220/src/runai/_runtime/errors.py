"""Everything that can go wrong, in one tree.

    SdkError
    ├── ConfigurationError (ValueError)      the configuration cannot work
    ├── RequestError (ValueError)            an argument cannot be sent; nothing was sent
    ├── ClientClosedError                    the client was used after close()
    ├── VersionMismatchError                 check_version() met another version of the API
    └── CallError                            a call failed on its way
        ├── AuthenticationError              no access token could be had
        ├── TransportError                   no complete answer
        │   ├── ConnectError                 no connection; the request was not sent
        │   │   ├── TlsError                 certificate or handshake refused
        │   │   └── ConnectTimeoutError      (also a RequestTimeoutError)
        │   ├── ConnectionLostError          the connection broke while sending or receiving
        │   ├── ProtocolError                what came is not HTTP
        │   └── RequestTimeoutError          too slow
        │       ├── ReadTimeoutError         silence for longer than the read timeout
        │       └── DeadlineExceededError    the whole call took longer than the total timeout
        ├── ApiStatusError                   an answer with a status that means failure
        │   ├── RedirectError                3xx that is not followed
        │   ├── ClientStatusError            4xx
        │   │   ├── BadRequestError 400, UnauthorizedError 401, ForbiddenError 403,
        │   │   ├── NotFoundError 404, MethodNotAllowedError 405, NotAcceptableError 406,
        │   │   ├── ConflictError 409, GoneError 410, PreconditionFailedError 412,
        │   │   ├── PayloadTooLargeError 413, UnsupportedMediaTypeError 415,
        │   │   └── UnprocessableEntityError 422, TooManyRequestsError 429
        │   └── ServerError                  5xx
        │       ├── InternalServerError 500, NotImplementedStatusError 501,
        │       └── BadGatewayError 502, ServiceUnavailableError 503, GatewayTimeoutError 504
        ├── DecodeError                      the answer is not what the document promises
        │   └── ResponseTooLargeError        the answer exceeds max_response_bytes
        └── WaitError                        a waited-for state was not reached

No message and no repr shows a credential.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .messages import Request, Response


class Attempt:
    """One try of a call: what came of it, and the pause after it."""

    __slots__ = ("outcome", "status", "waited")

    def __init__(self, outcome: str, status: int | None = None, waited: float = 0.0) -> None:
        self.outcome = outcome
        self.status = status
        self.waited = waited

    def __repr__(self) -> str:
        pause = f", then waited {self.waited:.2f} s" if self.waited else ""
        return f"<Attempt {self.outcome}{pause}>"


class SdkError(Exception):
    """The root of all errors of this package."""


class ConfigurationError(SdkError, ValueError):
    """The configuration cannot work; the message names the argument."""


class RequestError(SdkError, ValueError):
    """An argument cannot be sent; the message names it, and nothing was sent."""


class ClientClosedError(SdkError):
    """The client was used after it had been closed."""


class VersionMismatchError(SdkError):
    """The API that answers is of another version than this package is made for."""


class CallError(SdkError):
    """A call that failed on its way: which one it was, and all its attempts."""

    operation: str | None = None
    method: str | None = None
    url: str | None = None
    request: Request | None = None  # without its body and its secrets
    attempts: tuple[Attempt, ...] = ()
    object: Any = None  # of the object layer: whose call it was, or what was made before it failed

    @property
    def message(self) -> str:
        """The words of this error."""
        return str(self)


class AuthenticationError(CallError):
    """The token operation refused the credentials, or gave no token; `status` is its answer's."""

    status: int | None = None


class TransportError(CallError):
    """No complete answer came; the cause is chained."""


class ConnectError(TransportError):
    """No connection could be made, so the request was not sent."""


class TlsError(ConnectError):
    """The certificate or the handshake was refused."""


class RequestTimeoutError(TransportError):
    """Something took longer than it may."""


class ConnectTimeoutError(ConnectError, RequestTimeoutError):
    """No connection within the connect timeout; the request was not sent."""


class ReadTimeoutError(RequestTimeoutError):
    """The server was silent for longer than the read timeout."""


class DeadlineExceededError(RequestTimeoutError):
    """The call, with its attempts and waits, took longer than the total timeout."""


class ConnectionLostError(TransportError):
    """The connection broke while the request was sent or the answer received."""


class ProtocolError(TransportError):
    """What came is not valid HTTP."""


class ApiStatusError(CallError):
    """The server answered with a status that means failure.

    Attributes:
        status: The status code.
        headers: The headers of the answer.
        request_id: What the server calls this request, if it says so.
        body: The decoded JSON body, else its text, else None.
        text: The body as text.
        response: The answer in full.
    """

    hint: str | None = None
    status: int = 0
    headers: Mapping[str, str] = {}
    request_id: str | None = None
    body: object = None
    text: str = ""
    response: Response | None = None

    @property
    def status_code(self) -> int:
        """The status code."""
        return self.status


class RedirectError(ApiStatusError):
    """A redirect that is not followed: unsafe method, other scheme, or too many."""


class ClientStatusError(ApiStatusError):
    """4xx: the request was refused."""


class BadRequestError(ClientStatusError):
    """400."""


class UnauthorizedError(ClientStatusError):
    """401: the token was refused, also after it was renewed where that is possible."""


class ForbiddenError(ClientStatusError):
    """403: the token is valid and not allowed to do this."""

    hint = "check the role and the scope of the token for this operation"


class NotFoundError(ClientStatusError):
    """404."""


class MethodNotAllowedError(ClientStatusError):
    """405."""


class NotAcceptableError(ClientStatusError):
    """406."""


class ConflictError(ClientStatusError):
    """409."""


class GoneError(ClientStatusError):
    """410."""


class PreconditionFailedError(ClientStatusError):
    """412."""


class PayloadTooLargeError(ClientStatusError):
    """413."""


class UnsupportedMediaTypeError(ClientStatusError):
    """415."""


class UnprocessableEntityError(ClientStatusError):
    """422."""


class TooManyRequestsError(ClientStatusError):
    """429."""


class ServerError(ApiStatusError):
    """5xx: the server failed."""


class InternalServerError(ServerError):
    """500."""


class NotImplementedStatusError(ServerError):
    """501."""


class BadGatewayError(ServerError):
    """502."""


class ServiceUnavailableError(ServerError):
    """503."""


class GatewayTimeoutError(ServerError):
    """504."""


class DecodeError(CallError):
    """The answer is not what the document promises; `content` holds what came."""

    status: int | None = None
    content: bytes = b""


class ResponseTooLargeError(DecodeError):
    """The decompressed answer is larger than `max_response_bytes`."""


class WaitError(CallError):
    """A waited-for state was not reached; `last` is the last state seen."""

    last: object = None


STATUS_ERRORS: Final[dict[int, type[ApiStatusError]]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    406: NotAcceptableError,
    409: ConflictError,
    410: GoneError,
    412: PreconditionFailedError,
    413: PayloadTooLargeError,
    415: UnsupportedMediaTypeError,
    422: UnprocessableEntityError,
    429: TooManyRequestsError,
    500: InternalServerError,
    501: NotImplementedStatusError,
    502: BadGatewayError,
    503: ServiceUnavailableError,
    504: GatewayTimeoutError,
}
STATUS_FAMILIES: Final[dict[int, type[ApiStatusError]]] = {
    3: RedirectError,
    4: ClientStatusError,
    5: ServerError,
}


def status_class(status: int) -> type[ApiStatusError]:
    """The class of a status: its own, else its family's."""
    return STATUS_ERRORS.get(status) or STATUS_FAMILIES.get(status // 100, ApiStatusError)
