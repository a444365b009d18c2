"""A loaded OpenAPI document that knows which file gave each of its nodes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sdkwright.origins import Origins
from sdkwright.source import Location, Pointer, SourceFile


@dataclass(frozen=True, slots=True)
class Document:
    """A document as plain data, the file it came from, and what overlays wrote into it.

    Parts of `value` may be shared with other documents: stages read it and never change it.
    """

    value: dict[str, Any]
    source: SourceFile
    origins: Origins = field(default_factory=Origins)
    borrowed: frozenset[Pointer] = frozenset()
    """Extensions of ours that foreign ones gave: what is wrong with them stops nothing."""
    files: tuple[Path, ...] = ()
    """The other files that it consists of."""
    is_remote: bool = False
    """Whether some of it was fetched, and may be another thing the next time."""
    named: Mapping[Pointer, str] = field(default_factory=dict)
    """Schemas outside of components that have names of their own."""
    refused: frozenset[str] = frozenset()
    """References that were reported to lead nowhere."""

    def where(self, pointer: Pointer, *, key: bool = False) -> Location:
        """Return the place that gave a node: the overlay that wrote it, else the document.

        The first call indexes the whole file, so keep pointers and ask when a finding is made.

        Args:
            pointer: keys and indexes from the root of the document.
            key: the place of the key instead of the value.
        """
        origin = self.origins.resolve(pointer)
        if origin is None:
            return self.source.location(pointer, key=key)
        return origin.source.location(origin.pointer, key=key)
