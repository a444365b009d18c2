"""Deprecated methods warn at the caller's line and stay what they are."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from typing import Any

import pytest
from runtime.deprecation import deprecated
from runtime_support import in_loop


class Group:
    """Two deprecated methods."""

    @deprecated("use new()")
    def old(self, x: int, *, y: str = "a") -> int:
        """What it does."""
        return x

    @deprecated("use new()")
    async def old_async(self, x: int) -> int:
        """What it does later."""
        return x


def line() -> int:
    """The line of the caller."""
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


def call_old() -> int:
    """Call the deprecated method and return the line of the call."""
    here = line() + 1
    Group().old(1)
    return here


def test_a_deprecated_method_warns_at_the_line_of_the_call() -> None:
    """Where the user can change it."""
    with pytest.warns(DeprecationWarning, match=r"use new\(\)") as caught:
        here = call_old()
    assert (caught[0].filename, caught[0].lineno) == (__file__, here)


def test_an_awaited_method_warns_at_the_line_of_the_await() -> None:
    """Not inside this package or the event loop."""

    async def main() -> int:
        here = line() + 1
        await Group().old_async(1)
        return here

    with pytest.warns(DeprecationWarning, match=r"use new\(\)") as caught:
        here = in_loop(main)
    assert (caught[0].filename, caught[0].lineno) == (__file__, here)


def test_one_call_site_warns_once() -> None:
    """By the usual rule of the warnings module."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            Group().old(1)
        Group().old(2)
    assert len(caught) == 2


@pytest.mark.parametrize("method", [Group.old, Group.old_async])
def test_name_docstring_and_signature_are_kept(method: Any) -> None:
    """help() and editors show the real ones."""
    assert method.__name__.startswith("old")
    assert method.__doc__.startswith("What it does")
    assert "x" in inspect.signature(method).parameters
    assert method.__deprecated__ == "use new()"


def test_coroutine_functions_stay_coroutine_functions() -> None:
    """For inspect, and so for mocks and frameworks."""
    assert inspect.iscoroutinefunction(Group.old_async)
    assert inspect.iscoroutinefunction(Group().old_async)
    assert not inspect.iscoroutinefunction(Group.old)
    assert asyncio.iscoroutinefunction(Group.old_async)
