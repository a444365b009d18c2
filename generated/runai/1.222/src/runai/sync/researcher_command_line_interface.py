"""Researcher Command Line Interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import researcher_command_line_interface as requests

if TYPE_CHECKING:
    from typing import Literal

    from .. import models


class ResearcherCommandLineInterface(SyncGroup):
    """Download the command line tool for researchers, its installers and its manual. Since 2.20."""

    __slots__ = ()

    def get_binary(
        self, operating_system: Literal["linux", "windows", "darwin"], architecture: str
    ) -> bytes:
        """Download the command line tool for researchers. Since 2.20.

        Returns the executable as bytes.

        Args:
            operating_system: The operating system that the tool will run on.
            architecture: The processor architecture that the tool will run on, such as `amd64`
                or `arm64`.
        """
        return self._send(requests.get_binary(operating_system, architecture))

    def get_manual_document(self, document_name: str) -> str:
        """Get a page of the manual of the command line tool. Since 2.20.

        Returns HTML.

        Args:
            document_name: The file name of the page, such as `runai.md`.
        """
        return self._send(requests.get_manual_document(document_name))

    def get_installer_linux(self) -> str:
        """Get the script that installs the command line tool on Linux. Since 2.20."""
        return self._send(requests.get_installer_linux())

    def get_installer_linux_commands(self) -> models.Command:
        """Get the command that installs the command line tool on Linux. Since 2.20."""
        return self._send(requests.get_installer_linux_commands())

    def get_installer_mac(self) -> str:
        """Get the script that installs the command line tool on macOS. Since 2.20."""
        return self._send(requests.get_installer_mac())

    def get_installer_mac_commands(self) -> models.Command:
        """Get the command that installs the command line tool on macOS. Since 2.20."""
        return self._send(requests.get_installer_mac_commands())

    def get_installer_unix(self) -> str:
        """Get the script that installs the command line tool on Unix-like systems. Since 2.20."""
        return self._send(requests.get_installer_unix())

    def get_installer_unix_commands(self) -> models.Command:
        """Get the command that installs the command line tool on Unix-like systems. Since 2.20."""
        return self._send(requests.get_installer_unix_commands())

    def get_installer_windows_commands(self) -> models.Command:
        """Get the command that installs the command line tool on Windows. Since 2.20."""
        return self._send(requests.get_installer_windows_commands())
