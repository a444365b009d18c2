"""The operations of `workload_assets.storage_classes` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid


_GET_STORAGE_CLASSES: Operation[models.StorageClasses] = Operation(
    "workload_assets.storage_classes.get_storage_classes",
    "GET",
    "/api/v1/storage-classes",
    parameters=(_call.query("clusterId", required=True), _call.query("name")),
    responses=(_call.json("200", lambda: models.StorageClasses),),
)


def get_storage_classes(
    *, cluster_id: uuid.UUID | str, name: str | None = None
) -> Call[models.StorageClasses]:
    """List the storage classes of a cluster."""
    return Call(_GET_STORAGE_CLASSES, (cluster_id, name))


_V1_GET_STORAGE_CLASSES: Operation[models.V1GetStorageClasses200Response] = Operation(
    "workload_assets.storage_classes.v1_get_storage_classes",
    "GET",
    "/v1/k8s/clusters/{uuid}/storage-classes",
    parameters=(_call.path("uuid"),),
    responses=(_call.json("200", lambda: models.V1GetStorageClasses200Response),),
)


def v1_get_storage_classes(uuid: uuid.UUID | str) -> Call[models.V1GetStorageClasses200Response]:
    """List the storage classes that a cluster reports."""
    return Call(_V1_GET_STORAGE_CLASSES, (uuid,))
