# versions: >=2.18
"""Count the workloads of each project, with calls that run at the same time in threads."""

import os

from runai import Configuration, RunaiClient, ThreadedApiClient
from runai.exceptions import SdkError


def main() -> None:
    configuration = Configuration(
        client_id=os.environ["RUNAI_CLIENT_ID"],
        client_secret=os.environ["RUNAI_CLIENT_SECRET"],
        runai_base_url=os.environ["RUNAI_BASE_URL"],
        pool_maxsize=8,
    )
    with RunaiClient(ThreadedApiClient(configuration)) as client:
        projects = client.organizations.projects.get_projects().result().projects
        workloads = client.workloads.workloads
        # All calls are under way before the first result is waited for.
        futures = {
            project.name: workloads.count_workloads(filter_by=[f"projectId=={project.id}"])
            for project in projects or []
        }
        for name, future in futures.items():
            try:
                print(f"{name}: {future.result().count}")
            except SdkError as error:
                print(f"{name}: {error}")


if __name__ == "__main__":
    main()
