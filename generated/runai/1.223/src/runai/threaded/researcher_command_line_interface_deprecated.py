"""Researcher Command Line Interface Deprecated. Calls return futures; `sync` describes their
arguments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import ThreadedGroup
from ..requests import researcher_command_line_interface_deprecated as requests

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Literal

    from .. import models


class ThreadedResearcherCommandLineInterfaceDeprecated(ThreadedGroup):
    """The former addresses of the command line tool for researchers.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_binary_deprecated is deprecated: use organizations.researcher_command_line_interface.get_binary"
    )
    def get_binary_deprecated(
        self, operating_system: Literal["linux", "windows", "darwin"], architecture: str
    ) -> Future[bytes]:
        """Download the command line tool for researchers.

        Returns the executable as bytes.

        Deprecated since 2.20: use `organizations.researcher_command_line_interface.get_binary`.
        """
        return self._send(requests.get_binary_deprecated(operating_system, architecture))

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_manual_document_deprecated is deprecated: use organizations.researcher_command_line_interface.get_manual_document"
    )
    def get_manual_document_deprecated(self, document_name: str) -> Future[str]:
        """Get a page of the manual of the command line tool.

        Returns HTML.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_manual_document`.
        """
        return self._send(requests.get_manual_document_deprecated(document_name))

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_linux_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_linux"
    )
    def get_installer_linux_deprecated(self) -> Future[str]:
        """Get the script that installs the command line tool on Linux.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_linux`.
        """
        return self._send(requests.get_installer_linux_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_linux_commands_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_linux_commands"
    )
    def get_installer_linux_commands_deprecated(self) -> Future[models.Command]:
        """Get the command that installs the command line tool on Linux.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_linux_commands`.
        """
        return self._send(requests.get_installer_linux_commands_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_mac_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_mac"
    )
    def get_installer_mac_deprecated(self) -> Future[str]:
        """Get the script that installs the command line tool on macOS.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_mac`.
        """
        return self._send(requests.get_installer_mac_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_mac_commands_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_mac_commands"
    )
    def get_installer_mac_commands_deprecated(self) -> Future[models.Command]:
        """Get the command that installs the command line tool on macOS.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_mac_commands`.
        """
        return self._send(requests.get_installer_mac_commands_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_unix_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_unix"
    )
    def get_installer_unix_deprecated(self) -> Future[str]:
        """Get the script that installs the command line tool on Unix-like systems.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_unix`.
        """
        return self._send(requests.get_installer_unix_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_unix_commands_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_unix_commands"
    )
    def get_installer_unix_commands_deprecated(self) -> Future[models.Command]:
        """Get the command that installs the command line tool on Unix-like systems.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_unix_commands`.
        """
        return self._send(requests.get_installer_unix_commands_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_windows_commands_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_windows_commands"
    )
    def get_installer_windows_commands_deprecated(self) -> Future[models.Command]:
        """Get the command that installs the command line tool on Windows.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_windows_commands`.
        """
        return self._send(requests.get_installer_windows_commands_deprecated())
