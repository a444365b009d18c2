"""Calls of `client.authentication_and_authorization.access_keys`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List your own access keys.
    print(client.authentication_and_authorization.access_keys.get_access_keys())

    # Create an access key for yourself.
    client.authentication_and_authorization.access_keys.create_access_key1(
        models.UserAccessKeyCreationRequest(name="name")
    )
