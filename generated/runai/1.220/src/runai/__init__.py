"""Python client for the Run:ai control-plane API, version 2.20."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from . import exceptions, models, requests, testing
    from .api_client import ApiClient, AsyncApiClient, ThreadedApiClient
    from .configuration import Configuration
    from .runai_client import RunaiClient

__all__ = [
    "ApiClient",
    "AsyncApiClient",
    "Configuration",
    "RunaiClient",
    "ThreadedApiClient",
    "__version__",
    "exceptions",
    "models",
    "requests",
    "testing",
]

_MODULES = {
    "AsyncApiClient": "api_client",
    "ApiClient": "api_client",
    "ThreadedApiClient": "api_client",
    "Configuration": "configuration",
    "RunaiClient": "runai_client",
}


def __getattr__(name: str) -> Any:
    """Load what is asked for, and nothing else: importing this package costs next to nothing."""
    from importlib import import_module

    if name in _MODULES:
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    if name in ("exceptions", "models", "requests", "testing"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
