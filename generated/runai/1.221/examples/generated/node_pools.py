"""Calls of `client.organizations.node_pools`."""

import os
import uuid

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the node pools of all clusters that you may see.
    print(client.organizations.node_pools.get_nodepools())

    # Create a node pool from the nodes that carry a label.
    client.organizations.node_pools.create_nodepool(
        models.NodepoolCreateFields(
            name="v100",
            label_key="node-type",
            label_value="type-x",
            cluster_id=uuid.UUID("d73a738f-fab3-430a-8fa3-5241493d7128"),
        )
    )
