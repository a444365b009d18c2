# versions: >=2.18
"""List all workloads, page by page."""

import os
from collections.abc import Iterator

from runai import RunaiClient, models

PAGE = 50


def all_workloads(client: RunaiClient) -> Iterator[models.Workload]:
    """Yield workloads, the newest first; a page is asked for when the one before is used up."""
    offset = 0
    while True:
        page = client.workloads.workloads.get_workloads(
            offset=offset, limit=PAGE, sort_by="createdAt", sort_order="desc"
        )
        yield from page.workloads
        if page.next is None or page.next <= offset:
            return
        offset = page.next


def main() -> None:
    with RunaiClient(
        client_id=os.environ["RUNAI_CLIENT_ID"],
        client_secret=os.environ["RUNAI_CLIENT_SECRET"],
        runai_base_url=os.environ["RUNAI_BASE_URL"],
    ) as client:
        for workload in all_workloads(client):
            print(
                f"{workload.name:40} {workload.type:15} {workload.phase:15} {workload.project_name}"
            )


if __name__ == "__main__":
    main()
