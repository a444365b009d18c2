"""Directories as compressed archives."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO


@contextmanager
def packed(path: Path) -> Iterator[IO[bytes]]:
    """A temporary file with all that a directory holds.

    Args:
        path: The directory.

    Raises:
        OSError: It cannot be read.
    """
    if not path.is_dir():
        raise NotADirectoryError(f"{path} is no directory")
    with TemporaryFile() as file:
        with tarfile.open(fileobj=file, mode="w:gz") as archive:
            for member in sorted(path.iterdir()):
                archive.add(member, member.name)
        file.seek(0)
        yield file
