"""Workloads priorities. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import workloads_priorities as requests

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .. import models


class AsyncWorkloadsPriorities(AsyncGroup):
    """List the priorities that workloads can have.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_workload_priorities(
        self,
        *,
        sort_order: Literal["asc", "desc"] | None = None,
        sort_by: Literal["name", "source", "value"] | None = None,
        filter_by: Sequence[str] | None = None,
    ) -> models.GetWorkloadPriorities200Response:
        """List the priorities that workloads can have.

        The scheduler serves a workload with a higher value first.
        """
        return await self._send(
            requests.get_workload_priorities(
                sort_order=sort_order, sort_by=sort_by, filter_by=filter_by
            )
        )
