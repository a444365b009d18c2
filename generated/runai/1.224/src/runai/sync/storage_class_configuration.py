"""Storage Class Configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import storage_class_configuration as requests

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class StorageClassConfiguration(SyncGroup):
    """Decide how storage classes may be used. Since 2.24."""

    __slots__ = ()

    def list_storage_class_configuration(
        self,
        *,
        filter_by: Sequence[str] | None = None,
        sort_by: Literal["name", "tenantId", "scopeType", "scopeId"] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> models.StorageClassConfigurationListResponse:
        """List how storage classes are configured for use in data sources and workloads. Since
        2.24.

        Args:
            filter_by: Conditions that every result must meet, such as `name==Standard`. Fields:
                `name`, `tenantId`, `scopeType` and `scopeId`. Operators: `==`, `!=`, `<=`,
                `>=`, `=@` (contains), `!@` (does not contain), `=^` (starts with) and `=$`
                (ends with).
            sort_by: The field to sort by.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `asc` by
                default.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
        """
        return self._send(
            requests.list_storage_class_configuration(
                filter_by=filter_by,
                sort_by=sort_by,
                sort_order=sort_order,
                offset=offset,
                limit=limit,
            )
        )

    def create_storage_class_configuration(
        self,
        storage_class_configuration_creation_request: (
            models.StorageClassConfigurationCreationRequest | Mapping[str, Any]
        ),
    ) -> models.StorageClassConfiguration:
        """Configure a storage class of a cluster. Since 2.24.

        Says where it may be used and what users may set in the claims that are made from it.
        """
        return self._send(
            requests.create_storage_class_configuration(
                storage_class_configuration_creation_request
            )
        )

    def get_storage_class_configuration_by_id(
        self, id: str, *, tenant_id: int | None = None
    ) -> models.StorageClassConfiguration:
        """Get the configuration of a storage class. Since 2.24.

        Args:
            id: The identifier of the storage class configuration.
            tenant_id: The number of the tenant to ask about.
        """
        return self._send(requests.get_storage_class_configuration_by_id(id, tenant_id=tenant_id))

    def update_storage_class_configuration_by_id(
        self,
        id: str,
        storage_class_configuration_update_request: (
            models.StorageClassConfigurationUpdateRequest | Mapping[str, Any]
        ),
        *,
        tenant_id: int | None = None,
    ) -> models.StorageClassConfiguration:
        """Replace the configuration of a storage class. Since 2.24.

        Args:
            id: The identifier of the storage class configuration.
            tenant_id: The number of the tenant to ask about.
        """
        return self._send(
            requests.update_storage_class_configuration_by_id(
                id, storage_class_configuration_update_request, tenant_id=tenant_id
            )
        )

    def delete_storage_class_configuration_by_id(
        self, id: str, *, tenant_id: int | None = None
    ) -> None:
        """Delete the configuration of a storage class. Since 2.24.

        The storage class itself stays.

        Args:
            id: The identifier of the storage class configuration.
            tenant_id: The number of the tenant to ask about.
        """
        return self._send(
            requests.delete_storage_class_configuration_by_id(id, tenant_id=tenant_id)
        )

    def patch_storage_class_configuration_by_id(
        self,
        id: str,
        storage_class_configuration_patch_request: (
            models.StorageClassConfigurationPatchRequest | Mapping[str, Any]
        ),
        *,
        tenant_id: int | None = None,
    ) -> models.StorageClassConfiguration:
        """Change some fields of the configuration of a storage class. Since 2.24.

        Fields that are not given stay as they are.

        Args:
            id: The identifier of the storage class configuration.
            tenant_id: The number of the tenant to ask about.
        """
        return self._send(
            requests.patch_storage_class_configuration_by_id(
                id, storage_class_configuration_patch_request, tenant_id=tenant_id
            )
        )
