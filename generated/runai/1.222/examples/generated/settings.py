"""Calls of `client.authentication_and_authorization.settings`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # Get all security settings of the tenant.
    print(client.authentication_and_authorization.settings.get_security_settings())

    # Get one security setting of the tenant.
    print(
        client.authentication_and_authorization.settings.get_security_setting_by_key(
            models.SettingsKeyEnum.AUTO_REDIRECT_SSO
        )
    )
