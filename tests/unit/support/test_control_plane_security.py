"""How a control plane grants tokens, and what it finds wrong with credentials."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from support.building import make_content, make_document, make_operation, make_parameter
from support.control_plane import ControlPlane
from support.exchange import Answer

GRANT = {
    "type": "object",
    "properties": {"clientID": {"type": "string"}, "clientSecret": {"type": "string"}},
}
TOKEN = {
    "type": "object",
    "properties": {"accessToken": {"type": "string"}, "expiresIn": {"type": "integer"}},
}
STATED = {
    "token": "accessToken",
    "expires_in": "expiresIn",
    "body": {"clientID": "{client_id}", "clientSecret": "{client_secret}"},
}
KEYS = {
    "in_header": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "in_query": {"type": "apiKey", "in": "query", "name": "key"},
    "in_cookie": {"type": "apiKey", "in": "cookie", "name": "key"},
}


class Clock:
    """A clock that a test can set."""

    def __init__(self) -> None:
        self.time = 1_000_000.0

    def __call__(self) -> float:
        return self.time


def make_secured(grant: dict[str, Any]) -> dict[str, Any]:
    """Return a document with a bearer scheme, a token operation and open operations."""
    token = make_operation(
        "grant_token",
        body=make_content(GRANT),
        answers={"200": make_content(TOKEN)},
        security=[],
    )
    return make_document(
        {
            "/token": {"post": {**token, "x-sdk-token-grant": grant}},
            "/secured": {"get": make_operation("get_secured")},
            "/open": {"get": make_operation("get_open", security=[])},
            "/either": {"get": make_operation("get_either", security=[{"bearer": []}, {}])},
        },
        security=[{"bearer": []}],
        schemes={"bearer": {"type": "http", "scheme": "bearer"}},
    )


@pytest.fixture(scope="module")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def shared(clock: Clock) -> Iterator[ControlPlane]:
    with ControlPlane(make_secured(STATED), now=clock) as running:
        yield running


@pytest.fixture
def plane(shared: ControlPlane) -> ControlPlane:
    shared.reset()
    return shared


def bearer(token: str) -> dict[str, str]:
    """Return the header that carries a token."""
    return {"Authorization": f"Bearer {token}"}


def fetch(plane: ControlPlane, http: httpx.Client, secret: str = "right") -> httpx.Response:
    """Ask for a token."""
    return http.post(f"{plane.url}/token", json={"clientID": "a", "clientSecret": secret})


def test_a_granted_token_opens_secured_operations(plane: ControlPlane, http: httpx.Client) -> None:
    """Credentials are exchanged for a token, and the token is accepted."""
    token = fetch(plane, http).json()["accessToken"]
    assert http.get(f"{plane.url}/secured", headers=bearer(token)).status_code == 204
    assert (plane.findings, plane.token_requests) == ([], 1)


def test_a_granted_token_is_a_jwt_that_expires(
    plane: ControlPlane, http: httpx.Client, clock: Clock
) -> None:
    """The token says when it expires, and the answer says how soon."""
    answer = fetch(plane, http).json()
    header, claims, signature = (
        base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
        for part in answer["accessToken"].split(".")
    )
    assert json.loads(header)["typ"] == "JWT"
    assert json.loads(claims)["exp"] == int(clock.time) + 3600
    assert signature
    assert answer["expiresIn"] == 3600


def test_every_token_is_another_one(plane: ControlPlane, http: httpx.Client) -> None:
    """A refresh can be told from a repetition."""
    first, second = (fetch(plane, http).json()["accessToken"] for _ in range(2))
    assert first != second
    assert plane.token_requests == 2


def test_the_wrong_secret_is_refused(plane: ControlPlane, http: httpx.Client) -> None:
    """The secret "wrong" gets status 401 and a message; asking was not wrong."""
    answer = fetch(plane, http, "wrong")
    assert (answer.status_code, answer.json()["message"]) == (401, "invalid client credentials")
    assert (plane.findings, plane.token_requests) == ([], 1)


def test_the_token_field_is_the_stated_one(http: httpx.Client) -> None:
    """The document says under which field the token comes."""
    with ControlPlane(make_secured({"token": "id_token"})) as plane:
        answer = fetch(plane, http).json()
        assert answer["id_token"].count(".") == 2
        assert answer["expiresIn"] == 1


@pytest.mark.parametrize(
    "headers", [{}, {"Authorization": "Basic eDp5"}, {"Authorization": "Bearer"}]
)
def test_missing_credentials_are_a_finding(
    plane: ControlPlane, http: httpx.Client, headers: dict[str, str]
) -> None:
    """A secured operation wants a bearer token."""
    answer = http.get(f"{plane.url}/secured", headers=headers)
    assert answer.status_code == 401
    assert plane.findings == [
        "GET /secured (get_secured): Authorization: Bearer … is required but missing"
    ]


def test_an_invented_token_is_a_finding(plane: ControlPlane, http: httpx.Client) -> None:
    """A token must come from the control plane or be known to it."""
    answer = http.get(f"{plane.url}/secured", headers=bearer("invented"))
    assert answer.status_code == 401
    assert "neither issued nor accepted" in plane.findings[0]


def test_a_token_from_elsewhere_can_be_accepted(plane: ControlPlane, http: httpx.Client) -> None:
    """A test can name a token that a user brings along."""
    plane.tokens.accept("opaque")
    assert http.get(f"{plane.url}/secured", headers=bearer("opaque")).status_code == 204
    assert plane.findings == []


def test_a_revoked_token_is_refused_without_a_finding(
    plane: ControlPlane, http: httpx.Client
) -> None:
    """A client cannot know that its token was revoked: it is told, not blamed."""
    token = fetch(plane, http).json()["accessToken"]
    plane.tokens.revoke()
    assert http.get(f"{plane.url}/secured", headers=bearer(token)).status_code == 401
    assert plane.findings == []


def test_an_expired_token_is_refused(plane: ControlPlane, http: httpx.Client, clock: Clock) -> None:
    """A token is good until it expires, by the clock of the control plane."""
    token = fetch(plane, http).json()["accessToken"]
    clock.time += 3599
    assert http.get(f"{plane.url}/secured", headers=bearer(token)).status_code == 204
    clock.time += 1
    assert http.get(f"{plane.url}/secured", headers=bearer(token)).status_code == 401


@pytest.mark.parametrize("path", ["/open", "/either"])
def test_open_operations_want_no_credentials(
    plane: ControlPlane, http: httpx.Client, path: str
) -> None:
    """An empty list of requirements, or an empty requirement among others, opens an operation."""
    assert http.get(plane.url + path).status_code == 204
    assert plane.findings == []


def test_a_scripted_refusal_looks_like_a_server_that_lost_its_tokens(
    plane: ControlPlane, http: httpx.Client
) -> None:
    """A valid token can be refused by script, once."""
    token = fetch(plane, http).json()["accessToken"]
    plane.script("GET", "/secured", [Answer(401)])
    statuses = [
        http.get(f"{plane.url}/secured", headers=bearer(token)).status_code for _ in range(2)
    ]
    assert statuses == [401, 204]


@pytest.mark.parametrize(
    ("scheme", "query", "headers"),
    [
        ("in_header", "", {"X-Key": "k"}),
        ("in_query", "?key=k", {}),
        ("in_cookie", "", {"Cookie": "key=k"}),
    ],
)
def test_api_keys_are_looked_for(
    http: httpx.Client, scheme: str, query: str, headers: dict[str, str]
) -> None:
    """A key must be where its scheme says; in a query it counts as declared."""
    operation = make_operation("get_a", parameters=[make_parameter("p", "query", "string")])
    document = make_document({"/a": {"get": operation}}, security=[{scheme: []}], schemes=KEYS)
    with ControlPlane(document) as plane:
        assert http.get(f"{plane.url}/a{query}", headers=headers).status_code == 204
        assert plane.findings == []
        assert http.get(f"{plane.url}/a").status_code == 401
        assert "is required but missing" in plane.findings[0]
