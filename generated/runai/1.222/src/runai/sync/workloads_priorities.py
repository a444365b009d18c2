"""Workloads priorities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import workloads_priorities as requests

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .. import models


class WorkloadsPriorities(SyncGroup):
    """List the priorities that workloads can have. Since 2.22."""

    __slots__ = ()

    def get_workload_priorities(
        self,
        *,
        sort_order: Literal["asc", "desc"] | None = None,
        sort_by: Literal["name", "source", "value"] | None = None,
        filter_by: Sequence[str] | None = None,
    ) -> models.GetWorkloadPriorities200Response:
        """List the priorities that workloads can have. Since 2.22.

        The scheduler serves a workload with a higher value first.

        Args:
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `asc` by
                default.
            sort_by: The field to sort by.
            filter_by: Conditions that every result must meet, such as `name==high`. Fields:
                `name`, `source` and `value`. Operators: `==`, `!=`, `<=`, `>=`, `=@`
                (contains), `!@` (does not contain), `=^` (starts with) and `=$` (ends with).
        """
        return self._send(
            requests.get_workload_priorities(
                sort_order=sort_order, sort_by=sort_by, filter_by=filter_by
            )
        )
