"""Calls of `client.datavolumes.datavolumes`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List data volumes.
    print(
        client.datavolumes.datavolumes.get_datavolumes(
            request_type=models.DatavolumeRequestType.ORIGINATED
        )
    )

    # Create a data volume from a persistent volume claim.
    client.datavolumes.datavolumes.create_datavolume(
        models.DatavolumeCreationFields(
            name="datavolume-a", origin_pvc_name="pvc-a", project_id="5"
        )
    )
