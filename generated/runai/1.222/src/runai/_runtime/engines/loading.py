"""Loads a native library in a thread that never ends.

The allocator of pyreqwest (mimalloc 3.3) takes the thread that loads it for the main thread. When
that one has ended, the next thread with the same id that uses the library crashes the process.
"""

from __future__ import annotations

import os
from _thread import LockType, allocate_lock, start_new_thread
from contextlib import suppress
from importlib import import_module

from .aside import is_needed

_process: int | None = None


def load(name: str) -> None:
    """Import a library; outside of the main thread, a thread that waits for ever does it."""
    global _process
    if is_needed():
        return
    loaded, never = allocate_lock(), allocate_lock()
    loaded.acquire()
    never.acquire()
    with suppress(RuntimeError):  # no more threads, as at the end of the interpreter
        start_new_thread(_keep, (name, loaded, never))
        loaded.acquire()
        _process = os.getpid()


def is_orphaned() -> bool:
    """Whether a fork has left that thread behind, so that the library must not be used."""
    return _process not in (None, os.getpid())


def _keep(name: str, loaded: LockType, never: LockType) -> None:
    with suppress(Exception):  # whoever imports it next sees the same error
        import_module(name)
    loaded.release()
    never.acquire()
