"""Calls of `client.organizations.network_topologies`."""

import os
import uuid

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the network topologies.
    print(client.organizations.network_topologies.get_network_topologies())

    # Create a network topology for a cluster.
    client.organizations.network_topologies.create_network_topology(
        models.NetworkTopologyCreateRequest(
            levels=["levels"],
            name="default-topology",
            cluster_id=uuid.UUID("71f69d83-ba66-4822-adf5-55ce55efd210"),
        )
    )
