"""Calls of `client.workload_assets.datasources`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the data sources that you may see, of all kinds.
    print(client.workload_assets.datasources.list_datasource_assets())
