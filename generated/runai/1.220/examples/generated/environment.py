"""Calls of `client.workload_assets.environment`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the environments that you may see.
    print(client.workload_assets.environment.list_environment_assets())

    # Create an environment.
    client.workload_assets.environment.create_environment_asset(
        models.EnvironmentCreationRequest(
            meta=models.AssetCreationRequest(name="my-asset", scope=models.Scope.SYSTEM),
            spec=models.EnvironmentAssetSpec(),
        )
    )
