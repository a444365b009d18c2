"""Calls of `client.organizations.nodes`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # Get present counts and amounts of nodes, GPUs, CPUs and memory.
    print(
        client.organizations.nodes.get_node_telemetry(
            telemetry_type=models.NodeTelemetryType.READY_GPU_NODES
        )
    )

    # List the nodes of a cluster.
    print(client.organizations.nodes.get_nodes("9f55255e-11ed-47c7-acef-fc4054768dbc"))
