"""Deployments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import SyncGroup
from ..requests import deployments as requests

if TYPE_CHECKING:
    import uuid

    from .. import models


class Deployments(SyncGroup):
    """Manage deployments through the first version of the API."""

    __slots__ = ()

    @deprecated(
        "workloads.deployments.get_deployments is deprecated: use workloads.workloads.get_workloads"
    )
    def get_deployments(self, uuid: uuid.UUID | str) -> list[models.Deployment]:
        """List the inference deployments of a cluster.

        Deprecated: use `workloads.workloads.get_workloads`.

        Args:
            uuid: The UUID of the cluster.
        """
        return self._send(requests.get_deployments(uuid))

    @deprecated(
        "workloads.deployments.get_deployment is deprecated: use workloads.workloads.get_workload"
    )
    def get_deployment(self, uuid: uuid.UUID | str, deployment_id: str) -> models.Deployment:
        """Get one inference deployment of a cluster.

        Deprecated: use `workloads.workloads.get_workload`.

        Args:
            uuid: The UUID of the cluster.
            deployment_id: The identifier of the deployment.
        """
        return self._send(requests.get_deployment(uuid, deployment_id))
