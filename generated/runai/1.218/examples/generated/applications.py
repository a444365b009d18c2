"""Calls of `client.authentication_and_authorization.applications`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the applications.
    print(client.authentication_and_authorization.applications.get_applications())

    # Create an application.
    client.authentication_and_authorization.applications.create_application(
        models.ApplicationCreationRequest(name="name")
    )
