"""Storage Classes. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

    async def v1_get_storage_classes(
        self, uuid: uuid.UUID | str
    ) -> list[models.ClusterStorageClass]:
        """List the storage classes that a cluster reports."""
        return await self._send(requests.v1_get_storage_classes(uuid))
