"""Me. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import me as requests

if TYPE_CHECKING:
    from .. import models


class AsyncMe(AsyncGroup):
    """See the access rules of the caller.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_me_access_rules(
        self, *, limit: int | None = None, offset: int | None = None, search: str | None = None
    ) -> models.MeAccessRulesResponse:
        """List the access rules that apply to you."""
        return await self._send(
            requests.get_me_access_rules(limit=limit, offset=offset, search=search)
        )

    async def count_me_access_rules(self, *, search: str | None = None) -> models.CountResponse:
        """Count the access rules that apply to you."""
        return await self._send(requests.count_me_access_rules(search=search))
