"""Calls of `client.workloads.trainings`."""

import os
import uuid

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # Submit a training.
    client.workloads.trainings.create_training1(
        models.TrainingCreationRequest(
            name="my-workload-name",
            project_id="project-id",
            cluster_id=uuid.UUID("71f69d83-ba66-4822-adf5-55ce55efd210"),
        )
    )

    # Get a training with its specification and phase.
    print(client.workloads.trainings.get_training("6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61"))
