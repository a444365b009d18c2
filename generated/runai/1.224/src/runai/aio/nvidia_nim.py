"""NVIDIA NIM. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import nvidia_nim as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AsyncNvidiaNim(AsyncGroup):
    """Serve models with NVIDIA NIM services.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def create_nim_service(
        self, nim_service_create_request: models.NimServiceCreateRequest | Mapping[str, Any]
    ) -> models.NimServiceResponse:
        """Submit an NVIDIA NIM service.

        The request is accepted at once (202); the cluster starts it in the background. Follow
        the phase with `get_nim_service_by_id`; `workloads_v2.delete_workload_v2` deletes it.
        """
        return await self._send(requests.create_nim_service(nim_service_create_request))

    async def get_nim_service_by_id(
        self, workload_v2_id: uuid.UUID | str
    ) -> models.NimServiceResponse:
        """Get a NIM service with its specification and phase."""
        return await self._send(requests.get_nim_service_by_id(workload_v2_id))

    async def update_nim_service_spec(
        self,
        workload_v2_id: uuid.UUID | str,
        nim_service_update_request: models.NimServiceUpdateRequest | Mapping[str, Any],
    ) -> models.NimServiceResponse:
        """Change the specification of a NIM service.

        Fields that are not given stay as they are. The request is accepted at once (202); the
        cluster rolls the change out in the background.
        """
        return await self._send(
            requests.update_nim_service_spec(workload_v2_id, nim_service_update_request)
        )
