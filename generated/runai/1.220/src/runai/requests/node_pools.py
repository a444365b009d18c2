"""The operations of `organizations.node_pools` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged

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


_GET_NODEPOOLS: Operation[models.GetNodepools200Response] = Operation(
    "organizations.node_pools.get_nodepools",
    "GET",
    "/api/v1/node-pools",
    parameters=(
        _call.query("filterBy", explode=False),
        _call.query("sortBy"),
        _call.query("sortOrder"),
        _call.query("offset"),
        _call.query("limit"),
    ),
    responses=(_call.json("200", lambda: models.GetNodepools200Response),),
    paging=_call.Paging("offset", position="offset", size="limit", items="nodepools"),
)


def get_nodepools(
    *,
    filter_by: Sequence[str] | None = None,
    sort_by: models.NodepoolSortFilterFields | str | None = None,
    sort_order: Literal["asc", "desc"] | None = None,
    offset: int | None = None,
    limit: int | None = None,
) -> Paged[models.GetNodepools200Response, models.Nodepool]:
    """List the node pools of all clusters that you may see."""
    return Paged(_GET_NODEPOOLS, (filter_by, sort_by, sort_order, offset, limit))


_CREATE_NODEPOOL: Operation[models.Nodepool] = Operation(
    "organizations.node_pools.create_nodepool",
    "POST",
    "/api/v1/node-pools",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("201", lambda: models.Nodepool),),
)


def create_nodepool(
    nodepool_create_fields: models.NodepoolCreateFields | Mapping[str, Any],
) -> Call[models.Nodepool]:
    """Create a node pool from the nodes that carry a label."""
    return Call(_CREATE_NODEPOOL, body=nodepool_create_fields)


_COUNT_NODEPOOLS: Operation[models.CountResponse] = Operation(
    "organizations.node_pools.count_nodepools",
    "GET",
    "/api/v1/node-pools/count",
    parameters=(_call.query("filterBy", explode=False),),
    responses=(_call.json("200", lambda: models.CountResponse),),
)


def count_nodepools(*, filter_by: Sequence[str] | None = None) -> Call[models.CountResponse]:
    """Count the node pools that you may see."""
    return Call(_COUNT_NODEPOOLS, (filter_by,))


_GET_NODEPOOL: Operation[models.Nodepool] = Operation(
    "organizations.node_pools.get_nodepool",
    "GET",
    "/api/v1/node-pools/{nodepoolId}",
    parameters=(_call.path("nodepoolId"),),
    responses=(_call.json("200", lambda: models.Nodepool),),
)


def get_nodepool(nodepool_id: str) -> Call[models.Nodepool]:
    """Get one node pool."""
    return Call(_GET_NODEPOOL, (nodepool_id,))


_UPDATE_NODEPOOL: Operation[models.Nodepool] = Operation(
    "organizations.node_pools.update_nodepool",
    "PUT",
    "/api/v1/node-pools/{nodepoolId}",
    parameters=(_call.path("nodepoolId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.Nodepool),),
)


def update_nodepool(
    nodepool_id: str, nodepool_update_fields: models.NodepoolUpdateFields | Mapping[str, Any]
) -> Call[models.Nodepool]:
    """Replace the settings of a node pool."""
    return Call(_UPDATE_NODEPOOL, (nodepool_id,), body=nodepool_update_fields)


_DELETE_NODEPOOL: Operation[models.HttpResponse | None] = Operation(
    "organizations.node_pools.delete_nodepool",
    "DELETE",
    "/api/v1/node-pools/{nodepoolId}",
    parameters=(_call.path("nodepoolId"),),
    responses=(_call.json("202", lambda: models.HttpResponse), _call.empty("204")),
)


def delete_nodepool(nodepool_id: str) -> Call[models.HttpResponse | None]:
    """Delete a node pool."""
    return Call(_DELETE_NODEPOOL, (nodepool_id,))


_PATCH_NODEPOOL: Operation[models.Nodepool] = Operation(
    "organizations.node_pools.patch_nodepool",
    "PATCH",
    "/api/v1/node-pools/{nodepoolId}",
    parameters=(_call.path("nodepoolId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.Nodepool),),
)


def patch_nodepool(
    nodepool_id: str, nodepool_update_fields: models.NodepoolUpdateFields | Mapping[str, Any]
) -> Call[models.Nodepool]:
    """Change some settings of a node pool."""
    return Call(_PATCH_NODEPOOL, (nodepool_id,), body=nodepool_update_fields)


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
