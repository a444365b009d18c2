"""Administrator Command Line Interface. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import administrator_command_line_interface as requests

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import Literal

    from .. import models


class ThreadedAdministratorCommandLineInterface(ThreadedGroup):
    """Download the command line tool for administrators and its checksums.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def get_admin_cli_release(self, os: Literal["linux", "darwin"]) -> Future[bytes]:
        """Download the command line tool for administrators.

        Returns the newest release as a tar archive.
        """
        return self._send(requests.get_admin_cli_release(os))

    def get_admin_cli_release_checksum(
        self, os: Literal["linux", "darwin"]
    ) -> Future[models.ChecksumResponse]:
        """Get the checksums of the command line tool for administrators."""
        return self._send(requests.get_admin_cli_release_checksum(os))

    def get_admin_cli_release_by_version(
        self, version: str, os: Literal["linux", "darwin"]
    ) -> Future[bytes]:
        """Download one version of the command line tool for administrators.

        Returns a tar archive.
        """
        return self._send(requests.get_admin_cli_release_by_version(version, os))

    def get_admin_cli_release_by_version_checksum(
        self, version: str, os: Literal["linux", "darwin"]
    ) -> Future[models.ChecksumResponse]:
        """Get the checksums of one version of the administrator tool."""
        return self._send(requests.get_admin_cli_release_by_version_checksum(version, os))
