"""The modules of a package as syntax trees, and what their parts say."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from sdkwright.apidiff.annotations import plain


class Signed(NamedTuple):
    """An argument as a signature states it."""

    name: str
    annotation: str
    default: str
    positional: bool


class Sources:
    """The sources of a package.

    Args:
        root: the folder that is imported.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._known: dict[str, ast.Module] = {}

    def module(self, name: str) -> ast.Module:
        """Return a module by its dotted name in the package; an empty one where there is none."""
        if name not in self._known:
            path = self._root.joinpath(*name.split(".")).with_suffix(".py")
            text = path.read_text("utf-8") if path.is_file() else ""
            self._known[name] = ast.parse(text)
        return self._known[name]

    def names(self, folder: str) -> tuple[str, ...]:
        """Return the modules in a folder that are no private ones."""
        paths = sorted((self._root / folder).glob("*.py"))
        return tuple(path.stem for path in paths if not path.stem.startswith("_"))

    def top(self) -> tuple[str, ...]:
        """Return the modules of the package itself."""
        return self.names(".")


def is_flat(sources: Sources) -> bool:
    """Tell whether groups are attributes of the client itself."""
    return any(
        isinstance(node, ast.ImportFrom) and (node.module or "").endswith("_runtime.rest")
        for name in sources.names("sync")
        for node in sources.module(f"sync.{name}").body
    )


def classes_in(tree: ast.Module) -> Iterator[ast.ClassDef]:
    """Yield the classes of a module."""
    return (node for node in tree.body if isinstance(node, ast.ClassDef))


def functions_in(node: ast.Module | ast.ClassDef) -> Iterator[ast.FunctionDef]:
    """Yield functions that are no overloads."""
    for one in node.body:
        if isinstance(one, ast.FunctionDef) and "overload" not in map(
            ast.unparse, one.decorator_list
        ):
            yield one


def function_in(node: ast.ClassDef, name: str) -> ast.FunctionDef | None:
    """Return a method of a class."""
    return next((one for one in functions_in(node) if one.name == name), None)


def arguments_of(function: ast.FunctionDef) -> list[Signed]:
    """Return the arguments of a function besides `self` and its options.

    Those by position come first, then the others by name.
    """
    args = function.args
    defaults: list[ast.expr | None] = [None] * (len(args.args) - len(args.defaults))
    positional = [
        _signed(argument, default, True)
        for argument, default in zip(args.args, [*defaults, *args.defaults], strict=True)
        if argument.arg != "self"
    ]
    keywords = [
        _signed(argument, default, False)
        for argument, default in zip(args.kwonlyargs, args.kw_defaults, strict=True)
    ]
    return [*positional, *sorted(keywords)]


def _signed(argument: ast.arg, default: ast.expr | None, positional: bool) -> Signed:
    annotation = ast.unparse(argument.annotation) if argument.annotation else "Any"
    stated = ast.unparse(default) if default is not None else ""
    return Signed(argument.arg, plain(annotation), stated, positional)
