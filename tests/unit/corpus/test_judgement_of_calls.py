"""The server that validates calls: what is right passes, and each kind of mistake is found."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from corpus.emitted import Emitted
from corpus.exercising import exercise
from corpus.loading import load
from corpus.mending import mend
from corpus.round_trips import round_trips
from corpus.tally import Tally
from sdkwright.adhoc import adhoc_job
from sdkwright.cache import Cache
from sdkwright.diagnostics import Report
from sdkwright.pipeline import generate
from sdkwright.tree import write
from support.document import Node
from support_generate import whole

DOCUMENT = """
    paths:
      /things/{id}:
        put:
          operationId: put_thing
          tags: [things]
          parameters:
            - {name: id, in: path, required: true, schema: {type: string}}
            - {name: tags, in: query, schema: {type: array, items: {type: string}}}
            - {name: X-Trace, in: header, schema: {type: string}}
            - {name: session, in: cookie, schema: {type: string}}
          requestBody:
            required: true
            content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
          responses:
            "200":
              description: ok
              content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
    components:
      schemas:
        Thing:
          type: object
          required: [name]
          properties:
            name: {type: string, example: lamp}
            since: {type: string, format: date-time}
            size: {type: integer}
          example: {name: lamp, since: "2024-05-17T12:30:00.000+02:00", more: [1, {}]}
"""
NAME = "sdk_under_judgement"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("judged")
    path = folder / "api.yaml"
    path.write_text(whole(DOCUMENT), encoding="utf-8")
    report = Report(strict=False)
    job = adhoc_job(path, (), NAME, report)
    write(generate(job, report, Cache(folder / "cache")).tree, folder / "sdk")
    return path


@pytest.fixture(scope="module")
def package(path: Path) -> Iterator[ModuleType]:
    source = str(path.parent / "sdk" / "src")
    sys.path.insert(0, source)
    yield importlib.import_module(NAME)
    sys.path.remove(source)


@pytest.fixture(scope="module")
def document(path: Path) -> Node:
    return mend(load(path))


@pytest.fixture(scope="module")
def emitted(package: ModuleType, path: Path) -> Emitted:
    return Emitted(package, path)


@pytest.fixture
def judged(package: ModuleType, document: Node, emitted: Emitted) -> Callable[[], Tally]:
    return lambda: exercise(package, document, emitted.functions())


def test_a_correct_client_passes(judged: Callable[[], Tally]) -> None:
    """Nothing is found where nothing is wrong."""
    assert judged() == Tally(1, 1)


Spoil = Callable[[Any], Any]


def _without_name(request: Any) -> Any:
    return _changed(request, content=request.content.replace(b'"name"', b'"nome"'))


def _without_body(request: Any) -> Any:
    headers = {name: text for name, text in request.headers.items() if name != "content-type"}
    return _changed(request, headers=headers, content=None)


def _with_headers(**headers: str) -> Spoil:
    changes = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda request: _changed(request, headers={**request.headers, **changes})


def _changed(request: Any, **changes: Any) -> Any:
    facts = {name: getattr(request, name) for name in ("method", "url", "headers", "content")}
    return type(request)(**{**facts, **changes})


def _with_url(old: str, new: str) -> Spoil:
    def spoil(request: Any) -> Any:
        assert old in request.url
        return _changed(request, url=request.url.replace(old, new))

    return spoil


@pytest.mark.parametrize(
    ("spoil", "finding"),
    [
        (_with_url("tags=", "togs="), "query parameter 'togs' is not declared"),
        (_with_url("tags=", "tags=other&tags="), "query parameter 'tags' arrived as ['other',"),
        (_with_url("/things/", "/things/x"), "path parameter 'id' arrived as 'xid"),
        (_with_url("/things/", "/thongs/"), "no such operation"),
        (_with_headers(x_trace="other"), "header parameter 'X-Trace' arrived as 'other'"),
        (_with_headers(cookie="session=other"), "cookie parameter 'session' arrived as 'other'"),
        (_with_headers(content_type="text/plain"), "content type 'text/plain' is not one of"),
        (_with_headers(accept="text/csv"), "Accept 'text/csv' allows none of the answers"),
        (_without_name, "the body does not fit: 'name' is a required property"),
        (_without_name, "the body has the undeclared property $.nome"),
        (lambda request: _changed(request, content=b"{"), "the body is not JSON"),
        (_without_body, "the body is required but missing"),
    ],
)
def test_a_mistake_of_the_client_is_found(
    judged: Callable[[], Tally],
    monkeypatch: pytest.MonkeyPatch,
    spoil: Spoil,
    finding: str,
) -> None:
    """A request that differs in one point is told as what is wrong with it."""
    call = importlib.import_module(f"{NAME}._runtime.call").Call
    correct = call.request
    monkeypatch.setattr(call, "request", lambda *given: spoil(correct(*given)))
    tally = judged()
    assert any(finding in failure for failure in tally.failures), tally.failures


def test_a_result_that_differs_is_found(
    judged: Callable[[], Tally], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the method returns is compared with what the server sent, value for value."""
    sending = importlib.import_module(f"{NAME}._runtime.groups").SyncGroup
    send = sending._send

    def lossy(self: Any, call: Any) -> Any:
        result = send(self, call)
        result.size = 17
        return result

    monkeypatch.setattr(sending, "_send", lossy)
    assert [failure for failure in judged().failures if "instead of" in failure]


def test_an_operation_without_a_method_is_told(package: ModuleType, document: Node) -> None:
    """A package must reach everything."""
    assert exercise(package, document, {}).failures == ["PUT /things/{id} (put_thing): no method"]


def test_examples_are_decoded_and_encoded_again(
    package: ModuleType, document: Node, emitted: Emitted
) -> None:
    """An instant may come back in another spelling, unknown members come back as they were."""
    assert round_trips(package, document, emitted) == Tally(2, 2)


def test_an_example_that_comes_back_otherwise_is_told(
    package: ModuleType, document: Node, emitted: Emitted, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The value itself counts, not that nothing failed."""
    model = importlib.import_module(f"{NAME}.models").Thing
    monkeypatch.setattr(model, "to_wire", lambda self: {"name": self.name})
    tally = round_trips(package, document, emitted)
    assert (tally.tried, tally.passed) == (2, 1)
    assert "instead of" in tally.failures[0]
