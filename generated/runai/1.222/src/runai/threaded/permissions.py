"""Permissions. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import permissions as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Any

    from .. import models


class ThreadedPermissions(ThreadedGroup):
    """Find out what the caller may do, and where.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def get_permissions(self) -> Future[list[models.Permission]]:
        """List the kinds of resources and the actions that roles can permit."""
        return self._send(requests.get_permissions())

    def get_permitted_scopes(
        self, get_permitted_scopes_request: models.GetPermittedScopesRequest | Mapping[str, Any]
    ) -> Future[models.PermittedScopesActions]:
        """Get the scopes in which you may act on a kind of resource.

        Only reads; nothing is changed.
        """
        return self._send(requests.get_permitted_scopes(get_permitted_scopes_request))
