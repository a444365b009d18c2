"""Bound objects: what they are called, when they are equal, how their blocks end, and lists of them."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest
from object_support import STATE, AsyncClient, Client, Mode, both, client, look
from runtime.call import Call, Operation, Paged, Paging, json, query
from runtime.errors import NotFoundError, WaitError
from runtime.objects.bound import AsyncObject, Creation, SyncObject
from runtime.objects.lists import AsyncObjectList, ObjectList
from runtime.objects.waiting import Waiter
from runtime.testing import ScriptedEngine, answer

READY: Waiter[Any] = Waiter(
    "box_ready",
    look,
    keys=("id",),
    success=frozenset({"ready"}),
    failure=frozenset({"broken"}),
)


class Box(SyncObject):
    """An object with a key, whose block closes it."""

    _key_names = ("id",)
    _exit = "shut"

    def shut(self) -> object:
        """End it."""
        return self._send(Call(STATE, (self._keys[0],)), {})


class AsyncBox(AsyncObject):
    """The same for coroutines."""

    _key_names = ("id",)
    _exit = "shut"

    async def shut(self) -> object:
        """End it."""
        return await self._send(Call(STATE, (self._keys[0],)), {})


def box(mode: Mode, *answers: Any) -> tuple[Any, ScriptedEngine]:
    """An object over a scripted wire."""
    wire = ScriptedEngine(*answers)
    kind: Any = AsyncBox if mode.is_async else Box
    return kind(mode.client(http_client=wire), "b1"), wire


def test_keys_say_which_object_it_is() -> None:
    """In its repr, and where it is compared."""
    api, _ = client()
    one, same, other = Box(api, "1"), Box(Client(bearer_token="other"), "1"), Box(api, "2")
    assert repr(one) == "<Box id='1'>"
    assert one == same != other
    assert len({one, same, other}) == 2
    assert one != SyncObject(api, "1")


@both
async def test_a_block_ends_its_object_however_it_ends(mode: Mode) -> None:
    """And lets the error of the block out."""
    one, wire = box(mode, answer(200, {}), answer(200, {}))
    async with _entered(mode, one) as entered:
        assert entered is one
        assert wire.requests == []
    with pytest.raises(LookupError, match="the body's"):
        async with _entered(mode, one):
            raise LookupError("the body's")
    assert len(wire.requests) == 2


@both
async def test_an_end_that_fails_is_logged_and_hides_nothing(
    mode: Mode, caplog: pytest.LogCaptureFixture
) -> None:
    """The object may still be there: its name is in the log."""
    one, _ = box(mode, answer(404, {"message": "gone"}), answer(404, {"message": "gone"}))
    with caplog.at_level(logging.ERROR):
        async with _entered(mode, one):
            pass
        with pytest.raises(LookupError, match="the body's"):
            async with _entered(mode, one):
                raise LookupError("the body's")
    assert [
        ("id='b1'" in each.getMessage(), "gone" in each.getMessage()) for each in caplog.records
    ] == [(True, True)] * 2


@both
async def test_an_object_that_does_not_end_has_no_block(mode: Mode) -> None:
    """It is a mistake to use it so."""
    with pytest.raises(TypeError, match="cannot be used in a `with` statement"):
        async with _entered(mode, mode.object(mode.client(), "1")):
            pass


@both
async def test_an_error_of_a_wait_has_the_object(mode: Mode) -> None:
    """Whatever went wrong, so that nothing is lost that was made."""
    one, _ = box(mode, answer(200, {"status": "broken"}), answer(404, {}))
    for kind in (WaitError, NotFoundError):
        with pytest.raises(kind) as caught:
            await mode.of(one._wait(READY, ("b1",)))
        assert caught.value.object is one


def test_an_async_object_can_be_awaited() -> None:
    """As if it had to be fetched."""

    async def main() -> None:
        one = AsyncBox(AsyncClient(bearer_token="k"), "1")
        assert await one is one

    asyncio.run(main())


def test_a_creation_is_awaited_entered_or_made_a_task() -> None:
    """All three give the object; a block ends it."""

    async def main() -> int:
        wire = ScriptedEngine(answer(200, {}))
        made = AsyncBox(AsyncClient(bearer_token="k", http_client=wire), "1")

        async def create() -> AsyncBox:
            await asyncio.sleep(0)
            return made

        assert await Creation(create()) is made
        assert await asyncio.create_task(Creation(create())) is made
        async with Creation(create()) as entered:
            assert entered is made
            assert wire.requests == []
        Creation(create()).close()
        return len(wire.requests)

    assert asyncio.run(main()) == 1


PAGES: Operation[Any] = Operation(
    "list",
    "GET",
    "/boxes",
    parameters=(query("after"),),
    responses=(json("200", lambda: object),),
    paging=Paging("last-id", position="after", items="boxes", next="id", more="has_more"),
)


@both
async def test_a_list_has_its_first_page_and_gets_the_others(mode: Mode) -> None:
    """When they are asked for; the objects that are there are the same ones."""
    pages = [[{"id": "1"}, {"id": "2"}], [{"id": "3"}]]
    answers = [answer(200, {"boxes": page, "has_more": page is pages[0]}) for page in pages]
    one, wire = box(mode, *answers)
    page = await mode.of(one._page(Paged(PAGES, (None,)), {}))
    kind: Any = AsyncObjectList if mode.is_async else ObjectList
    found = kind(page, lambda item: item["id"])
    assert (found, found.has_more, len(wire.requests)) == (["1", "2"], True, 1)
    every = found.iter_all()
    got = [item async for item in every] if mode.is_async else list(every)
    assert (got, len(wire.requests)) == (["1", "2", "3"], 2)
    plain = kind(object(), str, [1, 2])
    assert (plain, plain.has_more) == (["1", "2"], False)


class _entered:  # noqa: N801 - reads like a statement
    """The block of an object of either kind."""

    def __init__(self, mode: Mode, one: Any) -> None:
        self._mode, self._one = mode, one

    async def __aenter__(self) -> Any:
        return await self._one.__aenter__() if self._mode.is_async else self._one.__enter__()

    async def __aexit__(self, *error: Any) -> Any:
        one = self._one
        return await one.__aexit__(*error) if self._mode.is_async else one.__exit__(*error)
