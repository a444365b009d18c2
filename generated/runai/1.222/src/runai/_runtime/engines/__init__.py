"""The choice of an engine: the user's own, the one asked for, or the best one that can do it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from ..configuration import BaseConfiguration
    from .base import AsyncEngine, Engine

_FAST: Final = "pyreqwest"
# In the order of preference, each with the part of it that makes connections. httpx2 continues
# httpx under the same interface.
_LIBRARIES: Final = {"httpx2": "httpcore2", "httpx": "httpcore"}


def make_engine(configuration: BaseConfiguration) -> Engine:
    """The engine of a synchronous client.

    Raises:
        ConfigurationError: What was asked for is not there, or cannot do this.
    """
    engine: Engine = _made(configuration, False)
    return engine


def make_async_engine(configuration: BaseConfiguration) -> AsyncEngine:
    """The engine of an asynchronous client, for one event loop.

    Raises:
        ConfigurationError: What was asked for is not there, or cannot do this.
    """
    engine: AsyncEngine = _made(configuration, True)
    return engine


def _made(configuration: BaseConfiguration, is_async: bool) -> Any:
    engine = _chosen(configuration, is_async)
    if not configuration.telemetry:
        return engine
    from ..telemetry import AsyncTracedEngine, TracedEngine

    return AsyncTracedEngine(engine) if is_async else TracedEngine(engine)


def _chosen(configuration: BaseConfiguration, is_async: bool) -> Any:
    own = configuration.http_engine
    if own is not None and not isinstance(own, str):
        return _checked(own, ("asend", "aclose") if is_async else ("send", "close"))
    if configuration.http_client is not None:
        from .httpx_engine import AsyncHttpxEngine, HttpxEngine

        library = _imported(_library_of(configuration.http_client))
        return (AsyncHttpxEngine if is_async else HttpxEngine)(library, configuration)
    if own in (None, _FAST):
        engine = _fast(configuration, is_async)
        if engine is not None:
            return engine
    from .httpcore_engine import AsyncHttpcoreEngine, HttpcoreEngine

    library = _imported(_core(own))
    return (AsyncHttpcoreEngine if is_async else HttpcoreEngine)(library, configuration)


def _fast(configuration: BaseConfiguration, is_async: bool) -> Any:
    """The engine of pyreqwest; None if it was not asked for and cannot do this."""
    reason: str | None = "it is not installed"
    if _is_installed(_FAST):
        from .pyreqwest_engine import AsyncPyreqwestEngine, PyreqwestEngine, obstacle

        reason = obstacle(configuration)
        if reason is None:
            try:
                return (AsyncPyreqwestEngine if is_async else PyreqwestEngine)(configuration)
            except RuntimeError as problem:  # left behind by a fork, or it finds no authorities
                reason = str(problem)
        if configuration.http_engine is None:
            from ..log import log_fallback

            log_fallback(f"{_FAST} is not used; {reason}")
    if configuration.http_engine == _FAST:
        raise ConfigurationError(f"http_engine: {_FAST} cannot be used; {reason}")
    return None


def _core(wanted: str | None) -> str:
    if wanted is not None and wanted not in _LIBRARIES:
        known = ", ".join((_FAST, *_LIBRARIES))
        raise ConfigurationError(f"http_engine: {wanted!r} is unknown; known are {known}")
    for name in _LIBRARIES if wanted is None else (wanted,):
        if _is_installed(_LIBRARIES[name]):
            return _LIBRARIES[name]
    raise ConfigurationError(f"http_engine: {wanted or ' or '.join(_LIBRARIES)} is not installed")


def _library_of(client: Any) -> str:
    """The library that the class of a client, or one of its bases, comes from."""
    for base in type(client).__mro__:
        name = base.__module__.partition(".")[0]
        if name in _LIBRARIES:
            return name
    raise ConfigurationError(
        f"http_client must be a client of {' or '.join(_LIBRARIES)}, not {type(client).__name__}"
    )


def _is_installed(name: str) -> bool:
    from importlib.util import find_spec

    return find_spec(name) is not None


def _imported(name: str) -> Any:
    from importlib import import_module

    return import_module(name)


def _checked(engine: Any, methods: tuple[str, ...]) -> Any:
    missing = [name for name in methods if not callable(getattr(engine, name, None))]
    if missing:
        raise ConfigurationError(
            f"http_engine: {type(engine).__name__} has no {' and no '.join(missing)}"
        )
    return engine
