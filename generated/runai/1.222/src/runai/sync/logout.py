"""Logout."""

from __future__ import annotations

from .._runtime.groups import SyncGroup
from ..requests import logout as requests


class Logout(SyncGroup):
    """End the session of the caller."""

    __slots__ = ()

    def logout(self) -> None:
        """End your own session."""
        return self._send(requests.logout())
