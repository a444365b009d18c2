"""Calls of `client.workloads.workload_templates`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the workload templates that you may see, of all types.
    print(client.workloads.workload_templates.list_templates1())

    # Create a template for distributed training workloads.
    client.workloads.workload_templates.create_distributed_template(
        models.DistributedTemplateCreationRequest(
            meta=models.TemplateCreationMetaFields(
                name="my-template-name", scope_type=models.ScopeType.SYSTEM
            )
        )
    )
