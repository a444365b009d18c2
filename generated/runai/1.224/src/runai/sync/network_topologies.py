"""Network Topologies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import network_topologies as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import models


class NetworkTopologies(SyncGroup):
    """Describe how nodes are wired, so that the scheduler can place pods close together. Since
    2.23.
    """

    __slots__ = ()

    def get_network_topologies(
        self, *, filter_by: Sequence[str] | None = None
    ) -> models.GetNetworkTopologies200Response:
        """List the network topologies. Since 2.23.

        Args:
            filter_by: Conditions that every result must meet, each a field, an operator and a
                value. Fields: name, clusterId, source, phase. Operators: ==, !=, <=, >=, =@
                (contains), !@ (does not contain), =^ (starts with), =$ (ends with).
        """
        return self._send(requests.get_network_topologies(filter_by=filter_by))

    def create_network_topology(
        self,
        network_topology_create_request: models.NetworkTopologyCreateRequest | Mapping[str, Any],
    ) -> models.NetworkTopology:
        """Create a network topology for a cluster. Since 2.23.

        It has an effect once a node pool refers to it.
        """
        return self._send(requests.create_network_topology(network_topology_create_request))

    def get_network_topologies_count(
        self, *, filter_by: Sequence[str] | None = None
    ) -> models.CountResponse:
        """Count the network topologies. Since 2.23.

        Args:
            filter_by: Conditions that every result must meet, each a field, an operator and a
                value. Fields: name, clusterId, source, phase. Operators: ==, !=, <=, >=, =@
                (contains), !@ (does not contain), =^ (starts with), =$ (ends with).
        """
        return self._send(requests.get_network_topologies_count(filter_by=filter_by))

    def get_network_topology_by_id(
        self, network_topology_id: uuid.UUID | str
    ) -> models.NetworkTopology:
        """Get one network topology. Since 2.23.

        Args:
            network_topology_id: The identifier of the network topology.
        """
        return self._send(requests.get_network_topology_by_id(network_topology_id))

    def delete_network_topology(self, network_topology_id: uuid.UUID | str) -> None:
        """Delete a network topology. Since 2.23.

        Args:
            network_topology_id: The identifier of the network topology.
        """
        return self._send(requests.delete_network_topology(network_topology_id))
