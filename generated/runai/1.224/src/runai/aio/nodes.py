"""Nodes. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.deprecation import deprecated
from .._runtime.groups import AsyncGroup
from ..requests import nodes as requests

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Sequence
    from typing import Any, Literal

    from .. import models


class AsyncNodes(AsyncGroup):
    """Look at the nodes of the clusters, their state and their metrics.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    @deprecated(
        "organizations.nodes.get_nodes is deprecated: use organizations.nodes.get_tenant_nodes"
    )
    async def get_nodes(
        self,
        cluster_uuid: uuid.UUID | str,
        *,
        node_name: str | None = None,
        filter_by: Sequence[str] | None = None,
        sort_by: models.NodeFilterSortFields | str | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        search: str | None = None,
    ) -> models.Nodes:
        """List the nodes of a cluster.

        Deprecated since 2.23: use `organizations.nodes.get_tenant_nodes`.
        """
        return await self._send(
            requests.get_nodes(
                cluster_uuid,
                node_name=node_name,
                filter_by=filter_by,
                sort_by=sort_by,
                sort_order=sort_order,
                offset=offset,
                limit=limit,
                search=search,
            )
        )

    async def count_nodes(
        self,
        cluster_uuid: uuid.UUID | str,
        *,
        filter_by: Sequence[str] | None = None,
        search: str | None = None,
    ) -> models.CountResponse:
        """Count the nodes of a cluster."""
        return await self._send(
            requests.count_nodes(cluster_uuid, filter_by=filter_by, search=search)
        )

    async def get_tenant_nodes(
        self,
        *,
        filter_by: Sequence[str] | None = None,
        sort_by: models.NodeFilterSortFields | str | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        search: str | None = None,
    ) -> models.Nodes:
        """List the nodes of all clusters that you may see."""
        return await self._send(
            requests.get_tenant_nodes(
                filter_by=filter_by,
                sort_by=sort_by,
                sort_order=sort_order,
                offset=offset,
                limit=limit,
                search=search,
            )
        )

    async def count_tenant_nodes(
        self, *, filter_by: Sequence[str] | None = None, search: str | None = None
    ) -> models.CountResponse:
        """Count the nodes of all clusters that you may see."""
        return await self._send(requests.count_tenant_nodes(filter_by=filter_by, search=search))

    @overload
    async def get_node_telemetry(
        self,
        *,
        telemetry_type: models.NodeTelemetryType | str,
        cluster_id: uuid.UUID | str | None = None,
        nodepool_name: str | None = None,
        group_by: Sequence[Literal["ClusterId", "Nodepool", "Node"]] | None = None,
        accept: Literal["application/json"] = "application/json",
    ) -> models.TelemetryResponse: ...

    @overload
    async def get_node_telemetry(
        self,
        *,
        accept: Literal["text/csv"],
        telemetry_type: models.NodeTelemetryType | str,
        cluster_id: uuid.UUID | str | None = None,
        nodepool_name: str | None = None,
        group_by: Sequence[Literal["ClusterId", "Nodepool", "Node"]] | None = None,
    ) -> str: ...

    async def get_node_telemetry(
        self,
        *,
        telemetry_type: models.NodeTelemetryType | str,
        cluster_id: uuid.UUID | str | None = None,
        nodepool_name: str | None = None,
        group_by: Sequence[Literal["ClusterId", "Nodepool", "Node"]] | None = None,
        accept: Literal["application/json", "text/csv"] = "application/json",
    ) -> Any:
        """Get present counts and amounts of nodes, GPUs, CPUs and memory.

        Values are those of the present moment; for the past, ask for metrics. Returns JSON, or
        CSV when only that is accepted.
        """
        return await self._send(
            requests.get_node_telemetry(
                cluster_id=cluster_id,
                nodepool_name=nodepool_name,
                group_by=group_by,
                telemetry_type=telemetry_type,
                accept=accept,
            )
        )

    @overload
    async def get_node_metrics(
        self,
        node_id: uuid.UUID | str,
        *,
        metric_type: Sequence[models.NodeMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        accept: Literal["application/json"] = "application/json",
    ) -> models.MetricsResponse: ...

    @overload
    async def get_node_metrics(
        self,
        node_id: uuid.UUID | str,
        *,
        accept: Literal["text/csv"],
        metric_type: Sequence[models.NodeMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
    ) -> str: ...

    async def get_node_metrics(
        self,
        node_id: uuid.UUID | str,
        *,
        metric_type: Sequence[models.NodeMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        accept: Literal["application/json", "text/csv"] = "application/json",
    ) -> Any:
        """Get the metrics of a node over a time range.

        Returns JSON, or CSV when only that is accepted. A 207 answer holds only some of the
        metrics.
        """
        return await self._send(
            requests.get_node_metrics(
                node_id,
                metric_type=metric_type,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                accept=accept,
            )
        )
