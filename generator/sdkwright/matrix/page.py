"""The matrix as one HTML page that needs nothing else."""

from __future__ import annotations

import base64
import hashlib
import html
import json
from dataclasses import dataclass
from typing import Any, Final

from sdkwright.lifespans import State
from sdkwright.matrix.model import Matrix, Row, group_of
from sdkwright.render import renderer, templates_folder

_CODES: Final = {State.PRESENT: "+", State.DEPRECATED: "d", State.ABSENT: "-"}

# Inside of <script> only these can end the element, or open a comment (HTML, 4.12.1.3).
_ESCAPES: Final = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


@dataclass(frozen=True, slots=True)
class PageView:
    """The page: everything in it is escaped already, or a file of the templates as it is."""

    title: str
    policy: str
    """Content Security Policy Level 3: what of the page may run; no address may be asked."""
    style: str
    script: str
    data: str


def matrix_html(matrix: Matrix) -> str:
    """Return the page."""
    style, script = _file("page.css"), _file("page.js")
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)};"
        " base-uri 'none'; form-action 'none'"
    )
    view = PageView(
        title=html.escape(f"{matrix.title}: what is in which version"),
        policy=policy,
        style=style,
        script=script,
        data=json_in_html(_data(matrix)),
    )
    return renderer(None)("matrix/page.html.j2", view)


def json_in_html(value: object) -> str:
    """Return a value as JSON that nothing in it can end the element around of."""
    return json.dumps(value, separators=(",", ":")).translate(_ESCAPES)


def _file(name: str) -> str:
    return (templates_folder() / "matrix" / name).read_text("utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _data(matrix: Matrix) -> dict[str, Any]:
    order = {version: index for index, version in enumerate(matrix.versions)}
    return {
        "title": matrix.title,
        "versions": list(matrix.versions),
        "groups": list(matrix.groups),
        "rows": [
            *({"group": group_of(row.name), **_row(row, order)} for row in matrix.methods),
            *(_row(row, order) for row in matrix.types),
        ],
    }


def _row(row: Row, order: dict[str, int]) -> dict[str, Any]:
    data: dict[str, Any] = {
        "kind": row.kind,
        "name": row.name,
        "states": "".join(_CODES[state] for state in row.states),
        "forms": [[order[form.version], form.text] for form in row.forms],
    }
    if row.also:
        data["also"] = list(row.also)
    if row.parts:
        data["parts"] = [_row(part, order) for part in row.parts]
    return data
