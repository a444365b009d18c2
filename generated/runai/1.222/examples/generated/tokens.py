"""Calls of `client.authentication_and_authorization.tokens`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # Exchange credentials for an access token.
    print(client.authentication_and_authorization.tokens.grant_token(models.TokenRequest()))
