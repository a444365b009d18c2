"""The sync twin of a hand-written module, word by word."""

from __future__ import annotations

import ast

import pytest

from sdkwright.twins import Twins, untwinnable

TWINS = Twins(frozenset({"SyncObject"}), {"async_": "sync"})


@pytest.mark.parametrize(
    ("text", "twin"),
    [
        ("async def f(): pass", "def f(): pass"),
        ("await  f()", "f()"),
        ("x = [await f(), (await g()).h]", "x = [f(), (g()).h]"),
        ("async with a as b, c: pass", "with a as b, c: pass"),
        ("async for x in y: pass", "for x in y: pass"),
        ("[x async for x in y]", "[x for x in y]"),
        ("await f(\n    await g(),\n)", "f(\n    g(),\n)"),
        ("def __aenter__(): aclose()", "def __enter__(): close()"),
        ("def __aiter__(): raise StopAsyncIteration", "def __iter__(): raise StopIteration"),
        ("from collections.abc import AsyncIterator", "from collections.abc import Iterator"),
        ("from .async_ import AsyncThing", "from .sync import Thing"),
        ("from .async_things import AsyncThings", "from .things import Things"),
        ("from ..aio.groups import x", "from ..sync.groups import x"),
        ("class AsyncThing(AsyncObject): pass", "class Thing(SyncObject): pass"),
        ("class _AsyncThing: pass", "class _Thing: pass"),
        ("x: models.ThingAsyncView", "x: models.ThingAsyncView"),
        ("x.exec_async(Asyncio)", "x.exec_async(Asyncio)"),
        ('x = "await AsyncThing"', 'x = "await AsyncThing"'),
        ("x = 1  # await AsyncThing", "x = 1  # Thing"),
        (
            '"""An AsyncThing.\n\nawait x and async with y.\n"""',
            '"""An Thing.\n\nx and with y.\n"""',
        ),
        ('x = f"{await_}"', 'x = f"{await_}"'),
    ],
)
def test_words_change_and_nothing_else(text: str, twin: str) -> None:
    """The result is Python again."""
    assert TWINS.twin(text) == twin
    ast.parse(twin)


def test_a_module_without_anything_async_is_its_own_twin() -> None:
    """Byte for byte."""
    text = 'def f(x: int) -> str:\n    """Text."""\n    return f"{x:>3}"  # so\n'
    assert TWINS.twin(text) == text


@pytest.mark.parametrize(
    ("text", "message", "place"),
    [
        ('async def f():\n    return f"{await g()}"', "an f-string that awaits", (2, 12)),
        ('x = f"{AsyncThing}"', "an f-string that awaits or names an async class", (1, 5)),
        ("asyncio.run(x)", "'asyncio'", (1, 1)),
        ("def f() -> Awaitable[int]: pass", "'Awaitable'", (1, 12)),
        ("x = collections.abc.Coroutine", "'Coroutine'", (1, 5)),
    ],
)
def test_what_has_no_twin_is_refused(text: str, message: str, place: tuple[int, int]) -> None:
    """With its place."""
    (found,) = untwinnable(text)
    assert message in found.message
    assert (found.where.line, found.where.column) == place
