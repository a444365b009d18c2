"""The operations of `organizations.clusters` as values, to send in any way."""

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


_GET_CLUSTERS: Operation[list[models.DisplayedCluster]] = Operation(
    "organizations.clusters.get_clusters",
    "GET",
    "/api/v1/clusters",
    parameters=(_call.query("verbosity"),),
    responses=(_call.json("200", lambda: list[models.DisplayedCluster]),),
)


def get_clusters(
    *, verbosity: Literal["metadata", "full"] | None = None
) -> Call[list[models.DisplayedCluster]]:
    """List the clusters of the tenant."""
    return Call(_GET_CLUSTERS, (verbosity,))


_CREATE_CLUSTER: Operation[models.DisplayedCluster] = Operation(
    "organizations.clusters.create_cluster",
    "POST",
    "/api/v1/clusters",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("201", lambda: models.DisplayedCluster),),
)


def create_cluster(
    cluster_creation_request: models.ClusterCreationRequest | Mapping[str, Any],
) -> Call[models.DisplayedCluster]:
    """Register a new cluster."""
    return Call(_CREATE_CLUSTER, body=cluster_creation_request)


_GET_CLUSTER_BY_UUID: Operation[models.DisplayedCluster] = Operation(
    "organizations.clusters.get_cluster_by_uuid",
    "GET",
    "/api/v1/clusters/{clusterUuid}",
    parameters=(_call.path("clusterUuid"), _call.query("verbosity")),
    responses=(_call.json("200", lambda: models.DisplayedCluster),),
)


def get_cluster_by_uuid(
    cluster_uuid: uuid.UUID | str, *, verbosity: Literal["metadata", "full"] | None = None
) -> Call[models.DisplayedCluster]:
    """Get one cluster."""
    return Call(_GET_CLUSTER_BY_UUID, (cluster_uuid, verbosity))


_UPDATE_CLUSTER: Operation[None] = Operation(
    "organizations.clusters.update_cluster",
    "PUT",
    "/api/v1/clusters/{clusterUuid}",
    parameters=(_call.path("clusterUuid"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.empty("204"),),
)


def update_cluster(
    cluster_uuid: uuid.UUID | str,
    cluster_update_request: models.ClusterUpdateRequest | Mapping[str, Any],
) -> Call[None]:
    """Rename a cluster."""
    return Call(_UPDATE_CLUSTER, (cluster_uuid,), body=cluster_update_request)


_DELETE_CLUSTER: Operation[models.HttpResponse | None] = Operation(
    "organizations.clusters.delete_cluster",
    "DELETE",
    "/api/v1/clusters/{clusterUuid}",
    parameters=(_call.path("clusterUuid"), _call.query("force")),
    responses=(_call.json("202", lambda: models.HttpResponse), _call.empty("204")),
)


def delete_cluster(
    cluster_uuid: uuid.UUID | str, *, force: bool | None = None
) -> Call[models.HttpResponse | None]:
    """Remove a cluster from the control plane."""
    return Call(_DELETE_CLUSTER, (cluster_uuid, force))


_GET_CLUSTER_INSTALL_INFO_BY_UUID: Operation[models.ClusterInstallationInfoResponse] = Operation(
    "organizations.clusters.get_cluster_install_info_by_uuid",
    "GET",
    "/api/v1/clusters/{clusterUuid}/cluster-install-info",
    parameters=(
        _call.path("clusterUuid"),
        _call.query("version", required=True),
        _call.query("remoteClusterUrl"),
    ),
    responses=(_call.json("200", lambda: models.ClusterInstallationInfoResponse),),
)


def get_cluster_install_info_by_uuid(
    cluster_uuid: uuid.UUID | str, *, version: str, remote_cluster_url: str | None = None
) -> Call[models.ClusterInstallationInfoResponse]:
    """Get what is needed to install the software in a cluster."""
    return Call(_GET_CLUSTER_INSTALL_INFO_BY_UUID, (cluster_uuid, version, remote_cluster_url))


_GET_CLUSTER_METRICS: Operation[models.MetricsResponse | str] = Operation(
    "organizations.clusters.get_cluster_metrics",
    "GET",
    "/api/v1/clusters/{clusterUuid}/metrics",
    parameters=(
        _call.path("clusterUuid"),
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


def get_cluster_metrics(
    cluster_uuid: uuid.UUID | str,
    *,
    start: datetime.datetime,
    end: datetime.datetime,
    metric_type: Sequence[models.MetricsType | str],
    number_of_samples: int | None = None,
    accept: Literal["application/json", "text/csv"] = "application/json",
) -> Call[models.MetricsResponse | str]:
    """Get the metrics of a cluster over a time range."""
    return Call(
        _GET_CLUSTER_METRICS,
        (cluster_uuid, start, end, number_of_samples, metric_type),
        accept=accept,
    )


_GET_CLUSTER_METRICS_0: Operation[models.Cluster] = Operation(
    "organizations.clusters.get_cluster_metrics_0",
    "GET",
    "/v1/k8s/clusters/{clusterUuid}/metrics",
    parameters=(
        _call.path("clusterUuid"),
        _call.query("start"),
        _call.query("end"),
        _call.query("numberOfSamples"),
        _call.query("nodepoolName"),
    ),
    responses=(_call.json("200", lambda: models.Cluster),),
)


def get_cluster_metrics_0(
    cluster_uuid: uuid.UUID | str,
    *,
    start: datetime.datetime | None = None,
    end: datetime.datetime | None = None,
    number_of_samples: int | None = None,
    nodepool_name: str | None = None,
) -> Call[models.Cluster]:
    """Get all metrics of a cluster over a time range."""
    return Call(
        _GET_CLUSTER_METRICS_0, (cluster_uuid, start, end, number_of_samples, nodepool_name)
    )


_GET_INSTALL_FILE: Operation[str] = Operation(
    "organizations.clusters.get_install_file",
    "GET",
    "/v1/k8s/clusters/{cluster_uuid}/installfile",
    parameters=(
        _call.path("cluster_uuid"),
        _call.query("cloud"),
        _call.query("clusterip"),
        _call.query("format"),
    ),
    responses=(_call.text("200", "text/plain"),),
)


def get_install_file(
    cluster_uuid: uuid.UUID | str,
    *,
    cloud: Literal["gke", "aws", "aks", "op", "airgapped", "openshift"] | None = None,
    clusterip: str | None = None,
    format: Literal["json", "yaml"] | None = None,
) -> Call[str]:
    """Get the file with which a cluster is installed."""
    return Call(_GET_INSTALL_FILE, (cluster_uuid, cloud, clusterip, format))
