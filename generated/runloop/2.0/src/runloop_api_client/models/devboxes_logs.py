"""Models: devboxes logs."""

from __future__ import annotations

from .._runtime.model import OpenEnum
from .._runtime.model import PlainModel as Model


class LogSource(OpenEnum):
    """What the entry is about."""

    SETUP_COMMANDS = "setup_commands"
    ENTRYPOINT = "entrypoint"
    EXEC = "exec"
    FILES = "files"
    STATS = "stats"
    KMSG = "kmsg"


class DevboxLogsListView(Model):
    """Logs of a devbox."""

    logs: list[DevboxLog]
    """The entries, in order."""


class DevboxLog(Model):
    """An entry of the logs of a devbox."""

    level: str
    """How severe it is, such as `info`."""
    source: LogSource
    """What the entry is about."""
    timestamp_ms: int
    """When it happened, in milliseconds since 1970 (UTC)."""
    cmd: str | None = None
    """The command, where the entry is about one."""
    cmd_id: str | None = None
    """The id of the command."""
    exit_code: int | None = None
    """The exit code of the command."""
    message: str | None = None
    """What happened."""
    shell_name: str | None = None
    """The name of the shell that runs the command."""
