"""Calls of `client.organizations.logo`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # Get the logo of the tenant.
    print(client.organizations.logo.get_tenant_logo())

    # Replace the logo of the tenant.
    client.organizations.logo.upload_tenant_logo1(models.LogoCreationRequest(logo="logo"))
