"""The operations of `organizations.researcher_command_line_interface` as values, to send in any
way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from typing import Literal


_GET_BINARY_0: Operation[bytes] = Operation(
    "organizations.researcher_command_line_interface.get_binary_0",
    "GET",
    "/api/v1/cli/dist/{operatingSystem}/{architecture}/runai",
    parameters=(_call.path("operatingSystem"), _call.path("architecture")),
    responses=(_call.binary("200", "application/octet-stream"),),
)


def get_binary_0(
    operating_system: Literal["linux", "windows", "darwin"], architecture: str
) -> Call[bytes]:
    """Download the command line tool for researchers."""
    return Call(_GET_BINARY_0, (operating_system, architecture))


_GET_MANUAL_DOCUMENT_0: Operation[str] = Operation(
    "organizations.researcher_command_line_interface.get_manual_document_0",
    "GET",
    "/api/v1/cli/docs/{documentName}",
    parameters=(_call.path("documentName"),),
    responses=(_call.text("200", "text/html"),),
)


def get_manual_document_0(document_name: str) -> Call[str]:
    """Get a page of the manual of the command line tool."""
    return Call(_GET_MANUAL_DOCUMENT_0, (document_name,))


_GET_INSTALLER_LINUX_0: Operation[str] = Operation(
    "organizations.researcher_command_line_interface.get_installer_linux_0",
    "GET",
    "/api/v1/cli/installer/linux",
    responses=(_call.text("200", "text/plain"),),
)


def get_installer_linux_0() -> Call[str]:
    """Get the script that installs the command line tool on Linux."""
    return Call(_GET_INSTALLER_LINUX_0)


_GET_INSTALLER_LINUX_COMMANDS_0: Operation[models.Command] = Operation(
    "organizations.researcher_command_line_interface.get_installer_linux_commands_0",
    "GET",
    "/api/v1/cli/installer/linux/commands",
    responses=(_call.json("200", lambda: models.Command),),
)


def get_installer_linux_commands_0() -> Call[models.Command]:
    """Get the command that installs the command line tool on Linux."""
    return Call(_GET_INSTALLER_LINUX_COMMANDS_0)


_GET_INSTALLER_MAC_0: Operation[str] = Operation(
    "organizations.researcher_command_line_interface.get_installer_mac_0",
    "GET",
    "/api/v1/cli/installer/mac",
    responses=(_call.text("200", "text/plain"),),
)


def get_installer_mac_0() -> Call[str]:
    """Get the script that installs the command line tool on macOS."""
    return Call(_GET_INSTALLER_MAC_0)


_GET_INSTALLER_MAC_COMMANDS_0: Operation[models.Command] = Operation(
    "organizations.researcher_command_line_interface.get_installer_mac_commands_0",
    "GET",
    "/api/v1/cli/installer/mac/commands",
    responses=(_call.json("200", lambda: models.Command),),
)


def get_installer_mac_commands_0() -> Call[models.Command]:
    """Get the command that installs the command line tool on macOS."""
    return Call(_GET_INSTALLER_MAC_COMMANDS_0)


_GET_INSTALLER_UNIX_0: Operation[str] = Operation(
    "organizations.researcher_command_line_interface.get_installer_unix_0",
    "GET",
    "/api/v1/cli/installer/unix",
    responses=(_call.text("200", "text/plain"),),
)


def get_installer_unix_0() -> Call[str]:
    """Get the script that installs the command line tool on Unix-like systems."""
    return Call(_GET_INSTALLER_UNIX_0)


_GET_INSTALLER_UNIX_COMMANDS_0: Operation[models.Command] = Operation(
    "organizations.researcher_command_line_interface.get_installer_unix_commands_0",
    "GET",
    "/api/v1/cli/installer/unix/commands",
    responses=(_call.json("200", lambda: models.Command),),
)


def get_installer_unix_commands_0() -> Call[models.Command]:
    """Get the command that installs the command line tool on Unix-like systems."""
    return Call(_GET_INSTALLER_UNIX_COMMANDS_0)


_GET_INSTALLER_WINDOWS_COMMANDS_0: Operation[models.Command] = Operation(
    "organizations.researcher_command_line_interface.get_installer_windows_commands_0",
    "GET",
    "/api/v1/cli/installer/windows/commands",
    responses=(_call.json("200", lambda: models.Command),),
)


def get_installer_windows_commands_0() -> Call[models.Command]:
    """Get the command that installs the command line tool on Windows."""
    return Call(_GET_INSTALLER_WINDOWS_COMMANDS_0)
