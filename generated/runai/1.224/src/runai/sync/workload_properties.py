"""Workload properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import workload_properties as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class WorkloadProperties(SyncGroup):
    """See and adjust workload types, with their categories and priorities. Since 2.23."""

    __slots__ = ()

    def list_categories(self) -> models.ListCategories200Response:
        """List the categories that workloads can have. Since 2.23.

        A category, such as Build, Train or Deploy, groups workloads by purpose in monitoring.
        """
        return self._send(requests.list_categories())

    def get_category_by_id(self, category_id: uuid.UUID | str) -> models.WorkloadCategory:
        """Get a workload category. Since 2.23.

        Args:
            category_id: The identifier of the category.
        """
        return self._send(requests.get_category_by_id(category_id))

    def get_workload_priorities(
        self,
        *,
        sort_order: Literal["asc", "desc"] | None = None,
        sort_by: Literal["name", "source", "value"] | None = None,
        filter_by: Sequence[str] | None = None,
    ) -> models.GetWorkloadPriorities200Response:
        """List the priorities that workloads can have. Since 2.23.

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

    def list_workload_types(
        self, *, external_types_only: bool | None = None, filter_by: Sequence[str] | None = None
    ) -> models.ListWorkloadTypes200Response:
        """List the workload types with their default category and priority. Since 2.23.

        Args:
            external_types_only: Whether to leave out the types that come with the platform. The
                server takes `False` by default.
            filter_by: Conditions that every result must meet, such as `group==apps`. Fields:
                `name` and `group`. Operators: `==`, `!=`, `<=`, `>=`, `=@` (contains), `!@`
                (does not contain), `=^` (starts with) and `=$` (ends with).
        """
        return self._send(
            requests.list_workload_types(
                external_types_only=external_types_only, filter_by=filter_by
            )
        )

    def create_workload_type(
        self, workload_type_create_fields: models.WorkloadTypeCreateFields | Mapping[str, Any]
    ) -> models.WorkloadTypeConfig:
        """Register a Kubernetes kind as a workload type. Since 2.23.

        Workloads of that kind can then be submitted with `workloads_v2.create_workload_v2`.
        """
        return self._send(requests.create_workload_type(workload_type_create_fields))

    def get_workload_type(self, workload_type_id: uuid.UUID | str) -> models.WorkloadTypeConfig:
        """Get a workload type with its default category and priority. Since 2.23.

        Args:
            workload_type_id: The identifier of the workload type.
        """
        return self._send(requests.get_workload_type(workload_type_id))

    def update_workload_type(
        self,
        workload_type_id: uuid.UUID | str,
        workload_type_update_fields: models.WorkloadTypeUpdateFields | Mapping[str, Any],
    ) -> models.WorkloadTypeConfig:
        """Change the defaults of a workload type. Since 2.23.

        Sets the category and the priority that its workloads get where their request names
        none.

        Args:
            workload_type_id: The identifier of the workload type.
        """
        return self._send(
            requests.update_workload_type(workload_type_id, workload_type_update_fields)
        )

    def delete_workload_type(self, workload_type_id: uuid.UUID | str) -> None:
        """Delete a workload type. Since 2.23.

        Args:
            workload_type_id: The identifier of the workload type.
        """
        return self._send(requests.delete_workload_type(workload_type_id))
