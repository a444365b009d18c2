"""A newer server: everything is kept, each kind of difference is told once, strict refuses."""

from __future__ import annotations

import contextlib
import logging
import time
from typing import Any

import pytest
from pydantic import BaseModel
from runtime.call import Call, Operation, json
from runtime.codec import decoder_for
from runtime.drift import Drift, Told
from runtime.errors import DecodeError
from runtime.testing import answer
from runtime_support import sync_client
from sample_sdk import models

NODES: Operation[Any] = Operation(
    "list_nodes", "GET", "/nodes", responses=(json("200", lambda: list[models.Node]),)
)


class Cat(BaseModel):
    """One member of a union."""

    purrs: int
    name: str | None = None


class Dog(BaseModel):
    """Another one."""

    barks: int
    name: str | None = None


def decoded(type_: Any, content: bytes) -> tuple[Any, list[tuple[str, str, str]]]:
    """A value and what was recorded of it."""
    found: list[tuple[str, str, str]] = []
    return decoder_for(type_)(content, lambda *drift: found.append(drift)), found


@pytest.mark.parametrize(
    ("type_", "content", "value", "told"),
    [
        (int, b'"5"', "5", ("int", "string")),
        (int, b"true", True, ("int", "boolean")),
        (int, b"5.5", 5.5, ("int", "number")),
        (float, b'"5"', "5", ("float", "string")),
        (bool, b"1", 1, ("bool", "number")),
        (bool, b'"true"', "true", ("bool", "string")),
        (str, b"5", 5, ("str", "number")),
        (str, b"null", None, ("str", "null")),
        (list[str], b'{"a":1}', {"a": 1}, ("list", "object")),
        (dict[str, int], b"[1]", [1], ("dict", "array")),
    ],
)
def test_a_wrong_type_is_kept_as_it_came_and_recorded(
    type_: Any, content: bytes, value: object, told: tuple[str, str]
) -> None:
    """A text is not turned into a number, nor a number into a date."""
    result, found = decoded(type_, content)
    assert (result, type(result)) == (value, type(value))
    assert found == [("", *told)]


def test_an_integer_may_be_written_with_a_point() -> None:
    """JSON has one kind of number."""
    assert decoded(int | None, b"5.0") == (5, [])
    assert type(decoded(int, b"5.0")[0]) is int


def test_a_number_is_not_taken_for_a_date() -> None:
    """Seconds since 1970 would be a guess."""
    import datetime

    assert decoded(datetime.datetime, b"5") == (5, [("", "datetime", "number")])
    assert decoded(datetime.datetime, b'"2026-01-02T03:04:05Z"')[1] == []


def test_a_union_takes_the_member_that_differs_least() -> None:
    """A wrong type in one place does not hide which member it is."""
    value, found = decoded(Cat | Dog, b'{"barks":"loud","name":"rex"}')
    assert isinstance(value, Dog)
    assert vars(value) == {"barks": "loud", "name": "rex"}
    assert found == [("/barks", "int", "string")]


def test_an_unknown_member_of_a_union_is_kept_as_it_came() -> None:
    """It is not pressed into a member whose required fields it lacks."""
    value, found = decoded(list[Cat | Dog], b'[{"purrs":1},{"swims":2}]')
    assert isinstance(value[0], Cat)
    assert value[1] == {"swims": 2}
    assert found == [("/1", "Cat or Dog", "object")]


def test_each_kind_is_told_once_per_client() -> None:
    """However long the list and however often the call; a new kind is told."""
    told: list[Drift] = []
    page = [{"name": 1, "new": 2}] * 50
    api, _ = sync_client(
        answer(200, page),
        answer(200, page),
        answer(200, [{"name": None}]),
        on_drift=told.append,
    )
    for _ in range(3):
        api.send(Call(NODES))
    assert [(drift.operation, drift.pointer, drift.expected, drift.got) for drift in told] == [
        ("list_nodes", "/0/name", "str", "number"),
        ("list_nodes", "/0/new", "no such member", "a member"),
        ("list_nodes", "/0/name", "str", "null"),
    ]


def test_a_server_that_makes_up_names_fills_no_memory() -> None:
    """There is a last kind."""
    told = Told()
    news = [told.is_new(Drift("op", f"/x{index}", "a", "b")) for index in range(Told.MOST + 10)]
    assert sum(news) == Told.MOST


def test_the_log_tells_of_wrong_types_always_and_of_all_when_debugging(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Looking for unknown members costs time, so it is done for those who listen."""
    page = answer(200, [{"name": 1, "new": 2}])
    with caplog.at_level(logging.INFO, logger="runtime"):
        sync_client(page)[0].send(Call(NODES))
    assert "<Drift list_nodes /0/name: expected str, got number>" in caplog.text
    assert "/0/new" not in caplog.text
    with caplog.at_level(logging.DEBUG, logger="runtime"):
        sync_client(page)[0].send(Call(NODES))
    assert "<Drift list_nodes /0/new: expected no such member, got a member>" in caplog.text


def test_a_record_shows_no_value_but_a_bounded_unknown_one() -> None:
    """A wrong value may be a secret; an unknown enum value is what one wants to know."""
    told: list[Drift] = []
    page = answer(200, [{"name": ["s3cret"], "state": "x" * 500}])
    sync_client(page, on_drift=told.append)[0].send(Call(NODES))
    assert "s3cret" not in repr(told)
    assert len(told[1].got) <= 80


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ([{"name": "n", "new": 1}], "/0/new"),
        ([{"name": 5}], "/0/name"),
        ([{"name": "n", "state": "odd"}], "/0/state"),
        ([{}], "/0/name"),
    ],
)
def test_strict_raises_for_every_kind(body: object, pointer: str) -> None:
    """Unknown members and values, wrong types, missing members."""
    api, _ = sync_client(answer(200, body), strict=True)
    with pytest.raises(DecodeError, match=f"{pointer}: expected"):
        api.send(Call(NODES))


def test_many_items_that_differ_are_decoded_in_time_that_grows_with_their_number() -> None:
    """Not one validator per item and field."""
    import json as jsonlib

    content = jsonlib.dumps([{"name": 5, "free": {"gpuQuota": "?"}}] * 2000).encode()
    decoded(list[models.Node], content[:-1] + b"]")
    started = time.monotonic()
    value, found = decoded(list[models.Node], content)
    assert (len(value), len(found)) == (2000, 4000)
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("content", [b"[" * 100_000, b'{"a":' * 100_000, b"[" * 900 + b"]" * 900])
def test_deep_nesting_is_a_decode_error_and_no_recursion_error(content: bytes) -> None:
    """Whatever the parser's limit is."""
    untyped: Operation[Any] = Operation("op", "GET", "/x", responses=(json("200", lambda: object),))
    for spec in (NODES, untyped):
        api, _ = sync_client(answer(200, content), on_drift=lambda drift: None)
        with contextlib.suppress(DecodeError):
            api.send(Call(spec))
    with pytest.raises(DecodeError):
        sync_client(answer(200, content), strict=True)[0].send(Call(NODES))


@pytest.mark.parametrize("charset", ["undefined", "idna", "no-such", "rot13", "a\x00b", "utf-7"])
def test_an_odd_charset_never_breaks_reading(charset: str) -> None:
    """A success is read as UTF-8 then, and an error still tells its status."""
    from runtime.call import text
    from runtime.errors import BadRequestError

    spec: Operation[Any] = Operation("op", "GET", "/x", responses=(text("200"),))
    fields = {"content-type": f"text/plain; charset={charset}"}
    api, _ = sync_client(answer(200, b"words", fields), answer(400, b"words", fields))
    assert api.send(Call(spec)) == "words"
    with pytest.raises(BadRequestError, match="words"):
        api.send(Call(spec))
