"""Roles. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import roles as requests

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .. import models


class ThreadedRoles(ThreadedGroup):
    """Look at the roles that access rules can assign.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def get_roles(self) -> Future[list[models.Role]]:
        """List the roles that access rules can give."""
        return self._send(requests.get_roles())

    def get_role(self, role_id_path: int) -> Future[models.Role]:
        """Get one role with its permissions."""
        return self._send(requests.get_role(role_id_path))
