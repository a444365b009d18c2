"""Calls of `client.organizations.logo`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    logo = client.organizations.logo

    # Get the logo of the tenant.
    print(logo.get_tenant_logo())

    # Replace the logo of the tenant.
    logo.upload_tenant_logo(models.LogoCreationRequest(logo="logo"))
