"""Members that only answers have, or only requests."""

from __future__ import annotations

from typing import Any


def absent() -> Any:
    """The value of a member that the other side gives: nobody needs to state it, nor sends it."""
    return None
