"""Calls of `client.workloads.workloads_batch`."""

import os
import uuid

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # Delete, suspend or resume several workloads at once.
    print(
        client.workloads.workloads_batch.batch_workloads(
            models.WorkloadBatch(
                ids=[uuid.UUID("6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61")],
                action=models.WorkloadBatchAction.DELETE,
            )
        )
    )
