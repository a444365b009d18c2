"""Methods of groups: what they send, what their options change, what they give."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from rest_sample import Box
from rest_support import Both
from runtime.errors import DecodeError, RequestError
from runtime.testing import ScriptedEngine, answer
from runtime_server import Server, respond

from runtime.rest import NOT_GIVEN, Omit, Timeout

BOX = answer(200, {"id": "b1", "name": "n"})
OK = respond(b'{"id":"b1","name":"n"}')


def sent(both: Both, call: Any, **settings: Any) -> Any:
    """The request that a use of a client sends."""
    wire = ScriptedEngine(BOX)
    both.do(call(both.client(http_client=wire, **settings)))
    return wire.requests[0]


@pytest.mark.usefixtures("each_engine")
def test_a_method_sends_its_arguments_and_gives_a_model(both: Both) -> None:
    """Wire names in the body, and the headers of an API."""
    with Server(OK) as server:
        client = both.client(server, bearer_token="secret-9")
        box = both.do(client.boxes.create(name="n", run_profile="fast", command_id="c"))
    assert isinstance(box, Box)
    assert (box.id, box.name) == ("b1", "n")
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /v1/boxes HTTP/1.1\r\n")
    fields = dict(line.split(b": ", 1) for line in head.lower().split(b"\r\n")[1:])
    assert fields[b"authorization"] == b"bearer secret-9"
    assert fields[b"accept"] == b"application/json"
    assert fields[b"content-type"] == b"application/json"
    assert fields[b"user-agent"] == b"sample/python 1"
    assert json.loads(body) == {"name": "n", "runProfile": "fast", "command_id": "c"}


def test_what_is_omitted_is_not_sent_and_none_is_null(both: Both) -> None:
    """In bodies; in queries neither is sent."""
    body = json.loads(sent(both, lambda c: c.boxes.create(name=None, command_id="c")).content)
    assert body == {"name": None, "command_id": "c"}
    omitted = sent(both, lambda c: c.boxes.create(name=NOT_GIVEN, command_id="c"))
    assert json.loads(omitted.content) == {"command_id": "c"}
    for tag in (None, Omit(), NOT_GIVEN):
        assert sent(both, lambda c, tag=tag: c.boxes.retrieve("b1", tag=tag)).url.endswith("/b1")


def test_an_unknown_keyword_is_a_type_error_that_names_it(both: Both) -> None:
    """Nothing is dropped silently; a GET takes no idempotency key."""
    client = both.client(http_client=ScriptedEngine())
    with pytest.raises(TypeError, match=r"boxes\.create.*'shel_name'"):
        both.do(client.boxes.create(name="n", shel_name="x"))
    with pytest.raises(TypeError, match="idempotency_key"):
        both.do(client.boxes.retrieve("b1", idempotency_key="k"))


def test_an_identifier_stays_one_segment(both: Both) -> None:
    """Slashes and spaces are encoded; dots and nothing are refused before anything is sent."""
    assert sent(both, lambda c: c.boxes.retrieve("a/b c")).url.endswith("/v1/boxes/a%2Fb%20c")
    client = both.client(http_client=ScriptedEngine())
    for identifier in ("", "..", "a/../../b", "%2e%2e"):
        with pytest.raises(RequestError, match="id"):
            both.do(client.boxes.retrieve(identifier))


def test_generated_arguments_are_made_for_each_call(both: Both) -> None:
    """UUIDs of version 7, that sort by time."""
    wire = ScriptedEngine(*[BOX] * 20)
    client = both.client(http_client=wire)
    for _ in range(20):
        both.do(client.boxes.create())
    made = [json.loads(bytes(r.content or b""))["command_id"] for r in wire.requests]  # type: ignore[arg-type]
    assert len(set(made)) == 20
    form = r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
    assert all(re.fullmatch(form, text) for text in made)
    assert [text[:13] for text in made] == sorted(text[:13] for text in made)


def test_extra_headers_win_and_omit_removes(both: Both) -> None:
    """Over headers of the client and of the call, also over the token."""
    request = sent(
        both,
        lambda c: c.boxes.create(
            extra_headers={
                "X-A": "call",
                "Accept": "x/y",
                "User-Agent": Omit(),
                "authorization": Omit(),
            }
        ),
        default_headers={"x-a": "client", "x-b": "kept"},
    )
    assert (request.headers["x-a"], request.headers["x-b"]) == ("call", "kept")
    assert request.headers["accept"] == "x/y"
    assert not {"user-agent", "authorization"} & set(request.headers)


def test_default_headers_may_remove_headers(both: Both) -> None:
    """A call can put one back."""
    gone = sent(both, lambda c: c.boxes.retrieve("1"), default_headers={"User-Agent": Omit()})
    assert "user-agent" not in gone.headers
    back = sent(
        both,
        lambda c: c.boxes.retrieve("1", extra_headers={"user-agent": "me"}),
        default_headers={"User-Agent": Omit()},
    )
    assert back.headers["user-agent"] == "me"


def test_extra_query_wins_over_the_call_and_that_over_the_default(both: Both) -> None:
    """Lists by commas, nested members in brackets, no empty values."""
    request = sent(
        both,
        lambda c: c.boxes.retrieve(
            "1",
            tag="own",
            extra_query={"list": ["a b", 2, True], "m": {"k": {"in": "x"}}, "no": None},
        ),
        default_query={"tag": "default", "d": 1, "empty": "", "not": Omit()},
    )
    assert request.url.partition("?")[2] == "d=1&tag=own&list=a%20b,2,true&m%5Bk%5D%5Bin%5D=x"
    replaced = sent(both, lambda c: c.boxes.retrieve("1", tag="own", extra_query={"tag": "extra"}))
    assert replaced.url.partition("?")[2] == "tag=extra"
    client = both.client(http_client=ScriptedEngine())
    with pytest.raises(RequestError, match="bad"):
        both.do(client.boxes.retrieve("1", extra_query={"bad": object()}))


def test_extra_body_is_added_to_the_body(both: Both) -> None:
    """And wins; what is no object cannot be added."""
    request = sent(
        both, lambda c: c.boxes.create(name="n", command_id="c", extra_body={"name": "x", "y": [1]})
    )
    assert json.loads(request.content) == {"name": "x", "command_id": "c", "y": [1]}
    client = both.client(http_client=ScriptedEngine())
    with pytest.raises(RequestError, match="extra_body"):
        both.do(client.boxes.create(name="n", extra_body=[1]))


def test_each_call_has_one_idempotency_key_for_all_its_attempts(both: Both) -> None:
    """Another one for the next call; the caller's own if one is given."""
    wire = ScriptedEngine(answer(503), answer(500), BOX, BOX, BOX, BOX)
    client = both.client(http_client=wire)
    both.do(client.boxes.create(name="n"))
    both.do(client.boxes.create(name="n"))
    both.do(client.boxes.create(name="n", idempotency_key="mine"))
    both.do(client.boxes.create(name="n", extra_headers={"X-Request-Id": "header"}))
    keys = [request.headers["x-request-id"] for request in wire.requests]
    assert keys[0] == keys[1] == keys[2] != keys[3]
    assert keys[4:] == ["mine", "header"]


def test_timeouts_in_all_forms(both: Both) -> None:
    """Of a call, of the client, of an operation; an operation has a say only where no one chose."""
    import httpx

    def limits(call: Any, **settings: Any) -> tuple[float | None, float | None, float | None]:
        wire = ScriptedEngine(answer(200, b"x"))
        result = both.do(call(both.client(http_client=wire, **settings)))
        assert result is not None
        found = wire.limits[0]
        return found.connect, found.read, found.total

    def get(**options: Any) -> Any:
        return lambda client: client.boxes.with_raw_response.retrieve("1", **options)

    assert limits(get()) == (5, 30, None)
    assert limits(get(timeout=7)) == (7, 7, None)
    assert limits(get(timeout=(1, 2))) == (1, 2, None)
    assert limits(get(timeout=None)) == (None, None, None)
    assert limits(get(timeout=NOT_GIVEN)) == (5, 30, None)
    assert limits(get(timeout=httpx.Timeout(9, connect=3))) == (3, 9, None)
    assert limits(get(timeout=Timeout(8, connect=2))) == (2, 8, None)
    assert limits(get(), timeout=60.0) == (60, 60, None)
    assert limits(lambda c: c.boxes.download("1")) == (5, 600, None)
    assert limits(lambda c: c.boxes.download("1", timeout=3)) == (3, 3, None)
    assert limits(lambda c: c.boxes.download("1"), timeout=60.0) == (60, 60, None)
    assert limits(lambda c: c.with_options(timeout=4).boxes.download("1")) == (4, 4, None)
    with pytest.raises(ValueError, match="timeout"):
        limits(get(timeout="soon"))


def test_our_timeout_is_one_for_httpx_too() -> None:
    """Its four parts in the order that httpx takes them."""
    import httpx

    ours = Timeout(60, connect=2)
    assert httpx.Timeout(ours) == httpx.Timeout(60, connect=2)
    assert Timeout(httpx.Timeout(60, connect=2)) == ours
    assert repr(ours) == "Timeout(connect=2, read=60, write=60, pool=60)"
    with pytest.raises(ValueError, match="all parts"):
        Timeout(connect=1)


@pytest.mark.usefixtures("each_engine")
def test_a_success_that_is_not_json_is_an_error_of_this_package(both: Both) -> None:
    """Not a text in the place of a model, and no error of the json module."""
    html = respond(b"<html>sign in</html>", content_type="text/html")
    broken = respond(b'{"id":')
    for script in (html, broken):
        with Server(script) as server:
            client = both.client(server)
            with pytest.raises(DecodeError, match=r"boxes\.retrieve"):
                both.do(client.boxes.retrieve("1"))
            with pytest.raises(DecodeError, match=r"boxes\.list"):
                both.do(client.boxes.list())


@pytest.mark.usefixtures("each_engine")
def test_a_file_is_read_while_it_is_sent(both: Both, tmp_path: Path) -> None:
    """In pieces, and again for a retry; a triple with a path works as well."""
    file = tmp_path / "large.bin"
    file.write_bytes(b"0123456789" * 100_000)
    with Server(respond(b"{}", 503), respond(b"{}")) as server:
        client = both.client(server)
        both.do(client.boxes.upload("1", path="/target", file=file))
        both.do(client.boxes.upload("1", file=("other.txt", file, "text/plain")))
    first, again, third = server.requests
    for request in (first, again):
        assert b'name="path"\r\n\r\n/target\r\n' in request
        assert b'filename="large.bin"' in request
        assert request.count(b"0123456789") == 100_000
    assert b'filename="other.txt"\r\nContent-Type: text/plain' in third
    assert b'name="path"' not in third


def test_groups_are_made_once_and_can_be_patched(both: Both) -> None:
    """Also groups of groups; what a program puts in the place of a method stays there."""
    client = both.client(http_client=ScriptedEngine())
    assert client.boxes is client.boxes
    assert client.boxes.logs is client.boxes.logs
    client.boxes.retrieve = lambda identifier: f"fake {identifier}"
    assert client.boxes.retrieve("1") == "fake 1"
    assert repr(client.boxes).startswith(f"<{type(client.boxes).__name__} of ")


def test_calls_as_values_are_sent_like_methods(both: Both) -> None:
    """With the defaults of the client."""
    from rest_sample import retrieve

    wire = ScriptedEngine(BOX, BOX)
    client = both.client(http_client=wire, default_query={"d": 1})
    assert both.do(client.send(retrieve("1"))).id == "b1"
    assert both.do(client.raw(retrieve("1"))).status == 200
    assert [request.url.partition("?")[2] for request in wire.requests] == ["d=1", "d=1"]


def test_calls_show_what_they_send() -> None:
    """What is omitted is not named, neither in a representation nor in a command line."""
    from rest_sample import retrieve, upload

    assert repr(retrieve("1")) == "<Call boxes.retrieve(id)>"
    assert retrieve("1") == retrieve("1", tag=Omit())
    assert "path" not in upload("1", file=("n", b"x")).to_curl("https://h")
