"""Security: what calls are authorized with, as the document states it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from sdkwright.ir.types import Pointer

KeyLocation: TypeAlias = Literal["header", "query", "cookie"]
SchemeKind: TypeAlias = Literal["key", "basic", "token", "certificate"]
Requirement: TypeAlias = tuple[tuple[str, ...], ...]
"""Alternatives, each of the keys of schemes that belong together; none: nothing is sent."""


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """One way to authorize that some operation asks for."""

    key: str
    kind: SchemeKind
    title: str
    """What readers know it as: `OAuth 2.0`."""
    description: str
    where: Pointer
    location: KeyLocation | None = None
    """Where an API key travels."""
    wire: str = ""
    """The name of its header, query parameter or cookie."""


@dataclass(frozen=True, slots=True)
class ClientCredentials:
    """How client credentials become a token: RFC 6749, section 4.4."""

    token_url: str | None
    """None where the document has none that can be used, so that the user must give it."""
    scopes: tuple[str, ...]
    """What operations ask for."""


@dataclass(frozen=True, slots=True)
class Security:
    """What the operations of a document are authorized with."""

    schemes: tuple[SecurityScheme, ...] = ()
    """Those in use, in document order."""
    client_credentials: ClientCredentials | None = None

    @property
    def is_plain(self) -> bool:
        """Whether a token is all that is ever sent."""
        return all(scheme.kind == "token" for scheme in self.schemes)

    @property
    def has_token(self) -> bool:
        """Whether a token may be sent; where nothing is stated, one is accepted."""
        return not self.schemes or any(scheme.kind == "token" for scheme in self.schemes)
