"""Requests to paths that have no method."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final, Generic, Protocol, TypeVar, cast, overload

from ..answers import Answer
from ..call import Body, Call, Operation
from ..errors import RequestError
from ..messages import Response
from ..parameters import _refuse_dots
from ..unset import UNSET

R = TypeVar("R")
V = TypeVar("V")

# How options of requests are called elsewhere.
_OTHER_NAMES: Final = {
    "headers": "extra_headers",
    "params": "extra_query",
    "extra_json": "extra_body",
}
_KINDS: Final[dict[Any, tuple[str, str | None]]] = {
    str: ("text", "*/*"),
    bytes: ("binary", "*/*"),
    None: ("empty", None),
    type(None): ("empty", None),
}


class Verb(Protocol):
    """Sends a request to a path that has no method.

    Args:
        path: The path below the base URL, or a URL of the same server.
        cast_to: The type of the result: a model, any type of JSON values, str, bytes or
            None; a Response of httpx is filled with the answer.
        body: A JSON value, or the fields of a form when there are files.
        options: As for methods: `extra_headers`, `extra_query`, `timeout` and so on; and `files`.
    """

    @overload
    def __call__(self, path: str, *, body: object = None, options: Any = None) -> Any: ...
    @overload
    def __call__(
        self, path: str, *, cast_to: type[R], body: object = None, options: Any = None
    ) -> R: ...


class AsyncVerb(Protocol):
    """The same for coroutines."""

    @overload
    async def __call__(self, path: str, *, body: object = None, options: Any = None) -> Any: ...
    @overload
    async def __call__(
        self, path: str, *, cast_to: type[R], body: object = None, options: Any = None
    ) -> R: ...


class Sends(Generic[V]):
    """An attribute of a client that sends requests of one method."""

    def __init__(self, method: str) -> None:
        self._method = method
        self.__doc__ = f"Sends {method} requests to paths that have no method: see `Verb`."

    def __get__(self, client: Any, owner: object = None) -> V:
        verb: Any = self if client is None else partial(client._request, self._method)
        return cast(V, verb)


def verb_call(
    method: str, path: str, cast_to: Any, body: object, files: object, key_header: str | None
) -> Call[Any]:
    """The call of a verb, with the arguments of `Verb` and the header of idempotency keys.

    Raises:
        RequestError: The path leads elsewhere.
    """
    _check(path)
    media_type = "application/json" if files is None else "multipart/form-data"
    if isinstance(files, Mapping):
        body = {**(body if isinstance(body, Mapping) else {}), **files}
    key = None if method == "GET" else key_header
    is_link = "://" in path
    operation: Operation[Any] = Operation(
        f"{method} {path.partition('?')[0]}",
        method,
        "" if is_link else "/" + path.lstrip("/").replace("{", "%7B").replace("}", "%7D"),
        body=None if method == "GET" else Body(media_type),
        responses=(_answer(cast_to),),
        idempotency_header=key,
    )
    call: Call[Any] = Call(operation, body=UNSET if body is None else body)
    return call.at(path) if is_link else call


def renamed(options: Mapping[str, Any] | None) -> dict[str, Any]:
    """Options under the names that methods know."""
    return {_OTHER_NAMES.get(name, name): value for name, value in (options or {}).items()}


def is_response(cast_to: Any) -> bool:
    """Whether the answer itself is wanted, as an object of httpx."""
    module = getattr(cast_to, "__module__", "").partition(".")[0]
    return module in ("httpx", "httpx2") and cast_to.__name__ == "Response"


def as_response(cast_to: Any, response: Response) -> Any:
    """An object of httpx with the decompressed body."""
    gone = ("content-encoding", "content-length", "transfer-encoding")
    headers = [(name, text) for name, text in response.headers.items() if name not in gone]
    return cast_to(response.status, headers=headers, content=response.content)


def _answer(cast_to: Any) -> Answer:
    kind, media_type = _KINDS.get(cast_to, ("json", "application/json"))
    return Answer("2XX", media_type, kind, lambda: cast_to)


def _check(path: str) -> None:
    target = path.partition("?")[0]
    try:
        _refuse_dots(target)
    except ValueError as problem:
        raise RequestError(f"path: {problem}") from None
