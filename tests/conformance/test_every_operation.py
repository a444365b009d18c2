"""Every operation of every version, called over a real socket, request and result compared."""

from __future__ import annotations

import asyncio
import importlib
import json
import warnings
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any, NamedTuple

import pytest

from support.arguments import bind
from support.control_plane import ControlPlane
from support.packages import imported, merged, product
from support.wire_arguments import WireArguments, undelivered, wire_arguments

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
TOKEN_OPERATION = ("POST", "/api/v1/token")


class Stage(NamedTuple):
    """A version's package, its document, and a server that holds requests against it."""

    version: str
    package: ModuleType
    document: dict[str, Any]
    plane: ControlPlane

    def configuration(self) -> Any:
        return self.package.Configuration(
            client_id="id", client_secret="secret", runai_base_url=self.plane.url
        )


@pytest.fixture(scope="module", params=list(OPERATIONS))
def stage(request: pytest.FixtureRequest) -> Iterator[Stage]:
    version = request.param
    document = merged("runai", version)
    with imported("runai", version) as package, ControlPlane(document) as plane:
        yield Stage(version, package, document, plane)


def test_the_versions_are_those_of_the_product() -> None:
    """A new document without a line in the table above fails here."""
    assert list(product("runai").specs) == list(OPERATIONS)


def test_every_operation_works_over_the_wire(stage: Stage) -> None:
    """Each method sends what the document allows and returns, value for value, what came."""
    api = stage.package
    failures: list[str] = []
    called: set[tuple[str, str]] = set()
    with api.RunaiClient(api.ApiClient(stage.configuration())) as client:
        for path, method, operation in _methods(client, api):
            called.add((operation.method, operation.path))
            failures += _failures(stage, path, operation, _sync(method))
    assert failures == []
    assert len(called) == OPERATIONS[stage.version]


@pytest.mark.parametrize("category", ["organizations", "workload_assets"])
def test_threaded_methods_send_and_return_the_same(stage: Stage, category: str) -> None:
    """A sample of categories through futures."""
    api = stage.package
    failures: list[str] = []
    with api.RunaiClient(api.ThreadedApiClient(stage.configuration())) as client:
        for path, method, operation in _methods(client, api, category):
            failures += _failures(stage, path, operation, _sync(method), lambda f: f.result(30))
    assert failures == []


@pytest.mark.parametrize("category", ["organizations", "workload_assets"])
def test_async_methods_send_and_return_the_same(stage: Stage, category: str) -> None:
    """A sample of categories through coroutines."""
    api = stage.package

    async def run() -> list[str]:
        failures: list[str] = []
        async with api.RunaiClient(api.AsyncApiClient(stage.configuration())) as client:
            for path, method, operation in _methods(client, api, category):
                expected = _expected_arguments(stage, operation)
                arguments, keywords = bind(method, expected, stage.document)
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", DeprecationWarning)
                    result = await method(*arguments, **keywords)
                failures += _compare(stage, path, operation, expected, result)
        return failures

    assert asyncio.run(run()) == []


def _methods(
    client: Any, api: ModuleType, only: str | None = None
) -> Iterator[tuple[str, Callable[..., Any], Any]]:
    """Yield dotted path, bound method and operation of everything that `options` lists."""
    for category in [only] if only else client.options():
        groups = getattr(client, category)
        for group in groups.options(include_deprecated=True):
            module = importlib.import_module(f"{api.__name__}.requests.{group}")
            methods = getattr(groups, group)
            for name in methods.options(include_deprecated=True):
                operation = getattr(module, f"_{name.upper()}")
                yield f"{category}.{group}.{name}", getattr(methods, name), operation


def _sync(method: Callable[..., Any]) -> Callable[..., Any]:
    def call(*arguments: Any, **keywords: Any) -> Any:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            return method(*arguments, **keywords)

    call.__wrapped__ = method  # type: ignore[attr-defined]  # for inspect.signature
    return call


def _expected_arguments(stage: Stage, operation: Any) -> WireArguments:
    item = stage.document["paths"][operation.path]
    return wire_arguments(item[operation.method.lower()], item, stage.document)


def _failures(
    stage: Stage,
    path: str,
    operation: Any,
    method: Callable[..., Any],
    result_of: Callable[[Any], Any] = lambda result: result,
) -> list[str]:
    try:
        expected = _expected_arguments(stage, operation)
        arguments, keywords = bind(method, expected, stage.document)
        result = result_of(method(*arguments, **keywords))
    except Exception as error:
        stage.plane.findings.clear()
        return [f"{path}: {type(error).__name__}: {error}"]
    return _compare(stage, path, operation, expected, result)


def _compare(
    stage: Stage, path: str, operation: Any, sent: WireArguments, result: Any
) -> list[str]:
    found = [f"{path}: {finding}" for finding in stage.plane.findings]
    stage.plane.findings.clear()
    found += [f"{path}: {loss}" for loss in undelivered(stage.plane.requests[-1], sent)]
    if (operation.method, operation.path) != TOKEN_OPERATION:
        expected, got = _expected(stage, operation), _plain(stage, result)
        if got != expected:
            found.append(f"{path}: {str(got)[:200]} instead of {str(expected)[:200]}")
    return found


def _expected(stage: Stage, operation: Any) -> Any:
    answer = stage.plane.sample_answer(operation.method, operation.path)
    content, kind = answer.content(), answer.headers.get("content-type", "")
    if not content:
        return None
    if "json" in kind:
        return json.loads(content)
    return content.decode() if kind.startswith("text/") else content


def _plain(stage: Stage, result: Any) -> Any:
    values = importlib.import_module(f"{stage.package.__name__}._runtime.values")
    return result if isinstance(result, bytes) else values.plain(result)
