"""What the three clients share: everything but the way of doing I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .clock import Clock, SystemClock
from .credentials import CredentialsOf, given_token
from .decoding import decode
from .drift import Told
from .exchange import exchange
from .journey import Journey
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

    def __init__(
        self,
        configuration: BaseConfiguration,
        clock: Clock | None = None,
        credentials: CredentialsOf = given_token,
    ) -> None:
        self.configuration = configuration
        self.clock: Clock = clock if clock is not None else SystemClock()
        self.headers = {"user-agent": configuration.user_agent, **configuration.default_headers}
        self.limits = TimeLimits(
            configuration.connect_timeout, configuration.read_timeout, configuration.total_timeout
        )
        retries = configuration.retry_max_retries if configuration.retry_enabled else 0
        self.policy = RetryPolicy(retries, configuration.retry_backoff_factor)
        self.credentials = credentials(configuration, self.headers, self.policy)
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
        # Its time begins now, even if it has to wait for a thread.
        journey = Journey(call.operation.name, self.clock, self.limits)
        return exchange(self, call, journey, stream=stream)

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
