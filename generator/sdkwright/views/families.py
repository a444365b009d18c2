"""The three families of clients: what differs between their modules."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Family:
    """One of the three ways to call: what differs between their modules."""

    module: str
    prefix: str
    base: str
    function: str
    wait: str
    result_prefix: str
    result_suffix: str
    mood: str


_FUTURES = "Calls return futures; `sync` describes their arguments."
_AWAITED = "Calls are awaited; `sync` describes their arguments."

SYNC = Family("sync", "", "SyncGroup", "def", "", "", "", "")
THREADED = Family("threaded", "Threaded", "ThreadedGroup", "def", "", "Future[", "]", _FUTURES)
ASYNC = Family("aio", "Async", "AsyncGroup", "async def", "await ", "", "", _AWAITED)
FAMILIES = (SYNC, THREADED, ASYNC)
