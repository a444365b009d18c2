"""Calls of `client.workloads.workload_properties`."""

import os
import uuid

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the categories that workloads can have.
    print(client.workloads.workload_properties.list_categories())

    # Register a Kubernetes kind as a workload type.
    client.workloads.workload_properties.create_workload_type(
        models.WorkloadTypeCreateFields(
            category_id=uuid.UUID("6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61"),
            priority_id=uuid.UUID("6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61"),
            name="Deployment",
            group="apps",
        )
    )
