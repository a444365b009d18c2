"""The operations of `workloads.deployments` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid


_GET_DEPLOYMENTS: Operation[list[models.Deployment]] = Operation(
    "workloads.deployments.get_deployments",
    "GET",
    "/v1/k8s/clusters/{uuid}/deployments",
    parameters=(_call.path("uuid"),),
    responses=(_call.json("200", lambda: list[models.Deployment]),),
)


def get_deployments(uuid: uuid.UUID | str) -> Call[list[models.Deployment]]:
    """List the inference deployments of a cluster."""
    return Call(_GET_DEPLOYMENTS, (uuid,))


_GET_DEPLOYMENT: Operation[models.Deployment] = Operation(
    "workloads.deployments.get_deployment",
    "GET",
    "/v1/k8s/clusters/{uuid}/deployments/{deploymentId}",
    parameters=(_call.path("uuid"), _call.path("deploymentId")),
    responses=(_call.json("200", lambda: models.Deployment),),
)


def get_deployment(uuid: uuid.UUID | str, deployment_id: str) -> Call[models.Deployment]:
    """Get one inference deployment of a cluster."""
    return Call(_GET_DEPLOYMENT, (uuid, deployment_id))
