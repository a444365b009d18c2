"""NVIDIA NIM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import nvidia_nim as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class NvidiaNim(SyncGroup):
    """Serve models with NVIDIA NIM services. Since 2.24."""

    __slots__ = ()

    def create_nim_service(
        self, nim_service_create_request: models.NimServiceCreateRequest | Mapping[str, Any]
    ) -> models.NimServiceResponse:
        """Submit an NVIDIA NIM service. Since 2.24.

        The request is accepted at once (202); the cluster starts it in the background. Follow
        the phase with `get_nim_service_by_id`; `workloads_v2.delete_workload_v2` deletes it.
        """
        return self._send(requests.create_nim_service(nim_service_create_request))

    def get_nim_service_by_id(self, workload_v2_id: uuid.UUID | str) -> models.NimServiceResponse:
        """Get a NIM service with its specification and phase. Since 2.24.

        Args:
            workload_v2_id: The identifier of the workload.
        """
        return self._send(requests.get_nim_service_by_id(workload_v2_id))

    def update_nim_service_spec(
        self,
        workload_v2_id: uuid.UUID | str,
        nim_service_update_request: models.NimServiceUpdateRequest | Mapping[str, Any],
    ) -> models.NimServiceResponse:
        """Change the specification of a NIM service. Since 2.24.

        Fields that are not given stay as they are. The request is accepted at once (202); the
        cluster rolls the change out in the background.

        Args:
            workload_v2_id: The identifier of the workload.
        """
        return self._send(
            requests.update_nim_service_spec(workload_v2_id, nim_service_update_request)
        )
