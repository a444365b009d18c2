"""The operations of a document, counted without the generator: paths, methods, external items."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import unquote

import yaml

Key: TypeAlias = tuple[str, str]
"""The method, in capitals, and the path of an operation."""

_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})


_VARIABLE = re.compile(r"\{([?&/.]?)(?:[^{}]|\{[^{}]*\})*\}")


def on_the_wire(key: Key) -> Key:
    """Return the method and the path of an operation as far as requests show them.

    Fragments are never sent, queries are parameters, and variables have other names in packages.
    Operations that differ in nothing else come out the same.
    """
    method, path = key
    kept = _VARIABLE.sub(_blank, path.partition("#")[0])
    return method, "/" + kept.partition("?")[0].lstrip("/")


def _blank(variable: re.Match[str]) -> str:
    """Return a variable without its name; what stands before it (RFC 6570) stays."""
    mark = variable[1]
    return "?" if mark in ("?", "&") and mark else f"{mark}{{}}"


def operations_of(path: Path) -> list[Key]:
    """Return the operations of a document in a file.

    Keys that are no paths (`x-…`) and operations that are no objects do not count. A path item
    may be a reference, to a place in the same file or in another one near it.

    Args:
        path: the file of the document.
    """
    document = _read(path)
    paths = document.get("paths") if isinstance(document, dict) else None
    if not isinstance(paths, dict):
        return []
    return [
        (method.upper(), name)
        for name, item in paths.items()
        if isinstance(name, str) and not name.startswith("x-")
        for method in _operations_in(item, document, path)
    ]


def _operations_in(item: Any, document: Any, path: Path) -> list[str]:
    methods: dict[str, None] = {}
    for part in _with_referenced(item, document, path):
        methods |= {
            key: None for key, value in part.items() if key in _METHODS and isinstance(value, dict)
        }
    return list(methods)


def _with_referenced(item: Any, document: Any, path: Path) -> Iterator[dict[str, Any]]:
    """Yield a path item, and what it refers to."""
    seen: set[tuple[Path, str]] = set()
    while isinstance(item, dict):
        yield item
        reference = item.get("$ref")
        if not isinstance(reference, str) or (path, reference) in seen:
            return
        seen.add((path, reference))
        file, _, pointer = reference.partition("#")
        if file:
            path = path.parent / unquote(file)
            if not path.is_file():
                return
            document = _read(path)
        item = _at(document, pointer)


def _at(document: Any, pointer: str) -> Any:
    value = document
    for token in unquote(pointer).split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict):
            value = value.get(key)
        elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
            value = value[int(key)]
        else:
            return None
    return value


def _read(path: Path) -> Any:
    text = path.read_text(encoding="utf-8-sig")
    if path.suffix == ".json":
        return json.loads(text)
    # The loader of libyaml where it is there: documents have megabytes.
    return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
