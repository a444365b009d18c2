"""Calls of `client.workloads.events`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the Kubernetes events of a workload.
    print(client.workloads.events.get_workload_events("6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61"))

    # List the events and phase changes of a workload.
    print(client.workloads.events.get_workload_history("6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61"))
