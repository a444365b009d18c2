"""Calls of `client.workload_assets.template`."""

import os
import uuid

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the asset-based workload templates that you may see.
    print(client.workload_assets.template.list_templates())

    # Create a workload template from assets.
    client.workload_assets.template.create_template(
        models.WorkloadTemplateCreationRequest(
            meta=models.AssetCreationRequest(name="my-asset", scope=models.Scope.SYSTEM),
            spec=models.SpecificRunCreationFields(
                assets=models.AssetsIds(
                    environment=uuid.UUID("6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61")
                )
            ),
        )
    )
