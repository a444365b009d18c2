"""Comparison of a request's credentials with the security requirements of its operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .document import Node, Operation, resolve
from .tokens import Tokens
from .wire import Wire


@dataclass(frozen=True, slots=True)
class Denial:
    """Why a request is not authorised.

    Args:
        is_finding: False if the request was well made and only its token is no longer valid.
    """

    reason: str
    is_finding: bool = True


def check_security(
    operation: Operation, wire: Wire, document: Node, tokens: Tokens
) -> Denial | None:
    """Return why a request may not call an operation, None if it may."""
    if not operation.security:
        return None
    denials = [_check(requirement, wire, document, tokens) for requirement in operation.security]
    return None if None in denials else denials[0]


def query_keys(operation: Operation, document: Node) -> set[str]:
    """Return the query names that carry API keys of an operation."""
    schemes = (
        _scheme(document, name) for requirement in operation.security for name in requirement
    )
    return {str(scheme["name"]) for scheme in schemes if scheme.get("in") == "query"}


def _check(requirement: Node, wire: Wire, document: Node, tokens: Tokens) -> Denial | None:
    denials = (_check_scheme(_scheme(document, name), wire, tokens) for name in requirement)
    return next((denial for denial in denials if denial is not None), None)


def _check_scheme(scheme: Node, wire: Wire, tokens: Tokens) -> Denial | None:
    kind = scheme["type"]
    if kind == "apiKey":
        return _check_key(scheme, wire)
    name = scheme.get("scheme", "bearer").lower() if kind == "http" else "bearer"
    given, _, credentials = wire.headers.get("authorization", "").partition(" ")
    if given.lower() != name or not credentials:
        return Denial(f"Authorization: {name.capitalize()} … is required but missing")
    return _check_token(credentials, tokens) if name == "bearer" else None


def _check_token(token: str, tokens: Tokens) -> Denial | None:
    if tokens.is_valid(token):
        return None
    if tokens.is_known(token):
        return Denial("the token has expired or was revoked", is_finding=False)
    return Denial("the bearer token was neither issued nor accepted")


def _check_key(scheme: Node, wire: Wire) -> Denial | None:
    carriers: Mapping[str, Callable[[str], bool]] = {
        "header": lambda name: name.lower() in wire.headers,
        "query": lambda name: any(given == name for given, _ in wire.query),
        "cookie": lambda name: name in wire.cookies,
    }
    if carriers[scheme["in"]](scheme["name"]):
        return None
    return Denial(f"the API key {scheme['name']!r} is required but missing in {scheme['in']}")


def _scheme(document: Node, name: str) -> Node:
    return resolve(document["components"]["securitySchemes"][name], document)
