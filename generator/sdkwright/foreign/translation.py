"""Translation of foreign extensions in a document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.foreign.conversions import Around, UnlikeError
from sdkwright.foreign.places import Place, places
from sdkwright.foreign.table import BEGINNINGS, ROWS, Row
from sdkwright.origins import Origin
from sdkwright.source import Pointer


def translated(document: Document, report: Report) -> Document:
    """Return the document with our extensions where foreign ones say the same.

    What they give stands at their places. The given document stays as it is.

    Args:
        document: with all overlays applied.
        report: takes a warning for each value that none of our extensions can say.
    """
    if not _may_hold_any(document):
        return document
    found = list(_translations(document, report))
    if not found:
        return document
    value = _written(document.value, found)
    origins = document.origins.copy()
    for one in found:
        origin = document.origins.resolve(one.source)
        origins.written(one.pointer, origin or Origin(document.source, one.source))
    borrowed = frozenset(one.pointer for one in found)
    return replace(document, value=value, origins=origins, borrowed=borrowed)


@dataclass(frozen=True, slots=True)
class _Translation:
    """What is written where, and what it came from."""

    pointer: Pointer
    value: Any
    source: Pointer


def _may_hold_any(document: Document) -> bool:
    sources = {document.source, *document.origins.sources}
    return any(BEGINNINGS.search(source.text) for source in sources)


def _rows() -> Mapping[str, Mapping[str, tuple[Row, ...]]]:
    """Return the rows by kind of place and foreign name."""
    found: dict[str, dict[str, tuple[Row, ...]]] = defaultdict(dict)
    for row in ROWS:
        for kind in row.kinds:
            found[kind][row.theirs] = (*found[kind].get(row.theirs, ()), row)
    return found


_BY_KIND: Final = _rows()
_RANK: Final = {row: number for number, row in enumerate(ROWS)}


def _translations(document: Document, report: Report) -> Iterator[_Translation]:
    given: set[tuple[str, str]] = set()
    for place in places(document.value):
        written: set[str] = set()
        for row in _rows_at(place):
            if row.ours in place.value or row.ours in written:
                continue
            value = _converted(row, place, document, report)
            if value is None or (row.shared and (row.ours, value) in given):
                continue
            written.add(row.ours)
            given |= {(row.ours, value)} if row.shared else set()
            source = (*place.pointer, row.theirs)
            yield _Translation((*place.pointer, row.ours), value, source)


def _rows_at(place: Place) -> list[Row]:
    known = _BY_KIND.get(place.kind)
    if not known:
        return []
    found = [row for key in place.value if key in known for row in known[key]]
    return sorted(found, key=_RANK.__getitem__) if len(found) > 1 else found


def _converted(row: Row, place: Place, document: Document, report: Report) -> Any:
    try:
        return row.convert(place.value[row.theirs], Around(place.value, document.value))
    except UnlikeError as problem:
        report.warning(
            "foreign-extension",
            f"`{row.theirs}` is left out: {problem}",
            document.where((*place.pointer, row.theirs)),
            f"say what is meant with `{row.ours}` in an overlay",
        )
        return None


def _written(root: dict[str, Any], found: list[_Translation]) -> dict[str, Any]:
    """Return a copy with values written; what they do not touch is shared."""
    result = root.copy()
    own: dict[Pointer, Any] = {(): result}
    for one in found:
        container = result
        for depth, part in enumerate(one.pointer[:-1], 1):
            here = one.pointer[:depth]
            if here not in own:
                own[here] = container[part] = container[part].copy()  # type: ignore[index]
            container = own[here]
        container[one.pointer[-1]] = one.value  # type: ignore[index]
    return result
