"""NodePools. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.groups import AsyncGroup
from ..requests import node_pools as requests

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class AsyncNodePools(AsyncGroup):
    """Divide the nodes of a cluster into pools with their own quota and scheduling settings.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    @overload
    async def get_nodepool_metrics(
        self,
        cluster_uuid: uuid.UUID | str,
        nodepool_name: str,
        *,
        start: datetime.datetime,
        end: datetime.datetime,
        metric_type: Sequence[models.MetricsType | str],
        number_of_samples: int | None = None,
        accept: Literal["application/json"] = "application/json",
    ) -> models.MetricsResponse: ...

    @overload
    async def get_nodepool_metrics(
        self,
        cluster_uuid: uuid.UUID | str,
        nodepool_name: str,
        *,
        accept: Literal["text/csv"],
        start: datetime.datetime,
        end: datetime.datetime,
        metric_type: Sequence[models.MetricsType | str],
        number_of_samples: int | None = None,
    ) -> str: ...

    async def get_nodepool_metrics(
        self,
        cluster_uuid: uuid.UUID | str,
        nodepool_name: str,
        *,
        start: datetime.datetime,
        end: datetime.datetime,
        metric_type: Sequence[models.MetricsType | str],
        number_of_samples: int | None = None,
        accept: Literal["application/json", "text/csv"] = "application/json",
    ) -> Any:
        """Get the metrics of a node pool over a time range.

        Returns JSON, or CSV when only that is accepted. A 207 answer holds only some of the
        metrics.
        """
        return await self._send(
            requests.get_nodepool_metrics(
                cluster_uuid,
                nodepool_name,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                metric_type=metric_type,
                accept=accept,
            )
        )

    async def get_node_pools(self, cluster_id: uuid.UUID | str) -> list[models.ClusterNodePool]:
        """List the node pools of a cluster."""
        return await self._send(requests.get_node_pools(cluster_id))

    async def create_node_pool(
        self,
        cluster_id: uuid.UUID | str,
        node_pool_create_request: models.NodePoolCreateRequest | Mapping[str, Any],
    ) -> None:
        """Create a node pool in a cluster."""
        return await self._send(requests.create_node_pool(cluster_id, node_pool_create_request))

    async def update_node_pool(
        self,
        cluster_id: uuid.UUID | str,
        id: int,
        update_node_pool_request: models.UpdateNodePoolRequest | Mapping[str, Any],
    ) -> None:
        """Change a node pool.

        The change is made in the background.
        """
        return await self._send(requests.update_node_pool(cluster_id, id, update_node_pool_request))

    async def delete_node_pool(self, cluster_id: uuid.UUID | str, id: int) -> None:
        """Delete a node pool of a cluster.

        The pool is deleted in the background.
        """
        return await self._send(requests.delete_node_pool(cluster_id, id))

    async def update_node_pool_labels(
        self,
        cluster_id: uuid.UUID | str,
        id: int,
        node_pool_labels_request: models.NodePoolLabelsRequest | Mapping[str, Any],
    ) -> None:
        """Change the label by which a node pool finds its nodes.

        The change is made in the background.
        """
        return await self._send(
            requests.update_node_pool_labels(cluster_id, id, node_pool_labels_request)
        )
