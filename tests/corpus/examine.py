"""Examines one generated package: `python -W error -m corpus.examine SOURCE NAME DOCUMENT`.

Prints one JSON object. Runs in a process of its own, because whatever is wrong with a package
must not reach the next one.
"""

from __future__ import annotations

import importlib
import inspect
import json
import sys
import warnings
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any

from .operations import Key, on_the_wire, operations_of

MODES = ("Sync", "Threaded", "Async")
"""The modes of a client; every operation must have a method in each."""


def examine(source: Path, name: str, document: Path) -> dict[str, Any]:
    """Return what there is to say about a package.

    Args:
        source: the folder to import from.
        name: the package.
        document: what it was generated from.
    """
    wanted = operations_of(document)
    files = sorted((source / name).rglob("*.py"))
    failures = [failure for file in files for failure in _compiled(file, source)]
    sys.path.insert(0, str(source))
    for file in files:
        failures += _attempt(importlib.import_module, _module(file, source))
    models = 0
    reached: list[dict[Key, set[str]]] = []
    if not failures:
        models, broken = _built_models(importlib.import_module(f"{name}.models"))
        failures += broken
        try:
            reached = [_by_key(_reached(name, mode)) for mode in MODES]
        except Exception as error:
            failures.append(f"walk: {_told(error)}")
    lost = list(_unreachable(wanted, reached))
    return {
        "operations": len(wanted),
        "reachable": len(wanted) - len(lost),
        "unreachable": [" ".join(key) for key in lost],
        "models": models,
        "failures": failures,
    }


def _by_key(operations: Iterator[Any]) -> dict[Key, set[str]]:
    """Return the names of operations by what requests show of them."""
    found: dict[Key, set[str]] = defaultdict(set)
    for one in operations:
        found[on_the_wire((one.method, one.path))].add(one.name)
    return found


def _unreachable(wanted: Sequence[Key], reached: Sequence[dict[Key, set[str]]]) -> Iterator[Key]:
    """Yield the operations of a document without a method in each mode.

    Where several of them look the same in requests, there must be as many methods.
    """
    taken: Counter[Key] = Counter()
    for key in wanted:
        shown = on_the_wire(key)
        taken[shown] += 1
        if not reached or any(len(one.get(shown, ())) < taken[shown] for one in reached):
            yield key


def _compiled(file: Path, source: Path) -> Iterator[str]:
    try:
        compile(file.read_bytes(), str(file), "exec", dont_inherit=True)
    except (SyntaxError, ValueError, Warning) as error:
        yield f"compile {file.relative_to(source).as_posix()}: {_told(error)}"


def _module(file: Path, source: Path) -> str:
    parts = file.relative_to(source).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _attempt(action: Callable[[Any], object], argument: Any) -> list[str]:
    try:
        action(argument)
    except (Exception, SystemExit) as error:
        return [f"import {argument}: {_told(error)}"]
    return []


def _built_models(models: ModuleType) -> tuple[int, list[str]]:
    """Return how many models there are, and which of their classes cannot be built.

    Models are built when they are first used, so that importing them proves little. The other names
    are those of types, which are built with the classes that mention them.
    """
    from pydantic import TypeAdapter

    failures = []
    names = dir(models)
    for name in names:
        try:
            value = getattr(models, name)
            if isinstance(value, type):
                # `rebuild` is what the first use of a class does.
                TypeAdapter(value).rebuild(force=True, raise_errors=True)
        except Exception as error:
            failures.append(f"model {name}: {_told(error)}")
    return len(names), failures


def _reached(package: str, mode: str) -> Iterator[Any]:
    """Yield the operations that methods of a client are for, in one mode."""
    operation = importlib.import_module(f"{package}._runtime.call").Operation
    family = importlib.import_module(f"{package}._runtime.families").Family
    key = getattr(importlib.import_module(f"{package}._runtime.modes"), mode)
    for cls in _client_classes(importlib.import_module(package)):
        for attribute in vars(cls).values():
            if isinstance(attribute, family):
                for method in _methods(attribute._classes[key](), package):
                    yield from _operations_behind(method, operation)


def _client_classes(package: ModuleType) -> Iterator[type]:
    product = importlib.import_module(f"{package.__name__}._runtime.product").ProductClient
    for name in dir(package):
        value = getattr(package, name)
        if isinstance(value, type) and issubclass(value, product):
            yield value


def _methods(cls: type, package: str) -> Iterator[FunctionType]:
    """Yield the public methods of a group, or of all groups of a category."""
    groups = importlib.import_module(f"{package}._runtime.groups")
    for base in cls.__mro__:
        if base.__module__ == groups.__name__:
            continue
        for name, value in vars(base).items():
            if name.startswith("_"):
                continue
            if isinstance(value, property) and issubclass(cls, groups.Category):
                yield from _methods(_made_by(value, package), package)
            elif isinstance(value, FunctionType):
                yield value


def _made_by(group: property, package: str) -> type:
    """Return the class of the groups that a property makes."""

    class Category:
        """Gives the class where a real one gives an object of it."""

        @staticmethod
        def _group(cls: type) -> type:
            return cls

    assert group.fget is not None
    made: type = group.fget(Category())
    return made


def _operations_behind(method: FunctionType, operation: type) -> Iterator[Any]:
    """Yield the operations whose requests a method makes.

    A method calls a function of `requests`, which makes a call of an operation.
    """
    function: Any = inspect.unwrap(method)
    requests = function.__globals__["requests"]
    names = set(_names(function.__code__))
    for name in names & vars(requests).keys():
        maker = getattr(requests, name)
        if isinstance(maker, FunctionType) and maker.__module__ == requests.__name__:
            for constant in _names(maker.__code__):
                value = vars(requests).get(constant)
                if isinstance(value, operation):
                    yield value


def _names(code: CodeType) -> Iterator[str]:
    """Yield the names that a function uses, those of functions in it included."""
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names(constant)


def _told(error: BaseException) -> str:
    lines = str(error).strip().splitlines() or [""]
    return f"{type(error).__name__}: {lines[0][:300]}"


def main() -> int:
    """Examine the package that the arguments name and print what there is to say."""
    source, name, document = sys.argv[1:]
    found = examine(Path(source), name, Path(document))
    warnings.simplefilter("ignore")
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
