"""Me. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import me as requests

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .. import models


class ThreadedMe(ThreadedGroup):
    """See the access rules of the caller.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def get_me_access_rules(
        self, *, limit: int | None = None, offset: int | None = None, search: str | None = None
    ) -> Future[models.MeAccessRulesResponse]:
        """List the access rules that apply to you."""
        return self._send(requests.get_me_access_rules(limit=limit, offset=offset, search=search))

    def count_me_access_rules(self, *, search: str | None = None) -> Future[models.CountResponse]:
        """Count the access rules that apply to you."""
        return self._send(requests.count_me_access_rules(search=search))
