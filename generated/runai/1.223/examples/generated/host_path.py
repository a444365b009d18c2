"""Calls of `client.workload_assets.host_path`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the host path data sources that you may see.
    print(client.workload_assets.host_path.list_host_path_assets())

    # Create a host path data source.
    client.workload_assets.host_path.create_host_path(
        models.HostPathCreationRequest(
            meta=models.AssetCreationRequest(name="my-asset", scope=models.Scope.SYSTEM),
            spec=models.HostPathSpec(),
        )
    )
