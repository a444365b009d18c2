"""The settings of a client: checked when they are given, secrets never shown."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final

from .errors import ConfigurationError, RequestError
from .parameters import check_header
from .redact import MASK, is_secret, url_text

if TYPE_CHECKING:
    from .drift import Drift
    from .messages import Request, Response

Timeout = float | tuple[float | None, float | None] | None

_URL: Final = re.compile(r"(https?)://(\[[0-9a-fA-F:.]+\]|[^/?#@:\s]+)(?::(\d{1,5}))?(/[^?#\s]*)?")


class BaseConfiguration:
    """All settings of a client.

    Args:
        base_url: Scheme and host of the service, with an optional path.
        client_id: The client id, together with `client_secret`.
        client_secret: The client secret.
        bearer_token: A token to use as it is, instead of client credentials.
        token_provider: A function that returns a token, or a token and its lifetime in seconds.
        token_grant: How client credentials become a token: a TokenGrant.
        verify_ssl: Whether certificates are verified.
        ssl_ca_cert: A file of CA certificates to trust instead of the usual ones.
        cert_file: A client certificate.
        key_file: The key of the client certificate.
        pool_maxsize: Connections kept open, and threads of the threaded client.
        pool_size: Accepted for compatibility: connections are opened when they are needed.
        retry_enabled: Whether failed attempts are repeated where that is safe.
        retry_max_retries: Attempts after the first.
        retry_backoff_factor: Seconds that the first pause may last; each next one twice that.
        proxy_url: A proxy for all requests.
        proxy_headers: Headers for the proxy alone.
        proxy_server_name: The server name of TLS handshakes (SNI).
        auto_refresh_token: Whether a token is renewed before it expires.
        token_refresh_margin: Seconds before the expiry at which it is renewed.
        debug: Whether this package's debug lines are printed to standard error.
        timeout: Seconds to connect and between two bytes, or a pair of both.
        total_timeout: Seconds that a call may take with all its attempts.
        max_response_bytes: The largest decompressed answer.
        http_client: A client of httpx or httpx2 to send requests with; it stays yours to close.
        http_engine: "pyreqwest", "httpx", "httpx2", or an engine object.
        http2: Whether HTTP/2 is spoken where the server does; httpx needs its extra for that.
        telemetry: Whether each request is a span of OpenTelemetry, which must be installed.
        strict: Whether an answer that differs from the document is an error.
        on_drift: Told of each difference between an answer and the document.
        on_request: Told of each request before it is sent; async clients await it if they can.
        on_response: Told of each request and its answer, likewise.
        default_headers: Headers for every request.
        user_agent: The User-Agent header.

    Raises:
        ConfigurationError: A setting cannot work; it is a ValueError and names the argument.
    """

    base_url_argument: ClassVar[str] = "base_url"
    default_user_agent: ClassVar[str] = "python-sdk"

    def __init__(
        self,
        *,
        base_url: str | None,
        client_id: str | None = None,
        client_secret: str | None = None,
        bearer_token: str | None = None,
        token_provider: Callable[[], Any] | None = None,
        token_grant: Any = None,
        verify_ssl: bool = True,
        ssl_ca_cert: str | None = None,
        cert_file: str | None = None,
        key_file: str | None = None,
        pool_maxsize: int = 4,
        pool_size: int | None = None,
        retry_enabled: bool = True,
        retry_max_retries: int = 3,
        retry_backoff_factor: float = 0.5,
        proxy_url: str | None = None,
        proxy_headers: Mapping[str, str] | None = None,
        proxy_server_name: str | None = None,
        auto_refresh_token: bool = True,
        token_refresh_margin: float = 60,
        debug: bool = False,
        timeout: Timeout = (5.0, 60.0),
        total_timeout: float | None = 300.0,
        max_response_bytes: int | None = None,
        http_client: Any = None,
        http_engine: Any = None,
        http2: bool = False,
        telemetry: bool = False,
        strict: bool = False,
        on_drift: Callable[[Drift], None] | None = None,
        on_request: Callable[[Request], object] | None = None,
        on_response: Callable[[Request, Response], object] | None = None,
        default_headers: Mapping[str, str] | None = None,
        user_agent: str | None = None,
    ) -> None:
        self.base_url = checked_base_url(self.base_url_argument, base_url)
        self.client_id = _given(client_id)
        self.client_secret = _given(client_secret)
        self.bearer_token = _given(bearer_token)
        self.token_provider = token_provider
        self.token_grant = token_grant
        self.verify_ssl = verify_ssl
        self.ssl_ca_cert = ssl_ca_cert
        self.cert_file = cert_file
        self.key_file = key_file
        self.pool_maxsize = checked_whole("pool_maxsize", pool_maxsize, least=1)
        self.pool_size = checked_whole("pool_size", pool_size or self.pool_maxsize, least=1)
        self.retry_enabled = retry_enabled
        self.retry_max_retries = checked_whole("retry_max_retries", retry_max_retries, least=0)
        self.retry_backoff_factor = checked_seconds(
            "retry_backoff_factor", retry_backoff_factor, zero=True
        )
        self.proxy_url = proxy_url
        self.proxy_headers = checked_headers("proxy_headers", proxy_headers)
        self.proxy_server_name = proxy_server_name
        self.auto_refresh_token = auto_refresh_token
        self.token_refresh_margin = checked_seconds(
            "token_refresh_margin", token_refresh_margin, zero=True
        )
        self.debug = debug
        self.connect_timeout, self.read_timeout = checked_timeout(timeout)
        self.total_timeout = _optional_seconds("total_timeout", total_timeout)
        self.max_response_bytes = (
            None
            if max_response_bytes is None
            else checked_whole("max_response_bytes", max_response_bytes, least=1)
        )
        self.http_client = http_client
        self.http_engine = http_engine
        self.http2 = http2
        self.telemetry = telemetry
        self.strict = strict
        self.on_drift = on_drift
        self.on_request = on_request
        self.on_response = on_response
        self.default_headers = checked_headers("default_headers", default_headers)
        self.user_agent = _header("user_agent", user_agent or self.default_user_agent)
        self._check_credentials()
        self._check_combinations()

    def _check_credentials(self) -> None:
        if (self.client_id is None) != (self.client_secret is None):
            raise ConfigurationError("client_id and client_secret must be given together")
        ways = {
            "client_id and client_secret": self.client_id,
            "bearer_token": self.bearer_token,
            "token_provider": self.token_provider,
        }
        given = [name for name, value in ways.items() if value is not None]
        if len(given) > 1:
            raise ConfigurationError(f"{' and '.join(given)} exclude each other")
        if not given and self.token_grant is not None:
            raise ConfigurationError(f"credentials are missing: give {', or '.join(ways)}")
        if self.client_id is not None and self.token_grant is None:
            raise ConfigurationError("client_id: this service issues no token for credentials")
        if self.bearer_token is not None:
            _header("bearer_token", self.bearer_token)

    def _check_combinations(self) -> None:
        if self.key_file is not None and self.cert_file is None:
            raise ConfigurationError("key_file needs cert_file")
        if self.proxy_headers and self.proxy_url is None:
            raise ConfigurationError("proxy_headers needs proxy_url")
        if self.http_client is not None and self.http_engine is not None:
            raise ConfigurationError("http_client and http_engine exclude each other")

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={_shown(name, value)}" for name, value in vars(self).items())
        return f"{type(self).__name__}({shown})"


_ALWAYS_MASKED: Final = frozenset({"bearer_token", "client_secret"})


def _shown(name: str, value: object) -> str:
    if value is None:
        return "None"
    if name in _ALWAYS_MASKED:
        return repr(MASK)
    if isinstance(value, dict):
        return repr({key: MASK if is_secret(str(key)) else item for key, item in value.items()})
    return repr(url_text(str(value))) if name.endswith("url") else repr(value)


def _given(text: str | None) -> str | None:
    return text.strip() or None if text is not None else None


def checked_base_url(argument: str, url: str | None) -> str:
    if not url:
        raise ConfigurationError(f"{argument} is missing, e.g. https://example.com")
    match = _URL.fullmatch(url.strip())
    if match is None or (match[3] and int(match[3]) > 65_535):
        raise ConfigurationError(
            f"{argument}: {url_text(url)!r} is not a URL of scheme and host, e.g. https://example.com"
        )
    return url.strip().rstrip("/")


def checked_whole(argument: str, value: int, *, least: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise ConfigurationError(f"{argument} must be a whole number of at least {least}")
    return value


def checked_seconds(argument: str, value: float, *, zero: bool = False) -> float:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not is_number or not math.isfinite(value) or value < 0 or (value == 0 and not zero):
        raise ConfigurationError(f"{argument} must be a {'' if zero else 'positive '}number")
    return value


def _optional_seconds(argument: str, value: float | None) -> float | None:
    return None if value is None else checked_seconds(argument, value)


def checked_timeout(value: Timeout) -> tuple[float | None, float | None]:
    pair = tuple(value) if isinstance(value, (tuple, list)) else (value, value)
    if len(pair) != 2:
        raise ConfigurationError("timeout must be seconds, or a pair: to connect and to read")
    return _optional_seconds("timeout", pair[0]), _optional_seconds("timeout", pair[1])


def _header(argument: str, value: str) -> str:
    try:
        return check_header(argument, value)
    except RequestError as problem:
        raise ConfigurationError(f"{argument}: {problem}") from None


def checked_headers(argument: str, values: Mapping[str, str] | None) -> dict[str, str]:
    checked: dict[str, str] = {}
    for name, value in (values or {}).items():
        try:
            checked[name.lower()] = check_header(name, value)
        except RequestError as problem:
            raise ConfigurationError(f"{argument}: {problem}") from None
    return checked
