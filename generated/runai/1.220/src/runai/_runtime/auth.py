"""Credentials: where the access token of a call comes from, and how it is renewed.

A token is renewed before it expires, and once when the server refuses it. Renewal is single
flight: whoever needs a token while another call fetches one waits for that one, and shares its
failure too. A call that starts later tries again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from .credentials import Credentials, StaticToken, given_token
from .errors import AuthenticationError, CallError, DeadlineExceededError, RequestTimeoutError
from .failures import server_message, status_error
from .flow import Ask, Exclusive
from .journey import Journey
from .messages import TimeLimits
from .redact import without
from .retry import retrying
from .tokens import Token, TokenGrant, jwt_lifetime, read_token

__all__ = [
    "ClientCredentials",
    "Credentials",
    "ProvidedToken",
    "RenewedToken",
    "StaticToken",
    "Token",
    "TokenGrant",
    "credentials_of",
]

if TYPE_CHECKING:
    from .clock import Clock
    from .configuration import BaseConfiguration
    from .flow import Flow
    from .messages import Request, Response
    from .retry import RetryPolicy

# How long a token that still works is used after its renewal has failed.
_RENEW_AGAIN_AFTER: Final = 10.0


class RenewedToken(Credentials):
    """A token that is fetched when it is first needed, and again before it expires.

    Args:
        fetch: A flow that gets a fresh token.
        margin: Seconds before the expiry at which it is renewed.
        early: Whether it is renewed before the expiry at all, or only when it is refused.
    """

    __slots__ = (
        "_early",
        "_expires",
        "_failure",
        "_fetch",
        "_fetched",
        "_margin",
        "_renew",
        "_text",
    )

    renewable = True

    def __init__(
        self, fetch: Callable[[Journey], Flow[Token]], *, margin: float, early: bool
    ) -> None:
        self._fetch = fetch
        self._margin = margin
        self._early = early
        self._text: str | None = None
        self._expires: float | None = None
        self._renew: float | None = None
        self._fetched = 0
        self._failure: CallError | None = None

    def token(self, journey: Journey) -> Flow[str | None]:
        if not self._is_due(journey.clock):
            return self._text
        return (yield from self._exclusive(journey, None))

    def renew(self, journey: Journey, refused: str) -> Flow[str | None]:
        return (yield from self._exclusive(journey, refused))

    def _is_due(self, clock: Clock) -> bool:
        if self._text is None:
            return True
        return self._early and self._renew is not None and clock.monotonic() >= self._renew

    def _exclusive(self, journey: Journey, refused: str | None) -> Flow[str | None]:
        if journey.remaining() == 0.0:
            raise journey.told(DeadlineExceededError("no time is left for an access token"))
        flow = self._renewed(journey, refused, self._fetched)
        try:
            token: str | None = yield Exclusive(self, flow, journey.remaining())
        except RequestTimeoutError as error:
            raise journey.told(error) from error.__cause__
        return token

    def _renewed(self, journey: Journey, refused: str | None, seen: int) -> Flow[str | None]:
        """Runs alone; `seen` is the number of fetches that were over when the caller asked."""
        if self._fetched != seen:
            # Fetched while the caller waited; asking again, even for another text, is a storm.
            if self._failure is not None:
                raise _copy(self._failure)
            return self._text
        if not self._is_due(journey.clock) and self._text != refused:
            return self._text
        try:
            token = yield from self._fetch(journey)
        except CallError as failure:
            return self._keep(failure, journey.clock, refused)
        self._store(token, journey.clock)
        return self._text

    def _store(self, token: Token, clock: Clock) -> None:
        now = clock.monotonic()
        self._text = token.text
        self._expires = self._renew = None
        if token.lifetime is not None:
            # A life that is hardly longer than the margin is used for its first half.
            margin = self._margin if self._margin < 0.9 * token.lifetime else token.lifetime / 2
            used = token.lifetime - margin
            # A little chance keeps many clients from renewing at the same moment.
            early = min(margin / 10, used / 2) * clock.chance()
            self._expires = now + token.lifetime
            self._renew = now + used - early
        self._failure = None
        self._fetched += 1

    def _keep(self, failure: CallError, clock: Clock, refused: str | None) -> str:
        """Go on with a token that is still good; else the failure is that of all who wait."""
        now = clock.monotonic()
        if self._text is not None and refused is None and now < (self._expires or 0.0):
            self._renew = now + _RENEW_AGAIN_AFTER
            return self._text
        # Running out of one's own time is no news for the others.
        if not isinstance(failure, DeadlineExceededError):
            self._failure = failure
            self._fetched += 1
        raise failure


class ClientCredentials:
    """Fetches tokens with a client id and secret: RFC 6749, section 4.4, or its like."""

    __slots__ = ("_base_url", "_client_id", "_grant", "_headers", "_policy", "_secret")

    def __init__(
        self,
        grant: TokenGrant,
        base_url: str,
        client_id: str,
        client_secret: str,
        *,
        headers: dict[str, str],
        policy: RetryPolicy,
    ) -> None:
        self._grant = grant
        self._base_url = base_url
        self._client_id = client_id
        self._secret = client_secret
        self._headers = headers
        self._policy = policy

    def fetch(self, journey: Journey) -> Flow[Token]:
        """A fresh token; retried like any idempotent call, for asking twice does no harm."""
        limits = journey.limits
        remaining = journey.remaining()
        own = Journey(
            "access token", journey.clock, TimeLimits(limits.connect, limits.read, remaining)
        )
        request = self._grant.request(self._base_url, self._client_id, self._secret)
        request.headers = {**self._headers, **request.headers}
        response: Response = yield from retrying(request, own, self._policy, repeatable=True)
        if not 200 <= response.status < 300:
            raise self._refused(own, request, response)
        try:
            return read_token(self._grant, response.content, journey.clock.wall())
        except ValueError as problem:
            raise own.told(AuthenticationError(str(problem)), request) from None

    def _refused(self, own: Journey, request: Request, response: Response) -> AuthenticationError:
        """Only the server's message is kept: other parts of the answer may hold credentials."""
        error = status_error(own, request, response)
        message = without(server_message(error.body), self._secret)
        refused = AuthenticationError(f"no access token: {response.status}: {message}".rstrip(": "))
        refused.status = response.status
        return own.told(refused, request)


class ProvidedToken:
    """Fetches tokens from a function of the user.

    The function, plain or `async`, returns a token, or a token and its lifetime in seconds.
    """

    __slots__ = ("_function",)

    def __init__(self, function: Callable[[], Any]) -> None:
        self._function = function

    def fetch(self, journey: Journey) -> Flow[Token]:
        """What the function returns."""
        try:
            given = yield Ask(self._function, journey.remaining())
        except RequestTimeoutError as late:
            raise journey.told(late) from late.__cause__
        except Exception as problem:
            raise _provider_error("token_provider raised " + type(problem).__name__) from problem
        text, lifetime = given if isinstance(given, tuple) and len(given) == 2 else (given, None)
        if not isinstance(text, str) or not text.strip():
            raise _provider_error(f"token_provider returned {type(text).__name__}, not a token")
        text = text.strip()
        if lifetime is None:
            lifetime = jwt_lifetime(text, journey.clock.wall())
        elif isinstance(lifetime, bool) or not isinstance(lifetime, (int, float)):
            raise _provider_error("token_provider returned a lifetime that is not a number")
        return Token(text, lifetime)


def _provider_error(message: str) -> AuthenticationError:
    error = AuthenticationError(message)
    error.operation = "access token"
    return error


def _copy(failure: CallError) -> CallError:
    """An error of one's own: one that several threads raise would mix up their tracebacks."""
    from copy import copy

    own = copy(failure)
    own.__cause__ = failure.__cause__
    return own


def credentials_of(
    configuration: BaseConfiguration, headers: dict[str, str], policy: RetryPolicy
) -> Credentials:
    """The credentials that a configuration stands for.

    Args:
        configuration: Holds a token, a function that gives one, or client credentials.
        headers: Those of every request, also of the one for a token.
        policy: How that is repeated.
    """
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
        return given_token(configuration, headers, policy)
    return RenewedToken(
        fetch,
        margin=configuration.token_refresh_margin,
        early=configuration.auto_refresh_token,
    )
