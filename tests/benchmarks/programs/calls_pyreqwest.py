"""Get a project with pyreqwest by hand, decoded as we do; takes the URL, and sync or async."""

# pyright: reportMissingImports=false
# Runs in an environment of its own, which has what it imports.

import asyncio
import sys

from batches import PATH, one_by_one, side_by_side
from pyreqwest.client import ClientBuilder, SyncClientBuilder
from runai import models

url, way = sys.argv[1] + PATH, sys.argv[2]
HEADERS = {"authorization": "Bearer token"}


def decode(content: bytes) -> object:
    """The same types as those of the generated package."""
    return models.Project.model_validate_json(content, by_alias=True, by_name=False)


async def main() -> None:
    """Side by side."""
    async with ClientBuilder().default_headers(HEADERS).build() as client:

        async def call() -> object:
            response = await client.get(url).build().send()
            return decode((await response.bytes()).to_bytes())

        await side_by_side(call)


if way == "async":
    asyncio.run(main())
else:
    with SyncClientBuilder().default_headers(HEADERS).build() as client:
        one_by_one(lambda: decode(client.get(url).build().send().bytes().to_bytes()))
