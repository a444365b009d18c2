"""TLS settings as the HTTP libraries take them."""

from __future__ import annotations

import ssl
import warnings
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from ..configuration import BaseConfiguration


class InsecureWarning(UserWarning):
    """Certificates are not verified, so anyone on the way can read and change everything."""


def verification(library: Any, configuration: BaseConfiguration) -> ssl.SSLContext | bool:
    """The `verify` argument of a client: True where nothing but the defaults is asked for."""
    if not configuration.base_url.startswith("https:") and configuration.proxy_url is None:
        return True
    if not configuration.verify_ssl:
        warnings.warn(
            "verify_ssl=False: TLS certificates are not verified", InsecureWarning, stacklevel=2
        )
    elif configuration.ssl_ca_cert is None and configuration.cert_file is None:
        return True
    context = _trusting(library, configuration)
    _load_client_certificate(context, configuration)
    return context


def _trusting(library: Any, configuration: BaseConfiguration) -> ssl.SSLContext:
    if not configuration.verify_ssl:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    if configuration.ssl_ca_cert is None:
        default: ssl.SSLContext = library.create_ssl_context()
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
