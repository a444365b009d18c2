"""Calls of `client.workloads.workloads_priorities`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the priorities that workloads can have.
    print(client.workloads.workloads_priorities.get_workload_priorities())
