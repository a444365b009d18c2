"""The operations of `organizations.network_topologies` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any


_GET_NETWORK_TOPOLOGIES: Operation[models.GetNetworkTopologies200Response] = Operation(
    "organizations.network_topologies.get_network_topologies",
    "GET",
    "/api/v1/network-topologies",
    parameters=(_call.query("filterBy", explode=False),),
    responses=(_call.json("200", lambda: models.GetNetworkTopologies200Response),),
)


def get_network_topologies(
    *, filter_by: Sequence[str] | None = None
) -> Call[models.GetNetworkTopologies200Response]:
    """List the network topologies."""
    return Call(_GET_NETWORK_TOPOLOGIES, (filter_by,))


_CREATE_NETWORK_TOPOLOGY: Operation[models.NetworkTopology] = Operation(
    "organizations.network_topologies.create_network_topology",
    "POST",
    "/api/v1/network-topologies",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("201", lambda: models.NetworkTopology),),
)


def create_network_topology(
    network_topology_create_request: models.NetworkTopologyCreateRequest | Mapping[str, Any],
) -> Call[models.NetworkTopology]:
    """Create a network topology for a cluster."""
    return Call(_CREATE_NETWORK_TOPOLOGY, body=network_topology_create_request)


_GET_NETWORK_TOPOLOGIES_COUNT: Operation[models.CountResponse] = Operation(
    "organizations.network_topologies.get_network_topologies_count",
    "GET",
    "/api/v1/network-topologies/count",
    parameters=(_call.query("filterBy", explode=False),),
    responses=(_call.json("200", lambda: models.CountResponse),),
)


def get_network_topologies_count(
    *, filter_by: Sequence[str] | None = None
) -> Call[models.CountResponse]:
    """Count the network topologies."""
    return Call(_GET_NETWORK_TOPOLOGIES_COUNT, (filter_by,))


_GET_NETWORK_TOPOLOGY_BY_ID: Operation[models.NetworkTopology] = Operation(
    "organizations.network_topologies.get_network_topology_by_id",
    "GET",
    "/api/v1/network-topologies/{networkTopologyId}",
    parameters=(_call.path("networkTopologyId"),),
    responses=(_call.json("200", lambda: models.NetworkTopology),),
)


def get_network_topology_by_id(
    network_topology_id: uuid.UUID | str,
) -> Call[models.NetworkTopology]:
    """Get one network topology."""
    return Call(_GET_NETWORK_TOPOLOGY_BY_ID, (network_topology_id,))


_DELETE_NETWORK_TOPOLOGY: Operation[None] = Operation(
    "organizations.network_topologies.delete_network_topology",
    "DELETE",
    "/api/v1/network-topologies/{networkTopologyId}",
    parameters=(_call.path("networkTopologyId"),),
    responses=(_call.empty("204"),),
)


def delete_network_topology(network_topology_id: uuid.UUID | str) -> Call[None]:
    """Delete a network topology."""
    return Call(_DELETE_NETWORK_TOPOLOGY, (network_topology_id,))
