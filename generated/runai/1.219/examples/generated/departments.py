"""Calls of `client.organizations.departments`."""

import os
import uuid

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the departments that you may see.
    print(client.organizations.departments.get_departments())

    # Create a department in a cluster.
    client.organizations.departments.create_department(
        models.DepartmentCreationRequest(
            resources=[models.Resources(gpu=models.NonNullResource(deserved=1000))],
            name="organization1",
            cluster_id=uuid.UUID("71f69d83-ba66-4822-adf5-55ce55efd210"),
        )
    )
