"""Client credentials of OAuth 2.0: how a token is asked for, kept, renewed, and where it goes."""

from __future__ import annotations

import base64
import traceback
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs

import pytest

from behaviour.harness import Generate, Sdk
from behaviour.loopback import Answer, Loopback, loopback

OAUTH = """
security: [{oauth: [read]}]
paths:
  /a: {get: {operationId: one, tags: [p], responses: {'204': {description: d}}}}
  /b: {get: {operationId: two, tags: [p], security: [{oauth: [write, other]}],
      responses: {'204': {description: d}}}}
components:
  securitySchemes:
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: /oauth/token,
        scopes: {read: r, write: w, admin: a}}, implicit: {authorizationUrl: 'https://x/a',
        scopes: {other: o}}}}
"""
PAIR = {"client_id": "id+1", "client_secret": "secret/value"}


@pytest.fixture(scope="module")
def oauth(sdk_of: Generate) -> Sdk:
    """A document with client credentials of OAuth 2.0."""
    return sdk_of(OAUTH)


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A server that answers with nothing."""
    with loopback() as state:
        state.answer = Answer(204, None, ())
        yield state


def _answers(oauth: Sdk, *answers: Any, **given: Any) -> Any:
    engine = oauth.module("_runtime.testing").ScriptedEngine(*answers)
    given = {"base_url": "https://x/v1", "http_engine": engine, **PAIR, **given}
    return oauth.client(retry_enabled=False, **given), engine


def test_client_credentials_become_a_token_that_is_kept(oauth: Sdk) -> None:
    """RFC 6749, section 4.4.2; scopes are those that operations need, of that flow."""
    token = oauth.answer(200, {"access_token": "tok-1", "expires_in": 3600})
    client, wire = _answers(oauth, token, oauth.answer(204), oauth.answer(204))
    client.p.one()
    client.p.two()
    asked, first, second = wire.requests
    assert (asked.method, asked.url) == ("POST", "https://x/oauth/token")
    assert parse_qs(asked.content.decode()) == {
        "grant_type": ["client_credentials"],
        "scope": ["read write"],
    }
    pair = base64.b64encode(b"id%2B1:secret%2Fvalue").decode()
    assert asked.headers["authorization"] == f"Basic {pair}"
    assert {r.headers["authorization"] for r in (first, second)} == {"Bearer tok-1"}


def test_a_server_that_wants_the_secret_in_the_body_gets_it_there(oauth: Sdk) -> None:
    """RFC 6749, section 2.3.1: some servers know only that."""
    token = oauth.answer(200, {"access_token": "tok-2"})
    refusal = oauth.answer(401, {"error": "invalid_client"})
    client, wire = _answers(oauth, refusal, token, oauth.answer(204))
    client.p.one()
    assert "authorization" not in wire.requests[1].headers
    fields = parse_qs(wire.requests[1].content.decode())
    assert (fields["client_id"], fields["client_secret"]) == (["id+1"], ["secret/value"])
    assert wire.requests[2].headers["authorization"] == "Bearer tok-2"


def test_refused_client_credentials_are_an_error_without_them(oauth: Sdk) -> None:
    """Both ways were tried; the message is the server's first."""
    refusal = oauth.answer(400, {"error_description": "no such client: secret/value"})
    client, wire = _answers(oauth, refusal, oauth.answer(400))
    with pytest.raises(oauth.module("exceptions").AuthenticationError, match="no such") as found:
        client.p.one()
    assert len(wire.requests) == 2
    assert "secret/value" not in "".join(traceback.format_exception(found.value))


def test_a_token_endpoint_may_be_another_server(oauth: Sdk, server: Loopback) -> None:
    """It and the scopes may be given; a refused token is renewed once."""
    with loopback() as issuer:
        issuer.answer.pieces = (b'{"access_token": "tok-3", "expires_in": 60}',)
        given = {"token_url": f"{issuer.url}/t?x=1", "scopes": ["admin"], **PAIR}
        with oauth.client(base_url=server.url, retry_enabled=False, **given) as client:
            client.p.one()
            assert server.last.headers["authorization"] == "Bearer tok-3"
            assert issuer.last.target == "/t?x=1"
            assert parse_qs(issuer.last.content.decode())["scope"] == ["admin"]
            server.answer = Answer(401, None, ())
            with pytest.raises(oauth.module("exceptions").UnauthorizedError):
                client.p.two()
    assert len(issuer.got) == 2


def test_without_client_credentials_calls_go_out_without(oauth: Sdk, server: Loopback) -> None:
    """Nothing is demanded; a token of another flow is welcome."""
    for given, sent in (
        ({}, None),
        ({"bearer_token": "t"}, "Bearer t"),
        ({"token_provider": lambda: "p"}, "Bearer p"),
    ):
        with oauth.client(base_url=server.url, **given) as client:
            client.p.one()
        assert server.last.headers.get("authorization") == sent


@pytest.mark.parametrize(
    "url", ["http://other/token", "ftp://x/y", "https://u:p@x/y", "https://x/ y"]
)
def test_a_secret_goes_to_no_doubtful_endpoint(oauth: Sdk, url: str) -> None:
    """Least of all in the clear, where the API itself is reached with TLS."""
    with pytest.raises(oauth.module("exceptions").ConfigurationError, match="token_url"):
        oauth.package.Configuration(base_url="https://x", token_url=url, **PAIR)
