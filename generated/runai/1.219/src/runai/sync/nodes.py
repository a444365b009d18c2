"""Nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.groups import SyncGroup
from ..requests import nodes as requests

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Sequence
    from typing import Any, Literal

    from .. import models


class Nodes(SyncGroup):
    """Look at the nodes of the clusters, their state and their metrics."""

    __slots__ = ()

    def get_nodes(
        self, cluster_uuid: uuid.UUID | str, *, node_name: str | None = None
    ) -> models.Nodes:
        """List the nodes of a cluster.

        Args:
            cluster_uuid: The UUID of the cluster.
            node_name: Keep only the node with this name.
        """
        return self._send(requests.get_nodes(cluster_uuid, node_name=node_name))

    @overload
    def get_node_telemetry(
        self,
        *,
        telemetry_type: models.NodeTelemetryType | str,
        cluster_id: uuid.UUID | str | None = None,
        nodepool_name: str | None = None,
        group_by: Sequence[Literal["ClusterId", "Nodepool", "Node"]] | None = None,
        accept: Literal["application/json"] = "application/json",
    ) -> models.TelemetryResponse: ...

    @overload
    def get_node_telemetry(
        self,
        *,
        accept: Literal["text/csv"],
        telemetry_type: models.NodeTelemetryType | str,
        cluster_id: uuid.UUID | str | None = None,
        nodepool_name: str | None = None,
        group_by: Sequence[Literal["ClusterId", "Nodepool", "Node"]] | None = None,
    ) -> str: ...

    def get_node_telemetry(
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

        Args:
            cluster_id: Count only this cluster.
            nodepool_name: Count only this node pool.
            group_by: Split the values by cluster, node pool or node; at most two of them.
            telemetry_type: Which value to return.
            accept: the media type of the answer: application/json or text/csv.
        """
        return self._send(
            requests.get_node_telemetry(
                cluster_id=cluster_id,
                nodepool_name=nodepool_name,
                group_by=group_by,
                telemetry_type=telemetry_type,
                accept=accept,
            )
        )

    @overload
    def get_node_metrics(
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
    def get_node_metrics(
        self,
        node_id: uuid.UUID | str,
        *,
        accept: Literal["text/csv"],
        metric_type: Sequence[models.NodeMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
    ) -> str: ...

    def get_node_metrics(
        self,
        node_id: uuid.UUID | str,
        *,
        metric_type: Sequence[models.NodeMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        accept: Literal["application/json", "text/csv"] = "application/json",
    ) -> Any:
        """Get the metrics of a node over a time range. Since 2.19.

        Returns JSON, or CSV when only that is accepted. A 207 answer holds only some of the
        metrics.

        Args:
            node_id: The identifier of the node.
            metric_type: Which metrics to return. Those that end in `PER_GPU` have a series for
                each GPU.
            start: The beginning of the time range, a date and time as in RFC 3339.
            end: The end of the time range, a date and time as in RFC 3339.
            number_of_samples: How many samples to take within the time range, at most 1000. The
                server takes `20` by default.
            accept: the media type of the answer: application/json or text/csv.
        """
        return self._send(
            requests.get_node_metrics(
                node_id,
                metric_type=metric_type,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                accept=accept,
            )
        )
