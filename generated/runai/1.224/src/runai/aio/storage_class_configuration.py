"""Storage Class Configuration. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import storage_class_configuration as requests

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class AsyncStorageClassConfiguration(AsyncGroup):
    """Decide how storage classes may be used.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def list_storage_class_configuration(
        self,
        *,
        filter_by: Sequence[str] | None = None,
        sort_by: Literal["name", "tenantId", "scopeType", "scopeId"] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> models.StorageClassConfigurationListResponse:
        """List how storage classes are configured for use in data sources and workloads."""
        return await self._send(
            requests.list_storage_class_configuration(
                filter_by=filter_by,
                sort_by=sort_by,
                sort_order=sort_order,
                offset=offset,
                limit=limit,
            )
        )

    async def create_storage_class_configuration(
        self,
        storage_class_configuration_creation_request: (
            models.StorageClassConfigurationCreationRequest | Mapping[str, Any]
        ),
    ) -> models.StorageClassConfiguration:
        """Configure a storage class of a cluster.

        Says where it may be used and what users may set in the claims that are made from it.
        """
        return await self._send(
            requests.create_storage_class_configuration(
                storage_class_configuration_creation_request
            )
        )

    async def get_storage_class_configuration_by_id(
        self, id: str, *, tenant_id: int | None = None
    ) -> models.StorageClassConfiguration:
        """Get the configuration of a storage class."""
        return await self._send(
            requests.get_storage_class_configuration_by_id(id, tenant_id=tenant_id)
        )

    async def update_storage_class_configuration_by_id(
        self,
        id: str,
        storage_class_configuration_update_request: (
            models.StorageClassConfigurationUpdateRequest | Mapping[str, Any]
        ),
        *,
        tenant_id: int | None = None,
    ) -> models.StorageClassConfiguration:
        """Replace the configuration of a storage class."""
        return await self._send(
            requests.update_storage_class_configuration_by_id(
                id, storage_class_configuration_update_request, tenant_id=tenant_id
            )
        )

    async def delete_storage_class_configuration_by_id(
        self, id: str, *, tenant_id: int | None = None
    ) -> None:
        """Delete the configuration of a storage class.

        The storage class itself stays.
        """
        return await self._send(
            requests.delete_storage_class_configuration_by_id(id, tenant_id=tenant_id)
        )

    async def patch_storage_class_configuration_by_id(
        self,
        id: str,
        storage_class_configuration_patch_request: (
            models.StorageClassConfigurationPatchRequest | Mapping[str, Any]
        ),
        *,
        tenant_id: int | None = None,
    ) -> models.StorageClassConfiguration:
        """Change some fields of the configuration of a storage class.

        Fields that are not given stay as they are.
        """
        return await self._send(
            requests.patch_storage_class_configuration_by_id(
                id, storage_class_configuration_patch_request, tenant_id=tenant_id
            )
        )
