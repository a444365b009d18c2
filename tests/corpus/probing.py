"""Which argument of an emitted function goes where on the wire, found out by calling it."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

from support.media_types import essence

OPTIONS = frozenset({"accept", "content_type"})
"""Arguments that say how to call, not what to send."""


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a package.

    Args:
        path: how a client reaches it: `group.method`.
        operation: the emitted facts.
        parameters: names of arguments by location and wire name.
        body: the argument that is the whole body.
        fields: names of arguments by wire name, where the body is made of several.
        media_types: of the body, without parameters; the first is sent where none is chosen.
    """

    path: str
    operation: Any
    parameters: Mapping[tuple[str, str], str] = field(default_factory=dict)
    body: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    media_types: tuple[str, ...] = ()

    @property
    def has_choice(self) -> bool:
        """Tell whether the media type of the body is an argument."""
        return len(self.media_types) > 1


@dataclass(frozen=True, slots=True, eq=False)
class _Mark:
    """Stands for the value of an argument."""

    name: str


def methods(package: ModuleType) -> Iterator[Method]:
    """Yield every method that a package has a request for."""
    requests = importlib.import_module(f"{package.__name__}.requests")
    for name in requests.__all__:
        module = importlib.import_module(f"{requests.__name__}.{name}")
        for function in _functions(module):
            yield _probed(function, f"{name}.{function.__name__}")


def _functions(module: ModuleType) -> Iterator[Any]:
    for value in vars(module).values():
        if inspect.isfunction(value) and value.__module__ == module.__name__:
            yield value


def _probed(function: Any, path: str) -> Method:
    names = [name for name in inspect.signature(function).parameters if name not in OPTIONS]
    call = function(**{name: _Mark(name) for name in names})
    parameters = {
        (parameter.location, parameter.name): argument.name
        for parameter, argument in zip(call.operation.parameters, call.arguments, strict=False)
        if isinstance(argument, _Mark)
    }
    body = getattr(call.body, "value", call.body)  # one of several media types is wrapped
    media_types = tuple(_media_types(call.operation.body))
    if isinstance(body, _Mark):
        return Method(path, call.operation, parameters, body.name, {}, media_types)
    fields = body.items() if isinstance(body, Mapping) else ()
    named = {wire: mark.name for wire, mark in fields if isinstance(mark, _Mark)}
    return Method(path, call.operation, parameters, None, named, media_types)


def _media_types(body: Any) -> Iterator[str]:
    if body is not None:
        first = essence(body.media_type)
        yield first
        yield from (each for each in getattr(body, "bodies", ()) if each != first)
