"""Files become parts of the document, and references to them pointers into it."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any, Final

from sdkwright.diagnostics import Report
from sdkwright.gather.addresses import RefusalError
from sdkwright.gather.assemble import Parts
from sdkwright.gather.file_store import FileStore
from sdkwright.gather.kinds import KINDS, MANY, PLAIN, ROOT, SCHEMA, member_kind
from sdkwright.gather.lookup import Lookup, Target
from sdkwright.gather.sites import Sites
from sdkwright.origins import Origin, Origins
from sdkwright.resolve import reference_to
from sdkwright.source import Key, Pointer

_DYNAMIC: Final = ("$dynamicRef", "$recursiveRef")
_DEFINITIONS: Final = frozenset({"schemas", "definitions", "$defs"})
_PARTS_OF_SCHEMAS: Final = frozenset(
    {*KINDS[SCHEMA].one, *KINDS[SCHEMA].many, "schema", "itemSchema"} - _DEFINITIONS
)


class Embedding:
    """Makes one document of a document and the files that it refers to.

    Args:
        store: the files.
        under: the key of the document that files are put under.
        report: receives what is wrong with references.
    """

    def __init__(self, store: FileStore, under: str, report: Report) -> None:
        self.origins = Origins()
        self.named: dict[Pointer, str] = {}
        """Schemas outside of components that have names of their own."""
        self.refused: set[str] = set()
        """References that were reported."""
        self._store = store
        self._lookup = Lookup(store)
        self._under = under
        self._report = report
        self._sites = Sites(self._lookup, store.root)
        self._queue: list[tuple[Target, str]] = []
        self._known: set[tuple[str, Pointer, str]] = set()
        self._origins_of: set[str] = set()
        self._expanding: list[Target] = []

    def whole(self) -> Any:
        """Return the document with everything that it refers to; itself if that is nothing."""
        root = Target(self._store.root, ())
        value = self._emitted(root.file.value, ROOT, root, ())
        parts = Parts()
        while self._queue:
            target, kind = self._queue.pop(0)
            out = (self._under, target.file.key, *target.pointer)
            node = target.file.node(target.pointer)
            parts.put(target.file, target.pointer, self._emitted(node, kind, target, out))
        return {**value, self._under: parts.values()} if parts else value

    def _emitted(self, value: Any, kind: str, holder: Target, out: Pointer) -> Any:
        """Return a part of the document in which references are pointers into the document."""
        target = self._sites.contents.get(out)
        if target is not None:
            return self._settled(value, kind, target, out)
        if kind.endswith(MANY) or kind == PLAIN:
            return self._list_or_map(value, kind, holder, out)
        if not isinstance(value, dict):
            return value
        changes: dict[str, Any] = {}
        if isinstance(value.get("$ref"), str):
            changes["$ref"] = self._reference(value["$ref"], "$ref", kind, holder)
        elif kind == SCHEMA:
            changes.update(self._dynamic(value, holder))
        elif kind == "Discriminator":
            changes.update(self._mapping(value, holder))
        for key, child in value.items():
            child_kind = member_kind(kind, key)
            if child_kind is not None and key != "$ref":
                below = Target(holder.file, (*holder.pointer, key))
                changes[key] = self._emitted(child, child_kind, below, (*out, key))
        return _changed(value, changes)

    def _settled(self, value: Any, kind: str, target: Target, out: Pointer) -> Any:
        del self._sites.contents[out]
        self.origins.written(out, Origin(target.file.source, target.pointer))
        content = self._emitted(target.file.node(target.pointer), kind, target, out)
        if not isinstance(content, dict) or not self._overrides():
            return content
        return {**content, **{key: text for key, text in value.items() if key != "$ref"}}

    def _overrides(self) -> bool:
        """Tell whether texts beside a reference count (OpenAPI 3.1.0, Reference Object)."""
        return not str(self._store.root.value.get("openapi")).startswith("3.0")

    def _list_or_map(self, value: Any, kind: str, holder: Target, out: Pointer) -> Any:
        if isinstance(value, dict) and isinstance(value.get("$ref"), str):
            return self._expanded(value, kind, holder, out)
        element = kind.removesuffix(MANY)
        if element == PLAIN:
            return value
        changes: dict[Key, Any] = {}
        for key, child in _members(value):
            below = Target(holder.file, (*holder.pointer, key))
            changes[key] = self._emitted(child, element, below, (*out, key))
        return _changed(value, changes)

    def _expanded(self, value: Any, kind: str, holder: Target, out: Pointer) -> Any:
        """Return what stands in the place of a reference that no reader of documents expects."""
        target = self._found(value["$ref"], "$ref", holder)
        if target is None:
            return value
        if target in self._expanding:
            self._refuse(value["$ref"], "$ref", holder, _CIRCULAR)
            return {}
        self.origins.written(out, Origin(target.file.source, target.pointer))
        self._expanding.append(target)
        try:
            return self._emitted(target.file.node(target.pointer), kind, target, out)
        finally:
            self._expanding.pop()

    def _dynamic(self, value: dict[str, Any], holder: Target) -> dict[str, str]:
        """Return a plain reference for one that depends on who asks: what is known is taken."""
        for keyword in _DYNAMIC:
            if isinstance(reference := value.get(keyword), str):
                pointer = self._reference(reference, keyword, SCHEMA, holder)
                return {"$ref": pointer} if pointer.startswith("#/") else {}
        return {}

    def _mapping(self, value: dict[str, Any], holder: Target) -> dict[str, Any]:
        mapping = value.get("mapping")
        if not isinstance(mapping, dict):
            return {}
        inside = Target(holder.file, (*holder.pointer, "mapping"))
        changes = {
            key: self._reference(name, key, SCHEMA, inside)
            for key, name in mapping.items()
            if isinstance(name, str) and self._is_reference(name, holder)
        }
        return {"mapping": _changed(mapping, changes)}

    def _is_reference(self, name: str, holder: Target) -> bool:
        """Tell a reference from the name of a component, which a mapping may hold as well."""
        if self._store.root.has(("components", "schemas", name)):
            return False
        return "/" in name or "#" in name or name.endswith((".json", ".yaml", ".yml"))

    def _reference(self, reference: str, key: str, kind: str, holder: Target) -> str:
        """Return a reference as a pointer into the document; as it is, if it is not followed."""
        target = self._found(reference, key, holder)
        if target is None:
            return reference
        out = self._place(target)
        if kind == SCHEMA:
            self._name(target, out)
        if out[:1] == (self._under,):
            self._wanted(target, kind)
        is_same = holder.file is target.file is self._store.root and reference[:2] == "#/"
        return reference if is_same and _spells(reference, out) else reference_to(out)

    def _place(self, target: Target) -> Pointer:
        """Return where a node stands in the document that is made."""
        file, pointer = target
        if file is self._store.root:
            return pointer
        for length in range(len(pointer), -1, -1):
            placed = self._sites.places.get((file.key, pointer[:length]))
            if placed is not None:
                return (*placed, *pointer[length:])
        return (self._under, file.key, *pointer)

    def _wanted(self, target: Target, kind: str) -> None:
        identity = (target.file.key, target.pointer, kind)
        if identity in self._known:
            return
        self._known.add(identity)
        self._queue.append((target, kind))
        if target.file.key not in self._origins_of:
            self._origins_of.add(target.file.key)
            self.origins.written((self._under, target.file.key), Origin(target.file.source, ()))

    def _name(self, target: Target, out: Pointer) -> None:
        pointer = target.pointer
        if out[:2] == ("components", "schemas") and len(out) == 3:
            return
        is_local = target.file is self._store.root or out[:1] != (self._under,)
        if not pointer:
            self.named.setdefault(out, posixpath.basename(target.file.key).partition(".")[0])
        elif isinstance(name := pointer[-1], str) and name not in _PARTS_OF_SCHEMAS:
            above = pointer[-2] if len(pointer) > 1 else ""
            if above in _DEFINITIONS or (not is_local and above not in _PARTS_OF_SCHEMAS):
                self.named.setdefault(out, name)

    def _found(self, reference: str, key: str, holder: Target) -> Target | None:
        try:
            return self._lookup.find(reference, holder)
        except RefusalError as refusal:
            # What is missing inside of the document itself is found where it is used.
            if holder.file is not self._store.root or not reference.startswith("#"):
                self._refuse(reference, key, holder, refusal)
            return None

    def _refuse(self, reference: str, key: str, holder: Target, refusal: RefusalError) -> None:
        self.refused.add(reference)
        self._report.lenient(
            refusal.code,
            f"the reference {reference!r} is not followed: {refusal.message}",
            holder.file.source.location((*holder.pointer, key)),
            refusal.hint,
        )


_CIRCULAR: Final = RefusalError(
    "reference-circular", "it leads back to itself", "let one of the references end in a definition"
)


def _members(value: Any) -> Iterator[tuple[Key, Any]]:
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from enumerate(value)


def _changed(value: Any, changes: dict[Any, Any]) -> Any:
    """Return a container with changes; the same one where nothing differs."""
    is_list = isinstance(value, list)
    kept = {
        key: new
        for key, new in changes.items()
        if not ((is_list or key in value) and value[key] is new)
    }
    if not kept:
        return value
    if not is_list:
        return {**value, **kept}
    return [kept.get(index, item) for index, item in enumerate(value)]


def _spells(reference: str, pointer: Pointer) -> bool:
    """Tell whether a reference already is that pointer, whatever it escapes."""
    return reference.count("/") == len(pointer)
