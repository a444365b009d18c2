"""The API in methods. Calls are awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import *

_MODULES = {
    "AsyncOrganizationsCategory": "client",
    "AsyncAuthenticationAndAuthorizationCategory": "client",
    "AsyncWorkloadsCategory": "client",
    "AsyncWorkloadAssetsCategory": "client",
    "AsyncPoliciesCategory": "client",
    "AsyncDatavolumesCategory": "client",
    "AsyncAuditCategory": "client",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
