"""Get a project with aiohttp by hand; takes the URL."""

# pyright: reportMissingImports=false
# Runs in an environment of its own, which has what it imports.

import asyncio
import sys

import aiohttp
from batches import CONCURRENT, PATH, side_by_side

url = sys.argv[1] + PATH
HEADERS = {"authorization": "Bearer token"}


async def main() -> None:
    """Side by side."""
    connector = aiohttp.TCPConnector(limit=CONCURRENT)
    async with aiohttp.ClientSession(connector=connector, headers=HEADERS) as session:

        async def call() -> object:
            async with session.get(url) as response:
                return await response.json()

        await side_by_side(call)


asyncio.run(main())
