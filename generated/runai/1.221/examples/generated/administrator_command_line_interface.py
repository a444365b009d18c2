"""Calls of `client.organizations.administrator_command_line_interface`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # Download the command line tool for administrators.
    print(
        len(
            client.organizations.administrator_command_line_interface.get_admin_cli_release("linux")
        )
    )

    # Get the checksums of the command line tool for administrators.
    print(
        client.organizations.administrator_command_line_interface.get_admin_cli_release_checksum(
            "linux"
        )
    )
