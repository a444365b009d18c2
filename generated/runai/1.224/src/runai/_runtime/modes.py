"""The three ways in which a client runs: the type argument of a product client."""

from __future__ import annotations

from typing import TYPE_CHECKING


class Sync:
    """Methods return results."""


class Threaded:
    """Methods return futures; the calls run in a pool of threads."""


class Async:
    """Methods are coroutines."""


if TYPE_CHECKING:
    from typing_extensions import TypeVar

    M = TypeVar("M", Sync, Threaded, Async, default=Sync)
else:
    # Defaults of type variables reached `typing` in Python 3.13; at run time none is needed.
    from typing import TypeVar

    M = TypeVar("M", Sync, Threaded, Async)
