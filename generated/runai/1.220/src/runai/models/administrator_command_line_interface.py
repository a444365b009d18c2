"""Models: administrator command line interface."""

from __future__ import annotations

from .._runtime.model import Model


class ChecksumResponse(Model):
    description: str | None = None
    md5_hash: str | None = None
    crc32c: str | None = None
