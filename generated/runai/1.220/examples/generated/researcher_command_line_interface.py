"""Calls of `client.organizations.researcher_command_line_interface`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # Get the script that installs the command line tool on Linux.
    print(len(client.organizations.researcher_command_line_interface.get_installer_linux()))

    # Download the command line tool for researchers.
    print(len(client.organizations.researcher_command_line_interface.get_binary("linux", "arm64")))
