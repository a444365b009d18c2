"""Calls of `client.organizations.nodes`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the nodes of all clusters that you may see.
    print(client.organizations.nodes.get_tenant_nodes())

    # Count the nodes of a cluster.
    print(client.organizations.nodes.count_nodes("9f55255e-11ed-47c7-acef-fc4054768dbc"))
