"""Requests that the API makes: from their bytes to a typed event, and on to who handles it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, Generic, Protocol, TypeVar

from .messages import Headers
from .webhook_bodies import Part, Payload, decode, untyped

__all__ = ["Event", "Handler", "HeaderItems", "Part", "Payload", "Webhook", "Webhooks"]

P = TypeVar("P")


class HeaderItems(Protocol):
    """Headers as frameworks give them: anything with `items()`."""

    def items(self) -> Iterable[tuple[str, str]]: ...


class Event(Generic[P]):
    """A request that the API made.

    Attributes:
        name: What the document calls it; what the sender calls it, if the document does not.
        payload: The body: typed, with all that the document does not know of.
        headers: By name, in any case.
        query: What follows the `?` of its URL.
    """

    def __init__(self, name: str, payload: P, headers: Headers, query: str) -> None:
        self.name: Final = name
        self.payload = payload
        self.headers: Final = headers
        self.query: Final = query

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"


class Handler:
    """The base of handlers."""

    def on_other(self, event: Event[Any]) -> object:
        """Take what no other method does, also what this package does not know of.

        It does nothing unless it is overridden.
        """
        return None


class Webhook:
    """A request as the document states it.

    Args:
        name: What the document calls it.
        method: The verb.
        payloads: The body in each media type.
        parameters: What headers and the query hold, by attribute of the event.
        event: The class of its events.
    """

    __slots__ = ("event_class", "method", "name", "parameters", "payloads")

    def __init__(
        self,
        name: str,
        method: str,
        payloads: tuple[Payload, ...] = (),
        parameters: Mapping[str, Part] | None = None,
        event: Callable[[], type[Event[Any]]] = lambda: Event,
    ) -> None:
        self.name: Final = name
        self.method: Final = method
        self.payloads: Final = payloads
        self.parameters: Final = parameters or {}
        self.event_class: Final = event

    def event(self, body: bytes, headers: HeaderItems | None, query: str) -> Any:
        """The event that a request is.

        Raises:
            DecodeError: The body is not what its media type says.
        """
        came = _headers(headers)
        payload = decode(self.name, self.payloads, bytes(body), came)
        event = self.event_class()(self.name, payload, came, query)
        for attribute, part in self.parameters.items():
            setattr(event, attribute, part.value(came, query))
        return event


class Webhooks:
    """All webhooks of a package, by the names of their methods without `on_`.

    Args:
        known: The webhooks.
        member: A member of bodies whose value tells which webhook it is.
        values: Its values, with the names of webhooks.
    """

    def __init__(
        self,
        known: Mapping[str, Webhook],
        member: str = "",
        values: Mapping[str, str] | None = None,
    ) -> None:
        self._known = known
        self._member = member
        self._values = values or {}

    def event(
        self, name: str, body: bytes, headers: HeaderItems | None = None, query: str = ""
    ) -> Any:
        """The event of one webhook, by the name of its method."""
        return self._known[name].event(body, headers, query)

    def dispatch(
        self,
        handler: Handler,
        body: bytes,
        name: str | None,
        headers: HeaderItems | None,
        query: str,
        method: str | None,
    ) -> Any:
        """Give a request to the method of a handler that takes it, and return its result.

        Raises:
            DecodeError: The body is not what its media type says.
            ValueError: Several webhooks have that name.
        """
        found = self._named(name, method) if name is not None else self._told_by(body)
        if found is None:
            came = _headers(headers)
            return handler.on_other(Event(name or "", untyped(bytes(body), came), came, query))
        event = self._known[found].event(body, headers, query)
        return getattr(handler, f"on_{found}")(event)

    def _named(self, name: str, method: str | None) -> str | None:
        """By the document's name, else by that of the method, else by either, loosely."""
        exact = [key for key, webhook in self._known.items() if webhook.name == name]
        if len(exact) != 1 and name in self._known and method is None:
            return name
        wanted = _folded(name)
        alike = exact or [
            key
            for key, webhook in self._known.items()
            if wanted in (_folded(key), _folded(webhook.name))
        ]
        verb = (method or "POST").upper()
        fitting = [key for key in alike if self._known[key].method == verb]
        chosen = fitting or (alike if method is None else [])
        if len(chosen) > 1:
            raise ValueError(f"{name!r} may be any of {', '.join(chosen)}: say which")
        return chosen[0] if chosen else None

    def _told_by(self, body: bytes) -> str | None:
        if len(self._known) == 1:
            return next(iter(self._known))
        if not self._member:
            return None
        value = untyped(bytes(body), Headers())
        stated = value.get(self._member) if isinstance(value, dict) else None
        return self._values.get(stated) if isinstance(stated, str) else None


async def awaited(result: object) -> Any:
    """The result of a handler, which may be awaitable."""
    return await result if inspect.isawaitable(result) else result


def finished(result: object) -> Any:
    """The result of a handler that is not asynchronous.

    Raises:
        TypeError: It is asynchronous, and nobody would wait for it.
    """
    if inspect.iscoroutine(result):
        result.close()
        raise TypeError("this method of the handler is asynchronous: use dispatch_async")
    return result


def _headers(headers: HeaderItems | None) -> Headers:
    return Headers(headers.items() if headers is not None else ())


def _folded(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())
