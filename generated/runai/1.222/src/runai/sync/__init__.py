"""The API in methods. Calls return results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._categories import *  # noqa: F403, RUF100

_MODULES: dict[str, str] = {
    "OrganizationsCategory": "_categories",
    "AuthenticationAndAuthorizationCategory": "_categories",
    "WorkloadsCategory": "_categories",
    "WorkloadAssetsCategory": "_categories",
    "PoliciesCategory": "_categories",
    "DatavolumesCategory": "_categories",
    "NotificationsCategory": "_categories",
    "AuditCategory": "_categories",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
