"""Logout. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import logout as requests

if TYPE_CHECKING:
    from concurrent.futures import Future


class ThreadedLogout(ThreadedGroup):
    """End the session of the caller.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def logout(self) -> Future[None]:
        """End your own session."""
        return self._send(requests.logout())
