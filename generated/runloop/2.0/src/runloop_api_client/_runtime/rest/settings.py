"""What a product says of its client: names of environment variables, defaults, retry rules."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ..configuration import BaseConfiguration, checked_whole
from ..errors import ConfigurationError
from ..retry import RetryRules
from ..unset import NotGiven, Omit
from .timeouts import Timeout, chosen_in, pair_of

if TYPE_CHECKING:
    from .timeouts import TimeoutLike

# Connections that stay open; bursts may open more.
_KEPT_OPEN: Final = 20
_LEVELS: Final = {"debug": 10, "info": 20}
_LIBRARIES: Final = ("httpx", "httpx2")


class RestSettings:
    """The facts of a product's client.

    Args:
        base_url: Where the service is.
        user_agent: The User-Agent header.
        environment: For each of bearer_token, base_url, default_headers and log the environment
            variable that stands in for it.
        timeout: Seconds between two pieces of an answer; None: no limit.
        connect_timeout: Seconds to open a connection; None: no limit.
        max_retries: Attempts after the first.
        retry: What is repeated, and the pauses.
        idempotency_header: The header that makes a request of the verb methods repeatable.
    """

    def __init__(
        self,
        *,
        base_url: str,
        user_agent: str,
        environment: Mapping[str, str],
        timeout: float | None = 60.0,
        connect_timeout: float | None = 5.0,
        max_retries: int = 2,
        retry: RetryRules | None = None,
        idempotency_header: str | None = None,
    ) -> None:
        self.base_url: Final = base_url
        self.user_agent: Final = user_agent
        self.environment: Final = environment
        self.timeout: Final = Timeout(timeout, connect=connect_timeout)
        self.max_retries: Final = max_retries
        self.retry: Final = RetryRules() if retry is None else retry
        self.idempotency_header: Final = idempotency_header

    def from_environment(self, argument: str) -> str | None:
        """The value of the variable that stands in for an argument; None if there is none."""
        variable = self.environment.get(argument)
        return None if variable is None else os.environ.get(variable, "").strip() or None

    def default_headers(self, given: Mapping[str, str | Omit] | None) -> dict[str, str | Omit]:
        """The headers of the environment, a `Name: value` in each line, below those given."""
        lines = (self.from_environment("default_headers") or "").splitlines()
        pairs = (line.partition(":")[::2] for line in lines if ":" in line)
        headers: dict[str, str | Omit] = {n.strip().lower(): value.strip() for n, value in pairs}
        headers.update({name.lower(): value for name, value in (given or {}).items()})
        return headers

    def log_level(self) -> int | None:
        """The level that the environment asks for."""
        return _LEVELS.get((self.from_environment("log") or "").lower())

    def configuration(
        self,
        *,
        bearer_token: str | None,
        base_url: object,
        timeout: float | TimeoutLike | NotGiven | None,
        max_retries: int | NotGiven,
        http_client: Any,
        is_authorized: bool,
        kind: str,
    ) -> BaseConfiguration:
        """The configuration of a client.

        Args:
            bearer_token: The token, or None for that of the environment.
            base_url: The URL, or None for that of the environment, else the product's.
            timeout: The timeout, or NotGiven for that of the HTTP client, else the product's.
            max_retries: The number, or NotGiven for the product's.
            http_client: A client of httpx, or an engine.
            is_authorized: Whether the headers hold credentials.
            kind: The class of httpx that `http_client` must be of.

        Raises:
            ConfigurationError: There is no token, or a value cannot work.
        """
        token = bearer_token or self.from_environment("bearer_token")
        if token is None and not is_authorized:
            variable = self.environment.get("bearer_token")
            other = f", or set the environment variable {variable}" if variable else ""
            raise ConfigurationError(f"the API key is missing: pass bearer_token={other}")
        url = self.from_environment("base_url") if base_url is None else str(base_url)
        if isinstance(timeout, NotGiven):
            timeout = chosen_in(http_client) or self.timeout
        return BaseConfiguration(
            base_url=self.base_url if url is None else url,
            bearer_token=token,
            timeout=pair_of(timeout),
            total_timeout=None,
            retry_max_retries=retries_of(max_retries, self.max_retries),
            retry_backoff_factor=self.retry.first_pause,
            pool_maxsize=_KEPT_OPEN,
            user_agent=self.user_agent,
            **transport(http_client, kind),
        )


def retries_of(given: int | NotGiven, otherwise: int) -> int:
    """The number of retries.

    Raises:
        TypeError: It is None.
    """
    if given is None:
        raise TypeError("max_retries must be a number, not None; 0 means no retries")
    return checked_whole(
        "max_retries", otherwise if isinstance(given, NotGiven) else given, least=0
    )


def transport(http_client: Any, kind: str) -> dict[str, Any]:
    """The setting that a client of httpx, or an engine such as those of `testing`, is given as.

    Raises:
        TypeError: It is neither, or a client of the other kind.
    """
    if http_client is None:
        return {}
    bases = {
        (base.__module__.partition(".")[0], base.__name__) for base in type(http_client).__mro__
    }
    if any((library, kind) in bases for library in _LIBRARIES):
        return {"http_client": http_client}
    if hasattr(http_client, "send" if kind == "Client" else "asend") and not any(
        library in _LIBRARIES for library, _ in bases
    ):
        return {"http_engine": http_client}
    raise TypeError(f"http_client must be an httpx.{kind}, not {type(http_client).__name__}")
