"""A whole service without a network: every operation answers with a sample of its answer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from types import ModuleType
from typing import Any, Final, Literal, get_args, get_origin

from .answers import Answer
from .call import Operation
from .messages import Request, Response
from .testing import Answer as Given
from .testing import ScriptedEngine, answer

_SAMPLES: Final[dict[str, object]] = {
    "str": "text",
    "int": 0,
    "float": 0.0,
    "bool": False,
    "datetime": "2026-01-02T03:04:05Z",
    "date": "2026-01-02",
    "time": "03:04:05Z",
    "UUID": "00000000-0000-4000-8000-000000000000",
    "NoneType": None,
}


class FakeServer(ScriptedEngine):
    """Answers the operations of a package; give it as `http_engine`.

    Args:
        operations: The operations, or the package of the modules that define them.
    """

    def __init__(self, operations: ModuleType | Iterable[Operation[Any]]) -> None:
        super().__init__()
        known = _defined(operations) if isinstance(operations, ModuleType) else operations
        # Of two paths that fit, the one with fewer variables is meant (OpenAPI 3.1, 4.8.8.2).
        self._operations = sorted(known, key=lambda operation: len(operation.parts))
        self._given: dict[str, Given] = {}

    def when(self, name: str, given: Given) -> None:
        """Let an operation answer otherwise from now on.

        Args:
            name: The name of the operation, with or without its groups.
            given: A response, an error to raise, or a function of the request.
        """
        names = [operation.name for operation in self._operations]
        found = [known for known in names if known == name or known.endswith(f".{name}")]
        if not found:
            raise KeyError(name)
        self._given.update(dict.fromkeys(found, given))

    def _following(self, request: Request) -> Given:
        path = request.url.partition("?")[0]
        for operation in self._operations:
            if operation.method == request.method and re.search(_pattern(operation), path):
                return self._given.get(operation.name) or _sampled(operation, request)
        return answer(404, {"message": f"no operation {request.method} {path}"})


def _defined(package: ModuleType) -> list[Operation[Any]]:
    from importlib import import_module
    from pkgutil import iter_modules

    modules = [
        import_module(f"{package.__name__}.{m.name}") for m in iter_modules(package.__path__)
    ]
    return [v for module in modules for v in vars(module).values() if isinstance(v, Operation)]


def _pattern(operation: Operation[Any]) -> str:
    parts = operation.parts
    return "".join("[^/]+" if i % 2 else re.escape(part) for i, part in enumerate(parts)) + "$"


def _sampled(operation: Operation[Any], request: Request) -> Response:
    """The first answer of a media type that the request accepts."""
    asked = request.headers.get("accept", "")
    fitting = [a for a in operation.responses if a.media_type and a.media_type in asked]
    chosen = (*fitting, *operation.responses, Answer("204", None, "empty"))[0]
    status = int(chosen.status.replace("X", "0")) if chosen.status != "default" else 200
    if chosen.media_type is None:
        return answer(status)
    content = sample(chosen.type) if chosen.kind == "json" else b"sample"
    return answer(status, content, {"content-type": chosen.media_type})


def sample(type_: Any, inside: tuple[Any, ...] = ()) -> Any:
    """A JSON value of a type, with all members but those that would go round in a circle."""
    origin, arguments = get_origin(type_), get_args(type_)
    if origin is list:
        return [] if _mentions(type_, inside) else [sample(arguments[0], inside)]
    if origin is dict:
        return {} if _mentions(type_, inside) else {"key": sample(arguments[1], inside)}
    if origin is Literal:
        return arguments[0]
    if arguments:  # a union or an annotated type
        return sample(arguments[0], inside)
    if hasattr(type_, "__members__"):
        return next(iter(type_)).value
    if hasattr(type_, "__pydantic_fields__"):
        return _object(type_, (*inside, type_))
    return _SAMPLES.get(getattr(type_, "__name__", ""), {})


def _object(cls: Any, inside: tuple[Any, ...]) -> dict[str, Any]:
    cls.model_rebuild()
    return {
        cls._wire_name(name): sample(field.annotation, inside)
        for name, field in cls.__pydantic_fields__.items()
        if field.is_required() or not _mentions(field.annotation, inside)
    }


def _mentions(type_: Any, classes: tuple[Any, ...]) -> bool:
    return type_ in classes or any(_mentions(part, classes) for part in get_args(type_))
