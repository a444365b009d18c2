"""What calls of this package raise. All of it is a `RunloopError`; `_runtime/errors.py` draws the tree."""

from ._runtime.errors import ApiStatusError as APIStatusError
from ._runtime.errors import (
    Attempt,
    BadGatewayError,
    BadRequestError,
    ClientClosedError,
    ClientStatusError,
    ConfigurationError,
    ConflictError,
    ConnectError,
    ConnectionLostError,
    ConnectTimeoutError,
    DeadlineExceededError,
    GatewayTimeoutError,
    GoneError,
    MethodNotAllowedError,
    NotAcceptableError,
    NotFoundError,
    NotImplementedStatusError,
    PayloadTooLargeError,
    PreconditionFailedError,
    ProtocolError,
    ReadTimeoutError,
    RedirectError,
    RequestError,
    ResponseTooLargeError,
    ServiceUnavailableError,
    TlsError,
    UnprocessableEntityError,
    UnsupportedMediaTypeError,
    VersionMismatchError,
    WaitError,
)
from ._runtime.errors import CallError as APIError
from ._runtime.errors import DecodeError as APIResponseValidationError
from ._runtime.errors import ForbiddenError as PermissionDeniedError
from ._runtime.errors import RequestTimeoutError as APITimeoutError
from ._runtime.errors import SdkError as RunloopError
from ._runtime.errors import ServerError as InternalServerError
from ._runtime.errors import TooManyRequestsError as RateLimitError
from ._runtime.errors import TransportError as APIConnectionError
from ._runtime.errors import UnauthorizedError as AuthenticationError

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "Attempt",
    "AuthenticationError",
    "BadGatewayError",
    "BadRequestError",
    "ClientClosedError",
    "ClientStatusError",
    "ConfigurationError",
    "ConflictError",
    "ConnectError",
    "ConnectTimeoutError",
    "ConnectionLostError",
    "DeadlineExceededError",
    "GatewayTimeoutError",
    "GoneError",
    "InternalServerError",
    "MethodNotAllowedError",
    "NotAcceptableError",
    "NotFoundError",
    "NotImplementedStatusError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "ProtocolError",
    "RateLimitError",
    "ReadTimeoutError",
    "RedirectError",
    "RequestError",
    "ResponseTooLargeError",
    "RunloopError",
    "ServiceUnavailableError",
    "TlsError",
    "UnprocessableEntityError",
    "UnsupportedMediaTypeError",
    "VersionMismatchError",
    "WaitError",
]

# Tracebacks show the names that programs import.
for _name, _error in (
    ("RunloopError", RunloopError),
    ("APIError", APIError),
    ("APIStatusError", APIStatusError),
    ("APIConnectionError", APIConnectionError),
    ("APITimeoutError", APITimeoutError),
    ("APIResponseValidationError", APIResponseValidationError),
    ("BadRequestError", BadRequestError),
    ("AuthenticationError", AuthenticationError),
    ("PermissionDeniedError", PermissionDeniedError),
    ("NotFoundError", NotFoundError),
    ("ConflictError", ConflictError),
    ("UnprocessableEntityError", UnprocessableEntityError),
    ("RateLimitError", RateLimitError),
    ("InternalServerError", InternalServerError),
):
    _error.__name__ = _error.__qualname__ = _name
    _error.__module__ = __name__
