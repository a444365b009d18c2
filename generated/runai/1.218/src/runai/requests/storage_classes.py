"""The operations of `workload_assets.storage_classes` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid


_V1_GET_STORAGE_CLASSES: Operation[list[models.ClusterStorageClass]] = Operation(
    "workload_assets.storage_classes.v1_get_storage_classes",
    "GET",
    "/v1/k8s/clusters/{uuid}/storage-classes",
    parameters=(_call.path("uuid"),),
    responses=(_call.json("200", lambda: list[models.ClusterStorageClass]),),
)


def v1_get_storage_classes(uuid: uuid.UUID | str) -> Call[list[models.ClusterStorageClass]]:
    """List the storage classes that a cluster reports."""
    return Call(_V1_GET_STORAGE_CLASSES, (uuid,))
