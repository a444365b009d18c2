"""Calls of `client.organizations.node_pools`."""

import datetime
import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # Create a node pool in a cluster.
    client.organizations.node_pools.create_node_pool(
        "6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61", models.NodePoolCreateRequest()
    )

    # Get the metrics of a node pool over a time range.
    print(
        client.organizations.node_pools.get_nodepool_metrics(
            "9f55255e-11ed-47c7-acef-fc4054768dbc",
            "default",
            start=datetime.datetime.fromisoformat("2025-01-01T00:00:00+00:00"),
            end=datetime.datetime.fromisoformat("2025-01-02T00:00:00+00:00"),
            metric_type=[models.MetricsType.GPU_UTILIZATION],
        )
    )
