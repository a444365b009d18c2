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


def _trusting(library: Any, configuration: BaseConfiguration) -> ssl.SSLContext:
    if not configuration.verify_ssl:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    if configuration.ssl_ca_cert is None:
        if os.environ.get("SSL_CERT_FILE") or os.environ.get("SSL_CERT_DIR"):
            return ssl.create_default_context()  # OpenSSL reads both variables
        default: ssl.SSLContext = library.default_ssl_context()
        return default
    try:
        return ssl.create_default_context(cafile=configuration.ssl_ca_cert)
    except (OSError, ValueError) as problem:
        raise ConfigurationError(
            f"ssl_ca_cert: {configuration.ssl_ca_cert!r} cannot be used: {problem}"
        ) from problem


def _load_client_certificate(context: ssl.SSLContext, configuration: BaseConfiguration) -> None:
    if configuration.cert_file is None:
        return
    try:
        context.load_cert_chain(configuration.cert_file, configuration.key_file)
    except (OSError, ValueError) as problem:
        raise ConfigurationError(
            f"cert_file: {configuration.cert_file!r} cannot be used: {problem}"
        ) from problem
