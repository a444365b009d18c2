"""Servers: of the document, of one operation, and the caller's own."""

from __future__ import annotations

import pytest

from behaviour.harness import Generate, Sdk

DOCUMENT = """
servers:
  - {url: 'https://{region}.api.acme.dev/v1/', variables: {region: {default: eu, enum: [eu, us]}}}
  - {url: 'https://staging.acme.dev', description: Staging}
security: [{key: []}]
paths:
  /plain: {get: {operationId: plain, tags: [s]}}
  /same: {get: {operationId: same, tags: [s], servers: [{url: 'https://eu.api.acme.dev/v1'}]}}
  /upload: {post: {operationId: upload, tags: [s], servers: [{url: 'https://up.acme.dev/in'}]}}
  /path:
    servers: [{url: /v2}]
    get: {operationId: of_path, tags: [s]}
    post: {operationId: of_both, tags: [s], servers: [{url: 'https://{x}.acme.dev', variables: {
        x: {default: own}}}]}
components: {securitySchemes: {key: {type: http, scheme: bearer}}}
"""
ROOT = "https://eu.api.acme.dev/v1"


@pytest.fixture(scope="module")
def sdk(sdk_of: Generate) -> Sdk:
    """One document with servers at every level."""
    return sdk_of(DOCUMENT)


def _url(sdk: Sdk, name: str, **configuration: object) -> tuple[str, str | None]:
    """Return where a call goes, and with which credentials."""
    engine = sdk.module("_runtime.testing").ScriptedEngine(sdk.answer(200, None))
    settings = sdk.package.Configuration(bearer_token="t", http_engine=engine, **configuration)
    with sdk.package.ApiClient(settings) as client:
        client.send(sdk.call(f"s.{name}"))
    (request,) = engine.requests
    return request.url, request.headers.get("authorization")


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("plain", f"{ROOT}/plain"),
        ("same", f"{ROOT}/same"),
        ("upload", "https://up.acme.dev/in/upload"),
        ("of_path", "https://eu.api.acme.dev/v2/path"),
        ("of_both", "https://own.acme.dev/path"),
    ],
)
def test_a_call_goes_to_the_server_of_its_operation(sdk: Sdk, name: str, url: str) -> None:
    """The document names it, so it gets the credentials too."""
    assert _url(sdk, name) == (url, "Bearer t")


@pytest.mark.parametrize(
    ("name", "url"),
    [("upload", "https://up.acme.dev/in/upload"), ("of_path", "https://staging.acme.dev/v2/path")],
)
def test_the_other_servers_of_the_document_count_as_its_own(sdk: Sdk, name: str, url: str) -> None:
    """What an operation says stays true for them."""
    assert _url(sdk, name, base_url="https://staging.acme.dev/")[0] == url


@pytest.mark.parametrize("name", ["plain", "upload", "of_path", "of_both"])
def test_a_base_url_of_the_callers_own_takes_all_calls(sdk: Sdk, name: str) -> None:
    """Nothing, and no credential, goes to a server that the caller did not choose."""
    url, _ = _url(sdk, name, base_url="http://localhost:1/prefix")
    assert url.startswith("http://localhost:1/prefix/")


def test_the_first_server_is_the_default_and_told(sdk: Sdk) -> None:
    """With what else the document names."""
    assert sdk.package.Configuration(bearer_token="t").base_url == ROOT
    text = " ".join(sdk.package.Configuration.__doc__.split())
    assert "`https://{region}.api.acme.dev/v1/`, `https://staging.acme.dev`" in text


@pytest.mark.parametrize(
    "servers",
    ["[]", "[{url: /v1}]", "[{url: 'https://api.example.com'}]", "[{url: '{scheme}://x'}]"],
)
def test_without_a_server_that_can_be_called_the_base_url_is_needed(
    sdk_of: Generate, servers: str
) -> None:
    """The message names the argument."""
    sdk = sdk_of(f"servers: {servers}\npaths: {{/x: {{get: {{operationId: x, tags: [s]}}}}}}")
    with pytest.raises(sdk.package.exceptions.ConfigurationError, match="base_url is missing"):
        sdk.package.Configuration()


def test_servers_of_paths_stand_in_for_those_of_a_document(sdk_of: Generate) -> None:
    """The first one is the default then."""
    sdk = sdk_of("""
        paths:
          /a: {get: {operationId: a, tags: [s], servers: [{url: 'https://a.acme.dev'}]}}
          /b: {get: {operationId: b, tags: [s], servers: [{url: 'https://b.acme.dev'}]}}
        """)
    assert sdk.package.Configuration().base_url == "https://a.acme.dev"
    assert sdk.call("s.b").request("https://a.acme.dev").url == "https://b.acme.dev/b"
    assert sdk.call("s.b").request("http://localhost").url == "http://localhost/b"
