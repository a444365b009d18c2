"""Storage Classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import storage_classes as requests

if TYPE_CHECKING:
    import uuid

    from .. import models


class StorageClasses(SyncGroup):
    """Look at the storage classes of the clusters."""

    __slots__ = ()

    def v1_get_storage_classes(self, uuid: uuid.UUID | str) -> list[models.ClusterStorageClass]:
        """List the storage classes that a cluster reports.

        Args:
            uuid: The UUID of the cluster.
        """
        return self._send(requests.v1_get_storage_classes(uuid))
