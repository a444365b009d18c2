"""Calls of `client.authentication_and_authorization.access_keys`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    access_keys = client.authentication_and_authorization.access_keys

    # List your own access keys.
    print(access_keys.get_access_keys())

    # Create an access key for yourself.
    print(access_keys.create_access_key1(models.UserAccessKeyCreationRequest(name="name")))
