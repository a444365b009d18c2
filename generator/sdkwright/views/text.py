"""Text of a document as Python source: literals and docstrings that cannot become code.

Documents are untrusted. Their strings reach a template only through the functions of this module.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from sdkwright.layout import LINE_LENGTH

_LINE_BREAKS = re.compile("\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")

_ORDER = re.compile(
    r"(?:^|#)\s*(?=(?:type|fmt|pyright|mypy|ruff|isort|pylint|flake8|yapf|black|pragma|coding)\s*[:=]"
    r"|noqa|nosec|nopep8|-\*-|!)",
    re.IGNORECASE,
)
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
    return "\n".join(_clean(line.expandtabs(4)) for line in _LINE_BREAKS.split(text[:_LONG]))


def _clean(line: str) -> str:
    return line if line.isprintable() else "".join(c for c in line if _prints(c))


def one_line(text: str) -> str:
    """Return text as one line of single-spaced words."""
    return " ".join(clean(text).split())


def comment(line: str) -> str:
    """Return a line for a comment, in which no tool finds an order such as `noqa`."""
    return _ORDER.sub(r"\g<0>... ", one_line(line))


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
    return _filled(line.lstrip(), 88, "    ", "        ")


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


def _filled(text: str, width: int, first: str = "", indent: str = "") -> str:
    """Return single-spaced words in lines; a word that is longer than a line stays whole.

    Half of a large document is text that comes here three times: `textwrap` takes too long.
    """
    words = text.split(" ")
    lines = [first + words[0]]
    for word in words[1:]:
        if len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(indent + word)
    return "\n".join(lines)


def _escaped(text: str) -> str:
    """Return text that no quote in it can end: neither three in a row nor one at the end."""
    return _QUOTES.sub(lambda found: '\\"' * len(found[0]), text.replace("\\", "\\\\"))


def _prints(character: str) -> bool:
    return character.isprintable() or unicodedata.category(character) == "Zs"
