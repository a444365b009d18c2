"""Calls of `client.organizations.clusters`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the clusters of the tenant.
    print(client.organizations.clusters.get_clusters())

    # Register a new cluster.
    client.organizations.clusters.create_cluster(models.ClusterCreationRequest(name="name"))
