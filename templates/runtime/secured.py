"""Clients of a document with security schemes beside bearer tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from . import client as _plain
from .auth import credentials_of
from .call import Call
from .core import Core
from .credentials import Credentials
from .errors import CallError
from .redact import without
from .security import Security
from .styles import quote

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .clock import Clock
    from .configuration import BaseConfiguration
    from .flow import Flow
    from .messages import Request, Response
    from .options import Options
    from .retry import RetryPolicy
    from .security import Scheme

R = TypeVar("R")

# What is shorter may be any word of a message.
_SHORTEST_SECRET = 6


def secured_credentials(
    configuration: BaseConfiguration, headers: dict[str, str], policy: RetryPolicy
) -> Credentials:
    """The source of tokens; a grant may have a way of its own to fetch them."""
    make = getattr(configuration.token_grant, "credentials", None)
    if make is None or configuration.client_id is None:
        return credentials_of(configuration, headers, policy)
    made: Credentials = make(configuration, headers, policy)
    return made


class SecuredCore(Core):
    """A core that sends each call with what its operation asks for."""

    __slots__ = ()

    def with_options(self, options: Options) -> SecuredCore:
        from .options import apply

        view = self._copied()
        apply(view, options)
        return view

    def exchange(self, call: Call[Any], *, stream: bool = False) -> Flow[Response]:
        security = call.operation.secured
        if not isinstance(security, Security):
            return super().exchange(call, stream=stream)
        schemes = security.chosen(self.configuration)
        core = self if any(scheme.is_token for scheme in schemes) else self._without_token()
        texts = [
            (scheme, scheme.text(self.configuration) or "")
            for scheme in schemes
            if not scheme.is_token
        ]
        secrets = [getattr(self.configuration, name) for s, _ in texts for name in s.arguments]
        flow = Core.exchange(core, _Signed(call, texts), stream=stream)
        return _masking(flow, [*secrets, *(text for _, text in texts)])

    def _copied(self) -> SecuredCore:
        view = object.__new__(SecuredCore)
        for name in Core.__slots__:
            setattr(view, name, getattr(self, name))
        return view

    def _without_token(self) -> SecuredCore:
        view = self._copied()
        view.credentials = Credentials()
        return view


class _Signed(Call[R]):
    """A call with credentials, which its request holds and its repr does not."""

    __slots__ = ("_texts",)

    def __init__(self, call: Call[R], texts: list[tuple[Scheme, str]]) -> None:
        super().__init__(call.operation, call.arguments, body=call.body, accept=call.accept)
        self.link = call.link
        self._texts = texts

    def request(self, base_url: str, defaults: Mapping[str, str] = {}) -> Request:
        request = super().request(base_url, defaults)
        for scheme, text in self._texts:
            scheme.put(request, text)
        return request


def _masking(flow: Flow[Response], secrets: list[str | None]) -> Flow[Response]:
    """The same flow; its errors do not repeat what a server repeats."""
    try:
        return (yield from flow)
    except CallError as error:
        known = [secret for secret in secrets if secret and len(secret) >= _SHORTEST_SECRET]
        hidden = [form for secret in known for form in (secret, quote(secret))]
        error.args = tuple(without(str(text), *hidden) for text in error.args)
        if any(form in str(error.__cause__) for form in hidden):  # HTTP libraries tell the URL
            raise error from None
        raise


class SyncClient(_plain.SyncClient):
    """See `client.SyncClient`."""

    _credentials = staticmethod(secured_credentials)

    def __init__(self, configuration: BaseConfiguration, *, clock: Clock | None = None) -> None:
        super().__init__(configuration, clock=clock)
        self._core = SecuredCore(configuration, clock, self._credentials)


class ThreadedClient(_plain.ThreadedClient):
    """See `client.ThreadedClient`."""

    _credentials = staticmethod(secured_credentials)

    def __init__(self, configuration: BaseConfiguration, *, clock: Clock | None = None) -> None:
        super().__init__(configuration, clock=clock)
        self._core = SecuredCore(configuration, clock, self._credentials)


class AsyncClient(_plain.AsyncClient):
    """See `client.AsyncClient`."""

    _credentials = staticmethod(secured_credentials)

    def __init__(self, configuration: BaseConfiguration, *, clock: Clock | None = None) -> None:
        super().__init__(configuration, clock=clock)
        self._core = SecuredCore(configuration, clock, self._credentials)
