"""Hand-written modules of the object layer: their twins, and what declarations need of them."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.handwritten import module_copies
from sdkwright.ir.objects import Calling, Function, ObjectClass, ObjectLayer
from sdkwright.ir.types import Pointer
from sdkwright.runtime import sync_classes
from sdkwright.settings import ObjectsSettings
from sdkwright.source import Location, Position
from sdkwright.twins import PREFIX, Twins, untwinnable

_CODE = "object-modules"


def twin_modules(paths: Iterable[Path], settings: ObjectsSettings) -> dict[str, str]:
    """Return the sync twin of each module that is written in async form, by path in the package.

    Args:
        paths: the hand-written modules.
        settings: the names of the modules that are generated.
    """
    copies = dict(module_copies(paths, ()))
    twins = Twins(sync_classes(), {settings.async_module: settings.sync_module})
    return {
        twin: twins.twin(text)
        for path, text in copies.items()
        if (twin := _twin_path(path)) is not None and twin not in copies
    }


def check_modules(
    layer: ObjectLayer,
    paths: Iterable[Path],
    package: str,
    document: Document,
    report: Report,
) -> None:
    """Report modules without a twin, and declarations of what no module has.

    Args:
        layer: the object layer.
        paths: the hand-written modules.
        package: the folder of the layer in the package.
        document: for the positions of declarations.
        report: receives what is wrong.
    """
    known: dict[Function, ast.stmt] = {}
    for path, text in module_copies(paths, ()):
        tree = _parsed(path, text, report)
        if tree is None:
            continue
        if _twin_path(path) is not None:
            for found in untwinnable(text):
                report.error(
                    _CODE,
                    f"the sync twin cannot be derived: {found.message}",
                    Location(path, found.where),
                    "write it in another way, or in a module of its own for each mode",
                )
        folder, _, name = path.removesuffix(".py").rpartition("/")
        if folder == package:
            known |= {(name, one.name): one for one in tree.body if _has_name(one)}  # type: ignore[attr-defined]  # as it was asked
    for one in layer.classes:
        for pointer, function, is_class in _needed(one):
            _check(function, known, is_class, pointer, document, report)


def _needed(one: ObjectClass) -> Iterator[tuple[Pointer, Function, bool]]:
    """Yield where hand-written classes and functions are named."""
    if one.base is not None:
        yield (*one.where, "python"), one.base, True
    for method in one.methods:
        match method.behaviour:
            case Calling(passing=passing):
                for argument, function in passing.checks:
                    yield (*method.where, "check", argument), function, False
            case _:
                pass


def _check(
    function: Function,
    known: dict[Function, ast.stmt],
    is_class: bool,
    pointer: Pointer,
    document: Document,
    report: Report,
) -> None:
    module, name = function
    wanted = (f"{PREFIX}{module}", f"Async{name}") if is_class else function
    kind = ast.ClassDef if is_class else ast.FunctionDef
    if isinstance(known.get(wanted), kind):
        return
    others = sorted(n for m, n in known if m == wanted[0])
    hint = f"it has: {', '.join(others)}" if others else "there is no such module in `python/`"
    what = "class" if is_class else "function"
    message = f"the module {wanted[0]!r} has no {what} {wanted[1]!r}"
    report.error(_CODE, message, document.where(pointer), hint)


def _has_name(node: ast.stmt) -> bool:
    return isinstance(node, ast.ClassDef | ast.FunctionDef)


def _parsed(path: str, text: str, report: Report) -> ast.Module | None:
    try:
        return ast.parse(text)
    except SyntaxError as error:
        where = Position(error.lineno or 1, error.offset or 1)
        report.error(_CODE, error.msg, Location(path, where), "mend it")
        return None


def _twin_path(path: str) -> str | None:
    folder, slash, name = path.rpartition("/")
    if not name.startswith(PREFIX):
        return None
    return f"{folder}{slash}{name.removeprefix(PREFIX)}"
