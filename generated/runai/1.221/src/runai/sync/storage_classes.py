"""Storage Classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import SyncGroup
from ..requests import storage_classes as requests

if TYPE_CHECKING:
    import uuid

    from .. import models


class StorageClasses(SyncGroup):
    """Look at the storage classes of the clusters."""

    __slots__ = ()

    def get_storage_classes(
        self,
        *,
        cluster_id: uuid.UUID | str,
        name: str | None = None,
        include_none: bool | None = None,
    ) -> models.StorageClasses:
        """List the storage classes of a cluster. Since 2.19.

        Args:
            cluster_id: The UUID of the cluster to ask about.
            name: Keep only results with this name.
            include_none: Whether to add an entry that stands for using no storage class.
        """
        return self._send(
            requests.get_storage_classes(
                cluster_id=cluster_id, name=name, include_none=include_none
            )
        )

    def get_storage_classes_v2(
        self,
        *,
        cluster_id: uuid.UUID | str,
        name: str | None = None,
        include_none: bool | None = None,
    ) -> models.StorageClassesV2:
        """List the storage classes of a cluster with their configuration. Since 2.21.

        Args:
            cluster_id: The UUID of the cluster to ask about.
            name: Keep only results with this name.
            include_none: Whether to add an entry that stands for using no storage class.
        """
        return self._send(
            requests.get_storage_classes_v2(
                cluster_id=cluster_id, name=name, include_none=include_none
            )
        )

    @deprecated(
        "workload_assets.storage_classes.v1_get_storage_classes is deprecated: use workload_assets.storage_classes.get_storage_classes"
    )
    def v1_get_storage_classes(
        self, uuid: uuid.UUID | str, *, include_none: bool | None = None
    ) -> models.V1GetStorageClasses200Response:
        """List the storage classes that a cluster reports.

        Deprecated since 2.19: use `workload_assets.storage_classes.get_storage_classes`.

        Args:
            uuid: The UUID of the cluster.
            include_none: Whether to add an entry that stands for using no storage class.
        """
        return self._send(requests.v1_get_storage_classes(uuid, include_none=include_none))
