"""Steps of methods of objects: a method is one expression, which both modes can use.

Methods are written in the synchronous mode, in which a step does its work and returns the result.
Steps of asynchronous objects have the same names and arguments and return what is awaited; so
`awaited` makes a coroutine function of the same method.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from ..rest.groups import AsyncRestGroup, SyncRestGroup
from .lists import AsyncObjectList, ObjectList

if TYPE_CHECKING:
    from collections.abc import Generator

    from ..rest import RequestOptions
    from .bound import AsyncObject, SyncObject
    from .polling import PollingConfig
    from .waiting import Waiter

T = TypeVar("T")
R = TypeVar("R")
S = TypeVar("S", bound="SyncObject")
A = TypeVar("A", bound="AsyncObject")


class SyncSteps(SyncRestGroup):
    """Steps that return results."""

    def _attach(self, kind: type[S], *keys: str) -> S:
        """The object that has these keys; nothing is sent."""
        return kind(self._client, *keys)

    def _make(
        self,
        call: Any,
        options: RequestOptions,
        kind: type[S],
        waiter: Waiter[Any] | None = None,
        config: PollingConfig | None = None,
        *,
        by: Sequence[str] | None = None,
        fields: Sequence[str] = (),
    ) -> S:
        """Send a call, make an object of its answer, and wait for it.

        Args:
            call: The call.
            options: Its options.
            kind: The class of the object.
            waiter: What is waited for, if anything.
            config: The limits of the wait.
            by: The attributes of the object that the waiter asks by, if not by its keys.
            fields: The attributes of the answer that the object is made of, as for `_of`.
        """
        made = kind._of(self._client, self._send(call, options), fields)
        if waiter is not None:
            made._wait(waiter, _asked_by(made, by), config)
        return made

    def _list(
        self,
        call: Any,
        options: RequestOptions,
        kind: type[S],
        *,
        items: str | None = None,
        fields: Sequence[str] = (),
    ) -> ObjectList[S]:
        """Send a call, and make an object of each item of its answer.

        Args:
            call: The call.
            options: Its options.
            kind: The class of the objects.
            items: The attribute of an answer without pages that has the items.
            fields: The attributes of an item that an object is made of, as for `_of`.
        """
        page: Any = self._page(call, options) if items is None else self._send(call, options)
        found = None if items is None else getattr(page, items) or ()
        return ObjectList(page, lambda item: kind._of(self._client, item, fields), found)

    def _save(self, call: Any, options: RequestOptions, file: Any) -> None:
        """Send a call, and write the body of its answer to a path or an open binary file."""
        self._binary(call, options).write_to_file(file)

    def _then(self, first: T, function: Callable[[T], R]) -> R:
        """What a function makes of the result of the step before it."""
        return function(first)


class AsyncSteps(AsyncRestGroup):
    """Steps that return what is awaited; `SyncSteps` describes them."""

    def _attach(self, kind: type[A], *keys: str) -> Making[Any]:
        return Making(kind, lambda kind: kind(self._client, *keys))

    def _make(
        self,
        call: Any,
        options: RequestOptions,
        kind: type[A],
        waiter: Waiter[Any] | None = None,
        config: PollingConfig | None = None,
        *,
        by: Sequence[str] | None = None,
        fields: Sequence[str] = (),
    ) -> Making[A]:
        async def make(kind: type[A]) -> A:
            made = kind._of(self._client, await self._send(call, options), fields)
            if waiter is not None:
                await made._wait(waiter, _asked_by(made, by), config)
            return made

        return Making(kind, make)

    def _list(
        self,
        call: Any,
        options: RequestOptions,
        kind: type[A],
        *,
        items: str | None = None,
        fields: Sequence[str] = (),
    ) -> Making[AsyncObjectList[A]]:
        async def make(kind: type[A]) -> AsyncObjectList[A]:
            sent = self._page(call, options) if items is None else self._send(call, options)
            page = await cast("Awaitable[Any]", sent)
            found = None if items is None else getattr(page, items) or ()
            return AsyncObjectList(page, lambda item: kind._of(self._client, item, fields), found)

        return Making(kind, make)

    async def _save(self, call: Any, options: RequestOptions, file: Any) -> None:
        await (await self._binary(call, options)).write_to_file(file)

    @overload
    async def _then(
        self, first: Awaitable[T], function: Callable[[T], Coroutine[Any, Any, R]]
    ) -> R: ...
    @overload
    async def _then(self, first: Awaitable[T], function: Callable[[T], R]) -> R: ...
    async def _then(self, first: Awaitable[T], function: Callable[[T], Any]) -> Any:
        result = function(await first)
        return await result if isawaitable(result) else result


class Making(Generic[R]):
    """Work that makes objects when it is awaited.

    Args:
        kind: The class of the objects.
        make: Does the work, for a class.
    """

    __slots__ = ("_kind", "_make")

    def __init__(self, kind: Any, make: Callable[[Any], Any]) -> None:
        self._kind = kind
        self._make = make

    def of(self, kind: Any) -> Any:
        """The work for another class: methods name that of the synchronous mode."""
        return self._make(kind)

    def __await__(self) -> Generator[Any, Any, R]:
        work: Awaitable[R] = self._make(self._kind)
        return work.__await__()


def _asked_by(made: Any, names: Sequence[str] | None) -> Sequence[str]:
    """The values that a waiter asks by."""
    keys: Sequence[str] = made._keys
    return keys if names is None else [getattr(made, name) for name in names]
