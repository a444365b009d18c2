"""The operations of `organizations.nodes` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Sequence
    from typing import Literal


_GET_NODES: Operation[models.Nodes] = Operation(
    "organizations.nodes.get_nodes",
    "GET",
    "/api/v1/clusters/{clusterUuid}/nodes",
    parameters=(
        _call.path("clusterUuid"),
        _call.query("nodeName"),
        _call.query("filterBy", explode=False),
        _call.query("sortBy"),
        _call.query("sortOrder"),
        _call.query("offset"),
        _call.query("limit"),
        _call.query("search"),
    ),
    responses=(_call.json("200", lambda: models.Nodes),),
    paging=_call.Paging("offset", position="offset", size="limit", items="nodes"),
)


def get_nodes(
    cluster_uuid: uuid.UUID | str,
    *,
    node_name: str | None = None,
    filter_by: Sequence[str] | None = None,
    sort_by: models.NodeFilterSortFields | str | None = None,
    sort_order: Literal["asc", "desc"] | None = None,
    offset: int | None = None,
    limit: int | None = None,
    search: str | None = None,
) -> Paged[models.Nodes, models.Node]:
    """List the nodes of a cluster."""
    return Paged(
        _GET_NODES, (cluster_uuid, node_name, filter_by, sort_by, sort_order, offset, limit, search)
    )


_COUNT_NODES: Operation[models.CountResponse] = Operation(
    "organizations.nodes.count_nodes",
    "GET",
    "/api/v1/clusters/{clusterUuid}/nodes/count",
    parameters=(
        _call.path("clusterUuid"),
        _call.query("filterBy", explode=False),
        _call.query("search"),
    ),
    responses=(_call.json("200", lambda: models.CountResponse),),
)


def count_nodes(
    cluster_uuid: uuid.UUID | str,
    *,
    filter_by: Sequence[str] | None = None,
    search: str | None = None,
) -> Call[models.CountResponse]:
    """Count the nodes of a cluster."""
    return Call(_COUNT_NODES, (cluster_uuid, filter_by, search))


_GET_TENANT_NODES: Operation[models.Nodes] = Operation(
    "organizations.nodes.get_tenant_nodes",
    "GET",
    "/api/v1/nodes",
    parameters=(
        _call.query("filterBy", explode=False),
        _call.query("sortBy"),
        _call.query("sortOrder"),
        _call.query("offset"),
        _call.query("limit"),
        _call.query("search"),
    ),
    responses=(_call.json("200", lambda: models.Nodes),),
    paging=_call.Paging("offset", position="offset", size="limit", items="nodes"),
)


def get_tenant_nodes(
    *,
    filter_by: Sequence[str] | None = None,
    sort_by: models.NodeFilterSortFields | str | None = None,
    sort_order: Literal["asc", "desc"] | None = None,
    offset: int | None = None,
    limit: int | None = None,
    search: str | None = None,
) -> Paged[models.Nodes, models.Node]:
    """List the nodes of all clusters that you may see."""
    return Paged(_GET_TENANT_NODES, (filter_by, sort_by, sort_order, offset, limit, search))


_COUNT_TENANT_NODES: Operation[models.CountResponse] = Operation(
    "organizations.nodes.count_tenant_nodes",
    "GET",
    "/api/v1/nodes/count",
    parameters=(_call.query("filterBy", explode=False), _call.query("search")),
    responses=(_call.json("200", lambda: models.CountResponse),),
)


def count_tenant_nodes(
    *, filter_by: Sequence[str] | None = None, search: str | None = None
) -> Call[models.CountResponse]:
    """Count the nodes of all clusters that you may see."""
    return Call(_COUNT_TENANT_NODES, (filter_by, search))


_GET_NODE_TELEMETRY: Operation[models.TelemetryResponse | str] = Operation(
    "organizations.nodes.get_node_telemetry",
    "GET",
    "/api/v1/nodes/telemetry",
    parameters=(
        _call.query("clusterId"),
        _call.query("nodepoolName"),
        _call.query("groupBy", explode=False),
        _call.query("telemetryType", required=True),
    ),
    responses=(_call.json("200", lambda: models.TelemetryResponse), _call.text("200", "text/csv")),
)


def get_node_telemetry(
    *,
    telemetry_type: models.NodeTelemetryType | str,
    cluster_id: uuid.UUID | str | None = None,
    nodepool_name: str | None = None,
    group_by: Sequence[Literal["ClusterId", "Nodepool", "Node"]] | None = None,
    accept: Literal["application/json", "text/csv"] = "application/json",
) -> Call[models.TelemetryResponse | str]:
    """Get present counts and amounts of nodes, GPUs, CPUs and memory."""
    return Call(
        _GET_NODE_TELEMETRY, (cluster_id, nodepool_name, group_by, telemetry_type), accept=accept
    )


_GET_NODE_METRICS: Operation[models.MetricsResponse | str] = Operation(
    "organizations.nodes.get_node_metrics",
    "GET",
    "/api/v1/nodes/{nodeId}/metrics",
    parameters=(
        _call.path("nodeId"),
        _call.query("metricType", explode=False, required=True),
        _call.query("start", required=True),
        _call.query("end", required=True),
        _call.query("numberOfSamples"),
    ),
    responses=(
        _call.json("200", lambda: models.MetricsResponse),
        _call.text("200", "text/csv"),
        _call.json("207", lambda: models.MetricsResponse),
    ),
)


def get_node_metrics(
    node_id: uuid.UUID | str,
    *,
    metric_type: Sequence[models.NodeMetricType | str],
    start: datetime.datetime,
    end: datetime.datetime,
    number_of_samples: int | None = None,
    accept: Literal["application/json", "text/csv"] = "application/json",
) -> Call[models.MetricsResponse | str]:
    """Get the metrics of a node over a time range."""
    return Call(
        _GET_NODE_METRICS, (node_id, metric_type, start, end, number_of_samples), accept=accept
    )
