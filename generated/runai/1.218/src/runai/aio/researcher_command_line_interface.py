"""Researcher Command Line Interface. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import researcher_command_line_interface as requests

if TYPE_CHECKING:
    from typing import Literal

    from .. import models


class AsyncResearcherCommandLineInterface(AsyncGroup):
    """Download the command line tool for researchers, its installers and its manual.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_binary_0(
        self, operating_system: Literal["linux", "windows", "darwin"], architecture: str
    ) -> bytes:
        """Download the command line tool for researchers.

        Returns the executable as bytes.
        """
        return await self._send(requests.get_binary_0(operating_system, architecture))

    async def get_manual_document_0(self, document_name: str) -> str:
        """Get a page of the manual of the command line tool.

        Returns HTML.
        """
        return await self._send(requests.get_manual_document_0(document_name))

    async def get_installer_linux_0(self) -> str:
        """Get the script that installs the command line tool on Linux."""
        return await self._send(requests.get_installer_linux_0())

    async def get_installer_linux_commands_0(self) -> models.Command:
        """Get the command that installs the command line tool on Linux."""
        return await self._send(requests.get_installer_linux_commands_0())

    async def get_installer_mac_0(self) -> str:
        """Get the script that installs the command line tool on macOS."""
        return await self._send(requests.get_installer_mac_0())

    async def get_installer_mac_commands_0(self) -> models.Command:
        """Get the command that installs the command line tool on macOS."""
        return await self._send(requests.get_installer_mac_commands_0())

    async def get_installer_unix_0(self) -> str:
        """Get the script that installs the command line tool on Unix-like systems."""
        return await self._send(requests.get_installer_unix_0())

    async def get_installer_unix_commands_0(self) -> models.Command:
        """Get the command that installs the command line tool on Unix-like systems."""
        return await self._send(requests.get_installer_unix_commands_0())

    async def get_installer_windows_commands_0(self) -> models.Command:
        """Get the command that installs the command line tool on Windows."""
        return await self._send(requests.get_installer_windows_commands_0())
