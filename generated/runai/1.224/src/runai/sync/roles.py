"""Roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import roles as requests

if TYPE_CHECKING:
    from .. import models


class Roles(SyncGroup):
    """Look at the roles that access rules can assign. Since 2.21."""

    __slots__ = ()

    def get_roles_v1(self) -> list[models.Role]:
        """List the roles that access rules can give. Since 2.21."""
        return self._send(requests.get_roles_v1())

    def get_role_v1(self, role_id_path: int) -> models.Role:
        """Get one role with its permissions. Since 2.21.

        Args:
            role_id_path: The number of the role.
        """
        return self._send(requests.get_role_v1(role_id_path))
