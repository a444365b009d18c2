"""Storage Classes. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import AsyncGroup
from ..requests import storage_classes as requests

if TYPE_CHECKING:
    import uuid

    from .. import models


class AsyncStorageClasses(AsyncGroup):
    """Look at the storage classes of the clusters.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_storage_classes(
        self,
        *,
        cluster_id: uuid.UUID | str,
        name: str | None = None,
        include_none: bool | None = None,
    ) -> models.StorageClasses:
        """List the storage classes of a cluster."""
        return await self._send(
            requests.get_storage_classes(
                cluster_id=cluster_id, name=name, include_none=include_none
            )
        )

    async def get_storage_classes_v2(
        self,
        *,
        cluster_id: uuid.UUID | str,
        name: str | None = None,
        include_none: bool | None = None,
    ) -> models.StorageClassesV2:
        """List the storage classes of a cluster with their configuration."""
        return await self._send(
            requests.get_storage_classes_v2(
                cluster_id=cluster_id, name=name, include_none=include_none
            )
        )

    @deprecated(
        "workload_assets.storage_classes.v1_get_storage_classes is deprecated: use workload_assets.storage_classes.get_storage_classes"
    )
    async def v1_get_storage_classes(
        self, uuid: uuid.UUID | str, *, include_none: bool | None = None
    ) -> models.V1GetStorageClasses200Response:
        """List the storage classes that a cluster reports.

        Deprecated since 2.19: use `workload_assets.storage_classes.get_storage_classes`.
        """
        return await self._send(requests.v1_get_storage_classes(uuid, include_none=include_none))
