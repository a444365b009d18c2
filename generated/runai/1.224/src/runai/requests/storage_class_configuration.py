"""The operations of `workload_assets.storage_class_configuration` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal


_LIST_STORAGE_CLASS_CONFIGURATION: Operation[models.StorageClassConfigurationListResponse] = (
    Operation(
        "workload_assets.storage_class_configuration.list_storage_class_configuration",
        "GET",
        "/api/v1/storage-class-configuration",
        parameters=(
            _call.query("filterBy", explode=False),
            _call.query("sortBy"),
            _call.query("sortOrder"),
            _call.query("offset"),
            _call.query("limit"),
        ),
        responses=(_call.json("200", lambda: models.StorageClassConfigurationListResponse),),
        paging=_call.Paging(
            "offset",
            position="offset",
            size="limit",
            items="storage_class_configurations",
            next="next",
        ),
    )
)


def list_storage_class_configuration(
    *,
    filter_by: Sequence[str] | None = None,
    sort_by: Literal["name", "tenantId", "scopeType", "scopeId"] | None = None,
    sort_order: Literal["asc", "desc"] | None = None,
    offset: int | None = None,
    limit: int | None = None,
) -> Paged[models.StorageClassConfigurationListResponse, models.StorageClassConfiguration]:
    """List how storage classes are configured for use in data sources and workloads."""
    return Paged(_LIST_STORAGE_CLASS_CONFIGURATION, (filter_by, sort_by, sort_order, offset, limit))


_CREATE_STORAGE_CLASS_CONFIGURATION: Operation[models.StorageClassConfiguration] = Operation(
    "workload_assets.storage_class_configuration.create_storage_class_configuration",
    "POST",
    "/api/v1/storage-class-configuration",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("201", lambda: models.StorageClassConfiguration),),
)


def create_storage_class_configuration(
    storage_class_configuration_creation_request: (
        models.StorageClassConfigurationCreationRequest | Mapping[str, Any]
    ),
) -> Call[models.StorageClassConfiguration]:
    """Configure a storage class of a cluster."""
    return Call(
        _CREATE_STORAGE_CLASS_CONFIGURATION, body=storage_class_configuration_creation_request
    )


_GET_STORAGE_CLASS_CONFIGURATION_BY_ID: Operation[models.StorageClassConfiguration] = Operation(
    "workload_assets.storage_class_configuration.get_storage_class_configuration_by_id",
    "GET",
    "/api/v1/storage-class-configuration/{id}",
    parameters=(_call.path("id"), _call.query("tenantId")),
    responses=(_call.json("200", lambda: models.StorageClassConfiguration),),
)


def get_storage_class_configuration_by_id(
    id: str, *, tenant_id: int | None = None
) -> Call[models.StorageClassConfiguration]:
    """Get the configuration of a storage class."""
    return Call(_GET_STORAGE_CLASS_CONFIGURATION_BY_ID, (id, tenant_id))


_UPDATE_STORAGE_CLASS_CONFIGURATION_BY_ID: Operation[models.StorageClassConfiguration] = Operation(
    "workload_assets.storage_class_configuration.update_storage_class_configuration_by_id",
    "PUT",
    "/api/v1/storage-class-configuration/{id}",
    parameters=(_call.path("id"), _call.query("tenantId")),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.StorageClassConfiguration),),
)


def update_storage_class_configuration_by_id(
    id: str,
    storage_class_configuration_update_request: (
        models.StorageClassConfigurationUpdateRequest | Mapping[str, Any]
    ),
    *,
    tenant_id: int | None = None,
) -> Call[models.StorageClassConfiguration]:
    """Replace the configuration of a storage class."""
    return Call(
        _UPDATE_STORAGE_CLASS_CONFIGURATION_BY_ID,
        (id, tenant_id),
        body=storage_class_configuration_update_request,
    )


_DELETE_STORAGE_CLASS_CONFIGURATION_BY_ID: Operation[None] = Operation(
    "workload_assets.storage_class_configuration.delete_storage_class_configuration_by_id",
    "DELETE",
    "/api/v1/storage-class-configuration/{id}",
    parameters=(_call.path("id"), _call.query("tenantId")),
    responses=(_call.empty("204"),),
)


def delete_storage_class_configuration_by_id(
    id: str, *, tenant_id: int | None = None
) -> Call[None]:
    """Delete the configuration of a storage class."""
    return Call(_DELETE_STORAGE_CLASS_CONFIGURATION_BY_ID, (id, tenant_id))


_PATCH_STORAGE_CLASS_CONFIGURATION_BY_ID: Operation[models.StorageClassConfiguration] = Operation(
    "workload_assets.storage_class_configuration.patch_storage_class_configuration_by_id",
    "PATCH",
    "/api/v1/storage-class-configuration/{id}",
    parameters=(_call.path("id"), _call.query("tenantId")),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.StorageClassConfiguration),),
)


def patch_storage_class_configuration_by_id(
    id: str,
    storage_class_configuration_patch_request: (
        models.StorageClassConfigurationPatchRequest | Mapping[str, Any]
    ),
    *,
    tenant_id: int | None = None,
) -> Call[models.StorageClassConfiguration]:
    """Change some fields of the configuration of a storage class."""
    return Call(
        _PATCH_STORAGE_CLASS_CONFIGURATION_BY_ID,
        (id, tenant_id),
        body=storage_class_configuration_patch_request,
    )
