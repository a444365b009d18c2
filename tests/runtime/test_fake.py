"""A fake service for the tests of users: every operation answers, without a network."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any, Literal

import pytest
from runtime.call import Call, Operation, binary, empty, json, path, text
from runtime.client import AsyncClient, SyncClient
from runtime.errors import ConflictError, NotFoundError
from runtime.fake import FakeServer, sample
from runtime.messages import Request, Response
from runtime.testing import answer
from runtime_support import configuration, in_loop
from sample_sdk import models

LIST: Operation[Any] = Operation(
    "parts.list_nodes", "GET", "/nodes", responses=(json("200", lambda: list[models.Node]),)
)
READ: Operation[Any] = Operation(
    "parts.get_node",
    "GET",
    "/nodes/{id}",
    parameters=(path("id"),),
    responses=(json("200", lambda: models.Node), text("200", "text/csv")),
)
SUMMARY: Operation[Any] = Operation(
    "parts.summary", "GET", "/nodes/summary", responses=(json("2XX", lambda: int),)
)
REMOVE: Operation[Any] = Operation(
    "parts.remove", "DELETE", "/nodes/{id}", parameters=READ.parameters, responses=(empty("204"),)
)
FILE: Operation[Any] = Operation("parts.file", "GET", "/file", responses=(binary("default"),))
ALL = (LIST, READ, SUMMARY, REMOVE, FILE)


def client(wire: FakeServer) -> SyncClient:
    """A client of the fake service, below a path prefix, with strict decoding."""
    return SyncClient(configuration(wire, base_url="https://api.example/v9", strict=True))


def test_every_operation_answers_with_a_sample_of_its_type() -> None:
    """Samples fit the document: strict decoding finds no difference."""
    api = client(FakeServer(ALL))
    assert isinstance(api.send(Call(LIST))[0], models.Node)
    assert isinstance(api.send(Call(READ, ("1",))), models.Node)
    assert api.send(Call(SUMMARY)) == 0
    assert api.send(Call(REMOVE, ("1",))) is None
    assert api.send(Call(FILE)) == b"sample"
    assert api.send(Call(READ, ("1",), accept="text/csv")) == "sample"


def test_an_operation_can_be_told_to_answer_otherwise() -> None:
    """By its name, with or without its groups; requests are kept."""
    wire = FakeServer(ALL)
    wire.when("get_node", answer(409, {"message": "busy"}))

    def gone(request: Request) -> Response:
        return answer(404, {"message": request.url})

    wire.when("parts.remove", gone)
    with pytest.raises(ConflictError, match="busy"):
        client(wire).send(Call(READ, ("1",)))
    with pytest.raises(NotFoundError, match="v9/nodes/2"):
        client(wire).send(Call(REMOVE, ("2",)))
    assert [request.method for request in wire.requests] == ["GET", "DELETE"]
    with pytest.raises(KeyError, match="get_nodes"):
        wire.when("get_nodes", answer(200))


def test_what_the_document_does_not_know_is_not_found() -> None:
    """As a real service would answer."""
    with pytest.raises(NotFoundError, match="no operation GET"):
        client(FakeServer([LIST])).send(Call(READ, ("1",)))


def test_operations_are_found_in_a_package_and_serve_async_clients(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Generated packages give their package of requests."""
    folder = tmp_path / "fake_requests"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "nodes.py").write_text("from test_fake import LIST as _LIST, READ as _READ\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    wire = FakeServer(import_module("fake_requests"))

    async def main() -> Any:
        async with AsyncClient(configuration(wire)) as api:
            return await api.send(Call(LIST))

    assert len(in_loop(main)) == 1


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        (str | None, "text"),
        (type(None), None),
        (list[int], [0]),
        (dict[str, bool], {"key": False}),
        (Literal["a", "b"], "a"),
        (object, {}),
        (models.NodeState, "up"),
    ],
)
def test_samples_of_plain_types(type_: Any, expected: object) -> None:
    """The same ones every time."""
    assert sample(type_) == expected
