"""Files that are replaced in one step, so that a failure leaves what was there."""

from __future__ import annotations

import secrets
from pathlib import Path


def replace_file(path: Path, data: bytes) -> None:
    """Give a file new content: all of it, or none; its mode stays, a new file follows the umask.

    Raises:
        OSError: if it cannot be written; nothing is left beside it.
    """
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with fresh.open("xb") as file:
            file.write(data)
        if path.is_file():
            fresh.chmod(path.stat().st_mode & 0o777)
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
