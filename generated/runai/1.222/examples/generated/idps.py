"""Calls of `client.authentication_and_authorization.idps`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the identity providers of the tenant.
    print(client.authentication_and_authorization.idps.get_idps())

    # Connect an identity provider.
    client.authentication_and_authorization.idps.create_idp(
        models.IdpCreationRequest(type=models.IdpCreationRequestType.OIDC)
    )
