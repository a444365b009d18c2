"""Get a project with httpx by hand; takes the URL, and sync or async."""

# pyright: reportMissingImports=false
# Runs in an environment of its own, which has what it imports.

import asyncio
import sys

import httpx
from batches import CONCURRENT, PATH, one_by_one, side_by_side

url, way = sys.argv[1] + PATH, sys.argv[2]
HEADERS = {"authorization": "Bearer token"}


async def main() -> None:
    """Side by side."""
    limits = httpx.Limits(max_connections=CONCURRENT, max_keepalive_connections=CONCURRENT)
    async with httpx.AsyncClient(headers=HEADERS, limits=limits) as client:

        async def call() -> object:
            return (await client.get(url)).json()

        await side_by_side(call)


if way == "async":
    asyncio.run(main())
else:
    with httpx.Client(headers=HEADERS) as client:
        one_by_one(lambda: client.get(url).json())
