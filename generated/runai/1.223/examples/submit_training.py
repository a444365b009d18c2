# versions: >=2.19
"""Submit a training with one GPU to a project, and look at its phase.

Run it as `python submit_training.py my-project`.
"""

import os
import sys

from runai import RunaiClient, models


def project_named(client: RunaiClient, name: str) -> models.Project:
    """Return the project of a name; the filter is applied by the control plane."""
    page = client.organizations.projects.get_projects(filter_by=[f"name=={name}"])
    if not page.projects:
        raise SystemExit(f"there is no project {name!r}")
    return client.organizations.projects.get_project(page.projects[0].id)


def main() -> None:
    with RunaiClient(
        client_id=os.environ["RUNAI_CLIENT_ID"],
        client_secret=os.environ["RUNAI_CLIENT_SECRET"],
        runai_base_url=os.environ["RUNAI_BASE_URL"],
    ) as client:
        project = project_named(client, sys.argv[1] if len(sys.argv) > 1 else "example-project")
        training = client.workloads.trainings.create_training1(
            models.TrainingCreationRequest(
                name="example-training",
                project_id=project.id,
                cluster_id=project.cluster_id,
                spec=models.TrainingSpecSpec(
                    image="python:3.13-slim",
                    command="python",
                    args="-c 'print(1 + 1)'",
                    compute=models.ComputeFields(gpu_devices_request=1),
                ),
            )
        )
        training = client.workloads.trainings.get_training(training.workload_id)
        print(f"{training.name}: {training.actual_phase}")


if __name__ == "__main__":
    main()
