"""Calls of `client.workloads.workloads_v2`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # Submit a workload from a Kubernetes manifest.
    client.workloads.workloads_v2.create_workload_v2(
        models.WorkloadV2CreateRequest(
            metadata=models.WorkloadV2MetadataCreateParams(
                name="my-workload-name", project_id="project-id"
            )
        )
    )

    # Get a workload that was submitted as a manifest.
    print(
        client.workloads.workloads_v2.get_workload_v2_by_id("6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61")
    )
