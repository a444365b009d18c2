"""Token operations, which the document marks with the extension `x-sdk-token-grant`."""

from __future__ import annotations

import json
from collections.abc import Iterator

from .document import Json, Node, Operation
from .exchange import Answer
from .tokens import Tokens

EXTENSION = "x-sdk-token-grant"
WRONG_SECRET = "wrong"


def is_token_operation(operation: Operation) -> bool:
    """Tell whether an operation grants tokens."""
    return EXTENSION in operation.node


def grant(operation: Operation, payload: Json, usual: Answer, tokens: Tokens) -> Answer:
    """Answer a token request: any credentials but the secret "wrong" get a token.

    Args:
        usual: The answer that the document promises; its fields are kept around the token.
    """
    stated: Node = operation.node[EXTENSION]
    if WRONG_SECRET in _secrets(stated, payload):
        return Answer(401, body={"code": 401, "message": "invalid client credentials"})
    content = json.loads(usual.content())
    content[stated.get("token", "access_token")] = tokens.issue()
    if "expires_in" in stated:
        content[stated["expires_in"]] = tokens.lifetime
    return Answer(usual.status, usual.headers, content)


def _secrets(stated: Node, payload: Json) -> Iterator[Json]:
    """Yield the fields of a token request that hold the client secret."""
    for name, template in stated.get("body", {}).items():
        if template == "{client_secret}" and isinstance(payload, dict):
            yield payload.get(name)
