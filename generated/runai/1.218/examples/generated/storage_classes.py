"""Calls of `client.workload_assets.storage_classes`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the storage classes that a cluster reports.
    print(
        client.workload_assets.storage_classes.v1_get_storage_classes(
            "6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61"
        )
    )
