"""Calls of `client.authentication_and_authorization.me`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the access rules that apply to you.
    print(client.authentication_and_authorization.me.get_me_access_rules())

    # Count the access rules that apply to you.
    print(client.authentication_and_authorization.me.count_me_access_rules())
