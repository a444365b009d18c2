"""Deployments. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import AsyncGroup
from ..requests import deployments as requests

if TYPE_CHECKING:
    import uuid

    from .. import models


class AsyncDeployments(AsyncGroup):
    """Manage deployments through the first version of the API.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    @deprecated(
        "workloads.deployments.get_deployments is deprecated: use workloads.workloads.get_workloads"
    )
    async def get_deployments(self, uuid: uuid.UUID | str) -> list[models.Deployment]:
        """List the inference deployments of a cluster.

        Deprecated: use `workloads.workloads.get_workloads`.
        """
        return await self._send(requests.get_deployments(uuid))

    @deprecated(
        "workloads.deployments.get_deployment is deprecated: use workloads.workloads.get_workload"
    )
    async def get_deployment(self, uuid: uuid.UUID | str, deployment_id: str) -> models.Deployment:
        """Get one inference deployment of a cluster.

        Deprecated: use `workloads.workloads.get_workload`.
        """
        return await self._send(requests.get_deployment(uuid, deployment_id))
