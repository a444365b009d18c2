"""Calls as values: an operation of the document with its arguments, and no I/O."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

from .answers import Answer, Events, binary, empty, json, text
from .answers import accepted as _accepted
from .bodies import Body
from .errors import RequestError
from .messages import Request
from .paging import Paging
from .parameters import Parameter, cookie, header, is_unchanged, path, queries, query
from .parameters import check_header as _check_header
from .parameters import encode as _encode
from .unset import ABSENT, UNSET

__all__ = [
    "Answer",
    "Body",
    "Call",
    "Events",
    "Operation",
    "Paged",
    "Paging",
    "Parameter",
    "binary",
    "cookie",
    "empty",
    "header",
    "json",
    "path",
    "queries",
    "query",
    "text",
]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .messages import Content

R = TypeVar("R")
T = TypeVar("T")

# Methods whose effect does not depend on how often they arrive (RFC 9110, section 9.2.2).
IDEMPOTENT_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"})
SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})

_VARIABLE: Final = re.compile(r"\{([^{}]+)\}")
_NOT_IN_PATH: Final = re.compile(r"[^A-Za-z0-9\-._~:/@!$&'()*+,;=%?]")


class Operation(Generic[R]):
    """The static facts of one operation, as the document states them.

    Args:
        name: What messages call it.
        method: The HTTP method.
        path: The path template.
        parameters: Each parameter, in the order of a call's arguments; None: those of the path.
        body: The request body, if there is one.
        responses: The success answers.
        secured: Whether it is sent with the access token, or a Security that says with what.
        idempotent: Whether it may be repeated; None: as its method says, or with a key.
        idempotency_header: The header that carries one key per call, if the server knows one.
        paging: How its pages follow each other, if it answers in pages.
        timeout: Seconds between two pieces of its answer, where no one chose another limit.
        stream: The items of its answer, if that is a stream of events.
    """

    __slots__ = (
        "_bare",
        "_parts",
        "body",
        "idempotency_header",
        "idempotent",
        "method",
        "name",
        "paging",
        "parameters",
        "path",
        "responses",
        "secured",
        "stream",
        "timeout",
    )

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        parameters: tuple[Parameter, ...] | None = None,
        body: Body | None = None,
        responses: tuple[Answer, ...] = (),
        secured: Any = True,
        idempotent: bool | None = None,
        idempotency_header: str | None = None,
        paging: Paging | None = None,
        timeout: float | None = None,
        stream: Events | None = None,
    ) -> None:
        self.name: Final = name
        self.method: Final = method.upper()
        self.path: Final = path
        self.parameters: Final = _in_path(path) if parameters is None else parameters
        self.body: Final = body
        self.responses: Final = responses
        self.secured: Final[Any] = secured
        self.idempotent: Final = (
            self.method in IDEMPOTENT_METHODS or idempotency_header is not None
            if idempotent is None
            else idempotent
        )
        self.idempotency_header: Final = idempotency_header
        self.paging: Final = paging
        self.timeout: Final = timeout
        self.stream: Final = stream
        self._parts: list[str] | None = None
        self._bare: str | None = None

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"

    def root(self, base_url: str) -> str:
        """What stands before the path."""
        return base_url.rstrip("/")

    @property
    def parts(self) -> list[str]:
        """The path template: fixed text at even places, names of variables at odd ones."""
        if self._parts is None:
            parts = _VARIABLE.split(self.path)
            parts[::2] = [_NOT_IN_PATH.sub(_percent, part) for part in parts[::2]]
            self._parts = parts
        return self._parts

    def bare_target(self, arguments: tuple[object, ...]) -> str | None:
        """The path where it takes all arguments, and none needs to be encoded; else None."""
        if self._bare is None:
            fits = [(name, "path", "simple", None) for name in self.parts[1::2]] == [
                (one.name, one.location, one.style, one.media_type) for one in self.parameters
            ]
            fixed = [part.replace("%", "%%") for part in self.parts[::2]]
            self._bare = "%s".join(fixed) if fits else ""
        for argument in arguments:
            if type(argument) is not str or not is_unchanged(argument):
                return None
        return self._bare % arguments if self._bare else None


class Call(Generic[R]):
    """An operation with its arguments.

    Args:
        operation: What is called.
        arguments: One for each parameter, in their order; None is not sent.
        body: The body; UNSET or None is not sent.
        accept: A media type to ask for, where the operation has several.
    """

    __slots__ = ("accept", "arguments", "body", "link", "operation")

    def __init__(
        self,
        operation: Operation[R],
        arguments: tuple[object, ...] = (),
        *,
        body: object = UNSET,
        accept: str | None = None,
    ) -> None:
        self.operation: Final = operation
        self.arguments: Final = arguments
        self.body: Final = body
        self.accept: Final = accept
        self.link: str | None = None

    def __repr__(self) -> str:
        named = [
            parameter.name
            for parameter, argument in zip(self.operation.parameters, self.arguments, strict=False)
            if type(argument) not in ABSENT
        ]
        if self.body is not UNSET and self.body is not None:
            named.append("body")
        return f"<Call {self.operation.name}({', '.join(named)})>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Call):
            return NotImplemented
        return (
            self.operation is other.operation
            and self.arguments == other.arguments
            and self.body == other.body
            and self.accept == other.accept
            and self.link == other.link
        )

    __hash__ = None  # type: ignore[assignment]  # arguments and bodies may be mutable

    def argument(self, name: str) -> object:
        """The argument of a parameter, by its wire name; None when it is not sent."""
        index = self._index(name)
        return self.arguments[index] if index < len(self.arguments) else None

    def having(self, name: str, value: object) -> Self:
        """The same call with another argument for a parameter, by its wire name."""
        index = self._index(name)
        arguments = list(self._complete_arguments())
        arguments[index] = value
        call = type(self)(self.operation, tuple(arguments), body=self.body, accept=self.accept)
        call.link = self.link
        return call

    def at(self, link: str) -> Self:
        """The same call to a URL that an answer gave, which must be of the same server."""
        call = type(self)(self.operation, self.arguments, body=self.body, accept=self.accept)
        call.link = link
        return call

    def to_curl(self, base_url: str) -> str:
        """The call as a command line for a POSIX shell, with secrets masked.

        Args:
            base_url: Scheme, host and optional path prefix.
        """
        from .curl import command

        return command(self, base_url)

    def request(self, base_url: str, defaults: Mapping[str, str] = {}) -> Request:
        """Encode the call, without credentials.

        Args:
            base_url: Scheme, host and optional path prefix.
            defaults: Headers below those of the call.

        Raises:
            RequestError: An argument is missing or cannot be sent; the message names it.
        """
        operation = self.operation
        headers = {**defaults, "accept": self._accept()}
        arguments = self._complete_arguments()
        target = operation.bare_target(arguments) or self._target(arguments, headers)
        content = self._content(headers)
        url = operation.root(base_url) + target
        if self.link is not None:
            from .paging import linked

            url = linked(url, self.link)
        return Request(operation.method, url, headers, content, route=operation.path)

    def _index(self, name: str) -> int:
        for index, parameter in enumerate(self.operation.parameters):
            if parameter.name == name:
                return index
        raise ValueError(f"{self.operation.name} has no parameter {name}")

    def _complete_arguments(self) -> tuple[object, ...]:
        missing = len(self.operation.parameters) - len(self.arguments)
        if missing == 0:
            return self.arguments
        if missing < 0:
            raise RequestError(f"{self.operation.name}: more arguments than parameters")
        return self.arguments + (None,) * missing

    def _accept(self) -> str:
        if self.accept is not None:
            return _check_header("accept", self.accept)
        return _accepted(self.operation.responses)

    def _target(self, arguments: tuple[object, ...], headers: dict[str, str]) -> str:
        """The path and query; headers of arguments are added."""
        encoded = _encode(self.operation.parameters, arguments, headers)
        if encoded.cookies:
            known = (headers["cookie"],) if "cookie" in headers else ()
            headers["cookie"] = "; ".join((*known, *encoded.cookies))
        parts = self.operation.parts.copy()
        try:
            parts[1::2] = [encoded.path[name] for name in parts[1::2]]
        except KeyError as missing:
            raise RequestError(f"{missing.args[0]}: the path needs this parameter") from None
        target = "".join(parts)
        if encoded.query:
            # A few documents put a fixed query into the path.
            target += ("&" if "?" in target else "?") + "&".join(encoded.query)
        return target

    def _content(self, headers: dict[str, str]) -> Content | None:
        """The body; its content type, and a length that the engine cannot know, are added."""
        stated = self.operation.body
        if self.body is UNSET or self.body is None:
            if stated is not None and stated.required:
                raise RequestError("body: a value is required")
            return None
        if stated is None:
            raise RequestError(f"{self.operation.name} takes no body")
        headers["content-type"], content = stated.encode(self.body)
        if not isinstance(content, bytes) and content.length is not None:
            headers["content-length"] = str(content.length)
        return content


class Paged(Call[R], Generic[R, T]):
    """A call whose answer is one page of a list of T; `iterate` of a client turns the pages."""

    __slots__ = ()


def _in_path(template: str) -> tuple[Parameter, ...]:
    return tuple(path(name) for name in _VARIABLE.findall(template))


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{octet:02X}" for octet in match[0].encode("utf-8"))
