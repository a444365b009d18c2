"""Token operations, which the document marks with the extension `x-sdk-token-grant`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from .document import Json, Node, Operation
from .exchange import Answer
from .responses import success
from .schemas import Schemas
from .tokens import Tokens

EXTENSION = "x-sdk-token-grant"
WRONG_SECRET = "wrong"

_TOKEN_FIELDS = frozenset({"tokenfield", "token"})
_EXPIRY_FIELDS = frozenset({"expiresinfield", "expiresin"})


def is_token_operation(operation: Operation) -> bool:
    """Tell whether an operation grants tokens."""
    return EXTENSION in operation.node


def grant(
    operation: Operation, payload: Json, usual: Answer, tokens: Tokens, schemas: Schemas
) -> Answer:
    """Answer a token request: any credentials but the secret "wrong" get a token.

    Args:
        usual: The answer that the document promises; its fields are kept around the token.
    """
    if WRONG_SECRET in _secrets(payload):
        return Answer(401, body={"code": 401, "message": "invalid client credentials"})
    content = json.loads(usual.content())
    properties = _answer_fields(operation, schemas)
    stated = operation.node[EXTENSION]
    content[_field(stated, _TOKEN_FIELDS, properties, "accesstoken")] = tokens.issue()
    expiry = _field(stated, _EXPIRY_FIELDS, properties, "expiresin")
    if expiry in properties:
        content[expiry] = tokens.lifetime
    return Answer(usual.status, usual.headers, content)


def _answer_fields(operation: Operation, schemas: Schemas) -> set[str]:
    content: dict[str, Node] = success(operation)[1].get("content", {})
    return {
        name for media in content.values() for name in schemas.properties(media.get("schema", {}))
    }


def _field(stated: Json, keys: frozenset[str], properties: set[str], usual: str) -> str:
    """Return the name of a field of the answer: as stated, or else the property so called."""
    for key, value in stated.items() if isinstance(stated, dict) else ():
        if _plain(key) in keys and isinstance(value, str):
            return value
    return next((name for name in sorted(properties) if _plain(name) == usual), usual)


def _secrets(payload: Json) -> Iterator[Json]:
    for name, value in payload.items() if isinstance(payload, dict) else ():
        if "secret" in _plain(name) or "password" in _plain(name):
            yield value


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
