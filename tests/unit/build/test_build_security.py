"""Security: which schemes operations make use of, and what cannot be sent."""

from __future__ import annotations

import pytest

from sdkwright.ir.security import ClientCredentials, Requirement
from sdkwright.naming.credentials import key_arguments
from support_generate import Meant, understand

SCHEMES = """
    key: {type: apiKey, in: header, name: X-Key}
    other: {type: apiKey, in: query, name: key}
    basic: {type: http, scheme: Basic}
    bearer: {type: http, scheme: bearer}
    link: {$ref: '#/components/securitySchemes/basic'}
    digest: {type: http, scheme: digest}
"""


def _meant(
    operation: str, root: str = "[{bearer: []}]", schemes: str = SCHEMES, faulty: bool = False
) -> Meant:
    """Understand a document with an operation that states its security in YAML, or nothing."""
    own = f"security: {operation}, " if operation else ""
    return understand(
        f"""
paths: {{/x: {{get: {{{own}responses: {{'204': {{description: none}}}}}}}}}}
{f"security: {root}" if root else ""}
components:
  securitySchemes:
{schemes}
""",
        faulty=faulty,
    )


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("", (("bearer",),)),
        ("[]", ()),
        ("[{}]", ()),
        ("[{key: []}]", (("key",),)),
        ("[{key: []}, {basic: []}]", (("key",), ("basic",))),
        ("[{key: [], other: []}]", (("key", "other"),)),
        ("[{}, {key: []}, {key: []}]", (("key",),)),
        ("[{link: []}]", (("link",),)),
    ],
)
def test_alternatives_and_combinations_keep_their_order(stated: str, expected: Requirement) -> None:
    """An empty alternative is none: nothing is ever demanded."""
    (operation,) = _meant(stated).api.operations
    assert operation.security == expected


@pytest.mark.parametrize(
    ("stated", "code", "expected"),
    [
        ("[{nowhere: []}]", "security-scheme-missing", (("nowhere",),)),
        ("[{digest: []}]", "security-scheme-unsupported", ()),
        ("[{digest: []}, {key: [], digest: []}]", "security-scheme-unsupported", (("key",),)),
        ("{key: []}", "security-malformed", (("key",),)),
        ("[key]", "security-malformed", (("key",),)),
        ("[1]", "security-malformed", ()),
        ("x", "security-malformed", ()),
    ],
)
def test_what_is_wrong_costs_no_more_than_itself(
    stated: str, code: str, expected: Requirement
) -> None:
    """The rest of the requirement stays; a scheme that nobody described is a bearer token."""
    found = _meant(stated, faulty=True)
    assert found.codes == [code]
    assert found.api.operations[0].security == expected
    if "nowhere" in stated:
        assert [scheme.kind for scheme in found.api.security.schemes] == ["token"]


@pytest.mark.parametrize(
    "scheme",
    [
        *("{type: apiKey, in: body, name: x}", "{type: apiKey, in: header}", "{type: magic}"),
        *("{type: apiKey, in: header, name: 'a b'}", "{type: http}", "[]", "{}"),
        *("{type: apiKey, in: header, name: Host}", "{type: apiKey, in: cookie, name: 'a;b'}"),
    ],
)
def test_a_scheme_that_cannot_be_sent_is_a_finding(scheme: str) -> None:
    """And nothing is sent for it."""
    found = _meant("[{odd: []}]", schemes=f"    odd: {scheme}", faulty=True)
    assert found.codes == ["security-scheme-unsupported"]
    assert not found.api.operations[0].secured
    assert found.api.security.schemes == ()


def test_only_schemes_in_use_are_offered() -> None:
    """In the order of the document."""
    found = _meant("[{basic: []}, {key: []}]")
    assert [scheme.key for scheme in found.api.security.schemes] == ["key", "basic"]
    assert not found.api.security.is_plain


def test_schemes_that_nothing_asks_for_are_sent_where_they_are_given() -> None:
    """A document that describes them and requires none has forgotten to."""
    found = _meant("", root="", schemes="    key: {type: apiKey, in: header, name: X-Key}")
    assert found.api.operations[0].security == (("key",),)
    assert not _meant("[]", root="").api.operations[0].secured


FLOW = "    oauth: {{type: oauth2, flows: {{clientCredentials: {{{flow}}}}}}}"


@pytest.mark.parametrize(
    ("flow", "expected"),
    [
        ("tokenUrl: /token, scopes: {a: x, c: y}", ClientCredentials("/token", ("a",))),
        (
            "tokenUrl: 'https://x/token', scopes: {}",
            ClientCredentials("https://x/token", ("a", "b")),
        ),
    ],
)
def test_client_credentials_ask_for_the_scopes_that_operations_need(
    flow: str, expected: ClientCredentials
) -> None:
    """Scopes that the flow does not know belong to others."""
    found = _meant("[{oauth: [a, b]}]", schemes=FLOW.format(flow=flow))
    assert found.api.security.client_credentials == expected


@pytest.mark.parametrize(
    "url", ["''", "'https://{tenant}/token'", "'ftp://x/y'", "'https://[/'", "'https://u:p@x/'"]
)
def test_a_token_url_that_cannot_be_asked_is_for_the_user_to_give(url: str) -> None:
    """The flow is offered all the same."""
    found = _meant("[{oauth: []}]", schemes=FLOW.format(flow=f"tokenUrl: {url}"), faulty=True)
    assert found.codes == ["security-token-url"]
    assert found.api.security.client_credentials == ClientCredentials(None, ())


@pytest.mark.parametrize("kind", ["{type: openIdConnect, openIdConnectUrl: u}", "{type: oauth2}"])
def test_other_flows_are_bearer_tokens(kind: str) -> None:
    """The user brings them."""
    found = _meant("[{token: [read]}]", schemes=f"    token: {kind}")
    assert found.api.security.is_plain
    assert found.api.security.client_credentials is None


def test_arguments_for_keys_are_named_after_schemes_and_hide_no_others() -> None:
    """The only one is `api_key`; schemes of one place are one argument."""
    (one,) = key_arguments(_meant("[{key: []}]").api.security, ()).values()
    assert one == "api_key"
    several = """
    timeout: {type: apiKey, in: header, name: X-A}
    X-A: {type: apiKey, in: header, name: x-a}
    "2 keys!": {type: apiKey, in: query, name: x-a}
    "***": {type: apiKey, in: cookie, name: c}
    def: {type: apiKey, in: cookie, name: d}
"""
    stated = "[{timeout: []}, {X-A: []}, {'2 keys!': []}, {'***': []}, {def: []}]"
    names = key_arguments(_meant(stated, schemes=several).api.security, ["timeout"])
    assert names["timeout"] == names["X-A"] == "timeout_key"
    assert len(set(names.values())) == 4
    assert {names["***"], names["def"]} == {"api_key", "def_key"}
