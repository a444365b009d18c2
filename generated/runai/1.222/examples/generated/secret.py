"""Calls of `client.workload_assets.secret`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the secret data sources that you may see.
    print(client.workload_assets.secret.list_secret_assets())

    # Create a secret data source.
    client.workload_assets.secret.create_secret_asset(
        models.SecretAssetCreationRequest(
            meta=models.AssetCreationRequest(name="my-asset", scope=models.Scope.SYSTEM),
            spec=models.SecretAssetSpec(),
        )
    )
