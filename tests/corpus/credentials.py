"""A client of any package, with every credential that its document speaks of."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable
from types import ModuleType
from typing import Any

from support.control_plane import ControlPlane

TOKEN = "token-of-the-user"


def client_of(package: ModuleType, plane: ControlPlane, on_drift: Callable[[Any], None]) -> Any:
    """Return a client for a server that accepts it."""
    plane.tokens.accept(TOKEN)
    configuration = package.Configuration
    known = inspect.signature(configuration).parameters
    settings = {
        configuration.base_url_argument: plane.url,
        "bearer_token": TOKEN,
        "retry_enabled": False,
        "on_drift": on_drift,
    }
    usual = inspect.signature(configuration.__mro__[-2]).parameters
    for scheme in getattr(configuration, "schemes", ()):
        own = [name for name in getattr(scheme, "arguments", ()) if name not in usual]
        settings |= dict.fromkeys(own, TOKEN)
    settings = {name: value for name, value in settings.items() if name in known}
    return _client_class(package)(package.ApiClient(configuration(**settings)))


def _client_class(package: ModuleType) -> Any:
    base = importlib.import_module(f"{package.__name__}._runtime.product").ProductClient
    module = importlib.import_module(f"{package.__name__}.client")
    return next(
        value
        for value in vars(module).values()
        if inspect.isclass(value) and issubclass(value, base) and value is not base
    )
