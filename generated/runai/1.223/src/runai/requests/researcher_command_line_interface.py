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


_GET_BINARY: Operation[bytes] = Operation(
    "organizations.researcher_command_line_interface.get_binary",
    "GET",
    "/api/v1/cli-exposer/dist/{operatingSystem}/{architecture}/runai",
    parameters=(_call.path("operatingSystem"), _call.path("architecture")),
    responses=(_call.binary("200", "application/octet-stream"),),
)


def get_binary(
    operating_system: Literal["linux", "windows", "darwin"], architecture: str
) -> Call[bytes]:
    """Download the command line tool for researchers."""
    return Call(_GET_BINARY, (operating_system, architecture))


_GET_MANUAL_DOCUMENT: Operation[str] = Operation(
    "organizations.researcher_command_line_interface.get_manual_document",
    "GET",
    "/api/v1/cli-exposer/docs/{documentName}",
    parameters=(_call.path("documentName"),),
    responses=(_call.text("200", "text/html"),),
)


def get_manual_document(document_name: str) -> Call[str]:
    """Get a page of the manual of the command line tool."""
    return Call(_GET_MANUAL_DOCUMENT, (document_name,))


_GET_INSTALLER_LINUX: Operation[str] = Operation(
    "organizations.researcher_command_line_interface.get_installer_linux",
    "GET",
    "/api/v1/cli-exposer/installer/linux",
    responses=(_call.text("200", "text/plain"),),
)


def get_installer_linux() -> Call[str]:
    """Get the script that installs the command line tool on Linux."""
    return Call(_GET_INSTALLER_LINUX)


_GET_INSTALLER_LINUX_COMMANDS: Operation[models.Command] = Operation(
    "organizations.researcher_command_line_interface.get_installer_linux_commands",
    "GET",
    "/api/v1/cli-exposer/installer/linux/commands",
    responses=(_call.json("200", lambda: models.Command),),
)


def get_installer_linux_commands() -> Call[models.Command]:
    """Get the command that installs the command line tool on Linux."""
    return Call(_GET_INSTALLER_LINUX_COMMANDS)


_GET_INSTALLER_MAC: Operation[str] = Operation(
    "organizations.researcher_command_line_interface.get_installer_mac",
    "GET",
    "/api/v1/cli-exposer/installer/mac",
    responses=(_call.text("200", "text/plain"),),
)


def get_installer_mac() -> Call[str]:
    """Get the script that installs the command line tool on macOS."""
    return Call(_GET_INSTALLER_MAC)


_GET_INSTALLER_MAC_COMMANDS: Operation[models.Command] = Operation(
    "organizations.researcher_command_line_interface.get_installer_mac_commands",
    "GET",
    "/api/v1/cli-exposer/installer/mac/commands",
    responses=(_call.json("200", lambda: models.Command),),
)


def get_installer_mac_commands() -> Call[models.Command]:
    """Get the command that installs the command line tool on macOS."""
    return Call(_GET_INSTALLER_MAC_COMMANDS)


_GET_INSTALLER_UNIX: Operation[str] = Operation(
    "organizations.researcher_command_line_interface.get_installer_unix",
    "GET",
    "/api/v1/cli-exposer/installer/unix",
    responses=(_call.text("200", "text/plain"),),
)


def get_installer_unix() -> Call[str]:
    """Get the script that installs the command line tool on Unix-like systems."""
    return Call(_GET_INSTALLER_UNIX)


_GET_INSTALLER_UNIX_COMMANDS: Operation[models.Command] = Operation(
    "organizations.researcher_command_line_interface.get_installer_unix_commands",
    "GET",
    "/api/v1/cli-exposer/installer/unix/commands",
    responses=(_call.json("200", lambda: models.Command),),
)


def get_installer_unix_commands() -> Call[models.Command]:
    """Get the command that installs the command line tool on Unix-like systems."""
    return Call(_GET_INSTALLER_UNIX_COMMANDS)


_GET_INSTALLER_WINDOWS_COMMANDS: Operation[models.Command] = Operation(
    "organizations.researcher_command_line_interface.get_installer_windows_commands",
    "GET",
    "/api/v1/cli-exposer/installer/windows/commands",
    responses=(_call.json("200", lambda: models.Command),),
)


def get_installer_windows_commands() -> Call[models.Command]:
    """Get the command that installs the command line tool on Windows."""
    return Call(_GET_INSTALLER_WINDOWS_COMMANDS)
