"""Calls of `client.workload_assets.s3`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the S3 data sources that you may see.
    print(client.workload_assets.s3.list_s3_assets())

    # Create an S3 data source.
    client.workload_assets.s3.create_s3_asset(
        models.S3CreationRequest(
            meta=models.AssetCreationRequest(name="my-asset", scope=models.Scope.SYSTEM),
            spec=models.S3AssetSpec(),
        )
    )
