"""Words: how names of a document are taken apart and put together again."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_SEPARATORS = re.compile(r"[\W_]+")
_PICTURES = 3
_SPACES = re.compile(r"[ _]+")
_LOWER_UPPER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
# Between an acronym and a word, but not before the plural of an acronym (`URLs`).
_ACRONYM_WORD = re.compile(r"(?<=[A-Z])(?=[A-Z][a-z])(?![A-Z]s(?![a-z]))")


@cache
def split_words(text: str) -> tuple[str, ...]:
    """Return the words of a name: `getHTTPRoute-v2` has get, HTTP, Route and v2."""
    words: list[str] = []
    for part in _parts(text):
        for piece in _LOWER_UPPER.split(part):
            words += [word for word in _ACRONYM_WORD.split(piece) if word]
    return tuple(words)


def snake_case(text: str) -> str:
    """Return a name in lower case with underscores."""
    return "_".join(split_words(text)).lower()


def pascal_case(text: str) -> str:
    """Return a name as a class would have it; capitals inside words are kept."""
    return "".join(part[:1].upper() + part[1:] for part in _parts(text))


def _parts(text: str) -> list[str]:
    if text.isascii():
        return _SEPARATORS.split(text)
    # Vowel signs and other marks belong to words, though regular expressions part words there.
    normal = unicodedata.normalize("NFKC", text)
    parts = _SPACES.split("".join(c if is_part_of_name(c) else " " for c in normal))
    return parts if any(parts) else _spoken(normal)


def _spoken(text: str) -> list[str]:
    """Return the names of the pictures that a text consists of: `grinning`, `face`."""
    pictures = [c for c in text if unicodedata.category(c) == "So"][:_PICTURES]
    return [word for c in pictures for word in _SEPARATORS.split(unicodedata.name(c, "").lower())]


@cache
def is_part_of_name(character: str) -> bool:
    """Tell whether a Python name may have a character behind its first one."""
    if character == "_" or not f"a{character}".isidentifier():
        return character == "_"
    return unicodedata.category(character) != "Pc"  # other signs that connect words


def lower_camel(name: str) -> str:
    """Return the wire name that the emitted models expect for an attribute in snake case."""
    first, *rest = name.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)
