"""Texts for terminals: what documents hold must not steer them."""

from __future__ import annotations

from sdkwright.diagnostics import printable


def printable_lines(text: str) -> str:
    """Return a text of several lines without other control characters."""
    return "\n".join(map(printable, text.split("\n")))


def printable_json(text: str) -> str:
    """Return a JSON text that means the same and holds control characters as escapes only."""
    if text.isprintable():
        return text
    return "".join(c if c == "\n" or c.isprintable() else _json_escape(c) for c in text)


def _json_escape(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
