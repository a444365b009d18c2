"""Objects do what their declarations say, in both modes."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from behaviour.harness import Generate, Sdk
from behaviour.object_product import DOCUMENT, MODULES, TOML

MACHINE = {"id": "m1", "state": "starting"}
RUNNING = {"id": "m1", "state": "running"}


@pytest.fixture(scope="module")
def product(sdk_of: Generate) -> Sdk:
    """The package."""
    return sdk_of(DOCUMENT, toml=TOML, modules=MODULES, strict=True)


@dataclass(frozen=True, slots=True)
class Way:
    """One of the two modes."""

    product: Sdk
    is_async: bool

    def sdk(self, *answers: object) -> tuple[Any, Any]:
        """Return the entry point, and the engine that gives it these answers."""
        engine = self.product.module("_runtime.testing").ScriptedEngine(*answers)
        make = self.product.package.AsyncSdk if self.is_async else self.product.package.Sdk
        return make(bearer_token="t", base_url="https://x", http_client=engine), engine

    def run(self, work: Callable[[], Any]) -> Any:
        """Return the result of a call, awaited where that is needed."""

        async def awaited() -> Any:
            result = work()
            return await result if inspect.isawaitable(result) else result

        return asyncio.run(awaited()) if self.is_async else work()

    def answer(self, *arguments: object, **keywords: object) -> Any:
        """Return an answer."""
        return self.product.answer(*arguments, **keywords)

    @property
    def module(self) -> Any:
        """The module of the layer."""
        return self.product.module("sdk.async_" if self.is_async else "sdk.sync")

    def cls(self, name: str) -> Any:
        """Return a class of the layer."""
        return getattr(self.module, f"Async{name}" if self.is_async else name)


@pytest.fixture(params=["sync", "async"])
def way(request: pytest.FixtureRequest, product: Sdk) -> Way:
    """Each of the two modes."""
    return Way(product, request.param == "async")


def sent(engine: Any) -> list[tuple[str, str, bytes]]:
    """Return what was sent: method, path and body."""
    return [(r.method, r.url.removeprefix("https://x"), r.content or b"") for r in engine.requests]


def test_creating_waits_for_the_object(way: Way) -> None:
    """A call, then held questions; 408 means to ask again."""
    sdk, engine = way.sdk(way.answer(200, MACHINE), way.answer(408), way.answer(200, RUNNING))
    machine = way.run(lambda: sdk.machine.create(name="a", size=None))
    assert machine.id == "m1"
    assert repr(machine) == f"<{way.cls('Machine').__name__} id='m1'>"
    question = b'{"states":["running","failed","paused"],"seconds":20}'
    assert sent(engine) == [
        ("POST", "/machines", b'{"name":"a","size":null}'),
        ("POST", "/machines/m1/wait", question),
        ("POST", "/machines/m1/wait", question),
    ]


def test_a_failure_tells_the_object_the_reason_and_what_to_do(way: Way) -> None:
    """The object can be reached from the error, so that nothing is lost."""
    paused = {"id": "m1", "state": "paused", "why": "idle"}
    sdk, _ = way.sdk(way.answer(200, MACHINE), way.answer(200, paused))
    errors = way.product.package.exceptions
    with pytest.raises(errors.WaitError) as caught:
        way.run(lambda: sdk.machine.create())
    assert caught.value.object == way.cls("Machine")(sdk.api, "m1")
    assert caught.value.last.why == "idle"
    for word in ("m1", "paused", "idle", "call `resume()` first"):
        assert word in str(caught.value)


def test_limits_of_a_wait_are_given_per_call(way: Way) -> None:
    """`polling_config` is a keyword of what waits, and of nothing else."""
    polling = way.product.module("_runtime.objects.polling")
    sdk, _ = way.sdk(way.answer(200, MACHINE), way.answer(200, MACHINE))
    limit = polling.PollingConfig(timeout_seconds=0)
    with pytest.raises(polling.PollingTimeout) as caught:
        way.run(lambda: sdk.machine.create(polling_config=limit))
    assert caught.value.last_value.id == "m1"
    with pytest.raises(TypeError, match="polling_config"):
        way.run(lambda: way.cls("Machine")(sdk.api, "m1").get_info(polling_config=limit))


def test_an_unknown_keyword_is_named(way: Way) -> None:
    """Nothing is dropped in silence."""
    sdk, engine = way.sdk()
    with pytest.raises(TypeError, match="nam"):
        way.run(lambda: sdk.machine.create(nam="a"))
    assert engine.requests == []


def test_arguments_can_be_required_bound_and_constant(way: Way) -> None:
    """What the declaration gives, callers cannot."""
    sdk, engine = way.sdk(*[way.answer(200, RUNNING)] * 2)
    way.run(lambda: sdk.machine.create_from_disk("d1", name="b"))
    way.run(lambda: sdk.machine.create_from_disk(disk_id="d1"))
    bodies = [content for _, _, content in sent(engine)]
    assert bodies == [b'{"name":"b","diskId":"d1","size":2}', b'{"diskId":"d1","size":2}']
    with pytest.raises(TypeError, match="disk_id"):
        way.run(lambda: sdk.machine.create_from_disk())
    with pytest.raises(TypeError, match="size"):
        way.run(lambda: sdk.machine.create_from_disk("d1", size=3))


def test_hand_written_checks_come_before_anything_is_sent(way: Way) -> None:
    """They raise what they like."""
    sdk, engine = way.sdk()
    with pytest.raises(ValueError, match="empty"):
        way.run(lambda: sdk.machine.create(name=""))
    assert engine.requests == []


def test_attaching_differs_between_the_modes(product: Sdk) -> None:
    """The synchronous one waits; the other makes no call, and its result can be awaited."""
    sync, aio = Way(product, False), Way(product, True)
    sdk, engine = sync.sdk(product.answer(200, RUNNING))
    assert sdk.machine.from_id(machine_id="m1").id == "m1"
    assert [path for _, path, _ in sent(engine)] == ["/machines/m1/wait"]
    sdk, engine = aio.sdk()
    attached = sdk.machine.from_id("m1")
    assert aio.run(lambda: attached) is attached
    assert engine.requests == []


def test_lists_hold_objects_and_go_on(way: Way) -> None:
    """The first page is a list; `iter_all()` fetches the others."""
    first = {"machines": [{"id": "a", "state": "running"}], "more": True}
    second = {"machines": [{"id": "b", "state": "running"}], "more": False}
    sdk, engine = way.sdk(way.answer(200, first), way.answer(200, second))

    async def everything(items: Any) -> list[str]:
        return [item.id async for item in items.iter_all()]

    async def both() -> tuple[list[str], list[str]]:
        items = await sdk.machine.list(limit=1)
        return [item.id for item in items], await everything(items)

    if way.is_async:
        found = asyncio.run(both())
    else:
        items = sdk.machine.list(limit=1)
        found = ([item.id for item in items], [item.id for item in items.iter_all()])
    assert found == (["a"], ["a", "b"])
    assert sent(engine)[1][1] == "/machines?after=a&limit=1"


def test_a_list_without_pages_is_a_list_of_objects(way: Way) -> None:
    """Also when the server leaves the field out."""
    sdk, _ = way.sdk(
        way.answer(200, {"contents": [{"id": "c", "put_url": "p"}]}), way.answer(200, {})
    )
    (content,) = way.run(lambda: sdk.content.list())
    assert (content.id, content.put_url) == ("c", "p")
    assert way.run(lambda: sdk.content.list()) == []


def test_objects_with_equal_keys_are_equal(way: Way) -> None:
    """They can be members of sets; classes and modes matter."""
    sdk, _ = way.sdk()
    machine = way.cls("Machine")
    assert machine(sdk.api, "a") == machine(sdk.api, "a")
    assert len({machine(sdk.api, "a"), machine(sdk.api, "a"), machine(sdk.api, "b")}) == 2
    assert machine(sdk.api, "a") != way.cls("Content")(sdk.api, "a")
    with pytest.raises(AttributeError):
        machine(sdk.api, "a").id = "b"


def test_a_block_ends_the_object_and_hides_no_error(way: Way) -> None:
    """Whatever the block raises comes out; a failing end is logged only."""
    sdk, engine = way.sdk(way.answer(404, {}))
    machine = way.cls("Machine")(sdk.api, "m1")

    async def asynchronous() -> None:
        async with machine:
            raise KeyError("mine")

    def synchronous() -> None:
        with machine:
            raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        way.run(asynchronous if way.is_async else synchronous)
    assert [(method, path) for method, path, _ in sent(engine)] == [("DELETE", "/machines/m1")]


def test_what_creates_can_be_used_as_a_block_without_await(product: Sdk) -> None:
    """`async with sdk.machine.create() as machine` and with `await` before it."""
    aio = Way(product, True)
    sdk, engine = aio.sdk(*[product.answer(200, RUNNING)] * 6)

    async def work() -> list[str]:
        async with sdk.machine.create() as one:
            pass
        async with await sdk.machine.create() as two:
            pass
        return [one.id, two.id]

    assert asyncio.run(work()) == ["m1", "m1"]
    assert [request.method for request in engine.requests] == ["POST", "POST", "DELETE"] * 2


def test_further_names_waits_and_fields(way: Way) -> None:
    """An alias with and without its result, a method after a wait, a field of an answer."""
    why = {"id": "m1", "state": "failed", "why": "fire"}
    sdk, engine = way.sdk(*[way.answer(200, RUNNING)] * 4, way.answer(200, why))
    machine = way.cls("Machine")(sdk.api, "m1")
    assert way.run(machine.close) is None
    assert way.run(machine.end).state == "running"
    assert way.run(machine.ready).state == "running"
    assert way.run(machine.why) == "fire"
    paths = [(method, path) for method, path, _ in sent(engine)]
    assert paths[2:4] == [("POST", "/machines/m1/wait"), ("GET", "/machines/m1")]


def test_a_method_may_wait_in_one_mode_only(product: Sdk) -> None:
    """The other returns the answer at once, and knows no limits."""
    paused = {"id": "m1", "state": "paused"}
    for is_async, count in ((False, 2), (True, 1)):
        way = Way(product, is_async)
        sdk, engine = way.sdk(product.answer(200, RUNNING), product.answer(200, paused))
        result = way.run(way.cls("Machine")(sdk.api, "m1").pause)
        assert result.state == ("running" if is_async else "paused")
        assert len(engine.requests) == count
        parameters = inspect.signature(way.cls("Machine").pause).parameters
        assert ("polling_config" in parameters) is not is_async


def test_both_spellings_of_an_argument_are_taken(way: Way) -> None:
    """By position and by either name; not both, and not none. Deprecated operations are silent."""
    sdk, engine = way.sdk(*[way.answer(200, "text")] * 3)
    file = way.cls("Machine")(sdk.api, "m1").file
    assert way.run(lambda: file.read("/a", "b")) == "text"
    assert way.run(lambda: file.read(path="/a", text="b")) == "text"
    assert way.run(lambda: file.read(file_path="/a", text="b")) == "text"
    assert {content for _, _, content in sent(engine)} == {b'{"file_path":"/a","text":"b"}'}
    for wrong, word in (({"text": "b"}, "path"), ({"path": "/a"}, "text")):
        with pytest.raises(TypeError, match=word):
            way.run(lambda given=wrong: file.read(**given))
    with pytest.raises(TypeError, match="only one of"):
        way.run(lambda: file.read("/a", "b", file_path="/a"))


def test_contents_are_read_whole_or_written_to_a_file(way: Way, tmp_path: Path) -> None:
    """Of an operation that answers with bytes."""
    sdk, _ = way.sdk(way.answer(200, b"\x00\x01"), way.answer(200, b"\x02"))
    machine = way.cls("Machine")(sdk.api, "m1")
    assert way.run(machine.image) == b"\x00\x01"
    assert way.run(lambda: machine.save_image(tmp_path / "image")) is None
    assert (tmp_path / "image").read_bytes() == b"\x02"


def test_objects_lead_to_others(way: Way) -> None:
    """Made of an answer with two keys; a link has the key that it needs."""
    busy = {"id": "d1", "machine_id": "m1", "state": "busy"}
    done = busy | {"state": "done"}
    answers = [way.answer(200, body) for body in (busy, done, RUNNING, RUNNING)]
    sdk, engine = way.sdk(*answers)
    disk = way.run(lambda: way.cls("Machine")(sdk.api, "m1").take_disk(label="x"))
    assert (disk.id, disk.machine_id, disk.machine.id) == ("d1", "m1", "m1")
    assert way.run(lambda: disk.create_machine(name="n")).id == "m1"
    assert sent(engine)[2] == ("POST", "/machines", b'{"name":"n","diskId":"d1"}')


def test_a_nested_argument_is_made_of_its_fields(way: Way) -> None:
    """Its tag says which one was chosen; what is not given is not sent."""
    sdk, engine = way.sdk(way.answer(200, {"id": "c"}))
    way.run(lambda: sdk.content.create_from_git(url="u", label="l"))
    assert sent(engine)[0][2] == b'{"label":"l","source":{"kind":"git","git":{"url":"u"}}}'


def test_transfers_carry_no_credentials(way: Way) -> None:
    """To and from the addresses in answers; a used address is forgotten."""
    got = {"id": "c", "get_url": "https://storage.example/c?key=1"}
    sdk, engine = way.sdk(
        *[way.answer(200), way.answer(200, {"id": "c"})],
        *[way.answer(200, got), way.answer(200, b"\xc3\xa4")] * 2,
    )
    content = way.cls("Content")(sdk.api, "c", "https://storage.example/put")
    assert way.run(lambda: content.send("ä")) is None
    assert way.run(content.complete) is None
    assert content.put_url is None
    assert way.run(content.get_bytes) == "ä".encode()
    assert way.run(content.get_text) == "ä"
    there = [r for r in engine.requests if "storage" in r.url]
    assert [r.method for r in there] == ["PUT", "GET", "GET"]
    assert there[0].content == "ä".encode()
    assert all("authorization" not in r.headers for r in there)
    with pytest.raises(RuntimeError, match="put_url"):
        way.run(lambda: content.send("again"))


def test_hand_written_methods_are_derived_for_the_other_mode(way: Way) -> None:
    """The emitted class is based on the hand-written one."""
    sdk, engine = way.sdk(way.answer(200, "1"), way.answer(200, "2"))
    file = way.cls("Machine")(sdk.api, "m1").file
    assert way.run(lambda: file.read_both("/a", second="/b")) == "12"
    assert len(engine.requests) == 2


def test_the_twin_reads_as_if_it_were_written(product: Sdk) -> None:
    """In code, docstrings and names of modules."""
    twin = product.source("sdk/files.py")
    assert 'As `Reading(...).read_both("a", second="b")` does.' in twin
    assert "from .sync import Files" in twin
    assert "class Reading(SyncObject):" in twin
    assert "async" not in twin.lower()
    assert "await" not in twin


def test_the_entry_point_closes_its_client(way: Way) -> None:
    """By name or at the end of a block."""
    sdk, _ = way.sdk()

    async def asynchronous() -> None:
        async with sdk as same:
            assert same is sdk

    def synchronous() -> None:
        with sdk as same:
            assert same is sdk

    way.run(asynchronous if way.is_async else synchronous)
    assert sdk.api.is_closed()


def test_the_layer_is_loaded_when_it_is_asked_for(product: Sdk) -> None:
    """All of its classes can be imported from its package."""
    package = product.module("sdk")
    assert package.Machine is product.module("sdk.sync").Machine
    assert package.AsyncMachine is product.module("sdk.async_").AsyncMachine
    assert package.Sdk is product.package.Sdk
    with pytest.raises(AttributeError, match="Nothing"):
        _ = package.Nothing


def test_methods_tell_of_their_arguments(way: Way) -> None:
    """Once for each operation; other methods point there."""
    ops, disk = way.cls("MachineOps"), way.cls("Disk")
    create = inspect.getdoc(ops.create)
    assert create is not None
    for line in (
        "Create a machine.",
        "disk_id: The disk to begin with",
        "polling_config: How long to wait",
    ):
        assert line in create
    assert "MachineOps.create` describes" in (inspect.getdoc(disk.create_machine) or "")


def test_the_guide_tells_what_the_declarations_say(product: Sdk) -> None:
    """Declared and hand-written methods, what ends a block, and what is waited for."""
    page = product.tree["objects.md"].decode()
    for line in (
        "### `sdk.machine`",
        "- `from_id(machine_id, *, polling_config=None) -> Machine` Return the Machine with these"
        " keys. Waits for `running`, in sync programs only.",
        "- A `with` block ends with `stop()`",
        "- A part of `Machine`: `.file`",
        "- `read_both(first, *, second)` Read two files.",
        "- `.machine`: `Machine`",
        "| `running` | `running` | `failed`, `paused` | held answers | `polling_config` |",
    ):
        assert line in page
    readme = product.tree["README.md"].decode()
    assert "| `.machine` | Creates machines. |" in readme
