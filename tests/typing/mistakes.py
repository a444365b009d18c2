"""Mistakes that type checkers must flag: each line marked so, and no other. Never run."""

from runai import models
from runai.api_client import ApiClient, AsyncApiClient, ThreadedApiClient
from runai.configuration import Configuration
from runai.runai_client import RunaiClient

config = Configuration(client_id=1)  # mistake: not a string
Configuration(client="id")  # mistake: unknown argument

client = RunaiClient(ApiClient(config))
projects = client.organizations.projects
projects.get_projcets()  # mistake: misspelt method
projects.get_projects(limit="10")  # mistake: not a number
projects.get_projects(sort_order="down")  # mistake: not one of the values
projects.get_projects("name")  # mistake: keyword only
projects.get_projects(pages=3)  # mistake: unknown argument
projects.get_project()  # mistake: missing argument
projects.get_project(7)  # mistake: not a string
projects.create_project("vision")  # mistake: neither model nor mapping
projects.get_project("7").nmae  # mistake: misspelt field
x: int = projects.get_project("7").name  # mistake: a string
models.ProjectCreationRequest(name="vision")  # mistake: missing fields

threaded = RunaiClient(ThreadedApiClient(config))
y: models.Project = threaded.organizations.projects.get_project("7")  # mistake: a future


async def main() -> None:
    asynchronous = RunaiClient(AsyncApiClient(config))
    z: models.Project = asynchronous.organizations.projects.get_project("7")  # mistake: not awaited


def only_sync(client: RunaiClient) -> None: ...


only_sync(threaded)  # mistake: another kind of client
RunaiClient(config)  # mistake: not an API client
