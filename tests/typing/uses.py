"""Correct uses of the Run:ai client: type checkers accept every line. Never run."""

from concurrent.futures import Future
from datetime import UTC, datetime
from typing import assert_type
from uuid import UUID

from runai import models, requests
from runai.api_client import ApiClient, AsyncApiClient, ThreadedApiClient
from runai.configuration import Configuration
from runai.runai_client import RunaiClient

config = Configuration(
    client_id="id", client_secret="secret", runai_base_url="https://example.com", timeout=(5, 60)
)

client = RunaiClient(ApiClient(config))
page = client.organizations.projects.get_projects(limit=10, sort_by="name", sort_order="asc")
assert_type(page, models.GetProjects200Response)
assert_type(page.projects[0].name, str)
assert_type(page.projects[0].cluster_id, UUID)
assert_type(page.projects[0].created_at, datetime)
assert_type(page.next, int | None)
assert_type(client.organizations.projects.get_project("7"), models.Project)
client.organizations.projects.get_project(project_id="7")
client.organizations.projects.get_projects(sort_by=models.ProjectFilterSortFields.NAME)

created = models.ProjectCreationRequest(
    name="vision", cluster_id=UUID("71f69d83-ba66-4822-adf5-55ce55efd210"), resources=[]
)
assert_type(client.organizations.projects.create_project(created), models.Project)
client.organizations.projects.create_project({"name": "vision", "clusterId": "x", "resources": []})
client.organizations.projects.update_project("7", models.ProjectUpdateRequest(resources=[]))

now = datetime.now(UTC)
client.organizations.nodes.get_node_metrics(
    "node", start=now, end=now, metric_type=[models.NodeMetricType.GPU_UTILIZATION]
)
assert_type(client.organizations.projects.options(), list[str])

with RunaiClient(ThreadedApiClient(config)) as threaded:
    assert_type(threaded.organizations.projects.get_project("7"), Future[models.Project])
    assert_type(threaded.organizations.projects.get_project("7").result(), models.Project)


async def main() -> None:
    async with RunaiClient(AsyncApiClient(config)) as asynchronous:
        project = await asynchronous.organizations.projects.get_project("7")
        assert_type(project, models.Project)


by_token = RunaiClient(cluster_id="x", bearer_token="token", runai_base_url="https://example.com")
assert_type(by_token.organizations.projects.get_project("7"), models.Project)


def name_of_first(client: RunaiClient) -> str:
    return client.organizations.projects.get_projects().projects[0].name


name_of_first(client)

# Calls are values.
call = requests.projects.get_project("7")
api_client = ApiClient(config)
assert_type(api_client.send(call), models.Project)
