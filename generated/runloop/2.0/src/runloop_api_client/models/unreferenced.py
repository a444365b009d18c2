"""Models: unreferenced."""

from __future__ import annotations

from .._runtime.model import PlainModel as Model


class DevboxUploadFileParams(Model):
    """A file to upload."""

    path: str
    """Where to put the file in the devbox."""
    file: bytes | None = None
    """The file: a path, bytes or an open file."""
