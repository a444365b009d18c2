"""The operations of `organizations.researcher_command_line_interface_deprecated` as values, to
send in any way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from typing import Literal


_GET_BINARY_DEPRECATED: Operation[bytes] = Operation(
    "organizations.researcher_command_line_interface_deprecated.get_binary_deprecated",
    "GET",
    "/api/v1/cli/dist/{operatingSystem}/{architecture}/runai",
    parameters=(_call.path("operatingSystem"), _call.path("architecture")),
    responses=(_call.binary("200", "application/octet-stream"),),
)


def get_binary_deprecated(
    operating_system: Literal["linux", "windows", "darwin"], architecture: str
) -> Call[bytes]:
    """Download the command line tool for researchers."""
    return Call(_GET_BINARY_DEPRECATED, (operating_system, architecture))


_GET_MANUAL_DOCUMENT_DEPRECATED: Operation[str] = Operation(
    "organizations.researcher_command_line_interface_deprecated.get_manual_document_deprecated",
    "GET",
    "/api/v1/cli/docs/{documentName}",
    parameters=(_call.path("documentName"),),
    responses=(_call.text("200", "text/html"),),
)


def get_manual_document_deprecated(document_name: str) -> Call[str]:
    """Get a page of the manual of the command line tool."""
    return Call(_GET_MANUAL_DOCUMENT_DEPRECATED, (document_name,))


_GET_INSTALLER_LINUX_DEPRECATED: Operation[str] = Operation(
    "organizations.researcher_command_line_interface_deprecated.get_installer_linux_deprecated",
    "GET",
    "/api/v1/cli/installer/linux",
    responses=(_call.text("200", "text/plain"),),
)


def get_installer_linux_deprecated() -> Call[str]:
    """Get the script that installs the command line tool on Linux."""
    return Call(_GET_INSTALLER_LINUX_DEPRECATED)


_GET_INSTALLER_LINUX_COMMANDS_DEPRECATED: Operation[models.Command] = Operation(
    "organizations.researcher_command_line_interface_deprecated.get_installer_linux_commands_deprecated",
    "GET",
    "/api/v1/cli/installer/linux/commands",
    responses=(_call.json("200", lambda: models.Command),),
)


def get_installer_linux_commands_deprecated() -> Call[models.Command]:
    """Get the command that installs the command line tool on Linux."""
    return Call(_GET_INSTALLER_LINUX_COMMANDS_DEPRECATED)


_GET_INSTALLER_MAC_DEPRECATED: Operation[str] = Operation(
    "organizations.researcher_command_line_interface_deprecated.get_installer_mac_deprecated",
    "GET",
    "/api/v1/cli/installer/mac",
    responses=(_call.text("200", "text/plain"),),
)


def get_installer_mac_deprecated() -> Call[str]:
    """Get the script that installs the command line tool on macOS."""
    return Call(_GET_INSTALLER_MAC_DEPRECATED)


_GET_INSTALLER_MAC_COMMANDS_DEPRECATED: Operation[models.Command] = Operation(
    "organizations.researcher_command_line_interface_deprecated.get_installer_mac_commands_deprecated",
    "GET",
    "/api/v1/cli/installer/mac/commands",
    responses=(_call.json("200", lambda: models.Command),),
)


def get_installer_mac_commands_deprecated() -> Call[models.Command]:
    """Get the command that installs the command line tool on macOS."""
    return Call(_GET_INSTALLER_MAC_COMMANDS_DEPRECATED)


_GET_INSTALLER_UNIX_DEPRECATED: Operation[str] = Operation(
    "organizations.researcher_command_line_interface_deprecated.get_installer_unix_deprecated",
    "GET",
    "/api/v1/cli/installer/unix",
    responses=(_call.text("200", "text/plain"),),
)


def get_installer_unix_deprecated() -> Call[str]:
    """Get the script that installs the command line tool on Unix-like systems."""
    return Call(_GET_INSTALLER_UNIX_DEPRECATED)


_GET_INSTALLER_UNIX_COMMANDS_DEPRECATED: Operation[models.Command] = Operation(
    "organizations.researcher_command_line_interface_deprecated.get_installer_unix_commands_deprecated",
    "GET",
    "/api/v1/cli/installer/unix/commands",
    responses=(_call.json("200", lambda: models.Command),),
)


def get_installer_unix_commands_deprecated() -> Call[models.Command]:
    """Get the command that installs the command line tool on Unix-like systems."""
    return Call(_GET_INSTALLER_UNIX_COMMANDS_DEPRECATED)


_GET_INSTALLER_WINDOWS_COMMANDS_DEPRECATED: Operation[models.Command] = Operation(
    "organizations.researcher_command_line_interface_deprecated.get_installer_windows_commands_deprecated",
    "GET",
    "/api/v1/cli/installer/windows/commands",
    responses=(_call.json("200", lambda: models.Command),),
)


def get_installer_windows_commands_deprecated() -> Call[models.Command]:
    """Get the command that installs the command line tool on Windows."""
    return Call(_GET_INSTALLER_WINDOWS_COMMANDS_DEPRECATED)
