"""An authority for tests, and a certificate for 127.0.0.1 and localhost that it has signed."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl")

_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
_LEAF = "subjectAltName=IP:127.0.0.1,DNS:localhost,DNS:service.test\nbasicConstraints=CA:FALSE\n"


class Authority:
    """Signs one certificate; unlike a certificate that signs itself, every TLS library takes it.

    Args:
        folder: Where the files are made.
        name: What it is called.

    Attributes:
        file: The certificate of the authority.
        folder: A folder with that certificate under the name by which OpenSSL looks for it.
    """

    def __init__(self, folder: Path, name: str = "Tests") -> None:
        self._home = folder
        self.file = str(folder / "ca.pem")
        self._openssl("req", "-x509", *_KEY, "-days", "2", "-subj", f"/CN={name}", keys="ca")
        self._openssl("req", "-new", *_KEY, "-subj", "/CN=service", keys="leaf")
        (folder / "leaf.cnf").write_text(_LEAF, "utf-8")
        signed = "x509 -req -days 2 -in leaf.pem -CA ca.pem -CAkey ca.key -CAcreateserial"
        self._openssl(*signed.split(), "-extfile", "leaf.cnf", "-out", "server.pem")
        name = self._openssl("x509", "-in", "ca.pem", "-noout", "-hash").strip()
        (folder / "hashed").mkdir()
        shutil.copy(self.file, folder / "hashed" / f"{name}.0")
        self.folder = str(folder / "hashed")

    def serving(self, protocols: Sequence[str] = ()) -> ssl.SSLContext:
        """What a server needs; the protocols are offered by ALPN (RFC 7301)."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._home / "server.pem", self._home / "leaf.key")
        if protocols:
            context.set_alpn_protocols(list(protocols))
        return context

    def _openssl(self, *arguments: str, keys: str = "") -> str:
        made = ["-keyout", f"{keys}.key", "-out", f"{keys}.pem"] if keys else []
        command = ["openssl", *arguments, *made]
        done = subprocess.run(command, cwd=self._home, check=True, capture_output=True, text=True)
        return done.stdout


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """One for all tests."""
    return Authority(tmp_path_factory.mktemp("authority"))
