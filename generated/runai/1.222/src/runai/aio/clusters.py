"""Clusters. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.deprecation import deprecated
from .._runtime.groups import AsyncGroup
from ..requests import clusters as requests

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class AsyncClusters(AsyncGroup):
    """Connect, rename, measure and remove Kubernetes clusters.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_clusters(
        self,
        *,
        verbosity: Literal["metadata", "full"] | None = None,
        include_requested_for_delete: bool | None = None,
    ) -> list[models.DisplayedCluster]:
        """List the clusters of the tenant."""
        return await self._send(
            requests.get_clusters(
                verbosity=verbosity, include_requested_for_delete=include_requested_for_delete
            )
        )

    async def create_cluster(
        self, cluster_creation_request: models.ClusterCreationRequest | Mapping[str, Any]
    ) -> models.DisplayedCluster:
        """Register a new cluster.

        The cluster exists here at once, but is connected only after its software is installed.
        See `get_cluster_install_info_by_uuid`.
        """
        return await self._send(requests.create_cluster(cluster_creation_request))

    async def get_cluster_by_uuid(
        self, cluster_uuid: uuid.UUID | str, *, verbosity: Literal["metadata", "full"] | None = None
    ) -> models.DisplayedCluster:
        """Get one cluster."""
        return await self._send(requests.get_cluster_by_uuid(cluster_uuid, verbosity=verbosity))

    async def update_cluster(
        self,
        cluster_uuid: uuid.UUID | str,
        cluster_update_request: models.ClusterUpdateRequest | Mapping[str, Any],
    ) -> None:
        """Rename a cluster."""
        return await self._send(requests.update_cluster(cluster_uuid, cluster_update_request))

    async def delete_cluster(
        self, cluster_uuid: uuid.UUID | str, *, force: bool | None = None
    ) -> models.HttpResponse | None:
        """Remove a cluster from the control plane.

        The software in the Kubernetes cluster is uninstalled separately. A 202 answer means
        that the removal goes on in the background.
        """
        return await self._send(requests.delete_cluster(cluster_uuid, force=force))

    async def get_cluster_install_info_by_uuid(
        self, cluster_uuid: uuid.UUID | str, *, version: str, remote_cluster_url: str | None = None
    ) -> models.ClusterInstallationInfoResponse:
        """Get what is needed to install the software in a cluster.

        Returns the Helm repository, the install command and the client secret of the cluster.
        Handle the answer as a secret.
        """
        return await self._send(
            requests.get_cluster_install_info_by_uuid(
                cluster_uuid, version=version, remote_cluster_url=remote_cluster_url
            )
        )

    @overload
    async def get_cluster_metrics(
        self,
        cluster_uuid: uuid.UUID | str,
        *,
        start: datetime.datetime,
        end: datetime.datetime,
        metric_type: Sequence[models.MetricsType | str],
        number_of_samples: int | None = None,
        accept: Literal["application/json"] = "application/json",
    ) -> models.MetricsResponse: ...

    @overload
    async def get_cluster_metrics(
        self,
        cluster_uuid: uuid.UUID | str,
        *,
        accept: Literal["text/csv"],
        start: datetime.datetime,
        end: datetime.datetime,
        metric_type: Sequence[models.MetricsType | str],
        number_of_samples: int | None = None,
    ) -> str: ...

    async def get_cluster_metrics(
        self,
        cluster_uuid: uuid.UUID | str,
        *,
        start: datetime.datetime,
        end: datetime.datetime,
        metric_type: Sequence[models.MetricsType | str],
        number_of_samples: int | None = None,
        accept: Literal["application/json", "text/csv"] = "application/json",
    ) -> Any:
        """Get the metrics of a cluster over a time range.

        Returns JSON, or CSV when only that is accepted. A 207 answer holds only some of the
        metrics.
        """
        return await self._send(
            requests.get_cluster_metrics(
                cluster_uuid,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                metric_type=metric_type,
                accept=accept,
            )
        )

    @deprecated(
        "organizations.clusters.get_cluster_metrics_0 is deprecated: use organizations.clusters.get_cluster_metrics"
    )
    async def get_cluster_metrics_0(
        self,
        cluster_uuid: uuid.UUID | str,
        *,
        start: datetime.datetime | None = None,
        end: datetime.datetime | None = None,
        number_of_samples: int | None = None,
        nodepool_name: str | None = None,
    ) -> models.Cluster:
        """Get all metrics of a cluster over a time range.

        Deprecated: use `organizations.clusters.get_cluster_metrics`.
        """
        return await self._send(
            requests.get_cluster_metrics_0(
                cluster_uuid,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                nodepool_name=nodepool_name,
            )
        )

    async def get_install_file(
        self,
        cluster_uuid: uuid.UUID | str,
        *,
        cloud: Literal["gke", "aws", "aks", "op", "airgapped", "openshift"] | None = None,
        clusterip: str | None = None,
        format: Literal["json", "yaml"] | None = None,
    ) -> str:
        """Get the file with which a cluster is installed.

        Handle the answer as a secret: it holds the credentials of the cluster.
        """
        return await self._send(
            requests.get_install_file(cluster_uuid, cloud=cloud, clusterip=clusterip, format=format)
        )
