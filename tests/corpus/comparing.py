"""What came of a call: what the server found, what arrived, and what the client returned."""

from __future__ import annotations

import importlib
import inspect
import json
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from support.bodies import undeclared_properties
from support.control_plane import ControlPlane
from support.document import Json, Node, Operation
from support.exchange import Answer
from support.media_types import essence, is_json
from support.responses import success
from support.samples import Endless
from support.schemas import Schemas
from support.wire_arguments import WireArguments, same, undelivered

_SHOWN = 200


class Comparison:
    """Compares the calls of one package with what its document says."""

    def __init__(self, package: ModuleType, document: Node, plane: ControlPlane) -> None:
        self._requests = Schemas(document, "request")
        self._answers = Schemas(document, "response")
        self._members = set(_property_names(document))
        self._plane = plane
        self._plain = importlib.import_module(f"{package.__name__}._runtime.values").plain

    def impossible(self, operation: Operation) -> str | None:
        """Return the rule by which no answer can agree with the document."""
        try:
            self._plane.sample_answer(operation.method, operation.path)
        except Endless:
            return "a schema requires itself without end"
        return None

    def differences(
        self, operation: Operation, sent: WireArguments, result: Any, drifts: list[Any]
    ) -> Iterator[str]:
        """Yield what is wrong with a call.

        Args:
            result: what the method returned.
            drifts: what the client found to be unlike the document in the answer.
        """
        yield from self.findings(operation, sent)
        if not self._plane.requests:
            yield "nothing was sent"
            return
        yield from undelivered(self._plane.requests[-1], sent)
        answer = self._plane.sample_answer(
            operation.method,
            operation.path,
            accept=self._plane.requests[-1].headers.get("accept"),
        )
        if self._is_promised(operation, answer):
            yield from (str(drift) for drift in drifts if self._is_told_of(drift))
        expected, got = _value(operation, answer), self._read(result)
        if isinstance(expected, bytes) and isinstance(got, str):
            got = got.encode()
        if not same(got, expected):
            yield f"{str(got)[:_SHOWN]} instead of {str(expected)[:_SHOWN]}"

    def findings(self, operation: Operation, sent: WireArguments) -> Iterator[str]:
        """Yield what the server found to be wrong with the request."""
        contradictions = tuple(self._contradictions(sent)) if self._plane.findings else ()
        for finding in self._plane.findings:
            text = finding.removeprefix(f"{operation}: ")
            if not text.startswith(contradictions):
                yield text

    def _contradictions(self, sent: WireArguments) -> Iterator[str]:
        """Yield what findings begin with that are about schemas for which no value was found.

        Such a value is sent all the same, and must arrive as it is.
        """
        for parameter, value in sent.parameters:
            if not self._requests.is_valid(value, parameter.schema):
                yield f"{parameter}: "
        body = sent.body
        if body is None or isinstance(body.value, bytes):
            return
        if not self._requests.is_valid(body.value, body.schema):
            yield "the body does not fit: "
        if undeclared_properties(body.value, body.schema, self._requests):
            yield "the body has the undeclared property "

    def _is_promised(self, operation: Operation, answer: Answer) -> bool:
        """Tell whether the document says that an operation succeeds with this answer.

        It may say nothing of success, or contradict itself so that no value agrees with it.
        """
        if not any(status[0] == "2" for status in operation.responses):
            return False
        kind = answer.headers.get("content-type", "")
        if not is_json(kind):
            return True
        schema = success(operation)[1]["content"][kind].get("schema", {})
        return self._answers.is_valid(json.loads(answer.content()), schema)

    def _is_told_of(self, drift: Any) -> bool:
        """Tell whether a difference is about more than a member that is required but undescribed."""
        member = drift.pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        return drift.expected != "no such member" or member in self._members

    def _read(self, result: Any) -> Json:
        if isinstance(result, bytes):
            return result
        if inspect.isgenerator(result) or hasattr(result, "__next__"):
            return [self._read(item) for item in result]
        return self._plain(result)


def _value(operation: Operation, answer: Answer) -> Json:
    """Return the value that an answer stands for."""
    content, kind = answer.content(), answer.headers.get("content-type", "")
    if not content or operation.method == "HEAD":
        return None
    if is_json(kind) or essence(kind) == "*/*":
        return json.loads(content)
    if essence(kind) == "text/event-stream":
        return [json.loads(content.removeprefix(b"data: "))]
    return content


def _property_names(value: Json) -> Iterator[str]:
    if isinstance(value, dict):
        properties = value.get("properties")
        yield from properties if isinstance(properties, dict) else ()
    children = value.values() if isinstance(value, dict) else value
    for child in children if isinstance(value, dict | list) else ():
        yield from _property_names(child)
