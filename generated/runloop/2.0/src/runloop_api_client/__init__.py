"""Python client for the Runloop API, with an object-oriented SDK on top, version 1.29.0."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from . import exceptions, models, requests, testing
    from ._runtime.objects.following import CallbackError
    from ._runtime.objects.polling import PollingConfig, PollingTimeout
    from ._runtime.rest import (
        NOT_GIVEN,
        APIResponse,
        AsyncAPIResponse,
        AsyncBinaryAPIResponse,
        AsyncPage,
        AsyncStream,
        BinaryAPIResponse,
        DefaultAsyncHttpxClient,
        DefaultHttpxClient,
        NotGiven,
        Omit,
        Page,
        Stream,
        Timeout,
        not_given,
        omit,
    )
    from .client import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, AsyncRunloop, Runloop
    from .exceptions import (
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        InternalServerError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        RunloopError,
        UnprocessableEntityError,
    )
    from .sdk.async_ import AsyncRunloopSDK
    from .sdk.sync import RunloopSDK

__all__ = [
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAPIResponse",
    "AsyncBinaryAPIResponse",
    "AsyncPage",
    "AsyncRunloop",
    "AsyncRunloopSDK",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BinaryAPIResponse",
    "CallbackError",
    "ConflictError",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "InternalServerError",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "Page",
    "PermissionDeniedError",
    "PollingConfig",
    "PollingTimeout",
    "RateLimitError",
    "Runloop",
    "RunloopError",
    "RunloopSDK",
    "Stream",
    "Timeout",
    "UnprocessableEntityError",
    "__version__",
    "exceptions",
    "models",
    "not_given",
    "omit",
    "requests",
    "testing",
]

_SUBMODULES = (
    "exceptions",
    "models",
    "requests",
    "testing",
)
_NAMES = {
    "_runtime.objects.following": ("CallbackError "),
    "_runtime.objects.polling": ("PollingConfig PollingTimeout "),
    "_runtime.rest": (
        "APIResponse AsyncAPIResponse AsyncBinaryAPIResponse AsyncPage AsyncStream "
        "BinaryAPIResponse DefaultAsyncHttpxClient DefaultHttpxClient NOT_GIVEN NotGiven "
        "Omit Page Stream Timeout not_given omit "
    ),
    "client": ("AsyncRunloop DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT Runloop "),
    "exceptions": (
        "APIConnectionError APIError APIResponseValidationError APIStatusError "
        "APITimeoutError AuthenticationError BadRequestError ConflictError "
        "InternalServerError NotFoundError PermissionDeniedError RateLimitError "
        "RunloopError UnprocessableEntityError "
    ),
    "sdk.async_": ("AsyncRunloopSDK "),
    "sdk.sync": ("RunloopSDK "),
}


def __getattr__(name: str) -> Any:
    """Load what is asked for, and nothing else: importing this package costs next to nothing."""
    from importlib import import_module

    if name in _SUBMODULES:
        return import_module(f"{__name__}.{name}")
    for module, names in _NAMES.items():
        if name in names.split():
            value = getattr(import_module(f"{__name__}.{module}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
