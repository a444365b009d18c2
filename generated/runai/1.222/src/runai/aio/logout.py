"""Logout. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.groups import AsyncGroup
from ..requests import logout as requests


class AsyncLogout(AsyncGroup):
    """End the session of the caller.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def logout(self) -> None:
        """End your own session."""
        return await self._send(requests.logout())
