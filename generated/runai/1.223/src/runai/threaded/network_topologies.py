"""Network Topologies. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import network_topologies as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from concurrent.futures import Future
    from typing import Any

    from .. import models


class ThreadedNetworkTopologies(ThreadedGroup):
    """Describe how nodes are wired, so that the scheduler can place pods close together.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def get_network_topologies(
        self, *, filter_by: Sequence[str] | None = None
    ) -> Future[models.GetNetworkTopologies200Response]:
        """List the network topologies."""
        return self._send(requests.get_network_topologies(filter_by=filter_by))

    def create_network_topology(
        self,
        network_topology_create_request: models.NetworkTopologyCreateRequest | Mapping[str, Any],
    ) -> Future[models.NetworkTopology]:
        """Create a network topology for a cluster.

        It has an effect once a node pool refers to it.
        """
        return self._send(requests.create_network_topology(network_topology_create_request))

    def get_network_topologies_count(
        self, *, filter_by: Sequence[str] | None = None
    ) -> Future[models.CountResponse]:
        """Count the network topologies."""
        return self._send(requests.get_network_topologies_count(filter_by=filter_by))

    def get_network_topology_by_id(
        self, network_topology_id: uuid.UUID | str
    ) -> Future[models.NetworkTopology]:
        """Get one network topology."""
        return self._send(requests.get_network_topology_by_id(network_topology_id))

    def delete_network_topology(self, network_topology_id: uuid.UUID | str) -> Future[None]:
        """Delete a network topology."""
        return self._send(requests.delete_network_topology(network_topology_id))
