"""Text of a document as Python source: literals and docstrings that cannot become code.

Documents are untrusted. Their strings reach a template only through the functions of this module.
"""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterable

from sdkwright.layout import LINE_LENGTH

_LINE_BREAKS = re.compile("\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")

_QUOTES = re.compile(r'"{3,}|"+\Z')
_LONG = 100_000


def literal(value: object) -> str:
    """Return a string, number, boolean or None as a Python literal.

    `repr` escapes quotes, backslashes, line breaks, and what does not print (so that no text can
    reorder the source that a reader sees).
    """
    if not isinstance(value, str | int | float | bool | None):
        raise TypeError(f"no literal for {type(value).__name__}")
    if isinstance(value, float) and not abs(value) < float("inf"):
        return f'float("{value}")'
    return repr(value)


def clean(text: str) -> str:
    """Return text with plain line breaks and without characters that do not print."""
    if text.isprintable() and len(text) <= _LONG:
        return text
    lines = _LINE_BREAKS.split(text[:_LONG])
    return "\n".join("".join(c for c in line.expandtabs(4) if _prints(c)) for line in lines)


def one_line(text: str) -> str:
    """Return text as one line of single-spaced words."""
    return " ".join(clean(text).split())


def docstring(paragraphs: Iterable[str], *, indent: int = 0) -> str:
    """Return the inside of a triple-quoted docstring.

    Args:
        paragraphs: blocks of text, each wrapped; lines that begin with spaces stay as they are.
        indent: how far the docstring is indented, in columns.
    """
    width = LINE_LENGTH - 4 - indent
    blocks = [_wrapped(paragraph, width) for paragraph in paragraphs if paragraph.strip()]
    if not blocks:
        return ""
    text = "\n\n".join(blocks)
    closing = "\n" if "\n" in text else ""
    first, *others = (_escaped(text) + closing).split("\n")
    pad = " " * indent
    lines = [first, *(pad + line if line else "" for line in others)]
    return "\n".join(lines) + (pad if closing else "")


def entry(name: str, text: str) -> str:
    """Return one line of an `Args:` section, wrapped with a hanging indent."""
    line = f"    {name}: {one_line(text)}"
    if len(line) <= 88:
        return line
    return textwrap.fill(
        line.lstrip(),
        width=88,
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def sentence(text: str) -> str:
    """Return text with a full stop."""
    return text if not text or text.endswith((".", "!", "?", ":")) else f"{text}."


def dated(text: str, since: str) -> str:
    """Return text with the version that something came with, where one is known."""
    return f"{text} Since {one_line(since)}." if since else text


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: `1 method`, `2 methods`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _wrapped(paragraph: str, width: int) -> str:
    lines = clean(paragraph).strip("\n").split("\n")
    if any(line.startswith(" ") for line in lines[1:]):
        return "\n".join(line.rstrip() for line in lines)
    parts = "\n".join(lines).split("\n\n")
    return "\n\n".join(_filled(" ".join(part.split()), width) for part in parts if part.strip())


def _filled(text: str, width: int) -> str:
    if len(text) <= width:
        return text
    return textwrap.fill(text, width, break_long_words=False, break_on_hyphens=False)


def _escaped(text: str) -> str:
    """Return text that no quote in it can end: neither three in a row nor one at the end."""
    return _QUOTES.sub(lambda found: '\\"' * len(found[0]), text.replace("\\", "\\\\"))


def _prints(character: str) -> bool:
    return character.isprintable() or unicodedata.category(character) == "Zs"
