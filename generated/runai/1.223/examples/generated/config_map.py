"""Calls of `client.workload_assets.config_map`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    config_map = client.workload_assets.config_map

    # List the config map data sources that you may see.
    print(config_map.list_config_map_assets())

    # Create a config map data source.
    print(
        config_map.create_config_map_asset(
            models.ConfigMapCreationRequest(
                meta=models.AssetCreationRequest(name="my-asset", scope=models.Scope.SYSTEM),
                spec=models.ConfigMapAssetSpec(),
            )
        )
    )
