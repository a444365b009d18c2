"""Calls of generated methods with arguments from the document, compared with what it says."""

from __future__ import annotations

import importlib
import inspect
import json
import warnings
from collections.abc import Awaitable, Callable, Iterator
from types import ModuleType
from typing import Any, NamedTuple, Protocol, TypeAlias

from .arguments import bind
from .control_plane import ControlPlane
from .document import Node
from .wire_arguments import WireArguments, undelivered, wire_arguments


class Target(Protocol):
    """The operation that a method is for."""

    @property
    def method(self) -> str:
        """The HTTP method."""
        ...

    @property
    def path(self) -> str:
        """The path template."""
        ...


class Named(NamedTuple):
    """A method of a client, by its dotted path, and the operation that it is for."""

    name: str
    method: Callable[..., Any]
    operation: Target


Result: TypeAlias = Callable[[Any], Awaitable[Any]]
"""Returns what a method has returned in the end: awaits coroutines, reads streams."""


class Stage(NamedTuple):
    """A version's package, its document, and a server that holds requests against it.

    Args:
        incomparable: operations whose answers no sample can foresee.
    """

    version: str
    package: ModuleType
    document: Node
    plane: ControlPlane
    incomparable: frozenset[tuple[str, str]] = frozenset()

    async def failures(self, named: Named, result_of: Result) -> list[str]:
        """Call a method and return what is wrong with its request and its result."""
        try:
            expected = self._arguments(named.operation)
            arguments, keywords = bind(named.method, expected, self.document)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                result = await result_of(named.method(*arguments, **keywords))
        except Exception as error:
            self.plane.findings.clear()
            return [f"{named.name}: {type(error).__name__}: {error}"]
        return list(self._differences(named, expected, result))

    def _arguments(self, operation: Target) -> WireArguments:
        item = self.document["paths"][operation.path]
        return wire_arguments(item[operation.method.lower()], item, self.document)

    def _differences(self, named: Named, sent: WireArguments, result: Any) -> Iterator[str]:
        for finding in self.plane.findings:
            yield f"{named.name}: {finding}"
        self.plane.findings.clear()
        for loss in undelivered(self.plane.requests[-1], sent):
            yield f"{named.name}: {loss}"
        if (named.operation.method, named.operation.path) in self.incomparable:
            return
        expected, got = self._expected(named.operation), self._plain(result)
        if got != expected:
            yield f"{named.name}: {str(got)[:200]} instead of {str(expected)[:200]}"

    def _expected(self, operation: Target) -> Any:
        answer = self.plane.sample_answer(operation.method, operation.path)
        content, kind = answer.content(), answer.headers.get("content-type", "")
        if not content:
            return None
        if "json" in kind:
            return json.loads(content)
        if kind == "text/event-stream":
            return [json.loads(content.removeprefix(b"data: "))]
        return content.decode() if kind.startswith("text/") else content

    def _plain(self, result: Any) -> Any:
        if isinstance(result, bytes):
            return result
        if isinstance(result, list):
            return [self._plain(item) for item in result]
        return importlib.import_module(f"{self.package.__name__}._runtime.values").plain(result)


async def finished(result: Any) -> Any:
    """Return the result of a synchronous or an asynchronous method."""
    return await result if inspect.isawaitable(result) else result


def complete(coroutine: Any) -> Any:
    """Return the result of a coroutine that never waits."""
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    coroutine.close()
    raise AssertionError("a synchronous method returned something to wait for")
