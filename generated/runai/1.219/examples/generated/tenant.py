"""Calls of `client.organizations.tenant`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the settings of the tenant.
    print(client.organizations.tenant.get_tenant_settings())

    # Tell whether a setting of the tenant is on.
    print(client.organizations.tenant.get_tenant_settings_by_key("setting-key"))
