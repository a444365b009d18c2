"""Calls of `client.authentication_and_authorization.permissions`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the kinds of resources and the actions that roles can permit.
    print(client.authentication_and_authorization.permissions.get_permissions())

    # Get the scopes in which you may act on a kind of resource.
    client.authentication_and_authorization.permissions.get_permitted_scopes(
        models.GetPermittedScopesRequest(resource_type=models.ResourceType.DEPARTMENT)
    )
