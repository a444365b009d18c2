"""Me."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import me as requests

if TYPE_CHECKING:
    from .. import models


class Me(SyncGroup):
    """See the access rules of the caller. Since 2.21."""

    __slots__ = ()

    def get_me_access_rules(
        self, *, limit: int | None = None, offset: int | None = None, search: str | None = None
    ) -> models.MeAccessRulesResponse:
        """List the access rules that apply to you. Since 2.21.

        Args:
            limit: How many results to return at most. The server takes `50` by default.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            search: Keep only results in which this text occurs.
        """
        return self._send(requests.get_me_access_rules(limit=limit, offset=offset, search=search))

    def count_me_access_rules(self, *, search: str | None = None) -> models.CountResponse:
        """Count the access rules that apply to you. Since 2.21.

        Args:
            search: Keep only results in which this text occurs.
        """
        return self._send(requests.count_me_access_rules(search=search))
