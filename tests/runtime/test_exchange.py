"""A whole call: headers, redirects, answers and errors."""

from __future__ import annotations

from typing import Any

import pytest
from runtime.call import Body, Call, Operation, binary, empty, json, query, text
from runtime.errors import (
    ApiStatusError,
    ClientStatusError,
    DecodeError,
    ForbiddenError,
    NotFoundError,
    RedirectError,
    ServerError,
    ServiceUnavailableError,
)
from runtime.messages import Request, Response
from runtime.testing import answer
from runtime_support import POST, get, sync_client
from sample_sdk import models


def operation(*responses: Any, method: str = "GET", **facts: Any) -> Operation[Any]:
    """An operation with those success answers."""
    return Operation("op", method, "/x", responses=responses, **facts)


def result(spec: Operation[Any], response: Response, **settings: Any) -> Any:
    """What a call gives for a response."""
    return sync_client(response, **settings)[0].send(Call(spec))


NODES = json("200", lambda: list[models.Node])


@pytest.mark.parametrize(
    ("spec", "response", "expected"),
    [
        (operation(NODES), answer(200, []), []),
        (operation(json("200", lambda: bool)), answer(200, True), True),
        (operation(text("200", "text/csv")), answer(200, "a,b"), "a,b"),
        (operation(binary("200")), answer(200, b"\x00\xff"), b"\x00\xff"),
        (operation(empty("200")), answer(200, b"ignored"), None),
        (operation(NODES), answer(204), None),
        (operation(json("2XX", lambda: int)), answer(207, 3), 3),
        (operation(json("default", lambda: int)), answer(201, 4), 4),
        (operation(NODES, empty("204")), answer(202, {"a": 1}), {"a": 1}),
        (operation(empty("204")), answer(200, "words"), "words"),
        (operation(NODES, text("200", "text/csv")), answer(200, "a,b"), "a,b"),
        (operation(json("202", lambda: int), text("202")), answer(202, 5), 5),
        (operation(NODES, method="HEAD"), answer(200), None),
    ],
)
def test_the_answer_is_chosen_by_status_and_media_type(
    spec: Operation[Any], response: Response, expected: object
) -> None:
    """Exact status, range, default; then the content type; then what came."""
    assert result(spec, response) == expected


def test_text_follows_the_charset_of_the_answer() -> None:
    """Else it is UTF-8; what cannot be decoded is replaced."""
    spec = operation(text("200"))
    latin = answer(200, b"\xfc", {"content-type": "text/plain; charset=latin-1"})
    assert result(spec, latin) == "ü"
    assert result(spec, answer(200, b"\xfc", {"content-type": "text/plain"})) == "\ufffd"


@pytest.mark.parametrize("content", [b"<html>oops</html>", b"[{", b"", b"\xff\xfe\xff"])
def test_a_success_that_is_not_json_is_a_decode_error(content: bytes) -> None:
    """It shows what came and keeps the bytes."""
    with pytest.raises(DecodeError, match="op: 200: the body is not valid JSON") as caught:
        result(operation(NODES), answer(200, content))
    assert caught.value.content == content


def test_what_does_not_fit_is_kept_and_recorded() -> None:
    """Wrong types, missing members, unknown members and values, each with its pointer."""
    drifts: list[Any] = []
    spec = operation(NODES)
    body = [{"name": 3, "state": "odd", "free": {"gpuQuota": "?"}}, {"new": 1}, "x"]
    nodes = result(spec, answer(200, body), on_drift=drifts.append)
    assert nodes[0].name == 3
    assert nodes[0].free.gpu_quota == "?"
    assert nodes[1].name is None
    assert nodes[1].model_extra == {"new": 1}
    assert nodes[2] == "x"
    assert [(item.pointer, item.expected, item.got) for item in drifts] == [
        ("/0/name", "str", "number"),
        ("/0/free/gpuQuota", "float or NoneType", "string"),
        ("/1/name", "a required member", "nothing"),
        ("/2", "Node", "string"),
        ("/0/state", "a known NodeState", "'odd'"),
        ("/1/new", "no such member", "a member"),
    ]
    assert nodes[0].to_wire() == body[0]


def test_strict_mode_raises_instead() -> None:
    """With the same words."""
    with pytest.raises(DecodeError, match="/0/new: expected no such member"):
        result(operation(NODES), answer(200, [{"name": "n", "new": 1}]), strict=True)


def test_a_status_error_carries_what_support_asks_for() -> None:
    """Status, headers, request id, body, text, method, URL, attempts and operation."""
    api, _ = sync_client(answer(404, {"message": "no such thing"}, {"X-Request-Id": "r-1"}))
    with pytest.raises(NotFoundError) as caught:
        api.send(get())
    error = caught.value
    assert str(error) == "get_thing: 404: no such thing [GET https://api.example/things/1]"
    assert (error.status, error.request_id, error.operation) == (404, "r-1", "get_thing")
    assert error.headers["x-request-id"] == "r-1"
    assert error.body == {"message": "no such thing"}
    assert error.text == '{"message":"no such thing"}'
    assert [item.status for item in error.attempts] == [404]


@pytest.mark.parametrize(
    ("status", "expected"),
    [(403, ForbiddenError), (418, ClientStatusError), (599, ServerError), (503, ServerError)],
)
def test_each_status_has_its_class_or_its_family(
    status: int, expected: type[ApiStatusError]
) -> None:
    """By one table."""
    api, _ = sync_client(answer(status), retry_enabled=False)
    with pytest.raises(expected) as caught:
        api.send(get())
    assert caught.value.status == status


def test_the_text_of_403_tells_what_to_check() -> None:
    """The commonest question of all."""
    api, _ = sync_client(answer(403))
    with pytest.raises(ForbiddenError, match="check the role and the scope of the token"):
        api.send(get())


def test_all_attempts_are_in_the_final_error() -> None:
    """Count, waits and last status."""
    api, _ = sync_client(*[answer(503)] * 4, retry_backoff_factor=0)
    with pytest.raises(ServiceUnavailableError, match="after 4 attempts") as caught:
        api.send(get())
    assert [item.status for item in caught.value.attempts] == [503] * 4


def test_error_messages_show_no_secrets() -> None:
    """Neither of the query nor of a body without a message."""
    spec: Operation[Any] = Operation("op", "GET", "/x", parameters=(query("apiKey"),))
    api, _ = sync_client(answer(400, {"echo": {"password": "hunter2"}}))
    with pytest.raises(ApiStatusError) as caught:
        api.send(Call(spec, ("hunter2",)))
    assert "hunter2" not in str(caught.value) + repr(caught.value)


def redirect(location: str, status: int = 302) -> Response:
    """A redirect."""
    return answer(status, headers={"Location": location})


SECRETS = {"bearer_token": "tok", "default_headers": {"X-Api-Key": "key"}}


def test_a_redirect_within_the_origin_keeps_credentials() -> None:
    """Relative locations are resolved, fragments dropped."""
    api, wire = sync_client(redirect("/y?z=1#f"), answer(200, 1), **SECRETS)
    assert api.send(get()) == 1
    assert wire.requests[1].url == "https://api.example/y?z=1"
    assert wire.requests[1].headers["authorization"] == "Bearer tok"


@pytest.mark.parametrize(
    "location",
    [
        "https://evil.example/",
        "//evil.example/x",
        "https://api.example:444/",
        "https://api.example.evil/",
    ],
)
def test_credentials_never_reach_another_origin(location: str) -> None:
    """Not by a redirect, and not when the redirected request is retried."""
    api, wire = sync_client(
        redirect(location), answer(503), answer(200, 1), retry_backoff_factor=0, **SECRETS
    )
    assert api.send(get()) == 1
    for request in wire.requests[1:]:
        assert set(request.headers) == {"accept", "user-agent"}


def test_a_body_does_not_follow_to_another_origin() -> None:
    """It may hold what the headers may not."""
    search: Operation[Any] = Operation(
        "search", "GET", "/x", body=Body("application/json"), responses=(json("200", lambda: int),)
    )
    api, wire = sync_client(redirect("https://other.example/"), answer(200, 1))
    assert api.send(Call(search, body={"q": "s3cret"})) == 1
    assert wire.requests[0].content == b'{"q":"s3cret"}'
    assert wire.requests[1].content is None


def test_what_was_stripped_does_not_come_back_with_a_redirect_home() -> None:
    """A stranger could send the credentials anywhere."""
    api, wire = sync_client(
        redirect("https://evil.example/"),
        redirect("https://api.example/z"),
        answer(200, 1),
        **SECRETS,
    )
    assert api.send(get()) == 1
    assert "authorization" not in wire.requests[2].headers


@pytest.mark.parametrize(
    "location",
    ["http://api.example/", "ftp://api.example/", "https://u:p@api.example/", "http://["],
)
def test_unsafe_targets_are_not_followed(location: str) -> None:
    """No downgrade, no other scheme, no user information, no nonsense."""
    api, wire = sync_client(redirect(location), **SECRETS)
    with pytest.raises(RedirectError):
        api.send(get())
    assert len(wire.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_unsafe_methods_are_not_redirected(status: int) -> None:
    """Nobody knows what a POST would do elsewhere."""
    api, wire = sync_client(redirect("/y", status))
    with pytest.raises(RedirectError):
        api.send(Call(POST))
    assert len(wire.requests) == 1


def test_a_ring_of_redirects_ends() -> None:
    """After five."""
    api, wire = sync_client(*[redirect("/y")] * 10)
    with pytest.raises(RedirectError):
        api.send(get())
    assert len(wire.requests) == 6


def test_an_idempotency_key_is_the_same_on_every_attempt() -> None:
    """One key per logical call, another for the next."""
    spec = operation(
        json("200", lambda: int), method="POST", idempotent=True, idempotency_header="Idem-Key"
    )
    api, wire = sync_client(answer(502), answer(200, 1), answer(200, 1), retry_backoff_factor=0)
    api.send(Call(spec))
    api.send(Call(spec))
    keys = [request.headers["idem-key"] for request in wire.requests]
    assert keys[0] == keys[1] != keys[2]


def test_headers_of_the_call_come_before_those_of_the_client() -> None:
    """The defaults fill what a call leaves open."""
    from runtime.call import header

    spec: Operation[Any] = Operation(
        "op", "GET", "/x", parameters=(header("X-A"), header("User-Agent"))
    )
    api, wire = sync_client(
        answer(204), default_headers={"X-A": "1", "X-B": "2"}, user_agent="ua/1"
    )
    api.send(Call(spec, ("9", None)))
    headers = wire.requests[0].headers
    assert (headers["x-a"], headers["x-b"], headers["user-agent"]) == ("9", "2", "ua/1")


def test_hooks_see_every_attempt() -> None:
    """Requests before they are sent, answers with their requests."""
    seen: list[str] = []

    def before(request: Request) -> None:
        seen.append(f"> {request.method}")

    def after(request: Request, response: Response) -> None:
        seen.append(f"< {response.status}")

    api, _ = sync_client(
        answer(503),
        answer(200, 1),
        on_request=before,
        on_response=after,
        retry_backoff_factor=0,
    )
    api.send(get())
    assert seen == ["> GET", "< 503", "> GET", "< 200"]


def test_raw_gives_the_answer_in_full() -> None:
    """Status, headers, typed data and bytes."""
    api, _ = sync_client(answer(200, {"a": 1}, {"X-Total": "7"}))
    raw = api.raw(get())
    assert (raw.status, raw.headers["x-total"], raw.data) == (200, "7", {"a": 1})
    assert raw.content == b'{"a":1}'
