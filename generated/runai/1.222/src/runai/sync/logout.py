"""Logout."""

from __future__ import annotations

from .._runtime.groups import SyncGroup
from ..requests import logout as requests


class Logout(SyncGroup):
    """End the session of the caller. Since 2.22."""

    __slots__ = ()

    def logout(self) -> None:
        """End your own session. Since 2.22."""
        return self._send(requests.logout())
