"""Models: network topologies."""

from __future__ import annotations

import datetime
import uuid

from .._runtime.model import Model


class GetNetworkTopologies200Response(Model):
    network_topologies: list[NetworkTopology] | None = None


class NetworkTopology(Model):
    """How the nodes of a cluster are wired, from the outermost to the innermost level."""

    levels: list[str]
    """The keys of the node labels that name the place of a node on each level."""
    name: str
    """The name of the network topology."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    id: uuid.UUID
    """The identifier of the network topology."""
    tenant_id: int
    """The identifier of the tenant."""
    created_at: datetime.datetime
    """When it was created."""
    created_by: str | None = None
    """Who created it."""
    phase: str | None = None
    """The phase that it is in now."""
    source: str | None = None


class NetworkTopologyCreateRequest(Model):
    """What is needed to create a network topology."""

    levels: list[str]
    """The keys of the node labels that name the place of a node on each level."""
    name: str
    """The name of the network topology."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that it describes."""
