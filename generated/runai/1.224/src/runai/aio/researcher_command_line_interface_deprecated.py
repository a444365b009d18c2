"""Researcher Command Line Interface Deprecated. Calls are awaited; `sync` describes their
arguments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import AsyncGroup
from ..requests import researcher_command_line_interface_deprecated as requests

if TYPE_CHECKING:
    from typing import Literal

    from .. import models


class AsyncResearcherCommandLineInterfaceDeprecated(AsyncGroup):
    """The former addresses of the command line tool for researchers.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_binary_deprecated is deprecated: use organizations.researcher_command_line_interface.get_binary"
    )
    async def get_binary_deprecated(
        self, operating_system: Literal["linux", "windows", "darwin"], architecture: str
    ) -> bytes:
        """Download the command line tool for researchers.

        Returns the executable as bytes.

        Deprecated since 2.20: use `organizations.researcher_command_line_interface.get_binary`.
        """
        return await self._send(requests.get_binary_deprecated(operating_system, architecture))

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_manual_document_deprecated is deprecated: use organizations.researcher_command_line_interface.get_manual_document"
    )
    async def get_manual_document_deprecated(self, document_name: str) -> str:
        """Get a page of the manual of the command line tool.

        Returns HTML.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_manual_document`.
        """
        return await self._send(requests.get_manual_document_deprecated(document_name))

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_linux_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_linux"
    )
    async def get_installer_linux_deprecated(self) -> str:
        """Get the script that installs the command line tool on Linux.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_linux`.
        """
        return await self._send(requests.get_installer_linux_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_linux_commands_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_linux_commands"
    )
    async def get_installer_linux_commands_deprecated(self) -> models.Command:
        """Get the command that installs the command line tool on Linux.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_linux_commands`.
        """
        return await self._send(requests.get_installer_linux_commands_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_mac_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_mac"
    )
    async def get_installer_mac_deprecated(self) -> str:
        """Get the script that installs the command line tool on macOS.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_mac`.
        """
        return await self._send(requests.get_installer_mac_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_mac_commands_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_mac_commands"
    )
    async def get_installer_mac_commands_deprecated(self) -> models.Command:
        """Get the command that installs the command line tool on macOS.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_mac_commands`.
        """
        return await self._send(requests.get_installer_mac_commands_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_unix_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_unix"
    )
    async def get_installer_unix_deprecated(self) -> str:
        """Get the script that installs the command line tool on Unix-like systems.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_unix`.
        """
        return await self._send(requests.get_installer_unix_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_unix_commands_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_unix_commands"
    )
    async def get_installer_unix_commands_deprecated(self) -> models.Command:
        """Get the command that installs the command line tool on Unix-like systems.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_unix_commands`.
        """
        return await self._send(requests.get_installer_unix_commands_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_windows_commands_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_windows_commands"
    )
    async def get_installer_windows_commands_deprecated(self) -> models.Command:
        """Get the command that installs the command line tool on Windows.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_windows_commands`.
        """
        return await self._send(requests.get_installer_windows_commands_deprecated())
