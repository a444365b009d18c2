"""A cache of texts by content: what was worked out once is not worked out again."""

from __future__ import annotations

import os
import tempfile
import zlib
from pathlib import Path


class Cache:
    """Texts by key, one file each; a broken or missing file is a text that is not there.

    Args:
        folder: where the texts are kept; None keeps nothing.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    @property
    def keeps(self) -> bool:
        """Whether texts are kept at all."""
        return self._folder is not None

    def subfolder(self, name: str) -> Path | None:
        """Return a folder for another cache beside this one; None if nothing is kept."""
        return self._folder / name if self._folder is not None else None

    def get(self, key: str) -> str | None:
        """Return the text of a key, None if it is not known."""
        if self._folder is None:
            return None
        try:
            return zlib.decompress(self._path(key).read_bytes()).decode()
        except (OSError, zlib.error, UnicodeDecodeError):
            return None

    def put(self, key: str, text: str) -> None:
        """Keep a text; a cache that cannot be written is no error."""
        if self._folder is None:
            return
        path = self._path(key)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=path.parent)
            with os.fdopen(handle, "wb") as file:
                file.write(zlib.compress(text.encode(), 1))
            os.replace(name, path)
        except OSError:
            return

    def _path(self, key: str) -> Path:
        assert self._folder is not None
        return self._folder / key[:2] / key


NO_CACHE = Cache(None)
"""Keeps nothing."""


def default_folder() -> Path:
    """Return where the cache of this user is (XDG Base Directory Specification)."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "sdkwright"
