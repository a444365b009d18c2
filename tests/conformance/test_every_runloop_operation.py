"""Every operation of the Runloop API, called over a real socket, request and result compared."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Iterator
from functools import reduce
from typing import Any

import pytest

from support.control_plane import ControlPlane
from support.document import Operation, read_operations
from support.every_operation import Named, Stage, complete, finished
from support.packages import imported, merged, product
from support.runloop.stand_in import KEY

VERSIONS = list(product("runloop").specs)
OPERATIONS = 145


@pytest.fixture(scope="module", params=VERSIONS)
def stage(request: pytest.FixtureRequest) -> Iterator[Stage]:
    version = request.param
    document = merged("runloop", version)
    with imported("runloop", version) as package, ControlPlane(document) as plane:
        plane.tokens.accept(KEY)
        yield Stage(version, package, document, plane)


def test_every_operation_works_over_the_wire(stage: Stage) -> None:
    """Each method sends what the document allows and returns, value for value, what came."""
    failures: list[str] = []
    called: set[tuple[str, str]] = set()
    with stage.package.Runloop(bearer_token=KEY, base_url=stage.plane.url) as client:
        for named in _methods(client, stage):
            called.add((named.operation.method, named.operation.path))
            failures += complete(stage.failures(named, _read))
    assert failures == []
    assert len(called) == OPERATIONS


def test_every_operation_works_with_coroutines(stage: Stage) -> None:
    """The same ones."""

    async def run() -> list[str]:
        failures: list[str] = []
        client = stage.package.AsyncRunloop(bearer_token=KEY, base_url=stage.plane.url)
        async with client:
            for named in _methods(client, stage):
                failures += await stage.failures(named, _read_async)
        return failures

    assert asyncio.run(run()) == []


def test_no_public_method_is_without_an_operation(stage: Stage) -> None:
    """Nothing is left over, in groups and in groups of groups."""
    with stage.package.Runloop(bearer_token=KEY, base_url=stage.plane.url) as client:
        reached = {named.name for named in _methods(client, stage)}
        offered = set(_offered(client, ""))
    internal = {name for name in reached if name not in offered}
    assert offered - reached == set()
    assert internal == {"devboxes.wait_for_status"}


def _methods(client: Any, stage: Stage) -> Iterator[Named]:
    """Yield every operation under each of its names; an internal one is sent as a value."""
    for operation in read_operations(stage.document):
        for group, method in _names(operation):
            name = f"{group}.{method}"
            if operation.node.get("x-sdk-internal"):
                yield Named(name, _sender(client, stage, group, method), operation)
            else:
                yield Named(name, reduce(getattr, name.split("."), client), operation)


def _names(operation: Operation) -> Iterator[tuple[str, str]]:
    group = operation.node["tags"][0]
    yield group, operation.node["x-sdk-method"]
    yield from operation.node.get("x-sdk-aliases", {}).items()


def _sender(client: Any, stage: Stage, group: str, method: str) -> Any:
    module = importlib.import_module(f"{stage.package.__name__}.requests.{group.replace('.', '_')}")
    request = getattr(module, method)

    def send(*arguments: Any, **keywords: Any) -> Any:
        return client.send(request(*arguments, **keywords))

    send.__wrapped__ = request  # type: ignore[attr-defined]  # for inspect.signature
    return send


def _offered(group: Any, path: str) -> Iterator[str]:
    """Yield the dotted paths of the methods below a client or a group."""
    runtime = f"{type(group).__module__.partition('.')[0]}._runtime"
    for kind in type(group).__mro__:
        if kind.__module__.startswith(runtime) or kind is object:
            continue
        for name, value in vars(kind).items():
            if name.startswith(("_", "with_")) or name == "settings":
                continue
            if callable(value):
                yield f"{path}{name}"
            else:
                yield from _offered(getattr(group, name), f"{path}{name}.")


async def _read(result: Any) -> Any:
    """Return all of a result: the items of a stream, the bytes of a file, the data of a page."""
    kind = type(result).__name__
    return _READ.get(kind, _same)(result)


async def _read_async(result: Any) -> Any:
    result = await finished(result)
    kind = type(result).__name__
    if kind == "AsyncStream":
        return [item async for item in result]
    return await finished(_READ.get(kind, _same)(result))


def _same(result: Any) -> Any:
    return result


_READ: dict[str, Any] = {
    "Stream": list,
    "Page": lambda page: page.data,
    "AsyncPage": lambda page: page.data,
    "BinaryAPIResponse": lambda answer: answer.read(),
    "AsyncBinaryAPIResponse": lambda answer: answer.read(),
}
