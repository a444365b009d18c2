"""Calls of `client.workload_assets.config_map`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the config map data sources that you may see.
    print(client.workload_assets.config_map.list_config_map_assets())

    # Create a config map data source.
    client.workload_assets.config_map.create_config_map_asset(
        models.ConfigMapCreationRequest(
            meta=models.AssetCreationRequest(name="my-asset", scope=models.Scope.SYSTEM),
            spec=models.ConfigMapAssetSpec(),
        )
    )
