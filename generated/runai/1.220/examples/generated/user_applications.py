"""Calls of `client.authentication_and_authorization.user_applications`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the applications of all users.
    print(
        client.authentication_and_authorization.user_applications.get_user_applications_administration()
    )

    # Create an application that acts for you.
    client.authentication_and_authorization.user_applications.create_user_application(
        models.UserAppCreationRequest(name="name")
    )
