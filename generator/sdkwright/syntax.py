"""What the parsers of JSON and YAML text have in common: results, problems and limits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

MAX_DEPTH = 128  # levels; real documents stay below 40, and recursive stages must not overflow
MAX_ALIAS_NODES = 1_000_000  # values that YAML aliases may add to what is written
MAX_VALUES = 2_000_000  # of a text; large interfaces have a tenth of them
TEXT_UNIT = 6  # a text counts as one value more for each 2 ** 6 of its characters


@dataclass(frozen=True, slots=True)
class Problem:
    """A mistake in a text, at a character offset, and the earlier place it refers to."""

    code: str
    message: str
    offset: int
    hint: str | None = None
    earlier: int | None = None


@dataclass(slots=True)
class Parsed:
    """The value of a text, or of nothing when `usable` is false, and what is wrong with it."""

    value: Any = None
    usable: bool = True
    problems: list[Problem] = field(default_factory=list)


def too_deep(offset: int) -> Problem:
    """Return the problem of a text that nests too deeply."""
    return Problem(
        "nested-too-deeply", f"values are nested more than {MAX_DEPTH} levels deep", offset
    )


def too_many(offset: int) -> Problem:
    """Return the problem of a text that holds more than can be worked on."""
    return Problem("too-many-values", f"the file holds more than {MAX_VALUES:,} values", offset)


def exceeds_depth(value: Any) -> bool:
    """Tell whether a value nests more than `MAX_DEPTH` levels, without recursion."""
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [child for node in level for child in _containers(node)]
        if not level:
            return False
    return True


def _containers(node: Any) -> Iterator[Any]:
    children = node.values() if type(node) is dict else node if type(node) is list else ()
    return (child for child in children if type(child) in (dict, list))
