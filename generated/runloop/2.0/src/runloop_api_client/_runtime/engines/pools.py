"""Connections in many small pools instead of one large: a large one looks at all on each call."""

from __future__ import annotations

from _thread import allocate_lock
from collections.abc import Callable
from typing import Any


class Shard:
    """A pool of the library, and how many calls use it."""

    __slots__ = ("busy", "pool")

    def __init__(self, pool: Any) -> None:
        self.pool = pool
        self.busy = 0


class Shards:
    """Lends pools of one connection each; the one that was last used is lent first.

    Args:
        make: Makes a pool.
        most: How many pools there may be; further calls share those that have the fewest.
        kept: How many are kept while no call uses them.
    """

    def __init__(self, make: Callable[[], Any], most: int, kept: int) -> None:
        self._make = make
        self._most = most
        self._kept = kept
        self._all: list[Shard] = []
        self._idle: list[Shard] = []
        self._lock = allocate_lock()

    def take(self) -> Shard:
        """A pool for one call, which must be given back."""
        with self._lock:
            if self._idle:
                shard = self._idle.pop()
            elif len(self._all) < self._most:
                shard = Shard(self._make())
                self._all.append(shard)
            else:
                shard = min(self._all, key=lambda known: known.busy)
            shard.busy += 1
            return shard

    def give(self, shard: Shard) -> Any:
        """Take a pool back; the result is a pool that is to be closed, or None."""
        with self._lock:
            shard.busy -= 1
            if shard.busy or shard not in self._all:
                return None
            self._idle.append(shard)
            if len(self._idle) <= self._kept:
                return None
            surplus = self._idle.pop(0)
            self._all.remove(surplus)
            return surplus.pool

    def empty(self) -> list[Any]:
        """All pools, which are to be closed."""
        with self._lock:
            pools = [shard.pool for shard in self._all]
            self._all, self._idle = [], []
            return pools
