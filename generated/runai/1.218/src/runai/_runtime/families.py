"""Categories of a product client: one attribute, three classes, chosen by the client's mode."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from .modes import Async, Sync, Threaded

if TYPE_CHECKING:
    from .product import ProductClient

S = TypeVar("S")
T = TypeVar("T")
A = TypeVar("A")


class Family(Generic[S, T, A]):
    """The attribute of a category; what it gives follows from the client's type argument.

    Args:
        sync: Gives the class for synchronous clients; called when first needed.
        threaded: The same for threaded clients.
        asynchronous: The same for asynchronous clients.
    """

    def __init__(
        self,
        sync: Callable[[], type[S]],
        threaded: Callable[[], type[T]],
        asynchronous: Callable[[], type[A]],
    ) -> None:
        self._classes: dict[type, Callable[[], type[Any]]] = {
            Sync: sync,
            Threaded: threaded,
            Async: asynchronous,
        }
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, client: None, owner: object = None) -> Self: ...
    @overload
    def __get__(self, client: ProductClient[Sync], owner: object = None) -> S: ...
    @overload
    def __get__(self, client: ProductClient[Threaded], owner: object = None) -> T: ...
    @overload
    def __get__(self, client: ProductClient[Async], owner: object = None) -> A: ...
    def __get__(self, client: Any, owner: object = None) -> Any:
        if client is None:
            return self
        category = self._classes[client.mode]()(client.api_client)
        # Instance attributes come before this descriptor, so the next access does not get here.
        return client.__dict__.setdefault(self._name, category)
