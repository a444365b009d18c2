"""Network Topologies. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import network_topologies as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import models


class AsyncNetworkTopologies(AsyncGroup):
    """Describe how nodes are wired, so that the scheduler can place pods close together.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_network_topologies(
        self, *, filter_by: Sequence[str] | None = None
    ) -> models.GetNetworkTopologies200Response:
        """List the network topologies."""
        return await self._send(requests.get_network_topologies(filter_by=filter_by))

    async def create_network_topology(
        self,
        network_topology_create_request: models.NetworkTopologyCreateRequest | Mapping[str, Any],
    ) -> models.NetworkTopology:
        """Create a network topology for a cluster.

        It has an effect once a node pool refers to it.
        """
        return await self._send(requests.create_network_topology(network_topology_create_request))

    async def get_network_topologies_count(
        self, *, filter_by: Sequence[str] | None = None
    ) -> models.CountResponse:
        """Count the network topologies."""
        return await self._send(requests.get_network_topologies_count(filter_by=filter_by))

    async def get_network_topology_by_id(
        self, network_topology_id: uuid.UUID | str
    ) -> models.NetworkTopology:
        """Get one network topology."""
        return await self._send(requests.get_network_topology_by_id(network_topology_id))

    async def delete_network_topology(self, network_topology_id: uuid.UUID | str) -> None:
        """Delete a network topology."""
        return await self._send(requests.delete_network_topology(network_topology_id))
