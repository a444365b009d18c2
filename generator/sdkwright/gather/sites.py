"""Definitions that the document takes from other files: their content moves into the document.

`components: {schemas: {Pet: {$ref: pet.yaml}}}` gives what `pet.yaml` holds a place and a name.
"""

from __future__ import annotations

from typing import Any, Final

from sdkwright.gather.addresses import RefusalError
from sdkwright.gather.file import File
from sdkwright.gather.kinds import COMPONENTS, MANY, PATH_ITEM, ROOT, member_kind
from sdkwright.gather.lookup import Lookup, Target
from sdkwright.source import Pointer

_ENTERED: Final = frozenset({ROOT, COMPONENTS, PATH_ITEM})
_TEXTS: Final = frozenset({"$ref", "description", "summary"})
_SECTIONS: Final = 2
"""Depth of `paths` and of the sections of components, whose entries are definitions."""


class Sites:
    """Where the content of files has its place in the document.

    Args:
        lookup: finds what references mean.
        root: the document.
    """

    def __init__(self, lookup: Lookup, root: File) -> None:
        self.places: dict[tuple[str, Pointer], Pointer] = {}
        """The place in the document of a node of a file."""
        self.contents: dict[Pointer, Target] = {}
        """What comes to a place of the document."""
        self._lookup = lookup
        self._settle(root.value, ROOT, Target(root, ()), ())

    def _settle(self, value: Any, kind: str, holder: Target, out: Pointer) -> None:
        value, holder = self._followed(value, holder, out)
        if not isinstance(value, dict):
            return
        is_section = kind.endswith(MANY) and len(out) <= _SECTIONS
        if kind not in _ENTERED and not is_section:
            return
        for key, child in value.items():
            below = kind.removesuffix(MANY) if is_section else member_kind(kind, key)
            if below is not None:
                self._settle(child, below, Target(holder.file, (*holder.pointer, key)), (*out, key))

    def _followed(self, value: Any, holder: Target, out: Pointer) -> tuple[Any, Target]:
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            try:
                target = self._lookup.find(value["$ref"], holder)
            except RefusalError:  # which is reported where the reference is rewritten
                break
            place = (target.file.key, target.pointer)
            if not target.file.key or place in self.places or not value.keys() <= _TEXTS:
                break
            self.places[place] = out
            self.contents[out] = holder = target
            value = target.file.node(target.pointer)
        return value, holder
