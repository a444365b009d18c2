"""Calls of `client.organizations.administrator_command_line_interface`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    administrator_command_line_interface = client.organizations.administrator_command_line_interface

    # Download the command line tool for administrators.
    print(len(administrator_command_line_interface.get_admin_cli_release("linux")))

    # Get the checksums of the command line tool for administrators.
    print(administrator_command_line_interface.get_admin_cli_release_checksum("linux"))
