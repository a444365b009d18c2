"""Models: devboxes executions."""

from __future__ import annotations

from .._runtime.model import OpenEnum
from .._runtime.model import PlainModel as Model


class ValueSignal(OpenEnum):
    """The signal: `EOF` closes the input, `INTERRUPT` is Ctrl-C."""

    EOF = "EOF"
    INTERRUPT = "INTERRUPT"


class DevboxSendStdInResult(Model):
    """What became of text for a command."""

    devbox_id: str
    """The id of the devbox."""
    execution_id: str
    """The id of the execution, which is one command that was started."""
    success: bool
    """Whether the command got it."""


class ExecutionUpdateChunk(Model):
    """A piece of the output of a command."""

    output: str
    """The text of this piece."""
    offset: int | None = None
    """The byte of the whole output that this piece begins with."""
