"""Calls of every operation that a document has, each held against the document."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from functools import reduce
from types import ModuleType
from typing import Any

from support.control_plane import ControlPlane
from support.document import Node, Operation, read_operations

from .comparing import Comparison
from .credentials import client_of
from .probing import Method, methods
from .tally import Tally
from .values import DEPTH, Values

_SHOWN = 400


def exercise(
    package: ModuleType, document: Node, functions: Mapping[tuple[str, str], str]
) -> Tally:
    """Call every operation of a document through a package that was made of it.

    Args:
        functions: the request of each operation, by method and path: `module.function`.
    """
    tally = Tally()
    by_path = {each.path: each for each in methods(package)}
    with ControlPlane(document, refusing=False, depth=DEPTH) as plane:
        drifts: list[Any] = []
        with client_of(package, plane, drifts.append) as client:
            stage = _Stage(package, document, plane, client, drifts)
            for operation in read_operations(document):
                method = by_path.get(functions.get((operation.method, operation.path), ""))
                reason = stage.impossible(operation)
                if reason is not None:
                    tally.excluded.append(f"{operation}: {reason}")
                    continue
                problems = ["no method"] if method is None else stage.problems(operation, method)
                tally.count(str(operation), problems)
    return tally


class _Stage:
    """A client, and the server that it talks to."""

    def __init__(
        self,
        package: ModuleType,
        document: Node,
        plane: ControlPlane,
        client: Any,
        drifts: list[Any],
    ) -> None:
        self._values = Values(document)
        self._comparison = Comparison(package, document, plane)
        self._plane = plane
        self._client = client
        self._drifts = drifts

    def impossible(self, operation: Operation) -> str | None:
        """Return the rule by which no call can agree with what the document says."""
        return self._values.impossible(operation) or self._comparison.impossible(operation)

    def problems(self, operation: Operation, method: Method) -> list[str]:
        """Return what is wrong with a call; with one for each media type, if there are several."""
        found: list[str] = []
        for media_type in method.media_types or (None,):
            subject = f"{media_type}: " if method.has_choice else ""
            found += [f"{subject}{each}" for each in self._called(operation, method, media_type)]
        return found

    def _called(self, operation: Operation, method: Method, media_type: str | None) -> list[str]:
        self._plane.reset()
        self._plane.expect(operation)
        self._drifts.clear()
        sent = self._values.sent(operation, method, media_type)
        try:
            arguments = self._values.arguments(method, sent)
            function = reduce(getattr, method.path.split("."), self._client)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                result = function(**arguments)
            return list(self._comparison.differences(operation, sent, result, self._drifts))
        except Exception as error:
            found = self._comparison.findings(operation, sent)
            return [*found, f"{type(error).__name__}: {error}"[:_SHOWN]]
