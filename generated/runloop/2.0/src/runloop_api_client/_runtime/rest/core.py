"""The core of a REST client: the shared one, and what options of a client or a call change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ..bodies import fields_of
from ..call import Call
from ..core import Core
from ..credentials import Credentials, StaticToken
from ..errors import RequestError
from ..messages import TimeLimits
from ..parameters import check_header
from ..retry import RetryPolicy
from ..unset import UNSET, NotGiven, Omit, Unset
from .options import check_call_options
from .timeouts import pair_of

if TYPE_CHECKING:
    from ..call import Operation
    from ..clock import Clock
    from ..configuration import BaseConfiguration
    from ..flow import Flow
    from ..messages import Request, Response
    from ..options import Options
    from .settings import RestSettings

R = TypeVar("R")

# A stream that can go on where it was is asked again after this silence: its server may be gone.
LONGEST_SILENCE: Final = 300.0


class RestCore(Core):
    """The parts of a REST client that do no I/O.

    Attributes:
        default_query: Query parameters below those of a call.
        query: Query parameters above them.
        body: Members to add to the body.
        key: The idempotency key of the call.
        removed: Names of headers that are not sent.
        is_timed: Whether someone chose a timeout, which operations then have no say in.
    """

    __slots__ = ("body", "default_query", "is_timed", "key", "query", "removed")

    def __init__(
        self, configuration: BaseConfiguration, clock: Clock | None, settings: RestSettings
    ) -> None:
        super().__init__(configuration, clock)
        rules = settings.retry
        self.policy = RetryPolicy(self.policy.max_retries, rules.first_pause, rules=rules)
        self.default_query: Mapping[str, object] = {}
        self.query: Mapping[str, object] = {}
        self.body: Any = None
        self.key: str | None = None
        self.removed: frozenset[str] = frozenset()
        self.is_timed = False

    def copied(self) -> RestCore:
        """The same parts, to be changed."""
        view = object.__new__(RestCore)
        for name in (*Core.__slots__, *RestCore.__slots__):
            setattr(view, name, getattr(self, name))
        return view

    def with_options(self, options: Options) -> RestCore:
        from ..options import apply

        view = self.copied()
        apply(view, options)
        view.is_timed = view.is_timed or "timeout" in options
        return view

    def asked(self, call: Call[Any], options: Mapping[str, Any]) -> RestCore:
        """These parts with the options of one call.

        Raises:
            TypeError: The call has no such option.
            RequestError: A header cannot be sent.
            ConfigurationError: The timeout cannot be; it is a ValueError.
        """
        check_call_options(call.operation, options)
        view = self.copied()
        if options.get("extra_headers"):
            view.overrides = view.changed_headers(view.overrides, options["extra_headers"])
        view.query = options.get("extra_query") or self.query
        view.body = options.get("extra_body")
        view.key = options.get("idempotency_key")
        view.set_timeout(options.get("timeout", NotGiven()))
        return view

    def set_timeout(self, timeout: Any) -> None:
        """Let these be the time limits, unless nothing was given."""
        if not isinstance(timeout, NotGiven):
            self.limits = TimeLimits(*pair_of(timeout), self.limits.total)
            self.is_timed = True

    def changed_headers(
        self, present: Mapping[str, str], changes: Mapping[str, str | Omit]
    ) -> dict[str, str]:
        """Headers with some put in and some taken out, which `removed` keeps out."""
        headers, removed = dict(present), set(self.removed)
        for name, value in changes.items():
            lower = name.lower()
            if isinstance(value, Unset):
                headers.pop(lower, None)
                removed.add(lower)
            else:
                headers[lower] = check_header(name, value)
                removed.discard(lower)
        self.removed = frozenset(removed)
        if "authorization" in removed:
            self.credentials = Credentials()
        return headers

    def authorize(self, token: str) -> None:
        """Send another token from now on."""
        self.credentials = StaticToken(token)

    def exchange(self, call: Call[Any], *, stream: bool = False) -> Flow[Response]:
        if not self.is_timed:
            limits = self._limits(call.operation)
            if limits is not self.limits:
                view = self.copied()
                view.limits, view.is_timed = limits, True
                return view.exchange(call, stream=stream)
        is_shaped = self.default_query or self.query or self.removed or self.key or self.body
        return super().exchange(_Shaped(call, self) if is_shaped else call, stream=stream)

    def _limits(self, operation: Operation[Any]) -> TimeLimits:
        events, read = operation.stream, operation.timeout
        if read is None:
            if events is None:
                return self.limits
            read = LONGEST_SILENCE if events.parameter else None
        return TimeLimits(self.limits.connect, read, self.limits.total)


class _Shaped(Call[R]):
    """A call with what options add to it, or take away."""

    __slots__ = ("_core",)

    def __init__(self, call: Call[R], core: RestCore) -> None:
        body = call.body if core.body is None else _merged(call.body, core.body)
        super().__init__(call.operation, call.arguments, body=body, accept=call.accept)
        self.link = call.link
        self._core = core

    def request(self, base_url: str, defaults: Mapping[str, str] = {}) -> Request:
        core = self._core
        request = super().request(base_url, defaults)
        if core.default_query or core.query:
            from .query import with_query

            request.url = with_query(request.url, core.default_query, core.query)
        header = self.operation.idempotency_header
        if core.key is not None and header is not None:
            request.headers[header.lower()] = check_header(header, core.key)
        for name in core.removed:
            request.headers.pop(name, None)
        return request


def _merged(body: Any, extra: Any) -> Any:
    """A body with further members."""
    if body is UNSET or body is None:
        return extra
    try:
        return {**fields_of(body), **fields_of(extra)}
    except TypeError:
        raise RequestError("extra_body: only an object can be added to an object") from None
