"""Calls of `client.workload_assets.git`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the Git data sources that you may see.
    print(client.workload_assets.git.list_git_assets())

    # Create a Git data source.
    client.workload_assets.git.create_git_asset(
        models.GitCreationRequest(
            meta=models.AssetCreationRequest(name="my-asset", scope=models.Scope.SYSTEM),
            spec=models.GitAssetSpec(),
        )
    )
