"""The operations of `workloads.nvidia_nim` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any


_CREATE_NIM_SERVICE: Operation[models.NimServiceResponse] = Operation(
    "workloads.nvidia_nim.create_nim_service",
    "POST",
    "/api/v2/workloads/nim-services",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.NimServiceResponse),),
)


def create_nim_service(
    nim_service_create_request: models.NimServiceCreateRequest | Mapping[str, Any],
) -> Call[models.NimServiceResponse]:
    """Submit an NVIDIA NIM service."""
    return Call(_CREATE_NIM_SERVICE, body=nim_service_create_request)


_GET_NIM_SERVICE_BY_ID: Operation[models.NimServiceResponse] = Operation(
    "workloads.nvidia_nim.get_nim_service_by_id",
    "GET",
    "/api/v2/workloads/nim-services/{WorkloadV2Id}",
    parameters=(_call.path("WorkloadV2Id"),),
    responses=(_call.json("200", lambda: models.NimServiceResponse),),
)


def get_nim_service_by_id(workload_v2_id: uuid.UUID | str) -> Call[models.NimServiceResponse]:
    """Get a NIM service with its specification and phase."""
    return Call(_GET_NIM_SERVICE_BY_ID, (workload_v2_id,))


_UPDATE_NIM_SERVICE_SPEC: Operation[models.NimServiceResponse] = Operation(
    "workloads.nvidia_nim.update_nim_service_spec",
    "PATCH",
    "/api/v2/workloads/nim-services/{WorkloadV2Id}",
    parameters=(_call.path("WorkloadV2Id"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.NimServiceResponse),),
)


def update_nim_service_spec(
    workload_v2_id: uuid.UUID | str,
    nim_service_update_request: models.NimServiceUpdateRequest | Mapping[str, Any],
) -> Call[models.NimServiceResponse]:
    """Change the specification of a NIM service."""
    return Call(_UPDATE_NIM_SERVICE_SPEC, (workload_v2_id,), body=nim_service_update_request)
