"""Python arguments for a generated method, from its signature and its operation."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, TypeAlias
from uuid import UUID

from .document import Json, Node, Parameter
from .flatten import flatten
from .schemas import Schemas
from .wire_arguments import Body, WireArguments, wire_arguments

Call: TypeAlias = tuple[tuple[Any, ...], dict[str, Any]]

PYTHON_VALUES: Mapping[str, Callable[[str], object]] = {
    "date-time": datetime.fromisoformat,
    "date": date.fromisoformat,
    "uuid": UUID,
    "binary": str.encode,
}

# Arguments that say how to call, not what to send.
_OPTIONS = frozenset({"self", "accept"})


def call_arguments(
    method: Callable[..., Any],
    operation: Node,
    path_item: Node,
    document: Node,
    *,
    minimal: bool = False,
) -> Call:
    """Return valid positional and keyword arguments for a generated method.

    Names are compared without case and punctuation: `filterBy`, `filter_by` and `filter-by` are
    one. The body is the argument that is no parameter.

    Args:
        method: A function or a bound method.
        minimal: Leave out everything that is not required.

    Raises:
        LookupError: The signature and the operation do not fit together.
    """
    expected = wire_arguments(operation, path_item, document, minimal=minimal)
    return bind(method, expected, document)


def bind(method: Callable[..., Any], expected: WireArguments, document: Node) -> Call:
    """Return the arguments with which a method puts given values on the wire.

    Raises:
        LookupError: The signature and the values do not fit together.
    """
    arguments = _Arguments(method)
    schemas = Schemas(document)
    for parameter, value in expected.parameters:
        name = arguments.take(str(parameter), _spellings(parameter))
        arguments.values[name] = to_python(value, parameter.schema, schemas)
    if expected.body is not None:
        for name, value in _body_arguments(expected.body, arguments, schemas):
            arguments.values[name] = value
    arguments.require_complete()
    positional = {each.name for each, _ in expected.parameters if each.location == "path"}
    return arguments.split({_plain(name) for name in positional})


def to_python(value: Json, schema: Node, schemas: Schemas) -> object:
    """Return the Python value that a user would pass for a JSON value."""
    node = flatten(schema, schemas).node
    if isinstance(value, list):
        return [to_python(item, node.get("items", {}), schemas) for item in value]
    convert = PYTHON_VALUES.get(node.get("format", ""))
    return convert(value) if convert is not None and isinstance(value, str) else value


class _Arguments:
    """The parameters of a signature that wait for a value, and the values given."""

    def __init__(self, method: Callable[..., Any]) -> None:
        self.method = getattr(method, "__qualname__", repr(method))
        self.values: dict[str, object] = {}
        self._signature = [
            parameter
            for parameter in inspect.signature(method).parameters.values()
            if parameter.kind not in {parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL}
            and parameter.name not in _OPTIONS
        ]

    def waiting(self) -> list[inspect.Parameter]:
        """Return the parameters that have no value yet."""
        return [each for each in self._signature if each.name not in self.values]

    def take(self, subject: str, spellings: list[str]) -> str:
        """Return the name of the waiting parameter that has one of the spellings."""
        names = {_plain(each.name): each.name for each in self.waiting()}
        for spelling in spellings:
            if spelling in names:
                return names[spelling]
        raise LookupError(
            f"{self.method} has no argument for {subject}, only {', '.join(names.values()) or '-'}"
        )

    def require_complete(self) -> None:
        """Raise LookupError if a parameter without default has no value."""
        missing = [each.name for each in self.waiting() if each.default is each.empty]
        if missing:
            raise LookupError(f"{self.method} wants {', '.join(missing)}: not in the document")

    def split(self, positional: set[str]) -> Call:
        """Return the values: leading ones of the given names by position, all others by name."""
        args: list[object] = []
        for parameter in self._signature:
            if parameter.kind is parameter.KEYWORD_ONLY or _plain(parameter.name) not in positional:
                break
            args.append(self.values[parameter.name])
        by_name = dict(self.values)
        for parameter in self._signature[: len(args)]:
            del by_name[parameter.name]
        return tuple(args), by_name


def _body_arguments(
    body: Body, arguments: _Arguments, schemas: Schemas
) -> Iterator[tuple[str, object]]:
    if isinstance(body.value, dict) and (body.is_form or _is_spread(body, arguments)):
        properties = schemas.properties(body.schema)
        for field, value in body.value.items():
            node = properties.get(field, {})
            stated = node.get("x-sdk-name", field)
            name = arguments.take(f"field {field!r}", [_plain(stated), _plain(field)])
            yield name, to_python(value, node, schemas)
        return
    yield _body_name(body, arguments), to_python(body.value, body.schema, schemas)


def _is_spread(body: Body, arguments: _Arguments) -> bool:
    """Tell whether the fields of a JSON object are arguments of their own."""
    names = {_plain(each.name) for each in arguments.waiting()}
    return bool(body.value) and sum(_plain(field) in names for field in body.value) > 0


def _body_name(body: Body, arguments: _Arguments) -> str:
    waiting = [each.name for each in arguments.waiting()]
    if len(waiting) == 1:
        return waiting[0]
    schema_name = body.schema.get("$ref", "").rpartition("/")[2]
    return arguments.take("the body", [_plain(schema_name), "body"])


def _spellings(parameter: Parameter) -> list[str]:
    """Return the forms that a parameter's name may have, the likeliest first."""
    plain, location = _plain(parameter.name), parameter.location
    stated = parameter.node.get("x-sdk-name")
    known = [] if stated is None else [_plain(stated)]
    return [*known, plain, f"{plain}{location}", f"{location}{plain}"]


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
