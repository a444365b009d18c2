"""The matrix as Markdown: a page with a table for each group, one for types, and an index."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from sdkwright.lifespans import State
from sdkwright.matrix.model import Matrix, Row, group_of
from sdkwright.views.markdown import code, markdown
from sdkwright.views.text import counted

INDEX: Final = "README.md"
TYPES: Final = "types.md"

_MARKS: Final = {State.PRESENT: "✓", State.DEPRECATED: "deprecated", State.ABSENT: ""}


def matrix_pages(matrix: Matrix) -> dict[str, str]:
    """Return the pages by file name: the index, each group, the types."""
    pages = {INDEX: _joined(_index(matrix))}
    for group in matrix.groups:
        pages[f"{group}.md"] = _joined(_page(matrix, f"`{group}`", _methods(matrix, group)))
    pages[TYPES] = _joined(_page(matrix, "Types", list(matrix.types)))
    return pages


def _index(matrix: Matrix) -> Iterator[str]:
    yield f"# {markdown(matrix.title)}: what is in which version"
    yield ""
    yield f"Versions {', '.join(markdown(version) for version in matrix.versions)}."
    yield ""
    for group in matrix.groups:
        methods = counted(len(_methods(matrix, group)), "method")
        yield f"- [{code(group)}]({group}.md): {methods}"
    yield f"- [Types]({TYPES}): models and enumerations"


def _methods(matrix: Matrix, group: str) -> list[Row]:
    return [row for row in matrix.methods if group_of(row.name) == group]


def _page(matrix: Matrix, title: str, rows: Iterable[Row]) -> Iterator[str]:
    yield f"## {title}"
    yield ""
    heads = ["", *(markdown(version) for version in matrix.versions), "notes"]
    yield _line(heads)
    yield _line(["---", *(":-:" for _ in matrix.versions), "---"])
    for row in rows:
        yield _row(row.name.rpartition(".")[2], row, matrix.versions)
        for part in row.parts:
            if _is_told(part, row):
                yield _row(f"… {part.name}", part, matrix.versions)


def _is_told(part: Row, owner: Row) -> bool:
    """Tell whether a part came, went or was deprecated at another time than its owner."""
    there = [state is not State.ABSENT for state in part.states]
    return (
        there != [state is not State.ABSENT for state in owner.states]
        or part.deprecated is not None
    )


def _row(name: str, row: Row, versions: tuple[str, ...]) -> str:
    label = f"… {code(name[2:])}" if name.startswith("… ") else code(name)
    return _line([label, *(_MARKS[state] for state in row.states), _notes(row, versions)])


def _notes(row: Row, versions: tuple[str, ...]) -> str:
    places = {
        "since": row.since or None,
        "deprecated since": row.deprecated or None,
        "removed in": row.removed,
    }
    notes = [f"{word} {markdown(versions[at])}" for word, at in places.items() if at is not None]
    if row.deprecated == 0:
        notes.insert(0, "deprecated")
    if row.also:
        notes.append(f"also {', '.join(code(name) for name in row.also)}")
    return "; ".join(notes)


def _line(cells: Iterable[str]) -> str:
    # A bar ends a cell even inside of code (GitHub Flavored Markdown, 4.10).
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"
