"""What calls are sent with: nothing, or a token that is given."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .configuration import BaseConfiguration
    from .flow import Flow
    from .journey import Journey
    from .retry import RetryPolicy


class Credentials:
    """No credentials: secured operations are sent without a token."""

    __slots__ = ()

    renewable = False

    def token(self, journey: Journey) -> Flow[str | None]:
        """The token for a call that starts now."""
        return None
        yield

    def renew(self, journey: Journey, refused: str) -> Flow[str | None]:
        """Another token than the one that the server refused."""
        return None
        yield


class StaticToken(Credentials):
    """A bearer token that is given once and cannot be renewed."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def token(self, journey: Journey) -> Flow[str | None]:
        return self._text
        yield


def given_token(
    configuration: BaseConfiguration, headers: dict[str, str], policy: RetryPolicy
) -> Credentials:
    """The credentials of a service whose tokens are not fetched."""
    token = configuration.bearer_token
    return Credentials() if token is None else StaticToken(token)


CredentialsOf: TypeAlias = "Callable[[BaseConfiguration, dict[str, str], RetryPolicy], Credentials]"
