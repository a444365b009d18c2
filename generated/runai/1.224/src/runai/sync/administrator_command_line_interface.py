"""Administrator Command Line Interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import administrator_command_line_interface as requests

if TYPE_CHECKING:
    from typing import Literal

    from .. import models


class AdministratorCommandLineInterface(SyncGroup):
    """Download the command line tool for administrators and its checksums."""

    __slots__ = ()

    def get_admin_cli_release(self, os: Literal["linux", "darwin"]) -> bytes:
        """Download the command line tool for administrators.

        Returns the newest release as a tar archive.

        Args:
            os: The operating system that the tool will run on.
        """
        return self._send(requests.get_admin_cli_release(os))

    def get_admin_cli_release_checksum(
        self, os: Literal["linux", "darwin"]
    ) -> models.ChecksumResponse:
        """Get the checksums of the command line tool for administrators.

        Args:
            os: The operating system that the tool will run on.
        """
        return self._send(requests.get_admin_cli_release_checksum(os))

    def get_admin_cli_release_by_version(
        self, version: str, os: Literal["linux", "darwin"]
    ) -> bytes:
        """Download one version of the command line tool for administrators.

        Returns a tar archive.

        Args:
            version: The version of the tool, such as `v2.19.0`.
            os: The operating system that the tool will run on.
        """
        return self._send(requests.get_admin_cli_release_by_version(version, os))

    def get_admin_cli_release_by_version_checksum(
        self, version: str, os: Literal["linux", "darwin"]
    ) -> models.ChecksumResponse:
        """Get the checksums of one version of the administrator tool.

        Args:
            version: The version of the tool, such as `v2.19.0`.
            os: The operating system that the tool will run on.
        """
        return self._send(requests.get_admin_cli_release_by_version_checksum(version, os))
