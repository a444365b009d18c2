"""Steps of methods: written once, and used in both modes."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

from object_support import STATE, AsyncClient, Client
from runtime.call import Call
from runtime.objects.bound import AsyncEntity, SyncEntity
from runtime.objects.steps import Making
from runtime.testing import ScriptedEngine, answer

from runtime.objects import awaited


class Box(SyncEntity):
    """A box whose methods return results."""

    def text(self, **options: Any) -> str:
        """Return what it is called."""
        call = Call(STATE, (self.id,))
        return self._then(self._send(call, options), lambda found: str(found["name"]))

    def twice(self) -> str:
        """Ask two times."""
        return self._then(self.text(), lambda one: self._then(self.text(), lambda two: one + two))

    def same(self) -> Box:
        """Return it anew."""
        return self._attach(Box, self.id)


class AsyncBox(AsyncEntity):
    """A box whose methods are awaited."""

    text = awaited.value(Box.text)
    twice = awaited.value(Box.twice)
    same = awaited.attached(Box.same, lambda: AsyncBox)


def _wire() -> ScriptedEngine:
    return ScriptedEngine(answer(200, {"name": "a"}), answer(200, {"name": "b"}))


def test_a_step_follows_another_in_both_modes() -> None:
    """Its function gets the result of the one before, and may begin further steps."""

    async def work() -> str:
        return await AsyncBox(AsyncClient(bearer_token="k", http_client=_wire()), "1").twice()

    assert Box(Client(bearer_token="k", http_client=_wire()), "1").twice() == "ab"
    assert asyncio.run(work()) == "ab"


def test_a_derived_method_is_a_coroutine_function_with_the_same_text_and_arguments() -> None:
    """So that `help` and frameworks know what it is."""
    assert inspect.iscoroutinefunction(AsyncBox.text)
    assert inspect.getdoc(AsyncBox.text) == "Return what it is called."
    assert inspect.signature(AsyncBox.text) == inspect.signature(Box.text)


def test_a_method_that_sends_nothing_is_not_awaited() -> None:
    """It returns an object of its own mode."""
    box = AsyncBox(AsyncClient(bearer_token="k", http_client=_wire()), "1")
    same = box.same()
    assert same == box
    assert same is not box


def test_what_is_to_be_made_knows_its_class_when_it_is_awaited() -> None:
    """It can be given another before."""

    async def make(kind: type[Any]) -> Any:
        return kind()

    async def work() -> list[Any]:
        return [await Making(list, make), await Making(list, make).of(dict)]

    assert asyncio.run(work()) == [[], {}]
