"""Clients of the flat surface; groups are attributes of the classes that are made of them."""

from __future__ import annotations

import copy as _copies
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, Unpack

from ..lifetime import AsyncLifetime, SyncLifetime
from ..log import show_lines
from ..sending import AsyncSender, BaseClient, SyncSender
from ..unset import NotGiven, Omit
from .core import RestCore
from .options import ClientOptions, check_view_options
from .responses import VALUE, APIResponse, AsyncAPIResponse
from .settings import RestSettings, retries_of, transport
from .timeouts import Timeout, TimeoutLike
from .verbs import AsyncVerb, Sends, Verb, as_response, is_response, renamed, verb_call

if TYPE_CHECKING:
    from ..call import Call
    from ..clock import Clock
    from ..configuration import BaseConfiguration
    from ..flow import Flow

R = TypeVar("R")
G = TypeVar("G")

_NOT_GIVEN = NotGiven()
# Options that a view of any client has, and those that belong to the configuration.
_SHARED = ("total_timeout", "strict")
_CONFIGURED = ("base_url", "bearer_token")


class _RestClient(BaseClient):
    """What both clients have in common.

    Args:
        bearer_token: The API key; otherwise that of the environment.
        base_url: The server; otherwise that of the environment, or the product's.
        timeout: Seconds, a pair of seconds to connect and to read, or a Timeout; None: no limit.
        max_retries: Attempts after the first.
        default_headers: Headers for every request; Omit() removes one.
        default_query: Query parameters for every request.
        http_client: A client of httpx of the same kind; it stays yours to close, unless it is
            one of this package.
        clock: Time and chance, for tests.

    Raises:
        ConfigurationError: The API key is missing, or a value cannot work.
        TypeError: `max_retries` is None, or `http_client` of another kind.
    """

    settings: ClassVar[RestSettings]

    _core: RestCore  # pyright: ignore[reportIncompatibleVariableOverride]
    _lifetime: Any
    _request: Callable[..., Any]
    _kind: ClassVar[str] = "Client"

    def __init__(
        self,
        *,
        bearer_token: str | None = None,
        base_url: object = None,
        timeout: float | TimeoutLike | NotGiven | None = _NOT_GIVEN,
        max_retries: int | NotGiven = _NOT_GIVEN,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: Any = None,
        clock: Clock | None = None,
    ) -> None:
        headers = self.settings.default_headers(default_headers)
        configuration = self.settings.configuration(
            bearer_token=bearer_token,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            http_client=http_client,
            is_authorized="authorization" in headers,
            kind=self._kind,
        )
        super().__init__(configuration, clock=clock)
        core = RestCore(configuration, clock, self.settings)
        core.headers = core.changed_headers(core.headers, headers)
        core.default_query = dict(default_query or {})
        self._core = core  # pyright: ignore[reportIncompatibleVariableOverride]
        pair = (configuration.connect_timeout, configuration.read_timeout)
        core.is_timed = pair != (self.settings.timeout.connect, self.settings.timeout.read)
        self._children: dict[object, Any] = {}
        level = self.settings.log_level()
        if level is not None:
            show_lines(level)

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self.configuration.base_url

    @property
    def bearer_token(self) -> str | None:
        """The API key."""
        return self.configuration.bearer_token

    @property
    def timeout(self) -> Timeout:
        """The time limits of calls whose operation has none of its own."""
        return Timeout(self._core.limits.read, connect=self._core.limits.connect)

    @property
    def max_retries(self) -> int:
        """Attempts after the first."""
        return self._core.policy.max_retries

    @property
    def default_headers(self) -> dict[str, str]:
        """The headers of every request but for the token."""
        return dict(self._core.headers)

    @property
    def default_query(self) -> dict[str, object]:
        """The query parameters of every request."""
        return dict(self._core.default_query)

    def is_closed(self) -> bool:
        """Whether close() was called on this client or a view of it."""
        return bool(self._lifetime.is_closed)

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:  # type: ignore[override]
        """A view of this client with other options; connections and being closed are shared.

        Args:
            **options: See `ClientOptions`.

        Raises:
            TypeError: There is no such option, or `max_retries` is None.
            ConfigurationError: A value cannot work; it is a ValueError and names the option.
        """
        check_view_options(options)
        view = object.__new__(type(self))
        view.__dict__.update(self.__dict__, _children={})
        view._core = core = self._core.copied()
        view._apply(core, options)
        return view

    copy = with_options

    def _apply(self, core: RestCore, options: Mapping[str, Any]) -> None:
        shared: Any = {name: options[name] for name in _SHARED if name in options}
        if "max_retries" in options:
            shared["retries"] = retries_of(options["max_retries"], 0)
        if shared:
            from ..options import apply

            apply(core, shared)
        core.set_timeout(options.get("timeout", _NOT_GIVEN))
        if "set_default_headers" in options:
            core.headers, core.removed = {"user-agent": self.configuration.user_agent}, frozenset()
        for name in ("set_default_headers", "default_headers"):
            core.headers = core.changed_headers(core.headers, options.get(name) or {})
        query = options.get("set_default_query", core.default_query)
        core.default_query = {**query, **options.get("default_query", {})}
        changes = {name: options[name] for name in _CONFIGURED if name in options}
        if "bearer_token" in changes:
            core.authorize(options["bearer_token"])
        if options.get("http_client") is not None:
            changes.update(http_client=None, http_engine=None)
            changes.update(transport(options["http_client"], self._kind))
        if changes:
            self._configure(core, changes)

    def _configure(self, core: RestCore, changes: dict[str, Any]) -> None:
        """Change what only a configuration has."""
        from ..configuration import checked_base_url

        if "base_url" in changes:
            changes["base_url"] = checked_base_url("base_url", str(changes["base_url"]))
        self.configuration = core.configuration = _copies.copy(self.configuration)
        self.configuration.__dict__.update(changes)
        if "http_client" in changes:
            self._lifetime = self._new_lifetime(self.configuration)

    def _new_lifetime(self, configuration: BaseConfiguration) -> Any:
        raise NotImplementedError

    def _child(self, cls: Callable[[Any], G]) -> G:
        """A group, made when it is first used."""
        known = self._children.get(cls)
        # Two threads may both make one; setdefault lets only one of them stay.
        child: G = self._children.setdefault(cls, cls(self)) if known is None else known
        return child

    def _prepared(
        self, method: str, path: str, cast_to: Any, body: object, options: Any
    ) -> tuple[RestCore, Call[Any]]:
        known = renamed(options)
        files = known.pop("files", None)
        header = self.settings.idempotency_header
        call = verb_call(method, path, cast_to, body, files, header)
        return (self._core.asked(call, known) if known else self._core), call

    def _own_http_client(self) -> Any:
        """The HTTP client, if it is one of this package, which no one else closes."""
        client = self.configuration.http_client
        own = __name__.rpartition(".")[0] + ".http_clients"
        return client if any(base.__module__ == own for base in type(client).__mro__) else None


class SyncRestClient(_RestClient, SyncSender):  # pyright: ignore  # of with_options
    """A client whose methods return results; safe to share between threads."""

    _core: RestCore  # pyright: ignore[reportIncompatibleVariableOverride]
    _lifetime: SyncLifetime
    get = Sends[Verb]("GET")
    post = Sends[Verb]("POST")
    put = Sends[Verb]("PUT")
    patch = Sends[Verb]("PATCH")
    delete = Sends[Verb]("DELETE")

    def close(self) -> None:
        """Close the connections; closing twice is fine."""
        super().close()
        own = self._own_http_client()
        if own is not None:
            own.close()

    def __exit__(self, kind: Any, error: Any, traceback: Any) -> None:
        self.close()

    def _perform(self, flow: Flow[R]) -> R:
        """Run a flow with the connections of this client."""
        return self._lifetime.here().driver.run(flow)

    def _request(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any = object,
        body: object = None,
        options: Any = None,
    ) -> Any:
        core, call = self._prepared(method, path, cast_to, body, options)
        answer = APIResponse[Any](core, call, self._perform, VALUE)._opened(stream=False)
        return as_response(cast_to, answer._whole()) if is_response(cast_to) else answer.parse()

    def _new_lifetime(self, configuration: BaseConfiguration) -> SyncLifetime:
        return SyncLifetime(configuration)


class AsyncRestClient(_RestClient, AsyncSender):  # pyright: ignore  # of with_options
    """A client whose methods are coroutines; usable in several event loops in turn."""

    _core: RestCore  # pyright: ignore[reportIncompatibleVariableOverride]
    _lifetime: AsyncLifetime
    _kind = "AsyncClient"
    get = Sends[AsyncVerb]("GET")
    post = Sends[AsyncVerb]("POST")
    put = Sends[AsyncVerb]("PUT")
    patch = Sends[AsyncVerb]("PATCH")
    delete = Sends[AsyncVerb]("DELETE")

    async def aclose(self) -> None:
        """Close the connections of this event loop; closing twice is fine."""
        await super().aclose()
        own = self._own_http_client()
        if own is not None:
            await own.aclose()

    async def _perform(self, flow: Flow[R]) -> R:
        """Run a flow with the connections of this client."""
        return await self._lifetime.here().driver.run(flow)

    async def _request(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any = object,
        body: object = None,
        options: Any = None,
    ) -> Any:
        core, call = self._prepared(method, path, cast_to, body, options)
        answer = AsyncAPIResponse[Any](core, call, self._perform, VALUE)
        await answer._opened(stream=False)
        return (
            as_response(cast_to, answer._whole()) if is_response(cast_to) else await answer.parse()
        )

    def _new_lifetime(self, configuration: BaseConfiguration) -> AsyncLifetime:
        return AsyncLifetime(configuration)
