"""Calls of `client.authentication_and_authorization.users`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the users.
    print(client.authentication_and_authorization.users.get_users())

    # Change your own password.
    client.authentication_and_authorization.users.change_user_password(
        models.UserChangePasswordRequest(
            current_password="current-password", new_password="new-password"
        )
    )
