"""Nothing secret is shown: reprs, messages and log lines."""

from __future__ import annotations

import logging

import pytest
from runtime.client import SyncClient
from runtime.messages import Headers, Request
from runtime.testing import ScriptedEngine, answer
from runtime_support import get, token_answer, with_credentials

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
