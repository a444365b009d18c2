"""Deployments. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import ThreadedGroup
from ..requests import deployments as requests

if TYPE_CHECKING:
    import uuid
    from concurrent.futures import Future

    from .. import models


class ThreadedDeployments(ThreadedGroup):
    """Manage deployments through the first version of the API.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    @deprecated(
        "workloads.deployments.get_deployments is deprecated: use workloads.workloads.get_workloads"
    )
    def get_deployments(self, uuid: uuid.UUID | str) -> Future[list[models.Deployment]]:
        """List the inference deployments of a cluster.

        Deprecated: use `workloads.workloads.get_workloads`.
        """
        return self._send(requests.get_deployments(uuid))

    @deprecated(
        "workloads.deployments.get_deployment is deprecated: use workloads.workloads.get_workload"
    )
    def get_deployment(
        self, uuid: uuid.UUID | str, deployment_id: str
    ) -> Future[models.Deployment]:
        """Get one inference deployment of a cluster.

        Deprecated: use `workloads.workloads.get_workload`.
        """
        return self._send(requests.get_deployment(uuid, deployment_id))
