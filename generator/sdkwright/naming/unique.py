"""Unique names: one that is taken gets a number, and somebody is told."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable
from typing import TypeVar

from sdkwright.naming.identifiers import Identifier

K = TypeVar("K")

_FEW = 20

Fold = Callable[[str], Hashable]
"""Gives what two names may not have in common."""


def unique_names(
    pairs: Iterable[tuple[K, Identifier]],
    elsewhere: Collection[str] = (),
    *,
    folds: tuple[Fold, ...] = (str,),
    told: Callable[[str, K | None, K], None] | None = None,
) -> dict[K, Identifier]:
    """Give each key its name; a name that is taken gets a number, in order of appearance.

    Args:
        pairs: keys with the names that they ask for.
        elsewhere: names that are taken already.
        folds: what two names may not have in common; by default, the name itself.
        told: learns of each name that was taken, of who has it (None: elsewhere) and who wanted it.
    """
    names: dict[K, Identifier] = {}
    owners: list[dict[Hashable, K | None]] = [
        {fold(name): None for name in elsewhere} for fold in folds
    ]
    for key, wanted in pairs:
        name = wanted
        if found := _owners(wanted, folds, owners):
            if told is not None:
                told(wanted, found[0], key)
            name = _numbered(wanted.rstrip("_"), folds, owners)
        for fold, known in zip(folds, owners, strict=True):
            known[fold(name)] = key
        names[key] = name
    return names


def _numbered(
    stem: str, folds: tuple[Fold, ...], owners: list[dict[Hashable, K | None]]
) -> Identifier:
    number = free_number(lambda n: bool(_owners(f"{stem}_{n}", folds, owners)), 2)
    return Identifier(f"{stem}_{number}")


def free_number(is_taken: Callable[[int], bool], start: int) -> int:
    """Return the first number from a start that is free; after a few, any before which none is.

    Thousands of names can be the same, and each would ask for all numbers before its own.
    """
    for number in range(start, start + _FEW):
        if not is_taken(number):
            return number
    taken, step = start + _FEW - 1, 1
    while is_taken(taken + step):
        taken, step = taken + step, 2 * step
    free = taken + step
    while free - taken > 1:
        middle = (taken + free) // 2
        taken, free = (middle, free) if is_taken(middle) else (taken, middle)
    return free


def _owners(
    name: str, folds: tuple[Fold, ...], owners: list[dict[Hashable, K | None]]
) -> list[K | None]:
    """Return who has a name, or one that is too similar."""
    pairs = [(fold(name), known) for fold, known in zip(folds, owners, strict=True)]
    return [known[folded] for folded, known in pairs if folded in known]
