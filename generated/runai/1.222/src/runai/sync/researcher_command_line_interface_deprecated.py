"""Researcher Command Line Interface Deprecated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import SyncGroup
from ..requests import researcher_command_line_interface_deprecated as requests

if TYPE_CHECKING:
    from typing import Literal

    from .. import models


class ResearcherCommandLineInterfaceDeprecated(SyncGroup):
    """The former addresses of the command line tool for researchers. Since 2.20."""

    __slots__ = ()

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_binary_deprecated is deprecated: use organizations.researcher_command_line_interface.get_binary"
    )
    def get_binary_deprecated(
        self, operating_system: Literal["linux", "windows", "darwin"], architecture: str
    ) -> bytes:
        """Download the command line tool for researchers. Since 2.20.

        Returns the executable as bytes.

        Deprecated since 2.20: use `organizations.researcher_command_line_interface.get_binary`.

        Args:
            operating_system: The operating system that the tool will run on.
            architecture: The processor architecture that the tool will run on, such as `amd64`
                or `arm64`.
        """
        return self._send(requests.get_binary_deprecated(operating_system, architecture))

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_manual_document_deprecated is deprecated: use organizations.researcher_command_line_interface.get_manual_document"
    )
    def get_manual_document_deprecated(self, document_name: str) -> str:
        """Get a page of the manual of the command line tool. Since 2.20.

        Returns HTML.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_manual_document`.

        Args:
            document_name: The file name of the page, such as `runai.md`.
        """
        return self._send(requests.get_manual_document_deprecated(document_name))

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_linux_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_linux"
    )
    def get_installer_linux_deprecated(self) -> str:
        """Get the script that installs the command line tool on Linux. Since 2.20.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_linux`.
        """
        return self._send(requests.get_installer_linux_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_linux_commands_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_linux_commands"
    )
    def get_installer_linux_commands_deprecated(self) -> models.Command:
        """Get the command that installs the command line tool on Linux. Since 2.20.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_linux_commands`.
        """
        return self._send(requests.get_installer_linux_commands_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_mac_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_mac"
    )
    def get_installer_mac_deprecated(self) -> str:
        """Get the script that installs the command line tool on macOS. Since 2.20.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_mac`.
        """
        return self._send(requests.get_installer_mac_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_mac_commands_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_mac_commands"
    )
    def get_installer_mac_commands_deprecated(self) -> models.Command:
        """Get the command that installs the command line tool on macOS. Since 2.20.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_mac_commands`.
        """
        return self._send(requests.get_installer_mac_commands_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_unix_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_unix"
    )
    def get_installer_unix_deprecated(self) -> str:
        """Get the script that installs the command line tool on Unix-like systems. Since 2.20.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_unix`.
        """
        return self._send(requests.get_installer_unix_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_unix_commands_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_unix_commands"
    )
    def get_installer_unix_commands_deprecated(self) -> models.Command:
        """Get the command that installs the command line tool on Unix-like systems. Since 2.20.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_unix_commands`.
        """
        return self._send(requests.get_installer_unix_commands_deprecated())

    @deprecated(
        "organizations.researcher_command_line_interface_deprecated.get_installer_windows_commands_deprecated is deprecated: use organizations.researcher_command_line_interface.get_installer_windows_commands"
    )
    def get_installer_windows_commands_deprecated(self) -> models.Command:
        """Get the command that installs the command line tool on Windows. Since 2.20.

        Deprecated since 2.20: use
        `organizations.researcher_command_line_interface.get_installer_windows_commands`.
        """
        return self._send(requests.get_installer_windows_commands_deprecated())
