"""Path parameters whose values may hold slashes, such as `{name=projects/*}` or `{+path}`.

Source: RFC 6570, 3.2.3, of which only the slash is taken: `?` and `#` would end the path.
"""

from __future__ import annotations

from .parameters import Parameter
from .parameters import path as _path
from .styles import quote


def path(
    name: str, *, style: str = "simple", explode: bool = False, content: str | None = None
) -> Parameter:
    """A path parameter of one or more segments."""
    parameter = _path(name, style=style, explode=explode, content=content)
    parameter.escape = quote_segments
    return parameter


def quote_segments(text: str) -> str:
    """Percent-encode everything but the unreserved characters and slashes."""
    return quote(text).replace("%2F", "/")
