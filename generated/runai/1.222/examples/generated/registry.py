"""Calls of `client.workload_assets.registry`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the container registries that you may see.
    print(client.workload_assets.registry.list_registries())

    # Create a container registry.
    client.workload_assets.registry.create_registry(
        models.RegistryCreationRequest(
            meta=models.AssetCreationRequest(name="my-asset", scope=models.Scope.SYSTEM),
            spec=models.RegistrySpec(
                url="https://hub.docker.com/",
                credential_kind=models.CredentialKind.PASSWORD,
                user="admin",
                password="password",
            ),
        )
    )
