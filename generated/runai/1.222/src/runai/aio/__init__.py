"""The API in methods. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._categories import *  # noqa: F403, RUF100

_MODULES: dict[str, str] = {
    "AsyncOrganizationsCategory": "_categories",
    "AsyncAuthenticationAndAuthorizationCategory": "_categories",
    "AsyncWorkloadsCategory": "_categories",
    "AsyncWorkloadAssetsCategory": "_categories",
    "AsyncPoliciesCategory": "_categories",
    "AsyncDatavolumesCategory": "_categories",
    "AsyncNotificationsCategory": "_categories",
    "AsyncAuditCategory": "_categories",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
