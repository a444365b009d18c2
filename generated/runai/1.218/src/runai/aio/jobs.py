"""Jobs. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import AsyncGroup
from ..requests import jobs as requests

if TYPE_CHECKING:
    import uuid
    from typing import Literal

    from .. import models


class AsyncJobs(AsyncGroup):
    """Manage jobs through the first version of the API.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    @deprecated("workloads.jobs.list_jobs is deprecated: use workloads.workloads.get_workloads")
    async def list_jobs(
        self,
        uuid: uuid.UUID | str,
        *,
        node_id: str | None = None,
        filter: str | None = None,
        sort_by: str | None = None,
        sort_direction: Literal["ASC", "DESC"] | None = None,
        from_: float | None = None,
        limit: float | None = None,
        include_deleted: bool | None = None,
    ) -> list[models.DisplayedJob]:
        """List the jobs of a cluster.

        Deprecated: use `workloads.workloads.get_workloads`.
        """
        return await self._send(
            requests.list_jobs(
                uuid,
                node_id=node_id,
                filter=filter,
                sort_by=sort_by,
                sort_direction=sort_direction,
                from_=from_,
                limit=limit,
                include_deleted=include_deleted,
            )
        )

    @deprecated(
        "workloads.jobs.get_cluster_jobs_count is deprecated: use workloads.workloads.count_workloads"
    )
    async def get_cluster_jobs_count(
        self, uuid: uuid.UUID | str, *, node_id: str | None = None, filter: str | None = None
    ) -> float:
        """Count the jobs of a cluster.

        Deprecated: use `workloads.workloads.count_workloads`.
        """
        return await self._send(
            requests.get_cluster_jobs_count(uuid, node_id=node_id, filter=filter)
        )

    @deprecated(
        "workloads.jobs.get_pods_by_job_id is deprecated: use workloads.pods.get_workload_pods"
    )
    async def get_pods_by_job_id(
        self,
        uuid: uuid.UUID | str,
        job_id: uuid.UUID | str,
        *,
        id: str | None = None,
        pod_id: str | None = None,
        pod_group_id: str | None = None,
        node_id: str | None = None,
        name: str | None = None,
        status: str | None = None,
    ) -> list[models.JobPod]:
        """List the pods of a job.

        Deprecated: use `workloads.pods.get_workload_pods`.
        """
        return await self._send(
            requests.get_pods_by_job_id(
                uuid,
                job_id,
                id=id,
                pod_id=pod_id,
                pod_group_id=pod_group_id,
                node_id=node_id,
                name=name,
                status=status,
            )
        )
