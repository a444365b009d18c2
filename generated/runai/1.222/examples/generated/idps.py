"""Calls of `client.authentication_and_authorization.idps`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    idps = client.authentication_and_authorization.idps

    # List the identity providers of the tenant.
    print(idps.get_idps())

    # Connect an identity provider.
    print(idps.create_idp(models.IdpCreationRequest(type=models.IdpCreationRequestType.OIDC)))
