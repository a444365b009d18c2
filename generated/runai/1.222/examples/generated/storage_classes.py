"""Calls of `client.workload_assets.storage_classes`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the storage classes of a cluster.
    print(
        client.workload_assets.storage_classes.get_storage_classes(
            cluster_id="d73a738f-fab3-430a-8fa3-5241493d7128"
        )
    )

    # List the storage classes of a cluster with their configuration.
    print(
        client.workload_assets.storage_classes.get_storage_classes_v2(
            cluster_id="d73a738f-fab3-430a-8fa3-5241493d7128"
        )
    )
