"""Workload properties. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import workload_properties as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class AsyncWorkloadProperties(AsyncGroup):
    """See and adjust workload types, with their categories and priorities.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def list_categories(self) -> models.ListCategories200Response:
        """List the categories that workloads can have.

        A category, such as Build, Train or Deploy, groups workloads by purpose in monitoring.
        """
        return await self._send(requests.list_categories())

    async def get_category_by_id(self, category_id: uuid.UUID | str) -> models.WorkloadCategory:
        """Get a workload category."""
        return await self._send(requests.get_category_by_id(category_id))

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

    async def list_workload_types(
        self, *, external_types_only: bool | None = None, filter_by: Sequence[str] | None = None
    ) -> models.ListWorkloadTypes200Response:
        """List the workload types with their default category and priority."""
        return await self._send(
            requests.list_workload_types(
                external_types_only=external_types_only, filter_by=filter_by
            )
        )

    async def create_workload_type(
        self, workload_type_create_fields: models.WorkloadTypeCreateFields | Mapping[str, Any]
    ) -> models.WorkloadTypeConfig:
        """Register a Kubernetes kind as a workload type.

        Workloads of that kind can then be submitted with `workloads_v2.create_workload_v2`.
        """
        return await self._send(requests.create_workload_type(workload_type_create_fields))

    async def get_workload_type(
        self, workload_type_id: uuid.UUID | str
    ) -> models.WorkloadTypeConfig:
        """Get a workload type with its default category and priority."""
        return await self._send(requests.get_workload_type(workload_type_id))

    async def update_workload_type(
        self,
        workload_type_id: uuid.UUID | str,
        workload_type_update_fields: models.WorkloadTypeUpdateFields | Mapping[str, Any],
    ) -> models.WorkloadTypeConfig:
        """Change the defaults of a workload type.

        Sets the category and the priority that its workloads get where their request names
        none.
        """
        return await self._send(
            requests.update_workload_type(workload_type_id, workload_type_update_fields)
        )

    async def delete_workload_type(self, workload_type_id: uuid.UUID | str) -> None:
        """Delete a workload type."""
        return await self._send(requests.delete_workload_type(workload_type_id))
