"""Answers in a range of media types."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .answers import Answer


def anything(status: str, type_: Callable[[], Any], media_type: str = "*/*") -> tuple[Answer, ...]:
    """An answer in any media type: JSON is of the type, text is str, everything else bytes."""
    return (
        Answer(status, media_type, "json", type_),
        Answer(status, "", "json", type_),  # a server that names no type
        Answer(status, "text/*", "text"),
        Answer(status, "application/octet-stream", "binary"),
    )
