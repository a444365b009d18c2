"""Parts of files, put together as they stand in them; what nothing refers to is left out."""

from __future__ import annotations

from typing import Any

from sdkwright.gather.file import File, child
from sdkwright.source import Pointer


class Parts:
    """Collects parts by file."""

    def __init__(self) -> None:
        self._parts: dict[str, tuple[File, dict[Pointer, Any]]] = {}

    def __bool__(self) -> bool:
        return bool(self._parts)

    def put(self, file: File, pointer: Pointer, value: Any) -> None:
        """Keep a part of a file."""
        self._parts.setdefault(file.key, (file, {}))[1][pointer] = value

    def values(self) -> dict[str, Any]:
        """Return the parts of each file, in the order in which the files were met."""
        return {key: _assembled(file, parts) for key, (file, parts) in self._parts.items()}


def _assembled(file: File, parts: dict[Pointer, Any]) -> Any:
    holder: dict[str, Any] = {}
    own: set[int] = {id(holder)}
    kept: list[Any] = []  # keeps the identities above from being given twice
    for pointer in sorted(parts, key=len):
        node: Any = holder
        for step, key in enumerate(("", *pointer[:-1]) if pointer else ()):
            found = child(node, key)
            if id(found) not in own:
                found = _copy(found, file.node(pointer[:step]))
                own.add(id(found))
                kept.append(found)
                node[key] = found
            node = found
        node[pointer[-1] if pointer else ""] = parts[pointer]
    return holder[""]


def _copy(known: Any, original: Any) -> Any:
    """Return a container of our own: of what is known, or empty; lists keep their length."""
    if isinstance(known, dict | list):
        return known.copy()
    return original.copy() if isinstance(original, list) else {}
