"""Access tokens as a control plane issues them: JWTs (RFC 7519) without a real signature."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable

from .document import Json


class Tokens:
    """The tokens that a control plane has issued or was told to accept.

    Args:
        now: The clock, in seconds since the epoch.
    """

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self.lifetime = 3600
        self._now = now
        self._count = 0
        self._expiries: dict[str, float] = {}

    def issue(self) -> str:
        """Return a new token that expires after the present lifetime."""
        self._count += 1
        issued = int(self._now())
        claims = {"iat": issued, "exp": issued + self.lifetime, "jti": f"token-{self._count}"}
        parts = (_encode({"alg": "none", "typ": "JWT"}), _encode(claims), _encode("unsigned"))
        token = ".".join(parts)
        self._expiries[token] = self._now() + self.lifetime
        return token

    def accept(self, token: str) -> None:
        """Accept a token that comes from elsewhere, whatever it looks like."""
        self._expiries[token] = float("inf")

    def revoke(self) -> None:
        """Refuse every token known so far; they stay known."""
        self._expiries = dict.fromkeys(self._expiries, float("-inf"))

    def is_known(self, token: str) -> bool:
        """Tell whether a token was ever issued or accepted."""
        return token in self._expiries

    def is_valid(self, token: str) -> bool:
        """Tell whether a token is known, not revoked and not expired."""
        return self._now() < self._expiries.get(token, float("-inf"))


def _encode(value: Json) -> str:
    content = json.dumps(value, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode("ascii")
