"""Layout: the rendered modules in the style of black.

Ruff's formatter does it, because it is a hundred times faster; black lays out the few statements
that the two see differently, and is the judge, in `check`.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from sdkwright import agreement
from sdkwright.cache import Cache
from sdkwright.layout import LINE_LENGTH

_OPTIONS = ("--isolated", "--no-cache", f"--line-length={LINE_LENGTH}", "--target-version=py311")

# Imports are sorted, and so is `__all__`; then everything is laid out.
_COMMANDS = (("check", "--select=I,RUF022", "--fix", "--quiet"), ("format",))


class FormatError(Exception):
    """The formatter refused a module; the message names it and the place."""


def format_modules(modules: Mapping[str, str], name: str, cache: Cache) -> dict[str, str]:
    """Return Python modules in their final layout.

    Args:
        modules: path to source, as rendered.
        name: of the package, for which the cache remembers the modules of the last time.
        cache: remembers them.

    Raises:
        FormatError: if a module is not valid Python, which is a mistake of the generator.
    """
    memory = hashlib.sha256(f"layout of {name}".encode()).hexdigest()
    known: dict[str, str] = json.loads(cache.get(memory) or "{}")
    keys = {path: _key(source) for path, source in modules.items()}
    fresh = _format({path: text for path, text in modules.items() if keys[path] not in known})
    done = {path: fresh[path] if path in fresh else known[keys[path]] for path in modules}
    if fresh:
        cache.put(memory, json.dumps({keys[path]: text for path, text in done.items()}))
    return done


def _format(modules: Mapping[str, str]) -> dict[str, str]:
    if not modules:
        return {}
    with tempfile.TemporaryDirectory(prefix="sdkwright-") as name:
        folder = Path(name)
        for path, source in modules.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(source, encoding="utf-8")
        for command in _COMMANDS:
            _run([ruff(), *command, *_OPTIONS, "."], folder)
        laid_out = {path: (folder / path).read_text(encoding="utf-8") for path in modules}
    return {path: agreement.agreed(source) for path, source in laid_out.items()}


def _run(command: list[str], folder: Path) -> None:
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if run.returncode:
        raise FormatError(f"{run.stdout}\n{run.stderr}".strip())


def ruff() -> str:
    """Return the path of the formatter that is installed beside this Python."""
    beside = Path(sys.executable).with_name("ruff")
    found = str(beside) if beside.exists() else shutil.which("ruff")
    if found is None:
        raise FormatError("ruff is not installed beside this Python")
    return found


def _key(source: str) -> str:
    return hashlib.sha256(f"{_recipe()}\n{source}".encode()).hexdigest()


@cache
def _recipe() -> str:
    """Return what identifies the way in which modules are laid out."""
    tools = [_version("ruff"), _version("black"), _COMMANDS, _OPTIONS]
    return json.dumps([*tools, Path(agreement.__file__).read_text("utf-8")])


def _version(tool: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(tool)
    except PackageNotFoundError:
        return "unknown"
