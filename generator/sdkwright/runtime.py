"""The runtime as the generator sees it: which of its files a package needs, which errors it has."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache

from sdkwright.render import templates_folder

_PACKAGE = "_runtime"

# Imports at any place of a module: also those for type checkers, and late ones in functions.
_IMPORT = re.compile(r"^[ \t]*from (\.+)([\w.]*) import (\([^)]*\)|[^\n]+)", re.MULTILINE)


def runtime_files(modules: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield path and text of each module of the runtime that a package imports, however far away.

    Args:
        modules: the other modules of the package, by their path in it.
    """
    known = _runtime_modules()
    imports = _runtime_imports()
    pending = {name for path, text in modules.items() for name in _imported(path, text)}
    reached: set[str] = set()
    while pending:
        name = pending.pop()
        if name in known and name not in reached:
            reached.add(name)
            # A module cannot be imported without the packages that it lies in.
            pending |= {*imports[name], name.rpartition(".")[0]}
    for name in sorted(reached):
        yield known[name]


@cache
def _runtime_modules() -> dict[str, tuple[str, str]]:
    """Return path and text of each module of the runtime, by its name in a package."""
    folder = templates_folder() / "runtime"
    return {
        _name(f"{_PACKAGE}/{path.relative_to(folder).as_posix()}"): (
            path.relative_to(folder).as_posix(),
            path.read_text(encoding="utf-8"),
        )
        for path in folder.rglob("*.py")
    }


@cache
def _runtime_imports() -> dict[str, frozenset[str]]:
    """Return what each module of the runtime imports."""
    return {
        name: frozenset(_imported(f"{_PACKAGE}/{path}", text))
        for name, (path, text) in _runtime_modules().items()
    }


def _imported(path: str, text: str) -> Iterator[str]:
    """Yield what a module imports of its package; names in modules are among it."""
    folders = path.split("/")[:-1]
    for dots, module, names in _IMPORT.findall(text):
        above = [*folders[: len(folders) + 1 - len(dots)], *filter(None, module.split("."))]
        yield ".".join(above)
        for name in names.strip("()").split(","):
            yield ".".join([*above, name.strip().partition(" ")[0]])


def _name(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


@cache
def error_classes() -> tuple[str, ...]:
    """Return the names of the errors of the runtime, in the order of their definition."""
    source = (templates_folder() / "runtime" / "errors.py").read_text(encoding="utf-8")
    return tuple(
        node.name
        for node in ast.parse(source).body
        if isinstance(node, ast.ClassDef) and node.name.endswith("Error")
    )


@cache
def sync_classes() -> frozenset[str]:
    """Return the classes of the runtime that are called `Sync…`, as twins of `Async…`."""
    folder = templates_folder() / "runtime"
    return frozenset(
        name
        for path in folder.rglob("*.py")
        for name in re.findall(r"^class (Sync\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    )
