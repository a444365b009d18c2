"""Calls of `client.workload_assets.compute`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the compute resources that you may see.
    print(client.workload_assets.compute.list_compute_assets())

    # Create a compute resource.
    client.workload_assets.compute.create_compute_asset(
        models.ComputeCreationRequest(
            meta=models.AssetCreationRequest(name="my-asset", scope=models.Scope.SYSTEM),
            spec=models.ComputeAssetSpec(),
        )
    )
