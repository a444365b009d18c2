"""The matrix as JSON."""

from __future__ import annotations

import json
from typing import Any, Final

from sdkwright.lifespans import State
from sdkwright.matrix.model import Matrix, Row, group_of

FORMAT: Final = 1
"""The number of the JSON form."""

_PARTS: Final = {"method": "arguments", "model": "fields", "enum": "values"}


def matrix_data(matrix: Matrix) -> dict[str, Any]:
    """Return the matrix as values for `json.dump`."""
    return {
        "format": FORMAT,
        "product": matrix.product,
        "title": matrix.title,
        "versions": list(matrix.versions),
        "methods": [
            {"group": group_of(row.name), **row_data(row, matrix.versions)}
            for row in matrix.methods
        ],
        "types": [row_data(row, matrix.versions) for row in matrix.types],
    }


def matrix_json(matrix: Matrix) -> str:
    """Return the matrix as JSON."""
    return json.dumps(matrix_data(matrix), indent=1, ensure_ascii=False) + "\n"


def row_data(row: Row, versions: tuple[str, ...]) -> dict[str, Any]:
    """Return a row with the versions that it is in, and where it came, was deprecated and went."""

    def version(index: int | None) -> str | None:
        return None if index is None else versions[index]

    pairs = list(zip(versions, row.states, strict=True))
    data: dict[str, Any] = {
        "kind": row.kind,
        "name": row.name,
        "since": version(row.since),
        "deprecated": version(row.deprecated),
        "removed": version(row.removed),
        "versions": [one for one, state in pairs if state is not State.ABSENT],
        "forms": {form.version: form.text for form in row.forms},
    }
    if row.also:
        data["also"] = list(row.also)
    if row.kind in _PARTS:
        data[_PARTS[row.kind]] = [row_data(part, versions) for part in row.parts]
    return data
