"""Deprecated methods: they work, warn once per call site, and look like what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["deprecated"]

if TYPE_CHECKING:
    # What type checkers and editors know; they strike such methods through.
    from typing_extensions import deprecated
else:
    import functools
    import warnings

    _COROUTINE = 0x80  # inspect.CO_COROUTINE, without importing inspect

    def deprecated(message):
        """Mark a method as deprecated (PEP 702); the warning names the caller's line.

        Args:
            message: What to use instead.
        """

        def decorate(function):
            if function.__code__.co_flags & _COROUTINE:
                wrapper = _coroutine(function, message)
            else:
                wrapper = _plain(function, message)
            function.__deprecated__ = wrapper.__deprecated__ = message
            return wrapper

        return decorate

    def _plain(function, message):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            warnings.warn(message, DeprecationWarning, stacklevel=2)
            return function(*args, **kwargs)

        return wrapper

    def _coroutine(function, message):
        """Warn when called, not when awaited: a task knows nothing of the line that made it."""
        import inspect

        mark = getattr(inspect, "markcoroutinefunction", None)
        if mark is not None:
            return mark(_plain(function, message))

        # Python 3.11 can mark nothing. An awaited coroutine still sees its caller.
        @functools.wraps(function)
        async def wrapper(*args, **kwargs):
            warnings.warn(message, DeprecationWarning, stacklevel=2)
            return await function(*args, **kwargs)

        return wrapper
