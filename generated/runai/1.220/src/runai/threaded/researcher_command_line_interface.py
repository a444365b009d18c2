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

    def get_binary(
        self, operating_system: Literal["linux", "windows", "darwin"], architecture: str
    ) -> Future[bytes]:
        """Download the command line tool for researchers.

        Returns the executable as bytes.
        """
        return self._send(requests.get_binary(operating_system, architecture))

    def get_manual_document(self, document_name: str) -> Future[str]:
        """Get a page of the manual of the command line tool.

        Returns HTML.
        """
        return self._send(requests.get_manual_document(document_name))

    def get_installer_linux(self) -> Future[str]:
        """Get the script that installs the command line tool on Linux."""
        return self._send(requests.get_installer_linux())

    def get_installer_linux_commands(self) -> Future[models.Command]:
        """Get the command that installs the command line tool on Linux."""
        return self._send(requests.get_installer_linux_commands())

    def get_installer_mac(self) -> Future[str]:
        """Get the script that installs the command line tool on macOS."""
        return self._send(requests.get_installer_mac())

    def get_installer_mac_commands(self) -> Future[models.Command]:
        """Get the command that installs the command line tool on macOS."""
        return self._send(requests.get_installer_mac_commands())

    def get_installer_unix(self) -> Future[str]:
        """Get the script that installs the command line tool on Unix-like systems."""
        return self._send(requests.get_installer_unix())

    def get_installer_unix_commands(self) -> Future[models.Command]:
        """Get the command that installs the command line tool on Unix-like systems."""
        return self._send(requests.get_installer_unix_commands())

    def get_installer_windows_commands(self) -> Future[models.Command]:
        """Get the command that installs the command line tool on Windows."""
        return self._send(requests.get_installer_windows_commands())
