"""The operations of `organizations.administrator_command_line_interface` as values, to send in any
way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from typing import Literal


_GET_ADMIN_CLI_RELEASE: Operation[bytes] = Operation(
    "organizations.administrator_command_line_interface.get_admin_cli_release",
    "GET",
    "/v1/k8s/admin-cli/{os}",
    parameters=(_call.path("os"),),
    responses=(_call.binary("200", "application/x-tar"),),
)


def get_admin_cli_release(os: Literal["linux", "darwin"]) -> Call[bytes]:
    """Download the command line tool for administrators."""
    return Call(_GET_ADMIN_CLI_RELEASE, (os,))


_GET_ADMIN_CLI_RELEASE_CHECKSUM: Operation[models.ChecksumResponse] = Operation(
    "organizations.administrator_command_line_interface.get_admin_cli_release_checksum",
    "GET",
    "/v1/k8s/admin-cli/{os}/checksum",
    parameters=(_call.path("os"),),
    responses=(_call.json("200", lambda: models.ChecksumResponse),),
)


def get_admin_cli_release_checksum(os: Literal["linux", "darwin"]) -> Call[models.ChecksumResponse]:
    """Get the checksums of the command line tool for administrators."""
    return Call(_GET_ADMIN_CLI_RELEASE_CHECKSUM, (os,))


_GET_ADMIN_CLI_RELEASE_BY_VERSION: Operation[bytes] = Operation(
    "organizations.administrator_command_line_interface.get_admin_cli_release_by_version",
    "GET",
    "/v1/k8s/admin-cli/{version}/{os}",
    parameters=(_call.path("version"), _call.path("os")),
    responses=(_call.binary("200", "application/x-tar"),),
)


def get_admin_cli_release_by_version(version: str, os: Literal["linux", "darwin"]) -> Call[bytes]:
    """Download one version of the command line tool for administrators."""
    return Call(_GET_ADMIN_CLI_RELEASE_BY_VERSION, (version, os))


_GET_ADMIN_CLI_RELEASE_BY_VERSION_CHECKSUM: Operation[models.ChecksumResponse] = Operation(
    "organizations.administrator_command_line_interface.get_admin_cli_release_by_version_checksum",
    "GET",
    "/v1/k8s/admin-cli/{version}/{os}/checksum",
    parameters=(_call.path("version"), _call.path("os")),
    responses=(_call.json("200", lambda: models.ChecksumResponse),),
)


def get_admin_cli_release_by_version_checksum(
    version: str, os: Literal["linux", "darwin"]
) -> Call[models.ChecksumResponse]:
    """Get the checksums of one version of the administrator tool."""
    return Call(_GET_ADMIN_CLI_RELEASE_BY_VERSION_CHECKSUM, (version, os))
