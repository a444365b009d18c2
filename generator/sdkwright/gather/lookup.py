"""What a reference means: a file and a pointer into it."""

from __future__ import annotations

from typing import Any, NamedTuple
from urllib.parse import urljoin

from sdkwright.gather.addresses import RefusalError, split
from sdkwright.gather.file import MISSING, File, child
from sdkwright.gather.file_store import FileStore
from sdkwright.source import Key, Pointer

_LOCAL_DEFINITIONS = ("$defs", "definitions")


class Target(NamedTuple):
    """A node of a file."""

    file: File
    pointer: Pointer


class Lookup:
    """Finds what references mean.

    Args:
        store: the files.
    """

    def __init__(self, store: FileStore) -> None:
        self._store = store

    def find(self, reference: str, holder: Target) -> Target:
        """Return the node that a reference means.

        Args:
            reference: as the document states it.
            holder: the object that it stands in.

        Raises:
            RefusalError: if it leads nowhere, or must not be followed.
        """
        address, fragment = split(reference)
        file, base = holder.file, _resource(holder)
        if address:
            file, base = self._base(address, holder, is_whole=not fragment)
        found = _fragment(fragment, Target(file, base), None if address else holder.pointer)
        if found is None:
            where = "the file" if address else "this document"
            raise RefusalError("reference-missing", f"it leads to nothing in {where}", _MEND)
        return found

    def _base(self, address: str, holder: Target, *, is_whole: bool) -> Target:
        known = self._identified(address, holder)
        if known is not None:
            return known
        try:
            return Target(self._store.file(address, holder.file), ())
        except RefusalError as refusal:
            named = ("components", "schemas", address)
            if is_whole and refusal.code == "reference-unreadable" and self._root.has(named):
                return Target(self._root, named)
            raise

    @property
    def _root(self) -> File:
        return self._store.root

    def _identified(self, address: str, holder: Target) -> Target | None:
        """Return the schema whose `$id` is an address (JSON Schema 2020-12, section 8.2.1)."""
        files = [file for file in self._store.files if file.ids]
        if not files:
            return None
        own = _resource(holder)
        base = next((name for name, at in holder.file.ids.items() if at == own), "")
        for wanted in dict.fromkeys((urljoin(base, address), address)):
            for file in (holder.file, *files):
                for name, pointer in file.ids.items():
                    if name.rstrip("#") == wanted:
                        return Target(file, pointer)
        return None


_MEND = "define it, or mend the reference with an overlay"


def _resource(holder: Target) -> Pointer:
    """Return the innermost schema around a node that has an `$id`, else the whole file."""
    around = [p for p in holder.file.ids.values() if p and holder.pointer[: len(p)] == p]
    return max(around, key=len, default=())


def _fragment(fragment: str, base: Target, holder: Pointer | None) -> Target | None:
    if fragment and not fragment.startswith("/"):
        return _anchored(fragment, base)
    parts = fragment.split("/")[1:]
    tried = [base.pointer, ()]
    if holder is not None and parts and parts[0] in _LOCAL_DEFINITIONS:
        # Meant from the schema that has them, as in a file of its own that was pasted.
        tried += [holder[:length] for length in range(len(holder), 0, -1)]
    for start in tried:
        pointer = _walked(base.file, start, parts)
        if pointer is not None:
            return Target(base.file, pointer)
    return None


def _anchored(name: str, base: Target) -> Target | None:
    known = base.file.anchors.get(name, [])
    if not known:
        return None
    return Target(base.file, max(known, key=lambda at: _shared(at, base.pointer)))


def _shared(one: Pointer, other: Pointer) -> int:
    """Return how many steps two pointers have in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


def _walked(file: File, start: Pointer, parts: list[str]) -> Pointer | None:
    """Return the pointer of a node below another (RFC 6901, section 4)."""
    node: Any = file.node(start)
    pointer: list[Key] = list(start)
    for part in parts:
        key: Key = part.replace("~1", "/").replace("~0", "~")
        if isinstance(node, list) and part.isdecimal() and len(part) < 10:
            key = int(part)
        pointer.append(key)
        node = child(node, key)
        if node is MISSING:
            return None
    return tuple(pointer) if node is not MISSING else None
