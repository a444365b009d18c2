"""Nothing secret is shown: reprs, messages and log lines."""

from __future__ import annotations

import logging

import pytest
from runtime.client import SyncClient
from runtime.errors import DecodeError, ForbiddenError, InternalServerError
from runtime.messages import Headers, Request
from runtime.testing import ScriptedEngine, answer
from runtime_support import configuration, get, token_answer, with_credentials

from runtime import redact


@pytest.mark.parametrize(
    "name",
    [
        "password",
        "authorization",
        "Proxy-Authorization",
        "clientSecret",
        "client_secret",
        "app_token",
        "accessToken",
        "refreshToken",
        "token",
        "X-Api-Key",
        "apikey",
        "privateKey",
        "Cookie",
        "Set-Cookie",
        "passphrase",
        "id_token",
    ],
)
def test_names_that_hold_secrets(name: str) -> None:
    """In any spelling."""
    assert redact.is_secret(name)


@pytest.mark.parametrize("name", ["tokens", "name", "tokenizer", "continuationToken", "keyboard"])
def test_names_that_hold_none(name: str) -> None:
    """Paging and plain words stay readable."""
    assert not redact.is_secret(name)


def test_urls_headers_and_bodies_are_masked() -> None:
    """Where they are shown."""
    assert redact.url_text("https://u:p@h/x?apiKey=1&a=2") == "https://***@h/x?apiKey=***&a=2"
    assert repr(Headers([("Set-Cookie", "s=1"), ("Age", "1")])) == (
        "Headers({'set-cookie': '***', 'age': '1'})"
    )
    assert repr(Request("GET", "https://h/?token=1", {})) == "<Request GET https://h/?token=***>"
    assert redact.body_text('{"password": "a\\"b", "x": "y"}') == '{"password": "***", "x": "y"}'
    assert redact.body_text('{"password": "cut off he') == '{"password": "***"'
    assert len(redact.body_text("x" * 10_000)) == 301


@pytest.mark.parametrize(
    "body",
    [
        '{"password": 12345678}',
        '{"secrets": ["12345678", "b"]}',
        '{"a": {"b": [{"clientSecret": "12345678"}]}}',
        '{"secret": {"x": {"y": 1}, "z": "12345678"}}',
        '{"credentials": [[1], "12345678"], "a": "12345678"}',
        '[{"note": "x", "apiKey" : "12345678',
        '{"url": "https://h/?access_token=12345678&b=c"}',
        "client_secret=12345678&grant_type=x",
        "Authorization: Bearer 12345678",
        "the token eyJhbGciOiJIUzI1NiJ9.12345678.sig was refused",
        "proxy said Basic 12345678==",
        "cut off: eyJhbGciOiJIUzI1NiJ9." + "12345678" * 300,
    ],
)
def test_shown_bodies_hold_no_secret(body: str) -> None:
    """Members of any type, nested or cut off, forms, and tokens in the middle of a text."""
    assert "12345678" not in redact.body_text(body)


@pytest.mark.parametrize(
    "body",
    [
        '{"name": "a=b", "items": [1, {"x": "y"}]}',
        "basic authentication: x=1",
        '{"page": {"next": null}}',
    ],
)
def test_what_is_no_secret_stays_readable(body: str) -> None:
    """Masking more than needed helps nobody."""
    assert redact.body_text(body) == body


def test_a_server_that_repeats_the_token_does_not_get_it_into_the_message() -> None:
    """Opaque tokens too; the answer itself stays with the error."""
    body = {"message": "Bearer opaque-123 may not do this, opaque-123!"}
    api = SyncClient(configuration(ScriptedEngine(answer(403, body)), bearer_token="opaque-123"))
    with pytest.raises(ForbiddenError) as caught:
        api.send(get())
    assert "may not do this" in str(caught.value)
    assert "opaque-123" not in str(caught.value) + repr(caught.value)


def test_a_broken_answer_is_shown_bounded_and_masked() -> None:
    """Enough to see what came, and no more."""
    content = b'{"accessToken": "hunter2", "rest": "' + b"x" * 5000
    api = SyncClient(configuration(ScriptedEngine(answer(200, content))))
    with pytest.raises(DecodeError) as caught:
        api.send(get())
    assert '{"accessToken": "***"' in str(caught.value)
    assert "hunter2" not in str(caught.value)
    assert len(str(caught.value)) < 500


def test_printed_tracebacks_and_reprs_hold_no_secret(capsys: pytest.CaptureFixture[str]) -> None:
    """Of everything that a program may print: errors with their causes, and all our objects."""
    import traceback

    wire = ScriptedEngine(token_answer("hunter2"), answer(500, {"password": "hunter2"}))
    settings = with_credentials(wire, proxy_url="http://u:hunter2@proxy", retry_enabled=False)
    api = SyncClient(settings)
    try:
        api.send(get())
    except InternalServerError as error:
        traceback.print_exception(error)
        print(repr(error), str(error), error.attempts, error.headers, settings, api, wire.requests)
    shown = "".join(capsys.readouterr())
    assert "InternalServerError" in shown
    assert "hunter2" not in shown
    assert "s3cret" not in shown


def test_log_lines_hold_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    """One line per attempt at DEBUG: method, URL, outcome, seconds."""
    wire = ScriptedEngine(token_answer("hunter2"), answer(503), answer(200, 1))
    api = SyncClient(with_credentials(wire, retry_backoff_factor=0))
    with caplog.at_level(logging.DEBUG, logger="runtime"):
        api.send(get())
    assert [record.levelno for record in caplog.records] == [logging.DEBUG] * 3
    assert "hunter2" not in caplog.text
    assert "s3cret" not in caplog.text
    assert "GET https://api.example/things/1: status 503 in 0." in caplog.text


def test_debug_prints_lines_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    """Unless the program has handlers of its own."""
    logger = logging.getLogger("runtime")
    root = logging.getLogger()
    handlers, root.handlers = root.handlers, []
    try:
        wire = ScriptedEngine(token_answer(), answer(200, 1))
        SyncClient(with_credentials(wire, debug=True)).send(get())
        assert "GET https://api.example/things/1: status 200" in capsys.readouterr().err
    finally:
        root.handlers = handlers
        logger.handlers.clear()
        logger.setLevel(logging.NOTSET)
