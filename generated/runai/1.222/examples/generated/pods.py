"""Calls of `client.workloads.pods`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the pods of workloads in all clusters that you may see.
    print(client.workloads.pods.list_pods())

    # List the pods of an inference revision.
    print(client.workloads.pods.get_revision_pods("6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61"))
