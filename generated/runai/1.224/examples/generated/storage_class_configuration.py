"""Calls of `client.workload_assets.storage_class_configuration`."""

import os
import uuid

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List how storage classes are configured for use in data sources and workloads.
    print(client.workload_assets.storage_class_configuration.list_storage_class_configuration())

    # Configure a storage class of a cluster.
    client.workload_assets.storage_class_configuration.create_storage_class_configuration(
        models.StorageClassConfigurationCreationRequest(
            scope_type=models.StorageClassConfigurationCreationRequestScopeType.CLUSTER,
            scope_id=uuid.UUID("6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61"),
            name="Standard",
        )
    )
