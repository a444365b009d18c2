"""What the three clients share: everything but the way of doing I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .auth import ClientCredentials, Credentials, ProvidedToken, RenewedToken, StaticToken
from .clock import Clock, SystemClock
from .decoding import decode
from .drift import Told
from .exchange import exchange
from .messages import TimeLimits
from .retry import RetryPolicy

if TYPE_CHECKING:
    from .call import Call
    from .configuration import BaseConfiguration
    from .flow import Flow
    from .messages import Headers, Response
    from .options import Options

R = TypeVar("R")


class RawResponse(Generic[R]):
    """An answer in full: status, headers, the typed data and the bytes."""

    __slots__ = ("content", "data", "headers", "status")

    def __init__(self, status: int, headers: Headers, data: R, content: bytes) -> None:
        self.status = status
        self.headers = headers
        self.data = data
        self.content = content

    def __repr__(self) -> str:
        return f"<RawResponse {self.status}, {len(self.content)} bytes>"


class Core:
    """The parts of a client that do no I/O."""

    __slots__ = (
        "clock",
        "configuration",
        "credentials",
        "headers",
        "limits",
        "overrides",
        "policy",
        "strict",
        "told",
    )

    def __init__(self, configuration: BaseConfiguration, clock: Clock | None = None) -> None:
        self.configuration = configuration
        self.clock: Clock = clock if clock is not None else SystemClock()
        self.headers = {"user-agent": configuration.user_agent, **configuration.default_headers}
        self.limits = TimeLimits(
            configuration.connect_timeout, configuration.read_timeout, configuration.total_timeout
        )
        retries = configuration.retry_max_retries if configuration.retry_enabled else 0
        self.policy = RetryPolicy(retries, configuration.retry_backoff_factor)
        self.credentials = _credentials(configuration, self.headers, self.policy)
        self.told = Told()
        self.overrides: dict[str, str] = {}
        self.strict = configuration.strict

    def with_options(self, options: Options) -> Core:
        """The same parts but for some options; tokens and the retry budget are shared."""
        from .options import apply

        view = object.__new__(Core)
        for name in self.__slots__:
            setattr(view, name, getattr(self, name))
        apply(view, options)
        return view

    def exchange(self, call: Call[Any], *, stream: bool = False) -> Flow[Response]:
        """The flow that gets the answer of a call."""
        return exchange(self, call, stream=stream)

    def value(self, call: Call[R], response: Response) -> R:
        """The value that an answer gives."""
        configuration = self.configuration
        return decode(
            call,
            response,
            strict=self.strict,
            on_drift=configuration.on_drift,
            told=self.told,
        )

    def raw(self, call: Call[R], response: Response) -> RawResponse[R]:
        """The answer in full."""
        data = self.value(call, response)
        return RawResponse(response.status, response.headers, data, response.content)


def _credentials(
    configuration: BaseConfiguration, headers: dict[str, str], policy: RetryPolicy
) -> Credentials:
    if configuration.bearer_token is not None:
        return StaticToken(configuration.bearer_token)
    fetch = None
    if configuration.token_provider is not None:
        fetch = ProvidedToken(configuration.token_provider).fetch
    elif configuration.token_grant is not None and configuration.client_id is not None:
        fetch = ClientCredentials(
            configuration.token_grant,
            configuration.base_url,
            configuration.client_id,
            configuration.client_secret or "",
            headers=headers,
            policy=policy,
        ).fetch
    if fetch is None:
        return Credentials()
    return RenewedToken(
        fetch,
        margin=configuration.token_refresh_margin,
        early=configuration.auto_refresh_token,
    )
