"""Calls of `client.workload_assets.pvc`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the PVC data sources that you may see.
    print(client.workload_assets.pvc.list_pvc_assets())

    # Create a PVC data source.
    client.workload_assets.pvc.create_pvc_asset(
        models.PVCCreationRequest(
            meta=models.AssetCreationRequest(name="my-asset", scope=models.Scope.SYSTEM),
            spec=models.PVCAssetSpec(),
        )
    )
