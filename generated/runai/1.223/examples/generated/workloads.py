"""Calls of `client.workloads.workloads`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the workloads of all types that you may see.
    print(client.workloads.workloads.get_workloads())

    # Get a workload of any type: its phase, conditions, resources and connections.
    print(client.workloads.workloads.get_workload("6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61"))
