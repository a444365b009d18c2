"""Calls of `client.workload_assets.nfs`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the NFS data sources that you may see.
    print(client.workload_assets.nfs.list_nfs_assets())

    # Create an NFS data source.
    client.workload_assets.nfs.create_nfs_asset(
        models.NFSCreationRequest(
            meta=models.AssetCreationRequest(name="my-asset", scope=models.Scope.SYSTEM),
            spec=models.NFSAssetSpec(),
        )
    )
