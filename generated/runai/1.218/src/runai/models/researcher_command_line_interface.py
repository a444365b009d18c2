"""Models: researcher command line interface."""

from __future__ import annotations

from .._runtime.model import Model


class Command(Model):
    command: str
    """The command to run in the container instead of the image's own entry point."""
