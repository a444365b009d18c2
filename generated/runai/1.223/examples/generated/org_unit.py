"""Calls of `client.authentication_and_authorization.org_unit`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the priorities that projects and departments can have.
    print(client.authentication_and_authorization.org_unit.get_priorities())
