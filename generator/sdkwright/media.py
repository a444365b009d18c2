"""Media types as HTTP writes them."""

from __future__ import annotations


def essence_of(media_type: str) -> str:
    """Return a media type in lower case and without its parameters (RFC 9110, 8.3.1)."""
    return media_type.partition(";")[0].strip().lower()


def is_range(media_type: str) -> bool:
    """Tell whether a media type stands for many of every kind."""
    return essence_of(media_type) in ("*/*", "*", "application/*")
