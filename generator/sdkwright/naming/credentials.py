"""Names of the arguments that credentials are given in."""

from __future__ import annotations

import keyword
from collections.abc import Iterable

from sdkwright.ir.security import Security, SecurityScheme
from sdkwright.naming.identifiers import Identifier, argument_identifier

_LONGEST = 60

# Attributes of a configuration besides its arguments, and arguments that clients take.
_TAKEN = frozenset(
    {
        *(
            "api_client",
            "client_id",
            "client_secret",
            "bearer_token",
            "token_provider",
            "token_url",
        ),
        *("scopes", "username", "password", "token_grant", "schemes", "configuration"),
        *("connect_timeout", "read_timeout", "default_headers", "default_user_agent"),
        *("user_agent", "base_url", "base_url_argument", "self", "str", "super"),
    }
)


def key_arguments(security: Security, taken: Iterable[str]) -> dict[str, Identifier]:
    """Return the argument of each API key by the key of its scheme.

    The only one is `api_key`; several are called like their schemes. Schemes that mean the same
    place are one argument.

    Args:
        security: what the document uses.
        taken: the names of other arguments.
    """
    places: dict[tuple[str, str], list[SecurityScheme]] = {}
    for scheme in security.schemes:
        if scheme.kind == "key":
            places.setdefault(_place(scheme), []).append(scheme)
    known = {*taken, *_TAKEN}
    names: dict[str, Identifier] = {}
    for schemes in places.values():
        wanted = "api_key" if len(places) == 1 else schemes[0].key
        name = _free(wanted, known)
        known.add(name)
        names |= {scheme.key: name for scheme in schemes}
    return names


def _place(scheme: SecurityScheme) -> tuple[str, str]:
    is_header = scheme.location == "header"
    return str(scheme.location), scheme.wire.lower() if is_header else scheme.wire


def _free(wanted: str, known: set[str]) -> Identifier:
    text = argument_identifier(wanted)[:_LONGEST].strip("_")
    if not text.isidentifier() or text == "value":  # what stands for a name without letters
        text = "api_key"
    name = argument_identifier(f"{text}_key" if keyword.iskeyword(text) or text in known else text)
    number, unique = 2, name
    while unique in known:
        unique = Identifier(f"{name}_{number}")
        number += 1
    return unique
