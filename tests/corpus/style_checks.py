"""Packages under ruff's default rules and black."""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from sdkwright.layout import LINE_LENGTH

from .findings import Finding, Places, ToolFailed
from .generating import Package
from .processes import run

_LIMIT = 900.0
_FILES_AT_ONCE = 2_000


def ruff(packages: Sequence[Package], work: Path) -> list[Finding]:
    """Return what ruff reports with its default rules, whatever the settings around."""
    program = Path(sys.executable).with_name("ruff")
    options = ["--isolated", "--no-cache", "--exit-zero", "--output-format=json"]
    length = f"--line-length={LINE_LENGTH}"
    folders = [one.folder for one in packages]
    ended = run([program, "check", *options, length, *folders], limit=_LIMIT, folder=work)
    try:
        told = json.loads(ended.output)
    except ValueError:
        raise ToolFailed(f"ruff: {ended.errors.strip()[-300:]}") from None
    places = Places.of(packages)
    found = (
        places.finding(
            one["filename"], one["location"]["row"], f"{one['message']} [{one['code'] or 'syntax'}]"
        )
        for one in told
    )
    return [one for one in found if one is not None]


def black(packages: Sequence[Package], work: Path) -> list[Finding]:
    """Return the modules that black would lay out differently; equal ones are looked at once."""
    found: list[Finding] = []
    distinct: dict[bytes, Path] = {}
    for package in packages:
        for path in sorted(package.folder.rglob("*.py")):
            distinct.setdefault(hashlib.sha256(path.read_bytes()).digest(), path)
    places, paths = Places.of(packages), list(distinct.values())
    for start in range(0, len(paths), _FILES_AT_ONCE):
        found += _black(paths[start : start + _FILES_AT_ONCE], places, work)
    return found


def _black(paths: Sequence[Path], places: Places, work: Path) -> list[Finding]:
    options = ["--check", f"--line-length={LINE_LENGTH}", "--no-color", "--workers=1"]
    ended = run(
        [sys.executable, "-m", "black", *options, *paths],
        limit=_LIMIT,
        folder=work,
        variables={"BLACK_CACHE_DIR": str(work / "black")},
    )
    if ended.code not in (0, 1, 123):
        raise ToolFailed(f"black: {ended.errors.strip()[-300:]}")
    refused = re.findall(
        r"^(would reformat|error: cannot format) (.+?)(?:: .*)?$", ended.errors, re.MULTILINE
    )
    found = (places.finding(file, 1, word) for word, file in refused)
    return [one for one in found if one is not None]
