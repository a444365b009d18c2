"""Calls of `client.authentication_and_authorization.logout`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    logout = client.authentication_and_authorization.logout

    # End your own session.
    logout.logout()
