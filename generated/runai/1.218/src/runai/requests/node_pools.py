"""The operations of `organizations.node_pools` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal


_GET_NODEPOOL_METRICS: Operation[models.MetricsResponse | str] = Operation(
    "organizations.node_pools.get_nodepool_metrics",
    "GET",
    "/api/v1/clusters/{clusterUuid}/nodepools/{nodepoolName}/metrics",
    parameters=(
        _call.path("clusterUuid"),
        _call.path("nodepoolName"),
        _call.query("start", required=True),
        _call.query("end", required=True),
        _call.query("numberOfSamples"),
        _call.query("metricType", explode=False, required=True),
    ),
    responses=(
        _call.json("200", lambda: models.MetricsResponse),
        _call.text("200", "text/csv"),
        _call.json("207", lambda: models.MetricsResponse),
    ),
)


def get_nodepool_metrics(
    cluster_uuid: uuid.UUID | str,
    nodepool_name: str,
    *,
    start: datetime.datetime,
    end: datetime.datetime,
    metric_type: Sequence[models.MetricsType | str],
    number_of_samples: int | None = None,
    accept: Literal["application/json", "text/csv"] = "application/json",
) -> Call[models.MetricsResponse | str]:
    """Get the metrics of a node pool over a time range."""
    return Call(
        _GET_NODEPOOL_METRICS,
        (cluster_uuid, nodepool_name, start, end, number_of_samples, metric_type),
        accept=accept,
    )


_GET_NODE_POOLS: Operation[list[models.ClusterNodePool]] = Operation(
    "organizations.node_pools.get_node_pools",
    "GET",
    "/v1/k8s/clusters/{clusterId}/node-pools",
    parameters=(_call.path("clusterId"),),
    responses=(_call.json("200", lambda: list[models.ClusterNodePool]),),
)


def get_node_pools(cluster_id: uuid.UUID | str) -> Call[list[models.ClusterNodePool]]:
    """List the node pools of a cluster."""
    return Call(_GET_NODE_POOLS, (cluster_id,))


_CREATE_NODE_POOL: Operation[None] = Operation(
    "organizations.node_pools.create_node_pool",
    "POST",
    "/v1/k8s/clusters/{clusterId}/node-pools",
    parameters=(_call.path("clusterId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.empty("201"),),
)


def create_node_pool(
    cluster_id: uuid.UUID | str,
    node_pool_create_request: models.NodePoolCreateRequest | Mapping[str, Any],
) -> Call[None]:
    """Create a node pool in a cluster."""
    return Call(_CREATE_NODE_POOL, (cluster_id,), body=node_pool_create_request)


_UPDATE_NODE_POOL: Operation[None] = Operation(
    "organizations.node_pools.update_node_pool",
    "PUT",
    "/v1/k8s/clusters/{clusterId}/node-pools/{id}",
    parameters=(_call.path("clusterId"), _call.path("id")),
    body=_call.Body("application/json", required=True),
    responses=(_call.empty("202"),),
)


def update_node_pool(
    cluster_id: uuid.UUID | str,
    id: int,
    update_node_pool_request: models.UpdateNodePoolRequest | Mapping[str, Any],
) -> Call[None]:
    """Change a node pool."""
    return Call(_UPDATE_NODE_POOL, (cluster_id, id), body=update_node_pool_request)


_DELETE_NODE_POOL: Operation[None] = Operation(
    "organizations.node_pools.delete_node_pool",
    "DELETE",
    "/v1/k8s/clusters/{clusterId}/node-pools/{id}",
    parameters=(_call.path("clusterId"), _call.path("id")),
    responses=(_call.empty("202"),),
)


def delete_node_pool(cluster_id: uuid.UUID | str, id: int) -> Call[None]:
    """Delete a node pool of a cluster."""
    return Call(_DELETE_NODE_POOL, (cluster_id, id))


_UPDATE_NODE_POOL_LABELS: Operation[None] = Operation(
    "organizations.node_pools.update_node_pool_labels",
    "PUT",
    "/v1/k8s/clusters/{clusterId}/node-pools/{id}/labels",
    parameters=(_call.path("clusterId"), _call.path("id")),
    body=_call.Body("application/json", required=True),
    responses=(_call.empty("202"),),
)


def update_node_pool_labels(
    cluster_id: uuid.UUID | str,
    id: int,
    node_pool_labels_request: models.NodePoolLabelsRequest | Mapping[str, Any],
) -> Call[None]:
    """Change the label by which a node pool finds its nodes."""
    return Call(_UPDATE_NODE_POOL_LABELS, (cluster_id, id), body=node_pool_labels_request)
