"""Calls of `client.organizations.projects`."""

import os
import uuid

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the projects that you may see.
    print(client.organizations.projects.get_projects())

    # Create a project in a department.
    client.organizations.projects.create_project(
        models.ProjectCreationRequest(
            resources=[models.Resources(gpu=models.NonNullResource(deserved=1000))],
            name="organization1",
            cluster_id=uuid.UUID("71f69d83-ba66-4822-adf5-55ce55efd210"),
        )
    )
