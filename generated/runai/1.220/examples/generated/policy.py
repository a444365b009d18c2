"""Calls of `client.policies.policy`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the policies that you may see.
    print(client.policies.policy.list_policies())

    # Replace the policy for distributed trainings in a scope.
    client.policies.policy.overwrite_distributed_policy_v2(
        models.DistributedPolicyOverwriteRequestV2()
    )
