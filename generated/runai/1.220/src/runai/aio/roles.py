"""Roles. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import roles as requests

if TYPE_CHECKING:
    from .. import models


class AsyncRoles(AsyncGroup):
    """Look at the roles that access rules can assign.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_roles(self) -> list[models.Role]:
        """List the roles that access rules can give."""
        return await self._send(requests.get_roles())

    async def get_role(self, role_id_path: int) -> models.Role:
        """Get one role with its permissions."""
        return await self._send(requests.get_role(role_id_path))
