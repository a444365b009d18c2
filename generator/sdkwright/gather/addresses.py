"""Addresses of files: where a reference leads to, and whether it may."""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_DEFAULT_PORTS: Final = {"https": 443, "http": 80}
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_BUNDLE: Final = "bundle the documents into one file first"


@dataclass(frozen=True, slots=True)
class Address:
    """A file: its real path, or its URL."""

    path: Path | None = None
    url: str | None = None

    def __str__(self) -> str:
        return self.url or str(self.path)


class RefusalError(Exception):
    """Why a reference is not followed."""

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint


def split(reference: str) -> tuple[str, str]:
    """Return the address and the decoded fragment of a reference (RFC 3986, section 3.5)."""
    address, fragment = urldefrag(reference)
    return address, unquote(fragment)


@dataclass(frozen=True, slots=True)
class Rules:
    """Which files references may lead to.

    Args:
        folder: the folder of the document, as its real path; files lie in or below it.
        hosts: the hosts, with a port where it is not that of the scheme, that may be asked.
    """

    folder: Path
    hosts: Collection[str] = ()

    def resolved(self, reference: str, base: Address) -> Address:
        """Return the file that a reference leads to.

        Args:
            reference: the reference, without its fragment.
            base: the file that it stands in.

        Raises:
            RefusalError: if it may not be followed.
        """
        if base.url is not None or reference.startswith("//"):
            return self.remote(urljoin(base.url or "https:", reference))
        if reference.lower().startswith(("http://", "https://")):
            return self.remote(reference)
        assert base.path is not None
        return Address(path=self._below(reference, base.path))

    def remote(self, url: str) -> Address:
        """Return the address of a file on a host that is allowed.

        Raises:
            RefusalError: if it is not, or the URL is not fit to be asked for.
        """
        try:
            parts = urlsplit(url)
            host, port = parts.hostname or "", parts.port
        except ValueError:
            raise _refusal(f"{url!r} is no URL") from None
        if parts.scheme not in _DEFAULT_PORTS or not host:
            raise _refusal(f"it leads to {url!r}, which is no file")
        if parts.username is not None or parts.password is not None:
            raise _refusal("its URL holds credentials")
        shown = f"[{host}]" if ":" in host else host
        authority = f"{shown}:{port}" if port not in (None, _DEFAULT_PORTS[parts.scheme]) else shown
        if authority not in {one.lower() for one in self.hosts}:
            hint = f"allow it with --allow-remote {authority}, or {_BUNDLE}"
            message = "it leads to another host, which is not asked"
            raise RefusalError("reference-remote", message, hint)
        if parts.scheme == "http" and host not in _LOOPBACK:
            raise _refusal("it is not encrypted: only this machine is asked by http")
        return Address(url=parts._replace(fragment="").geturl())

    def _below(self, reference: str, base: Path) -> Path:
        text = unquote(reference)
        if "\0" in text or _SCHEME.match(text) or text.startswith(("/", "~")):
            raise _refusal("it is no path from the file that it stands in")
        if "\\" in text:
            raise _refusal("its path has backslashes", "write the path with forward slashes")
        try:
            path = Path(os.path.realpath(base.parent / text))
        except (OSError, ValueError):
            raise _refusal("its path cannot be resolved") from None
        if not path.is_relative_to(self.folder):
            raise _refusal("it leads out of the folder of the document")
        return path


def _refusal(message: str, hint: str | None = None) -> RefusalError:
    return RefusalError(
        "reference-refused", message, hint or f"keep the file below the document, or {_BUNDLE}"
    )
