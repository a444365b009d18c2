"""Permissions. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import permissions as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AsyncPermissions(AsyncGroup):
    """Find out what the caller may do, and where.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_permissions(self) -> list[models.Permission]:
        """List the kinds of resources and the actions that roles can permit."""
        return await self._send(requests.get_permissions())

    async def get_permitted_scopes(
        self, get_permitted_scopes_request: models.GetPermittedScopesRequest | Mapping[str, Any]
    ) -> models.PermittedScopesActions:
        """Get the scopes in which you may act on a kind of resource.

        Only reads; nothing is changed.
        """
        return await self._send(requests.get_permitted_scopes(get_permitted_scopes_request))
