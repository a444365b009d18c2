"""Calls of `client.authentication_and_authorization.access_rules`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the access rules.
    print(client.authentication_and_authorization.access_rules.get_access_rules())

    # Give a subject a role within a scope.
    client.authentication_and_authorization.access_rules.create_access_rule(
        models.AccessRuleCreationFields(
            subject_id="user@run.ai",
            subject_type=models.SubjectType.USER,
            role_id=53142648,
            scope_id="a418ed33-9399-48c0-a890-122cadd13bfd",
            scope_type=models.ScopeType.SYSTEM,
        )
    )
