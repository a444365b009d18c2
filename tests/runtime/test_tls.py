"""TLS: verified unless told otherwise, with the user's own authorities, names and certificates."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from pathlib import Path
from typing import Any

import pytest
from runtime.client import AsyncClient, SyncClient
from runtime.configuration import BaseConfiguration
from runtime.engines.tls import InsecureWarning
from runtime.errors import ConfigurationError, TlsError
from runtime_server import Server, respond
from runtime_support import get, in_loop

pytestmark = [
    pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl"),
    pytest.mark.usefixtures("each_engine"),
]

OK = respond(b"1")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """A certificate for 127.0.0.1 and service.test that is its own authority, and its key."""
    folder = tmp_path_factory.mktemp("tls")
    certificate, key = str(folder / "cert.pem"), str(folder / "key.pem")
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
    command += ["-nodes", "-days", "2", "-subj", "/CN=test", "-keyout", key, "-out", certificate]
    command += ["-addext", "subjectAltName=IP:127.0.0.1,DNS:service.test"]
    subprocess.run(command, check=True, capture_output=True)
    return certificate, key


def serving(certificate: tuple[str, str], **facts: Any) -> Server:
    """A server with that certificate; `clients` is the authority of client certificates."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    if "clients" in facts:
        context.load_verify_locations(facts["clients"])
        context.verify_mode = ssl.CERT_REQUIRED
    if "names" in facts:
        context.sni_callback = lambda socket, name, _: facts["names"].append(name)
    return Server(OK, tls=context)


def send(server: Server, **settings: Any) -> Any:
    """One call."""
    with SyncClient(BaseConfiguration(base_url=server.url, **settings)) as api:
        return api.send(get())


def test_an_unknown_certificate_is_refused_in_both_colours(certificate: tuple[str, str]) -> None:
    """By default, at once, and without a retry."""

    async def main(settings: BaseConfiguration) -> None:
        async with AsyncClient(settings) as api:
            await api.send(get())

    with serving(certificate) as server:
        with pytest.raises(TlsError, match="certificate") as caught:
            send(server)
        assert len(caught.value.attempts) == 1
        with pytest.raises(TlsError):
            in_loop(lambda: main(BaseConfiguration(base_url=server.url)))
        assert server.requests == []


def test_an_authority_of_the_user_is_trusted(certificate: tuple[str, str]) -> None:
    """By `ssl_ca_cert`."""
    with serving(certificate) as server:
        assert send(server, ssl_ca_cert=certificate[0]) == 1


def test_verification_can_be_switched_off_with_a_warning(certificate: tuple[str, str]) -> None:
    """By `verify_ssl=False`."""
    with serving(certificate) as server, pytest.warns(InsecureWarning, match="verify_ssl"):
        assert send(server, verify_ssl=False) == 1


def test_client_certificates_are_shown(certificate: tuple[str, str]) -> None:
    """By `cert_file` and `key_file`."""
    with serving(certificate, clients=certificate[0]) as server:
        mine = {"cert_file": certificate[0], "key_file": certificate[1]}
        assert send(server, ssl_ca_cert=certificate[0], **mine) == 1


def test_the_server_name_can_be_set(certificate: tuple[str, str]) -> None:
    """By `proxy_server_name`; the certificate must fit that name."""
    names: list[str] = []
    with serving(certificate, names=names) as server:
        trusted = {"ssl_ca_cert": certificate[0]}
        assert send(server, proxy_server_name="service.test", **trusted) == 1
        with pytest.raises(TlsError):
            send(server, proxy_server_name="other.test", **trusted)
    assert names == ["service.test", "other.test"]


@pytest.mark.parametrize("argument", ["ssl_ca_cert", "cert_file"])
def test_unusable_files_are_named(argument: str, tmp_path: Path) -> None:
    """When the first connection is opened."""
    broken = tmp_path / "broken.pem"
    broken.write_text("no certificate", "utf-8")
    for file in (str(broken), str(tmp_path / "missing.pem")):
        settings: dict[str, Any] = {argument: file}
        with pytest.raises(ConfigurationError, match=f"^{argument}: "):
            SyncClient(BaseConfiguration(base_url="https://127.0.0.1:1", **settings)).send(get())
