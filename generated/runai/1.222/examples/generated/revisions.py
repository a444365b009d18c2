"""Calls of `client.workloads.revisions`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # Get one revision of an inference workload.
    print(client.workloads.revisions.get_revision("6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61"))

    # List the revisions of an inference workload.
    print(
        client.workloads.revisions.get_inference_workload_revisions(
            "6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61"
        )
    )
