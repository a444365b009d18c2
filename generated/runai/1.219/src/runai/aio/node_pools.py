"""NodePools. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.deprecation import deprecated
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

    async def get_nodepools(
        self,
        *,
        filter_by: Sequence[str] | None = None,
        sort_by: models.NodepoolSortFilterFields | str | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> models.GetNodepools200Response:
        """List the node pools of all clusters that you may see."""
        return await self._send(
            requests.get_nodepools(
                filter_by=filter_by,
                sort_by=sort_by,
                sort_order=sort_order,
                offset=offset,
                limit=limit,
            )
        )

    async def create_nodepool(
        self, nodepool_create_fields: models.NodepoolCreateFields | Mapping[str, Any]
    ) -> models.Nodepool:
        """Create a node pool from the nodes that carry a label.

        Nodes move into the pool in the background; look at `phase` to see when it is ready.
        """
        return await self._send(requests.create_nodepool(nodepool_create_fields))

    async def get_nodepool(self, nodepool_id: str) -> models.Nodepool:
        """Get one node pool."""
        return await self._send(requests.get_nodepool(nodepool_id))

    async def update_nodepool(
        self,
        nodepool_id: str,
        nodepool_update_fields: models.NodepoolUpdateFields | Mapping[str, Any],
    ) -> models.Nodepool:
        """Replace the settings of a node pool.

        Send all settings, also those that stay as they are.
        """
        return await self._send(requests.update_nodepool(nodepool_id, nodepool_update_fields))

    async def delete_nodepool(self, nodepool_id: str) -> models.HttpResponse | None:
        """Delete a node pool.

        A 202 answer means that the deletion goes on in the background.
        """
        return await self._send(requests.delete_nodepool(nodepool_id))

    async def patch_nodepool(
        self,
        nodepool_id: str,
        nodepool_update_fields: models.NodepoolUpdateFields | Mapping[str, Any],
    ) -> models.Nodepool:
        """Change some settings of a node pool.

        Send only the settings that change.
        """
        return await self._send(requests.patch_nodepool(nodepool_id, nodepool_update_fields))

    @deprecated(
        "organizations.node_pools.get_node_pools is deprecated: use organizations.node_pools.get_nodepools"
    )
    async def get_node_pools(self, cluster_id: uuid.UUID | str) -> list[models.ClusterNodePool]:
        """List the node pools of a cluster.

        Deprecated since 2.19: use `organizations.node_pools.get_nodepools`.
        """
        return await self._send(requests.get_node_pools(cluster_id))

    @deprecated(
        "organizations.node_pools.create_node_pool is deprecated: use organizations.node_pools.create_nodepool"
    )
    async def create_node_pool(
        self,
        cluster_id: uuid.UUID | str,
        node_pool_create_request: models.NodePoolCreateRequest | Mapping[str, Any],
    ) -> None:
        """Create a node pool in a cluster.

        Deprecated since 2.19: use `organizations.node_pools.create_nodepool`.
        """
        return await self._send(requests.create_node_pool(cluster_id, node_pool_create_request))

    @deprecated(
        "organizations.node_pools.update_node_pool is deprecated: use organizations.node_pools.update_nodepool"
    )
    async def update_node_pool(
        self,
        cluster_id: uuid.UUID | str,
        id: int,
        update_node_pool_request: models.UpdateNodePoolRequest | Mapping[str, Any],
    ) -> None:
        """Change a node pool.

        The change is made in the background.

        Deprecated since 2.19: use `organizations.node_pools.update_nodepool`.
        """
        return await self._send(requests.update_node_pool(cluster_id, id, update_node_pool_request))

    @deprecated(
        "organizations.node_pools.delete_node_pool is deprecated: use organizations.node_pools.delete_nodepool"
    )
    async def delete_node_pool(self, cluster_id: uuid.UUID | str, id: int) -> None:
        """Delete a node pool of a cluster.

        The pool is deleted in the background.

        Deprecated since 2.19: use `organizations.node_pools.delete_nodepool`.
        """
        return await self._send(requests.delete_node_pool(cluster_id, id))

    @deprecated(
        "organizations.node_pools.update_node_pool_labels is deprecated: use organizations.node_pools.patch_nodepool"
    )
    async def update_node_pool_labels(
        self,
        cluster_id: uuid.UUID | str,
        id: int,
        node_pool_labels_request: models.NodePoolLabelsRequest | Mapping[str, Any],
    ) -> None:
        """Change the label by which a node pool finds its nodes.

        The change is made in the background.

        Deprecated since 2.19: use `organizations.node_pools.patch_nodepool`.
        """
        return await self._send(
            requests.update_node_pool_labels(cluster_id, id, node_pool_labels_request)
        )
