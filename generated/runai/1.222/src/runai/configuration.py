"""The configuration of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ._runtime.configuration import BaseConfiguration
from ._runtime.tokens import TokenGrant

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._runtime.configuration import Timeout
    from ._runtime.drift import Drift
    from ._runtime.messages import Request, Response

TOKEN_GRANT = TokenGrant(
    method="POST",
    path="/api/v1/token",
    media_type="application/json",
    body={
        "grantType": "client_credentials",
        "clientID": "{client_id}",
        "clientSecret": "{client_secret}",
    },
    token_field="accessToken",
    expires_in_field=None,
)
"""How client credentials become an access token."""


class Configuration(BaseConfiguration):
    """The settings of a client.

    Args:
        client_id: Client id of your Run:ai application or service account.
        client_secret: Client secret that belongs to the client id.
        runai_base_url: URL of your control plane, such as `https://myorg.run.ai`.
        bearer_token: Token of a user or of the CLI; excludes client credentials.
        verify_ssl: Whether TLS certificates are verified.
        ssl_ca_cert: Path of a file with CA certificates to trust instead of the usual ones.
        cert_file: Path of a client certificate.
        key_file: Path of the key of the client certificate.
        pool_maxsize: The largest number of connections, and of threads of the threaded
            client.
        pool_size: Connections to keep open; `pool_maxsize` by default.
        retry_enabled: Whether failed attempts are repeated where that is safe.
        retry_max_retries: How many attempts may follow the first.
        retry_backoff_factor: Seconds that the first pause may last; each next one twice
            that.
        proxy_url: URL of a proxy server.
        proxy_headers: Headers for the proxy.
        proxy_server_name: Server name (SNI) of TLS connections.
        auto_refresh_token: Whether a token is renewed before it expires.
        token_refresh_margin: Seconds before its expiry at which a token is renewed.
        debug: Whether debug lines are printed; secrets never are.
        timeout: Seconds to connect and between two bytes, or a pair of both.
        total_timeout: Seconds that a call may take, with all attempts and pauses.
        max_response_bytes: The largest answer to accept, after decompression.
        token_provider: Called for a token, instead of client credentials.
        http_client: Your own client of httpx or httpx2; it stays yours to close.
        http_engine: The HTTP engine: "pyreqwest", "httpx", "httpx2" or one of your own; the
            best by default.
        http2: Whether HTTP/2 is spoken with servers that know it.
        telemetry: Whether each request is a span of OpenTelemetry.
        strict: Whether an answer that differs from the API document is an error.
        on_drift: Told of each difference between an answer and the API document.
        on_request: Told of each request before it is sent; may be `async` with the async
            client.
        on_response: Told of each request and its response; may be `async` with the async
            client.

    Raises:
        ConfigurationError: A setting cannot work; the message names the argument.
    """

    base_url_argument: ClassVar[str] = "runai_base_url"
    default_user_agent: ClassVar[str] = "runapy/1.222.0"

    def __init__(
        self,
        client_id: str | None = None,
        client_secret: str | None = None,
        runai_base_url: str | None = None,
        bearer_token: str | None = None,
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
        *,
        timeout: Timeout = (5.0, 60.0),
        total_timeout: float | None = 300.0,
        max_response_bytes: int | None = None,
        token_provider: Callable[[], Any] | None = None,
        http_client: Any = None,
        http_engine: Any = None,
        http2: bool = False,
        telemetry: bool = False,
        strict: bool = False,
        on_drift: Callable[[Drift], None] | None = None,
        on_request: Callable[[Request], object] | None = None,
        on_response: Callable[[Request, Response], object] | None = None,
    ) -> None:
        super().__init__(
            client_id=client_id,
            client_secret=client_secret,
            base_url=runai_base_url,
            bearer_token=bearer_token,
            verify_ssl=verify_ssl,
            ssl_ca_cert=ssl_ca_cert,
            cert_file=cert_file,
            key_file=key_file,
            pool_maxsize=pool_maxsize,
            pool_size=pool_size,
            retry_enabled=retry_enabled,
            retry_max_retries=retry_max_retries,
            retry_backoff_factor=retry_backoff_factor,
            proxy_url=proxy_url,
            proxy_headers=proxy_headers,
            proxy_server_name=proxy_server_name,
            auto_refresh_token=auto_refresh_token,
            token_refresh_margin=token_refresh_margin,
            debug=debug,
            timeout=timeout,
            total_timeout=total_timeout,
            max_response_bytes=max_response_bytes,
            token_provider=token_provider,
            http_client=http_client,
            http_engine=http_engine,
            http2=http2,
            telemetry=telemetry,
            strict=strict,
            on_drift=on_drift,
            on_request=on_request,
            on_response=on_response,
            token_grant=TOKEN_GRANT,
        )
