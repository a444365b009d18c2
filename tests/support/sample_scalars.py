"""Sample numbers and strings within the limits that a schema sets."""

from __future__ import annotations

import math
from collections.abc import Mapping

from .document import Json, Node

TEXTS: Mapping[str, str] = {
    "date-time": "2024-05-17T10:30:00Z",
    "date": "2024-05-17",
    "time": "10:30:00Z",
    "duration": "P1D",
    "uuid": "6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61",
    "byte": "c2FtcGxl",
    "email": "user@example.com",
    "uri": "https://example.com/sample",
    "hostname": "host.example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
}
DEFAULT_TEXT = "sample"


def sample_text(node: Node) -> str:
    """Return a string of the schema's format, or of a length that the schema allows."""
    text = TEXTS.get(node.get("format", ""))
    if text is not None:
        return text
    padded = DEFAULT_TEXT.ljust(node.get("minLength", 0), "x")
    return padded[: node.get("maxLength", len(padded))]


def sample_integer(node: Node) -> int:
    """Return an integer within the limits of the schema."""
    low, high = _limit(node, "minimum", "exclusiveMinimum"), _limit(
        node, "maximum", "exclusiveMaximum"
    )
    value = 1
    if low is not None:
        value = max(value, math.floor(low[0]) + 1 if low[1] else math.ceil(low[0]))
    if high is not None:
        value = min(value, math.ceil(high[0]) - 1 if high[1] else math.floor(high[0]))
    step = node.get("multipleOf")
    return value if step is None else int(math.ceil(value / step) * step)


def sample_number(node: Node) -> Json:
    """Return a number within the limits of the schema, with a fraction where that is allowed."""
    if "multipleOf" in node or str(node.get("format", "")).startswith("int"):
        return sample_integer(node)
    value = 1.5
    low, high = _limit(node, "minimum", "exclusiveMinimum"), _limit(
        node, "maximum", "exclusiveMaximum"
    )
    inside = (low is None or value > low[0]) and (high is None or value < high[0])
    if inside:
        return value
    if low is not None and high is not None:
        return (low[0] + high[0]) / 2
    if low is not None:
        return low[0] + 1
    return high[0] - 1 if high is not None else value


def vary(value: Json, index: int) -> Json:
    """Return a value like the given one and different from it, for items that must be unique."""
    if index == 0 or isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return value + index
    return f"{value}{index}" if isinstance(value, str) else value


def _limit(node: Node, inclusive: str, exclusive: str) -> tuple[float, bool] | None:
    """Return a limit and whether it is excluded.

    OpenAPI 3.0 has a limit and a boolean beside it, 3.1 has two kinds of limits.
    """
    stated = node.get(exclusive)
    if isinstance(stated, bool) or stated is None:
        return (node[inclusive], bool(stated)) if inclusive in node else None
    return stated, True
