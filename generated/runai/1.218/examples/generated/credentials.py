"""Calls of `client.workload_assets.credentials`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the credentials that you may see, of all kinds.
    print(client.workload_assets.credentials.list_credentials_assets())

    # Create an access key.
    client.workload_assets.credentials.create_access_key(
        models.AccessKeyCreationRequest(
            meta=models.AssetCreationRequest(name="my-asset", scope=models.Scope.SYSTEM),
            spec=models.AccessKeyCreationSpec(),
        )
    )
