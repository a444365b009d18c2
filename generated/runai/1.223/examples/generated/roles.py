"""Calls of `client.authentication_and_authorization.roles`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the roles that access rules can give.
    print(client.authentication_and_authorization.roles.get_roles_v1())

    # Get one role with its permissions.
    print(client.authentication_and_authorization.roles.get_role_v1(32))
