"""Org unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import org_unit as requests

if TYPE_CHECKING:
    from .. import models


class OrgUnit(SyncGroup):
    """List the priorities that projects and departments can have. Since 2.22."""

    __slots__ = ()

    def get_priorities(self) -> models.GetPriorities200Response:
        """List the priorities that projects and departments can have. Since 2.22."""
        return self._send(requests.get_priorities())
