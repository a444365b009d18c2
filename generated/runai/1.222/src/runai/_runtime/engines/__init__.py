"""The choice of an engine: the user's own, the one asked for, or the best one installed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from ..configuration import BaseConfiguration
    from .base import AsyncEngine, Engine

# In the order of preference. httpx2 continues httpx under the same interface.
LIBRARIES: Final = ("httpx2", "httpx")


def make_engine(configuration: BaseConfiguration) -> Engine:
    """The engine of a synchronous client.

    Raises:
        ConfigurationError: What was asked for is not there, or cannot do this.
    """
    own = configuration.http_engine
    if own is not None and not isinstance(own, str):
        return _checked(own, ("send", "close"))  # type: ignore[no-any-return]
    from .httpx_engine import HttpxEngine

    return HttpxEngine(library(configuration), configuration)


def make_async_engine(configuration: BaseConfiguration) -> AsyncEngine:
    """The engine of an asynchronous client, for one event loop.

    Raises:
        ConfigurationError: What was asked for is not there, or cannot do this.
    """
    own = configuration.http_engine
    if own is not None and not isinstance(own, str):
        return _checked(own, ("asend", "aclose"))  # type: ignore[no-any-return]
    from .httpx_engine import AsyncHttpxEngine

    return AsyncHttpxEngine(library(configuration), configuration)


def library(configuration: BaseConfiguration) -> Any:
    """The module of the HTTP library to use."""
    from importlib import import_module
    from importlib.util import find_spec

    if configuration.http_client is not None:
        return import_module(_library_of(configuration.http_client))
    wanted = configuration.http_engine
    if wanted is not None and wanted not in LIBRARIES:
        raise ConfigurationError(
            f"http_engine: {wanted!r} is unknown; known are {', '.join(LIBRARIES)}"
        )
    for name in LIBRARIES if wanted is None else (wanted,):
        if find_spec(name) is not None:
            return import_module(name)
    raise ConfigurationError(f"http_engine: {wanted or ' or '.join(LIBRARIES)} is not installed")


def _library_of(client: Any) -> str:
    """The library that the class of a client, or one of its bases, comes from."""
    for base in type(client).__mro__:
        name = base.__module__.partition(".")[0]
        if name in LIBRARIES:
            return name
    raise ConfigurationError(
        f"http_client must be a client of {' or '.join(LIBRARIES)}, not {type(client).__name__}"
    )


def _checked(engine: Any, methods: tuple[str, ...]) -> Any:
    missing = [name for name in methods if not callable(getattr(engine, name, None))]
    if missing:
        raise ConfigurationError(
            f"http_engine: {type(engine).__name__} has no {' and no '.join(missing)}"
        )
    return engine
