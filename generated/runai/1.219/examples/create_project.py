# versions: >=2.19
"""Create a project with a quota of GPUs, and wait until it is ready.

Run it as `python create_project.py my-project --gpus 2`.
"""

import argparse
import os
import time

from runai import RunaiClient, models


def create_project(client: RunaiClient, name: str, gpus: float) -> models.Project:
    """Create a project in the first cluster, with its quota in the first node pool there."""
    cluster = client.organizations.clusters.get_clusters()[0]
    pools = client.organizations.node_pools.get_nodepools().nodepools or []
    pool = next(pool for pool in pools if pool.cluster_id == cluster.uuid)
    return client.organizations.projects.create_project(
        {
            "name": name,
            "clusterId": cluster.uuid,
            "resources": [
                {
                    "nodePool": {"id": pool.id, "name": pool.name},
                    "gpu": {"deserved": gpus, "limit": None, "overQuotaWeight": 2},
                }
            ],
        }
    )


def wait_until_ready(client: RunaiClient, project_id: str, seconds: float) -> bool:
    """Look at a project every two seconds; say whether it became ready in time."""
    deadline = time.monotonic() + seconds
    while True:
        status = client.organizations.projects.get_project(project_id).status
        print(f"{project_id}: {status.phase} {status.phase_message or ''}")
        if status.phase == "Ready":
            return True
        if time.monotonic() > deadline:
            return False
        time.sleep(2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", nargs="?", default="example-project")
    parser.add_argument("--gpus", type=float, default=1)
    parser.add_argument("--wait", type=float, default=120, help="seconds (default: 120)")
    arguments = parser.parse_args()
    with RunaiClient(
        client_id=os.environ["RUNAI_CLIENT_ID"],
        client_secret=os.environ["RUNAI_CLIENT_SECRET"],
        runai_base_url=os.environ["RUNAI_BASE_URL"],
    ) as client:
        project = create_project(client, arguments.name, arguments.gpus)
        if not wait_until_ready(client, project.id, arguments.wait):
            print(f"{project.name} is not ready after {arguments.wait:.0f} seconds")


if __name__ == "__main__":
    main()
