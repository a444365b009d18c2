"""TLS settings as the HTTP libraries take them."""

from __future__ import annotations

import os
import ssl
import warnings
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from ..configuration import BaseConfiguration


class InsecureWarning(UserWarning):
    """Certificates are not verified, so anyone on the way can read and change everything."""


def context_for(library: Any, configuration: BaseConfiguration) -> ssl.SSLContext | None:
    """What all connections share; None where no TLS is in sight."""
    if not configuration.base_url.startswith("https:") and configuration.proxy_url is None:
        return None
    warn_if_insecure(configuration)
    context = _trusting(library, configuration)
    _load_client_certificate(context, configuration)
    return context


def warn_if_insecure(configuration: BaseConfiguration) -> None:
    """Say aloud that nothing is verified."""
    if not configuration.verify_ssl:
        warnings.warn(
            "verify_ssl=False: TLS certificates are not verified", InsecureWarning, stacklevel=2
        )


def authorities(configuration: BaseConfiguration) -> tuple[str | None, ...]:
    """Whom to trust instead of the usual authorities: what says so, a file, a folder."""
    if configuration.ssl_ca_cert is not None:
        return "ssl_ca_cert", configuration.ssl_ca_cert, None
    file, folder = (os.environ.get(name) or None for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"))
    return ("SSL_CERT_FILE" if file else folder and "SSL_CERT_DIR"), file, folder


def _trusting(library: Any, configuration: BaseConfiguration) -> ssl.SSLContext:
    if not configuration.verify_ssl:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    name, file, folder = authorities(configuration)
    if name is None:
        default: ssl.SSLContext = library.default_ssl_context()
        return default
    try:
        return ssl.create_default_context(cafile=file, capath=folder)
    except (OSError, ValueError) as problem:
        raise ConfigurationError(f"{name}: {file!r} cannot be used: {problem}") from problem


def _load_client_certificate(context: ssl.SSLContext, configuration: BaseConfiguration) -> None:
    if configuration.cert_file is None:
        return
    try:
        context.load_cert_chain(configuration.cert_file, configuration.key_file)
    except (OSError, ValueError) as problem:
        raise ConfigurationError(
            f"cert_file: {configuration.cert_file!r} cannot be used: {problem}"
        ) from problem
