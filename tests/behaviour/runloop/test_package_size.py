"""The package and what is written by hand for it stay small."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from support.packages import ROOT, product, target

VERSION = list(product("runloop").specs)[-1]
MOST_LINES = 25_000
MOST_HAND_WRITTEN = 500


def _lines(paths: Iterable[Path]) -> int:
    return sum(path.read_bytes().count(b"\n") for path in paths)


def test_the_package_is_small() -> None:
    """All of its modules, the runtime included."""
    source = target("runloop", VERSION).folder / "src"
    assert _lines(source.rglob("*.py")) <= MOST_LINES


def test_little_is_written_by_hand() -> None:
    """What the object layer needs besides its declarations."""
    assert _lines((ROOT / "overlays" / "runloop" / "python").rglob("*.py")) <= MOST_HAND_WRITTEN
