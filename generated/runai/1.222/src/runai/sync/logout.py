"""Logout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import logout as requests

if TYPE_CHECKING:
    from .. import models


class Logout(SyncGroup):
    """End the session of the caller."""

    __slots__ = ()

    def logout(self) -> None:
        """End your own session."""
        return self._send(requests.logout())
