"""Every operation of every version, called over a real socket, request and result compared."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from support.control_plane import ControlPlane
from support.every_operation import Named, Stage, complete, finished
from support.packages import imported, merged, product

OPERATIONS = {
    "2.18": 246,
    "2.19": 268,
    "2.20": 305,
    "2.21": 327,
    "2.22": 335,
    "2.23": 361,
    "2.24": 391,
}

# Answered with a token of its own making, which no sample can foresee.
TOKEN_OPERATIONS = frozenset({("POST", "/api/v1/token")})


def configuration(stage: Stage) -> Any:
    """Return what a client of a package needs."""
    return stage.package.Configuration(
        client_id="id", client_secret="secret", runai_base_url=stage.plane.url
    )


@pytest.fixture(scope="module", params=list(OPERATIONS))
def stage(request: pytest.FixtureRequest) -> Iterator[Stage]:
    version = request.param
    document = merged("runai", version)
    with imported("runai", version) as package, ControlPlane(document) as plane:
        yield Stage(version, package, document, plane, TOKEN_OPERATIONS)


def test_the_versions_are_those_of_the_product() -> None:
    """A new document without a line in the table above fails here."""
    assert list(product("runai").specs) == list(OPERATIONS)


def test_every_operation_works_over_the_wire(stage: Stage) -> None:
    """Each method sends what the document allows and returns, value for value, what came."""
    api = stage.package
    failures: list[str] = []
    called: set[tuple[str, str]] = set()
    with api.RunaiClient(api.ApiClient(configuration(stage))) as client:
        for named in _methods(client, api):
            called.add((named.operation.method, named.operation.path))
            failures += complete(stage.failures(named, finished))
    assert failures == []
    assert len(called) == OPERATIONS[stage.version]


@pytest.mark.parametrize("category", ["organizations", "workload_assets"])
def test_threaded_methods_send_and_return_the_same(stage: Stage, category: str) -> None:
    """A sample of categories through futures."""
    api = stage.package

    async def waited(future: Any) -> Any:
        return future.result(30)

    failures: list[str] = []
    with api.RunaiClient(api.ThreadedApiClient(configuration(stage))) as client:
        for named in _methods(client, api, category):
            failures += complete(stage.failures(named, waited))
    assert failures == []


@pytest.mark.parametrize("category", ["organizations", "workload_assets"])
def test_async_methods_send_and_return_the_same(stage: Stage, category: str) -> None:
    """A sample of categories through coroutines."""
    api = stage.package

    async def run() -> list[str]:
        failures: list[str] = []
        async with api.RunaiClient(api.AsyncApiClient(configuration(stage))) as client:
            for named in _methods(client, api, category):
                failures += await stage.failures(named, finished)
        return failures

    assert asyncio.run(run()) == []


def _methods(client: Any, api: ModuleType, only: str | None = None) -> Iterator[Named]:
    """Yield everything that `options` lists."""
    for category in [only] if only else client.options():
        groups = getattr(client, category)
        for group in groups.options(include_deprecated=True):
            module = importlib.import_module(f"{api.__name__}.requests.{group}")
            methods = getattr(groups, group)
            for name in methods.options(include_deprecated=True):
                operation = getattr(module, f"_{name.upper()}")
                yield Named(f"{category}.{group}.{name}", getattr(methods, name), operation)
