"""Credentials of every kind as they arrive at a server, and where they must not show."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import traceback
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs

import pytest

from behaviour.harness import Generate, Sdk
from behaviour.loopback import Answer, Got, Loopback, loopback


def _operation(name: str, security: str) -> str:
    return (
        f"  /{name}: {{get: {{operationId: {name}, tags: [p], security: {security},"
        " responses: {'204': {description: d}}}}"
    )


OPERATIONS = {
    "header": "[{widget: []}]",
    "query": "[{queryKey: []}]",
    "cookie": "[{cookieKey: []}]",
    "basic": "[{basic: []}]",
    "token": "[{bearer: []}]",
    "openid": "[{openid: [a]}]",
    "either": "[{basic: []}, {widget: []}, {bearer: []}]",
    "both": "[{widget: [], queryKey: []}]",
    "mixed": "[{widget: [], bearer: []}]",
    "optional": "[{}, {widget: []}]",
    "none": "[]",
    "mtls": "[{tls: []}, {widget: []}]",
    "digest": "[{digest: []}]",
}
SCHEMES = """
components:
  securitySchemes:
    widget: {type: apiKey, in: header, name: X-Widget}
    queryKey: {type: apiKey, in: query, name: 'k[x]'}
    cookieKey: {$ref: '#/components/securitySchemes/session'}
    session: {type: apiKey, in: cookie, name: SESSION}
    basic: {type: http, scheme: BASIC}
    bearer: {type: http, scheme: Bearer}
    openid: {type: openIdConnect, openIdConnectUrl: 'https://x/.well-known'}
    tls: {type: mutualTLS}
    digest: {type: http, scheme: digest}
"""
GIVEN = (
    "  /given: {get: {operationId: given, tags: [p], security: [{widget: []}, {queryKey: []}],"
    " parameters: [{name: X-Widget, in: header, schema: {type: string}},"
    " {name: flavour, in: cookie, schema: {type: string}}],"
    " responses: {'204': {description: d}}}}"
)
PATHS = "\n".join(_operation(name, security) for name, security in OPERATIONS.items())
DOCUMENT = f"paths:\n{PATHS}\n{GIVEN}\n{SCHEMES}"
SECRETS = {
    "widget": "widget-secret-1",
    "query_key": "query secret&2",
    "cookie_key": "cookie-secret-3",
    "username": "ann-secret-4",
    "password": "pass:secret-5",
    "bearer_token": "bearer-secret-6",
}
BASIC = "Basic " + base64.b64encode(b"ann-secret-4:pass:secret-5").decode()


@pytest.fixture(scope="module")
def sdk(sdk_of: Generate) -> Sdk:
    """One document with a scheme of every kind."""
    return sdk_of(DOCUMENT)


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A server that answers with nothing."""
    with loopback() as state:
        state.answer = Answer(204, None, ())
        yield state


def _sent(sdk: Sdk, server: Loopback, operation: str, **given: Any) -> Got:
    with sdk.client(base_url=server.url, retry_enabled=False, **given) as client:
        getattr(client.p, operation)()
    return server.last


def _shown(got: Got) -> dict[str, str]:
    """Return what a request says of its sender."""
    known = {name: got.headers[name] for name in ("authorization", "cookie") if name in got.headers}
    if "x-widget" in got.headers:
        known["x-widget"] = got.headers["x-widget"]
    query = got.target.partition("?")[2]
    return known | ({"query": query} if query else {})


WIDGET = {"x-widget": "widget-secret-1"}
QUERY = {"query": "k%5Bx%5D=query%20secret%262"}


@pytest.mark.parametrize(
    ("operation", "given", "expected"),
    [
        ("header", "widget", WIDGET),
        ("query", "query_key", QUERY),
        ("cookie", "cookie_key", {"cookie": "SESSION=cookie-secret-3"}),
        ("basic", "username password", {"authorization": BASIC}),
        ("token", "bearer_token", {"authorization": "Bearer bearer-secret-6"}),
        ("openid", "bearer_token", {"authorization": "Bearer bearer-secret-6"}),
        ("either", "widget bearer_token", WIDGET),
        ("either", "username password widget", {"authorization": BASIC}),
        ("either", "bearer_token", {"authorization": "Bearer bearer-secret-6"}),
        ("both", "widget query_key", WIDGET | QUERY),
        ("both", "widget", WIDGET),
        ("mixed", "widget bearer_token", WIDGET | {"authorization": "Bearer bearer-secret-6"}),
        ("optional", "widget", WIDGET),
        ("optional", "bearer_token", {}),
        ("mtls", "widget", WIDGET),
        ("none", "widget bearer_token username query_key cookie_key", {}),
        ("digest", "widget bearer_token username", {}),
        ("header", "bearer_token query_key", {}),
        ("header", "", {}),
    ],
)
def test_each_operation_is_sent_with_what_it_asks_for(
    sdk: Sdk, server: Loopback, operation: str, given: str, expected: dict[str, str]
) -> None:
    """Of alternatives the first that is complete, of combinations all, and nothing else."""
    settings = {name: SECRETS[name] for name in given.split()}
    assert _shown(_sent(sdk, server, operation, **settings)) == expected


def test_what_a_call_says_itself_stays(sdk: Sdk, server: Loopback) -> None:
    """The argument of a call wins over the configuration."""
    with sdk.client(base_url=server.url, retry_enabled=False, **SECRETS) as client:
        client.p.given(x_widget="mine", flavour="plain")
    assert _shown(server.last) == {"x-widget": "mine", "cookie": "flavour=plain"}


def test_options_of_a_view_keep_credentials(sdk: Sdk, server: Loopback) -> None:
    """A view with other options sends what the client sends, and headers of its own."""
    with sdk.client(base_url=server.url, retry_enabled=False, **SECRETS) as client:
        client.with_options(headers={"x-other": "1"}, timeout=3).p.both()
    assert _shown(server.last) == WIDGET | QUERY
    assert server.last.headers["x-other"] == "1"


def test_coroutines_and_threads_send_the_same(sdk: Sdk, server: Loopback) -> None:
    """All ways of calling share what decides."""
    configuration = sdk.package.Configuration(base_url=server.url, **SECRETS)
    make = getattr(sdk.package, sdk.client_class)

    async def main() -> None:
        async with make(sdk.package.AsyncApiClient(configuration)) as client:
            await client.p.both()

    asyncio.run(main())
    assert _shown(server.last) == WIDGET | QUERY
    with make(sdk.package.ThreadedApiClient(configuration)) as client:
        client.p.basic().result()
    assert _shown(server.last) == {"authorization": BASIC}


@pytest.mark.parametrize("operation", ["header", "query", "cookie", "basic", "both"])
def test_no_credentials_reach_another_server(sdk: Sdk, server: Loopback, operation: str) -> None:
    """A redirect to another port of the same host is one to a stranger."""
    with loopback() as stranger:
        server.answer = Answer(307, None, (), {"location": f"{stranger.url}/taken"})
        stranger.answer = Answer(204, None, ())
        assert _shown(_sent(sdk, server, operation, **SECRETS))
        assert stranger.last.target == "/taken"
        assert _shown(stranger.last) == {}


def _secrets() -> list[str]:
    return [*SECRETS.values(), "query%20secret%262", BASIC.removeprefix("Basic ")]


@pytest.mark.parametrize("operation", ["header", "query", "cookie", "basic", "both", "mixed"])
def test_errors_and_logs_show_no_credentials(
    sdk: Sdk, server: Loopback, caplog: pytest.LogCaptureFixture, operation: str
) -> None:
    """Neither in messages, nor in what errors keep of the request, nor in any line."""
    told = " ".join(_secrets())
    server.answer = Answer(403, "application/json", (json.dumps({"message": told}).encode(),))
    caplog.set_level(logging.DEBUG)
    with pytest.raises(sdk.module("exceptions").ForbiddenError) as found:
        _sent(sdk, server, operation, **SECRETS)
    error = found.value
    assert "check the role" in str(error)
    own = [secret for secret in _secrets() if secret in _unquoted(server.last)]
    assert own
    shown = [
        *(str(error), repr(error), repr(error.request), error.url, repr(error.request.headers)),
        *(error.request.url, caplog.text, "".join(traceback.format_exception(error))),
    ]
    assert [secret for secret in own for text in shown if secret in text] == []


def _unquoted(got: Got) -> str:
    return got.target + repr(dict(got.headers)) + "".join(parse_qs(got.target).get("k[x]", []))


@pytest.mark.parametrize("engine", ["pyreqwest", "httpx"])
def test_a_lost_connection_shows_no_credentials(sdk: Sdk, engine: str) -> None:
    """Also not in the errors of the HTTP library that are chained to ours."""
    with loopback() as gone:
        url = gone.url
    pytest.importorskip(engine)
    with (
        sdk.client(base_url=url, http_engine=engine, retry_enabled=False, **SECRETS) as client,
        pytest.raises(sdk.module("exceptions").ConnectError) as found,
    ):
        client.p.both()
    text = "".join(traceback.format_exception(found.value))
    assert [secret for secret in _secrets() if secret in text] == []


def test_a_configuration_shows_no_credentials(sdk: Sdk) -> None:
    """Its repr tells which are given."""
    configuration = sdk.package.Configuration(base_url="https://x", **SECRETS)
    text = repr(configuration)
    assert [secret for secret in SECRETS.values() if secret in text] == []
    assert "widget='***'" in text
    assert "widget=None" in repr(sdk.package.Configuration(base_url="https://x"))


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("header", "'x-widget: ***'"),
        ("query", "k%5Bx%5D=***"),
        ("cookie", "'cookie: ***'"),
        ("basic", "'authorization: Basic ***'"),
        ("token", "'authorization: Bearer ***'"),
        ("mtls", "https://x/mtls"),
        ("none", "https://x/none"),
    ],
)
def test_a_command_line_has_a_place_for_credentials(
    sdk: Sdk, operation: str, expected: str
) -> None:
    """The user sees what to fill in."""
    assert expected in sdk.call(f"p.{operation}").to_curl("https://x")


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("widget", "a\r\nX-Evil: 1"),
        ("widget", "ключ"),
        ("query_key", "a\ud800"),
        ("cookie_key", "a; other=1"),
        ("username", "a:b"),
        ("password", "a\nb"),
    ],
)
def test_what_cannot_be_sent_is_refused_at_once(sdk: Sdk, argument: str, value: str) -> None:
    """The message names the argument and does not show its value."""
    with pytest.raises(sdk.module("exceptions").ConfigurationError, match=argument) as found:
        sdk.package.Configuration(base_url="https://x", **{argument: value})
    assert value not in str(found.value)


def test_telemetry_shows_no_credentials(sdk: Sdk, server: Loopback) -> None:
    """The URL of a span is masked like all others."""
    request = sdk.call("p.query").request("https://x")
    sdk.module("_security").API_KEY_2.put(request, SECRETS["query_key"])
    attributes = sdk.module("_runtime.telemetry")._attributes(request)
    assert attributes["url.full"] == "https://x/query?k%5Bx%5D=***"


HOSTILE = """
paths:
  /a: {get: {operationId: a, tags: [p], security: [{"timeout": []}, {"class": []}, {"x\\"\\"\\"); evil(": []},
      {"鍵": []}, {"!!": []}, {"Timeout": []}, {self: []}, {bearer_token: []}],
      responses: {'204': {description: d}}}}
components:
  securitySchemes:
    timeout: {type: apiKey, in: header, name: X-A, description: "\\"\\"\\" + evil()"}
    Timeout: {type: apiKey, in: header, name: X-B}
    class: {type: apiKey, in: query, name: "'\\n\\"; evil()"}
    "x\\"\\"\\"); evil(": {type: apiKey, in: cookie, name: c}
    "鍵": {type: apiKey, in: header, name: X-C}
    "!!": {type: apiKey, in: header, name: X-D}
    self: {type: apiKey, in: header, name: X-E}
    bearer_token: {type: apiKey, in: header, name: X-F}
"""


def test_hostile_names_of_schemes_are_arguments(sdk_of: Generate, server: Loopback) -> None:
    """Each has an argument of its own, which hides no other."""
    hostile = sdk_of(HOSTILE)
    names = {
        *("timeout_key", "timeout_key_2", "class_key", "x_evil", "鍵", "api_key", "self_key"),
        "bearer_token_key",
    }
    for name in names:
        _sent(hostile, server, "a", **{name: "value-1"})
    parameters = hostile.package.Configuration(base_url="https://x").__init__.__annotations__
    assert names <= set(parameters)
    assert not {"client_id", "bearer_token", "token_provider"} & set(parameters)
    sent = [{**got.headers, "target": got.target} for got in server.got]
    assert sum("value-1" in str(one) for one in sent) == len(names)


def test_a_flat_surface_offers_bearer_tokens_only(sdk_of: Generate) -> None:
    """Everything else is a finding, and the operation is sent with the token as ever."""
    toml = '[surface]\nlayout = "flat"\nbody = "fields"\nthreaded = false\n'
    flat = sdk_of(DOCUMENT, toml=toml)
    found = [finding.message for finding in flat.report.diagnostics if "flat" in finding.code]
    assert len(found) == 5
    assert "the security scheme 'widget' is not offered on a flat surface" in found
    client, wire = flat.flat(flat.answer(204))
    client.p.header()
    assert wire.requests[0].headers["authorization"] == "Bearer t"
    assert "_security.py" not in "".join(flat.tree)


def test_a_document_that_asks_for_nothing_says_so(sdk_of: Generate) -> None:
    """Its README has no token, and its clients load nothing of security schemes."""
    plain = sdk_of("paths: {/x: {get: {operationId: x, responses: {'204': {description: d}}}}}")
    readme = plain.tree["README.md"].decode()
    assert "asks for no credentials" in readme
    assert "bearer_token=" not in readme
    assert not [path for path in plain.tree if "secur" in path or "oauth" in path]


def test_the_readme_tells_what_credentials_there_are(sdk: Sdk) -> None:
    """Where each travels, and how the first is given."""
    readme = sdk.tree["README.md"].decode()
    assert "- `query_key`: API key, sent as the query parameter `k[x]`." in readme
    assert "- `username` and `password`: User name and password." in readme
    assert '    widget="your-widget",\n' in readme
    assert "| `widget` | `str` | **Optional**: API key, sent as the header `X-Widget` |" in readme
