"""Objects of an API: a client and the keys that say which object it is."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Self, TypeVar

from ..errors import CallError
from .steps import AsyncSteps, SyncSteps
from .waiting import Waiter, wait_flow

if TYPE_CHECKING:
    from types import TracebackType

    from ..rest.client import AsyncRestClient, SyncRestClient
    from .polling import PollingConfig

V = TypeVar("V")
T = TypeVar("T")

_NONE: Final[dict[str, Any]] = {}


class _Bound:
    """What objects of both modes have in common: equal keys make equal objects."""

    _key_names: ClassVar[tuple[str, ...]] = ()
    _state_names: ClassVar[tuple[str, ...]] = ()
    _exit: ClassVar[str | None] = None

    _client: Any
    _keys: tuple[str, ...]

    def __init__(self, client: Any, *keys: str) -> None:
        self._client = client
        self._view: str | None = None
        self._children: dict[object, Any] = {}
        self._keys = keys

    @classmethod
    def _of(cls, client: Any, answer: Any, fields: Sequence[str] = ()) -> Self:
        """The object that an answer tells of.

        Args:
            fields: The attributes of the answer that are its keys, and what else it holds, where
                they are not called like those of the object.
        """
        names = fields or (*cls._key_names, *cls._state_names)
        count = len(cls._key_names)
        keys = [str(getattr(answer, name)) for name in names[:count]]
        state: list[Any] = [getattr(answer, name, None) for name in names[count:]]
        return cls(client, *keys, *state)

    def __repr__(self) -> str:
        pairs = zip(self._key_names, self._keys, strict=True)
        return f"<{' '.join([type(self).__name__, *(f'{n}={value!r}' for n, value in pairs)])}>"

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self._keys == getattr(other, "_keys", None)

    def __hash__(self) -> int:
        return hash((type(self), self._keys))

    def _ending(self) -> Callable[[], Any]:
        """The method that ends a `with` block.

        Raises:
            TypeError: There is none.
        """
        if self._exit is None:
            raise TypeError(f"{type(self).__name__} cannot be used in a `with` statement")
        ending: Callable[[], Any] = getattr(self, self._exit)
        return ending

    def _not_ended(self, error: Exception) -> None:
        from ..log import log_failure

        log_failure(f"{self!r}: {self._exit}() failed at the end of its block: {error}", error)

    def _address(self, attribute: str) -> str:
        """An address that the object holds.

        Raises:
            AddressError: It holds none.
        """
        url: str | None = getattr(self, attribute)
        if url is None:
            from .transfer import AddressError

            raise AddressError(f"{self!r} has no {attribute}: it was used, or never asked for")
        return url

    def _forgot(self, answer: V, *attributes: str) -> V:
        """Forget what was used up by a call, and give its answer back."""
        for attribute in attributes:
            setattr(self, f"_{attribute}", None)
        return answer

    def _named_in(self, error: CallError) -> None:
        """Let an error that names no object name this one."""
        if error.object is None:
            error.object = self


class SyncObject(_Bound, SyncSteps):
    """An object whose methods return results."""

    _client: SyncRestClient

    def __enter__(self) -> Self:
        self._ending()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            self._ending()()
        except Exception as problem:  # noqa: BLE001 - must not hide what the block raised
            self._not_ended(problem)

    def _wait(
        self,
        waiter: Waiter[V],
        keys: Sequence[str],
        config: PollingConfig | None = None,
        options: Mapping[str, Any] = _NONE,
    ) -> V:
        try:
            flow = wait_flow(self._client._core, waiter, keys, config, options)
            return self._client._perform(flow)
        except CallError as error:
            self._named_in(error)
            raise

    def _put(self, attribute: str, content: Any, options: Mapping[str, Any] = _NONE) -> None:
        from .transfer import Transfer

        Transfer(self._client, options).put(self._address(attribute), content)

    def _get(self, url: str, options: Mapping[str, Any] = _NONE) -> bytes:
        from .transfer import Transfer

        return Transfer(self._client, options).get(url)

    def _get_text(self, url: str, options: Mapping[str, Any] = _NONE) -> str:
        return self._get(url, options).decode("utf-8", "replace")


class SyncEntity(SyncObject):
    """An object that is known by its id."""

    _key_names = ("id",)

    def __init__(self, client: SyncRestClient, id: str) -> None:
        super().__init__(client, id)

    @property
    def id(self) -> str:
        """The id, which does not change."""
        return self._keys[0]


class AsyncObject(_Bound, AsyncSteps):
    """An object whose methods are coroutines; it can be awaited itself, which gives it back."""

    _client: AsyncRestClient

    def __await__(self) -> Generator[Any, Any, Self]:
        yield from ()
        return self

    async def __aenter__(self) -> Self:
        self._ending()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            await self._ending()()
        except Exception as problem:  # noqa: BLE001 - must not hide what the block raised
            self._not_ended(problem)

    async def _wait(
        self,
        waiter: Waiter[V],
        keys: Sequence[str],
        config: PollingConfig | None = None,
        options: Mapping[str, Any] = _NONE,
    ) -> V:
        try:
            flow = wait_flow(self._client._core, waiter, keys, config, options)
            return await self._client._perform(flow)
        except CallError as error:
            self._named_in(error)
            raise

    async def _put(self, attribute: str, content: Any, options: Mapping[str, Any] = _NONE) -> None:
        from .transfer import AsyncTransfer

        await AsyncTransfer(self._client, options).put(self._address(attribute), content)

    async def _get(self, url: str, options: Mapping[str, Any] = _NONE) -> bytes:
        from .transfer import AsyncTransfer

        return await AsyncTransfer(self._client, options).get(url)

    async def _get_text(self, url: str, options: Mapping[str, Any] = _NONE) -> str:
        return (await self._get(url, options)).decode("utf-8", "replace")


class AsyncEntity(AsyncObject):
    """An object that is known by its id."""

    _key_names = ("id",)

    def __init__(self, client: AsyncRestClient, id: str) -> None:
        super().__init__(client, id)

    @property
    def id(self) -> str:
        """The id, which does not change."""
        return self._keys[0]


class Creation(Coroutine[Any, Any, T], Generic[T]):
    """What creates an object: await it, or use it with `async with`, which ends the object too.

    Args:
        work: Creates the object.
    """

    __slots__ = ("_made", "_work")

    def __init__(self, work: Coroutine[Any, Any, T]) -> None:
        self._work = work
        self._made: Any = None

    def __await__(self) -> Generator[Any, Any, T]:
        return self._work.__await__()

    def send(self, value: Any) -> Any:
        return self._work.send(value)

    def throw(self, *error: Any) -> Any:
        return self._work.throw(*error)

    def close(self) -> None:
        self._work.close()

    async def __aenter__(self) -> T:
        self._made = await self._work
        result: T = await self._made.__aenter__()
        return result

    async def __aexit__(self, *error: Any) -> None:
        await self._made.__aexit__(*error)
