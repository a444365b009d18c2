"""Models: pty."""

from __future__ import annotations

from .._runtime.model import OpenEnum
from .._runtime.model import PlainModel as Model


class ValueAction(OpenEnum):
    """What to do."""

    RESIZE = "resize"
    SIGNAL = "signal"
    CLOSE = "close"


class PtyConnectView(Model):
    """A terminal session."""

    attached: bool
    """Whether somebody else is attached to it, too."""
    created: bool
    """Whether this call opened it."""
    cols: int | None = None
    """The width of the terminal in characters."""
    connect_url: str | None = None
    """The URL of its WebSocket."""
    idle_ttl_seconds: int | None = None
    """After how many seconds without anybody it is closed."""
    protocol_version: str | None = None
    """The version of the protocol that the WebSocket speaks."""
    rows: int | None = None
    """The height of the terminal in lines."""
    session_name: str | None = None
    """The name of the terminal session."""
    status: str | None = None
    """The state that it is in."""


class PtyControlResultView(Model):
    """A terminal session after it was controlled."""

    session_name: str | None = None
    """The name of the terminal session."""
    status: str | None = None
    """The state that it is in."""
