"""Storage Classes. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import storage_classes as requests

if TYPE_CHECKING:
    import uuid
    from concurrent.futures import Future

    from .. import models


class ThreadedStorageClasses(ThreadedGroup):
    """Look at the storage classes of the clusters.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def v1_get_storage_classes(
        self, uuid: uuid.UUID | str
    ) -> Future[list[models.ClusterStorageClass]]:
        """List the storage classes that a cluster reports."""
        return self._send(requests.v1_get_storage_classes(uuid))
