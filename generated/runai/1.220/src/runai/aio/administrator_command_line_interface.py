"""Administrator Command Line Interface. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import administrator_command_line_interface as requests

if TYPE_CHECKING:
    from typing import Literal

    from .. import models


class AsyncAdministratorCommandLineInterface(AsyncGroup):
    """Download the command line tool for administrators and its checksums.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_admin_cli_release(self, os: Literal["linux", "darwin"]) -> bytes:
        """Download the command line tool for administrators.

        Returns the newest release as a tar archive.
        """
        return await self._send(requests.get_admin_cli_release(os))

    async def get_admin_cli_release_checksum(
        self, os: Literal["linux", "darwin"]
    ) -> models.ChecksumResponse:
        """Get the checksums of the command line tool for administrators."""
        return await self._send(requests.get_admin_cli_release_checksum(os))

    async def get_admin_cli_release_by_version(
        self, version: str, os: Literal["linux", "darwin"]
    ) -> bytes:
        """Download one version of the command line tool for administrators.

        Returns a tar archive.
        """
        return await self._send(requests.get_admin_cli_release_by_version(version, os))

    async def get_admin_cli_release_by_version_checksum(
        self, version: str, os: Literal["linux", "darwin"]
    ) -> models.ChecksumResponse:
        """Get the checksums of one version of the administrator tool."""
        return await self._send(requests.get_admin_cli_release_by_version_checksum(version, os))
