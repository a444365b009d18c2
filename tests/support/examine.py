"""Comparison of a whole request with the operation that it addresses."""

from __future__ import annotations

from .bodies import check_body
from .document import Node, Operation
from .exchange import Examination
from .media_types import choose
from .parameters import check_parameters, check_path_values, check_undeclared
from .responses import success
from .schemas import Schemas
from .security import query_keys
from .wire import Wire, has_broken_escape


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
    check_parameters(wire, examination, schemas)
    check_undeclared(wire, examination, schemas, query_keys(operation, document))
    check_body(body, wire.headers.get("content-type"), examination, schemas)
    _check_accept(wire, examination)
    return examination


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
