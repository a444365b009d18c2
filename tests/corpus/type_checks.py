"""Packages under pyright (basic) and mypy, many in one process."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

from .findings import Finding, Places, ToolFailed
from .generating import Package
from .processes import run

_LIMIT = 900.0
_PYTHON = "3.11"

Check: TypeAlias = Callable[[Sequence[Package], Path], list[Finding]]
"""Checks packages, with a folder to work in."""


def with_fallback(check: Check, packages: Sequence[Package], work: Path) -> list[Finding]:
    """Check packages together; one by one if the checker gives up, to know over which."""
    try:
        return check(packages, work)
    except ToolFailed as error:
        if len(packages) == 1:
            return [Finding(packages[0].name, str(error))]
    return [found for one in packages for found in with_fallback(check, [one], work)]


def pyright(packages: Sequence[Package], work: Path) -> list[Finding]:
    """Return what pyright in its basic mode reports as an error.

    Modules of the runtime are the same in every package; each is looked at once.
    """
    root = Path(os.path.commonpath([one.folder for one in packages]))
    settings = {
        "include": [path.relative_to(root).as_posix() for path in _distinct(packages)],
        "extraPaths": [one.source.relative_to(root).as_posix() for one in packages],
        "typeCheckingMode": "basic",
        "pythonVersion": _PYTHON,
    }
    # Paths in it are relative to its folder.
    file = root / f"pyrightconfig.{packages[0].name}.json"
    file.write_text(json.dumps(settings), encoding="utf-8")
    program = Path(sys.executable).with_name("pyright")
    command: list[str | Path] = [
        program,
        "-p",
        file,
        "--pythonpath",
        sys.executable,
        "--outputjson",
    ]
    ended = run(command, limit=_LIMIT, folder=work)
    file.unlink()
    try:
        told = json.loads(ended.output)["generalDiagnostics"]
    except (ValueError, KeyError):
        raise ToolFailed(f"pyright: {_end(ended.errors or ended.output)}") from None
    places = Places.of(packages)
    found = (
        places.finding(
            one["file"],
            one.get("range", {}).get("start", {}).get("line", -1) + 1,
            f"{one['message']} [{one.get('rule', 'syntax')}]",
        )
        for one in told
        if one["severity"] == "error"
    )
    return [one for one in found if one is not None]


def mypy(packages: Sequence[Package], work: Path) -> list[Finding]:
    """Return what mypy with its default settings reports as an error."""
    settings = work / "mypy.ini"
    settings.write_text(f"[mypy]\npython_version = {_PYTHON}\n", encoding="utf-8")
    names = [word for one in packages for word in ("-p", one.name)]
    options = ["--config-file", settings, "--cache-dir", work / "mypy", "-O", "json"]
    command = [sys.executable, "-m", "mypy", *map(str, options), *names]
    sources = os.pathsep.join(str(one.source) for one in packages)
    ended = run(command, limit=_LIMIT, folder=work, variables={"MYPYPATH": sources})
    lines = ended.output.splitlines()
    if ended.code not in (0, 1):
        raise ToolFailed(f"mypy: {_end(ended.errors or ended.output)}")
    places = Places.of(packages)
    told = [json.loads(line) for line in lines if line.startswith("{")]
    found = (
        places.finding(str(work / one["file"]), one["line"], f"{one['message']} [{one['code']}]")
        for one in told
        if one["severity"] == "error"
    )
    return [one for one in found if one is not None]


def _distinct(packages: Sequence[Package]) -> Iterator[Path]:
    """Yield what makes up packages, modules of the runtime only where they are new."""
    seen: set[tuple[str, bytes]] = set()
    for package in packages:
        folder = package.source / package.name
        for path in sorted(folder.iterdir()):
            if path.name != "_runtime":
                if path.suffix == ".py" or path.is_dir():
                    yield path
                continue
            for module in sorted(path.rglob("*.py")):
                key = (
                    module.relative_to(path).as_posix(),
                    hashlib.sha256(module.read_bytes()).digest(),
                )
                if key not in seen:
                    seen.add(key)
                    yield module


def _end(text: str) -> str:
    lines = text.strip().splitlines() or ["nothing was printed"]
    return lines[-1][:300]
