"""Limits that the server would tell only after everything was sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

FILE_MOUNT_MOST: Final = 98_250
FILE_MOUNTS_MOST: Final = 7_860_000


def check_file_mounts(file_mounts: Any) -> None:
    """Refuse files that are too large to be part of a blueprint.

    Args:
        file_mounts: The contents of files by their path; anything else is not judged here.

    Raises:
        ValueError: A file, or all together, are too large; the message says by how much.
    """
    if not isinstance(file_mounts, Mapping):
        return
    total = 0
    for path, content in file_mounts.items():
        size = len(str(content).encode("utf-8"))
        total += size
        _check(str(path), size, FILE_MOUNT_MOST)
    _check("all files together", total, FILE_MOUNTS_MOST)


def _check(what: str, size: int, most: int) -> None:
    if size > most:
        over = size - most
        raise ValueError(f"file_mounts: {what}: {size:,} bytes, {over:,} more than {most:,}")
