"""Get a project with the generated package; takes the URL, the engine, and sync or async."""

# pyright: reportMissingImports=false
# Runs in an environment of its own, which has what it imports.

import asyncio
import sys

from batches import CONCURRENT, one_by_one, side_by_side
from runai import ApiClient, AsyncApiClient, Configuration, RunaiClient

url, engine, way = sys.argv[1:]
configuration = Configuration(
    client_id="id",
    client_secret="secret",
    runai_base_url=url,
    http_engine=engine,
    pool_maxsize=CONCURRENT,
)


async def main() -> None:
    """Side by side."""
    async with AsyncApiClient(configuration) as api_client:
        projects = RunaiClient(api_client).organizations.projects
        await side_by_side(lambda: projects.get_project("4500001"))


if way == "async":
    asyncio.run(main())
else:
    with ApiClient(configuration) as api_client:
        projects = RunaiClient(api_client).organizations.projects
        one_by_one(lambda: projects.get_project("4500001"))
