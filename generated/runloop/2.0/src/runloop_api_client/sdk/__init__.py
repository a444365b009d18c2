"""Objects above the Runloop API, in two ways to call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .async_ import *  # noqa: F403, RUF100
    from .sync import *  # noqa: F403, RUF100


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = "async_" if name.startswith("Async") else "sync"
    return getattr(import_module(f"{__name__}.{module}"), name)
