"""Import the generated package, construct its client and look up a method."""

# mypy: disable-error-code="import-not-found"
# pyright: reportMissingImports=false
# Runs in an environment of its own, which has what it imports.

from runai import ApiClient, Configuration, RunaiClient

configuration = Configuration(
    client_id="id", client_secret="secret", runai_base_url="http://127.0.0.1:9"
)
client = RunaiClient(ApiClient(configuration))
method = client.organizations.projects.get_projects
