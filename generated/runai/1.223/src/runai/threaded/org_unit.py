"""Org unit. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import org_unit as requests

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .. import models


class ThreadedOrgUnit(ThreadedGroup):
    """List the priorities that projects and departments can have.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def get_priorities(self) -> Future[models.GetPriorities200Response]:
        """List the priorities that projects and departments can have."""
        return self._send(requests.get_priorities())
