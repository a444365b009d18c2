"""The token operation: `x-sdk-token-grant` says how client credentials become a token."""

from __future__ import annotations

from sdkwright.build.context import Context
from sdkwright.build.media import preferred
from sdkwright.build.operations import METHODS
from sdkwright.ir.api import TokenGrant
from sdkwright.resolve import Node

_MARK = "x-sdk-token-grant"


def token_grant_of(context: Context) -> TokenGrant | None:
    """Return the grant that the document marks, None if it marks none."""
    for path, item in context.resolver.root.items("paths"):
        for method, node in item.items():
            if method in METHODS and node.child(_MARK).value is not None:
                return _grant(path, method, node)
    return None


def _grant(path: str, method: str, node: Node) -> TokenGrant:
    grant = node.child(_MARK)
    content = preferred(node.items("requestBody", "content"))
    return TokenGrant(
        method=method.upper(),
        path=path,
        media_type=content[0] if content else "application/json",
        body=tuple((key, str(value.value)) for key, value in grant.items("body")),
        token_field=grant.text("token") or "access_token",
        expires_in_field=grant.text("expires_in") or None,
    )
