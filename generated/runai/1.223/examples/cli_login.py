# versions: >=2.18
"""Act as the user who is logged in to the CLI, in the cluster that is chosen there.

Log in with `runai login` first.
"""

from runai import RunaiClient
from runai.cliv2_config_loader import CLIv2Config


def main() -> None:
    config = CLIv2Config()
    with RunaiClient(
        cluster_id=config.cluster_uuid,
        bearer_token=config.token,
        runai_base_url=config.control_plane_url,
    ) as client:
        page = client.workloads.workloads.get_workloads(
            filter_by=[f"clusterId=={client.cluster_id}"], limit=10
        )
        for workload in page.workloads:
            print(f"{workload.project_name}: {workload.name} is {workload.phase}")


if __name__ == "__main__":
    main()
