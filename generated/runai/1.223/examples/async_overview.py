# versions: >=2.19
"""Show clusters with their node pools, asked for at the same time with asyncio."""

import asyncio
import os

from runai import AsyncApiClient, Configuration, RunaiClient


async def main() -> None:
    configuration = Configuration(
        client_id=os.environ["RUNAI_CLIENT_ID"],
        client_secret=os.environ["RUNAI_CLIENT_SECRET"],
        runai_base_url=os.environ["RUNAI_BASE_URL"],
    )
    async with RunaiClient(AsyncApiClient(configuration)) as client:
        clusters, page = await asyncio.gather(
            client.organizations.clusters.get_clusters(),
            client.organizations.node_pools.get_nodepools(),
        )
    for cluster in clusters:
        print(f"{cluster.name} ({cluster.version})")
        for pool in page.nodepools or []:
            if pool.cluster_id == cluster.uuid:
                print(f"    {pool.name}: nodes with {pool.label_key}={pool.label_value}")


if __name__ == "__main__":
    asyncio.run(main())
