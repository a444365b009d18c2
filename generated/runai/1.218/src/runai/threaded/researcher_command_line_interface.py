"""Researcher Command Line Interface. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import researcher_command_line_interface as requests

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Literal

    from .. import models


class ThreadedResearcherCommandLineInterface(ThreadedGroup):
    """Download the command line tool for researchers, its installers and its manual.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def get_binary_0(
        self, operating_system: Literal["linux", "windows", "darwin"], architecture: str
    ) -> Future[bytes]:
        """Download the command line tool for researchers.

        Returns the executable as bytes.
        """
        return self._send(requests.get_binary_0(operating_system, architecture))

    def get_manual_document_0(self, document_name: str) -> Future[str]:
        """Get a page of the manual of the command line tool.

        Returns HTML.
        """
        return self._send(requests.get_manual_document_0(document_name))

    def get_installer_linux_0(self) -> Future[str]:
        """Get the script that installs the command line tool on Linux."""
        return self._send(requests.get_installer_linux_0())

    def get_installer_linux_commands_0(self) -> Future[models.Command]:
        """Get the command that installs the command line tool on Linux."""
        return self._send(requests.get_installer_linux_commands_0())

    def get_installer_mac_0(self) -> Future[str]:
        """Get the script that installs the command line tool on macOS."""
        return self._send(requests.get_installer_mac_0())

    def get_installer_mac_commands_0(self) -> Future[models.Command]:
        """Get the command that installs the command line tool on macOS."""
        return self._send(requests.get_installer_mac_commands_0())

    def get_installer_unix_0(self) -> Future[str]:
        """Get the script that installs the command line tool on Unix-like systems."""
        return self._send(requests.get_installer_unix_0())

    def get_installer_unix_commands_0(self) -> Future[models.Command]:
        """Get the command that installs the command line tool on Unix-like systems."""
        return self._send(requests.get_installer_unix_commands_0())

    def get_installer_windows_commands_0(self) -> Future[models.Command]:
        """Get the command that installs the command line tool on Windows."""
        return self._send(requests.get_installer_windows_commands_0())
