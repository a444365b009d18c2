"""Org unit. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import org_unit as requests

if TYPE_CHECKING:
    from .. import models


class AsyncOrgUnit(AsyncGroup):
    """List the priorities that projects and departments can have.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_priorities(self) -> models.GetPriorities200Response:
        """List the priorities that projects and departments can have."""
        return await self._send(requests.get_priorities())
