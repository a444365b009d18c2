"""The front doors: send a call and get its result, a future of it, or an awaitable.

Constructing a client does no I/O and never blocks. Connections open with the first call, and a
token is fetched with the first call that needs one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from .auth import credentials_of
from .core import RawResponse
from .modes import Async, Sync, Threaded
from .product import ProductClient
from .sending import AsyncSender, BlockingClient, SyncSender

__all__ = ["AsyncClient", "ProductClient", "RawResponse", "SyncClient", "ThreadedClient"]

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .call import Call

R = TypeVar("R")


class SyncClient(SyncSender):
    """Sends calls and returns their results; safe to share between threads.

    Args:
        configuration: The settings.
        clock: Time and chance, for tests.
    """

    mode: ClassVar[type[Sync]] = Sync
    _credentials = staticmethod(credentials_of)


class ThreadedClient(BlockingClient):
    """Sends calls in a pool of threads and returns futures; errors are found in the future.

    Args:
        configuration: The settings; `pool_maxsize` is the number of threads.
        clock: Time and chance, for tests.
    """

    mode: ClassVar[type[Threaded]] = Threaded
    _credentials = staticmethod(credentials_of)

    def send(self, call: Call[R]) -> Future[R]:
        """Send a call in the pool."""
        return self._submit(self._send, call)

    def raw(self, call: Call[R]) -> Future[RawResponse[R]]:
        """Send a call in the pool; the future gives the answer in full."""
        return self._submit(self._raw, call)

    def submit(self, call: Call[R]) -> Future[R]:
        """The same as send()."""
        return self.send(call)


class AsyncClient(AsyncSender):
    """Sends calls from coroutines; may be used in several event loops, one after another.

    Args:
        configuration: The settings.
        clock: Time and chance, for tests.
    """

    mode: ClassVar[type[Async]] = Async
    _credentials = staticmethod(credentials_of)
