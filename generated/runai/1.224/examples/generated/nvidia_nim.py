"""Calls of `client.workloads.nvidia_nim`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # Submit an NVIDIA NIM service.
    client.workloads.nvidia_nim.create_nim_service(
        models.NimServiceCreateRequest(
            metadata=models.NIMServiceMetadataCreateParams(
                name="my-workload-name", project_id="project-id"
            ),
            spec=models.NimServiceSpec(),
        )
    )

    # Get a NIM service with its specification and phase.
    print(client.workloads.nvidia_nim.get_nim_service_by_id("6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61"))
