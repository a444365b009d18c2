"""Comparison of a whole request with the operation that it addresses."""

from __future__ import annotations

import re

from .bodies import check_body
from .document import Node, Operation
from .exchange import Examination
from .media_types import choose
from .parameters import check_parameters, check_path_values, check_undeclared
from .responses import success
from .schemas import Schemas
from .security import query_keys
from .wire import Wire, has_broken_escape, read_query


def examine(
    operation: Operation, wire: Wire, body: bytes, document: Node, schemas: Schemas
) -> Examination:
    """Return what a request means to its operation and all that is wrong with it.

    Credentials are not looked at here: they have an answer of their own.
    """
    examination = Examination(operation)
    _check_escapes(wire, examination)
    if examination.findings:
        return examination
    check_path_values(wire, examination)
    fixed = read_query(_fixed_query(operation.path))
    examination.findings += [
        f"the query lacks {name}={value}, which stands in the path"
        for name, value in fixed
        if (name, value) not in wire.query
    ]
    keys = query_keys(operation, document) | {name for name, _ in fixed}
    check_parameters(wire, examination, schemas, keys)
    check_undeclared(wire, examination, schemas, keys)
    check_body(body, wire.headers.get("content-type"), examination, schemas)
    _check_accept(wire, examination)
    return examination


def _fixed_query(path: str) -> str:
    """Return the query that a document has put into a path, without its variables."""
    return re.sub(r"\{[^{}]*\}", "", path).partition("#")[0].partition("?")[2]


def _check_escapes(wire: Wire, examination: Examination) -> None:
    for name, value in [*wire.path.items(), *wire.query]:
        if has_broken_escape(value):
            examination.findings.append(f"{name!r} has a broken percent escape: {value!r}")


def _check_accept(wire: Wire, examination: Examination) -> None:
    _, response = success(examination.operation)
    offered = response.get("content", {})
    accept = wire.headers.get("accept")
    if offered and choose(accept, offered) is None:
        examination.findings.append(
            f"Accept {accept!r} allows none of the answers {', '.join(offered)}"
        )
