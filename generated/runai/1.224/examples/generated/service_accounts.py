"""Calls of `client.authentication_and_authorization.service_accounts`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the service accounts.
    print(client.authentication_and_authorization.service_accounts.get_service_accounts())

    # Create a service account.
    client.authentication_and_authorization.service_accounts.create_service_account(
        models.ServiceAccountCreationRequest(name="name")
    )
