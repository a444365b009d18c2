"""Identifiers that a client makes."""

from __future__ import annotations


def uuid7() -> str:
    """A new UUID that begins with the time, so that later ones sort after it (RFC 9562, 5.7)."""
    import os
    import time

    random = int.from_bytes(os.urandom(10), "big")
    value = (time.time_ns() // 1_000_000 & 0xFFFF_FFFF_FFFF) << 80 | random
    value = value & ~(0xF << 76) | 0x7 << 76  # the version
    value = value & ~(0x3 << 62) | 0x2 << 62  # the variant
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
