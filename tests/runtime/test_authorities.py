"""SSL_CERT_FILE and SSL_CERT_DIR name the authorities to trust, for every engine."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from certificates import Authority, authority, needs_openssl
from runtime.configuration import BaseConfiguration
from runtime.errors import ConfigurationError, TlsError
from runtime_server import Server, respond
from runtime_support import get
from ways import Way, each_way

from runtime import engines, log

__all__ = ["authority"]

pytestmark = needs_openssl

OK = respond(b"1")
ANYTHING = BaseConfiguration(base_url="https://127.0.0.1:1")


@pytest.fixture(autouse=True)
def nothing_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment of whoever runs the tests does not matter."""
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


@each_way
def test_a_file_of_the_environment_is_trusted(
    way: Way, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without it, its certificates are refused."""
    with Server(OK, tls=authority.serving()) as server:
        with pytest.raises(TlsError):
            way.send(server.url, get())
        monkeypatch.setenv("SSL_CERT_FILE", authority.file)
        assert way.send(server.url, get()) == 1


@each_way
def test_a_folder_of_the_environment_is_trusted(
    way: Way, authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Also one of several, and beside a file."""
    with Server(OK, tls=authority.serving()) as server:
        monkeypatch.setenv("SSL_CERT_DIR", authority.folder)
        assert way.send(server.url, get()) == 1
        monkeypatch.setenv("SSL_CERT_DIR", os.pathsep.join((str(tmp_path), authority.folder)))
        assert way.send(server.url, get()) == 1
        monkeypatch.setenv("SSL_CERT_FILE", _another(tmp_path))
        assert way.send(server.url, get()) == 1


@each_way
def test_others_are_not_trusted(
    way: Way, authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A file of another authority, also where ssl_ca_cert goes before the environment."""
    other = _another(tmp_path)
    with Server(OK, tls=authority.serving()) as server:
        monkeypatch.setenv("SSL_CERT_FILE", other)
        with pytest.raises(TlsError):
            way.send(server.url, get())
        if way.engine != "pyreqwest":  # it has no ssl_ca_cert
            assert way.send(server.url, get(), ssl_ca_cert=authority.file) == 1
            monkeypatch.setenv("SSL_CERT_FILE", authority.file)
            with pytest.raises(TlsError):
                way.send(server.url, get(), ssl_ca_cert=other)


def _another(folder: Path) -> str:
    """A file of an authority that has signed nothing here."""
    (folder / "another").mkdir()
    return Authority(folder / "another", "Another").file


@pytest.mark.usefixtures("each_engine")
@pytest.mark.parametrize("content", [None, "no certificate"])
def test_an_unusable_file_is_named(
    content: str | None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """By every engine; the fast one leaves that to the other."""
    file = tmp_path / "authorities.pem"
    if content is not None:
        file.write_text(content, "utf-8")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    with pytest.raises(ConfigurationError, match=r"^SSL_CERT_FILE: .*authorities\.pem"):
        engines.make_engine(ANYTHING)


@pytest.mark.parametrize("platform", ["darwin", "win32"])
@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_the_fast_engine_is_not_used_where_it_would_not_read_them(
    variable: str,
    platform: str,
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """There it asks the operating system alone; the reason is in the log."""
    pytest.importorskip("pyreqwest")
    monkeypatch.setattr(log, "_told", set())
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv(variable, {"SSL_CERT_FILE": authority.file}.get(variable, authority.folder))
    with caplog.at_level(logging.INFO, log.LOGGER):
        made: Any = engines.make_engine(ANYTHING)
    assert type(made).__name__ == "HttpcoreEngine"
    made.close()
    assert [line for line in caplog.messages if f"not used; {variable}: " in line]
    named = BaseConfiguration(base_url="https://127.0.0.1:1", http_engine="pyreqwest")
    with pytest.raises(ConfigurationError, match=f"pyreqwest cannot be used; {variable}"):
        engines.make_engine(named)
