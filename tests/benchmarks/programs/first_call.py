"""List projects with the generated package; takes the URL of the control plane."""

# mypy: disable-error-code="import-not-found"
# pyright: reportMissingImports=false
# Runs in an environment of its own, which has what it imports.

import sys

from runai import ApiClient, Configuration, RunaiClient

configuration = Configuration(client_id="id", client_secret="secret", runai_base_url=sys.argv[1])
with ApiClient(configuration) as api_client:
    client = RunaiClient(api_client)
    answer = client.organizations.projects.get_projects(limit=50)
for project in answer.projects:
    phase, gpus = project.status.phase, project.total_resources.gpu_quota
    print(project.id, project.name, project.cluster_id, phase, gpus, project.created_at)
