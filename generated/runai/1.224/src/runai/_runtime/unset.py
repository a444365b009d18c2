"""Markers for "nothing was given", where None is a value of its own."""

from __future__ import annotations

from typing import Final


class Unset:
    """What is not sent; false, and equal only to what means the same."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other)

    def __hash__(self) -> int:
        return hash(type(self))

    def __repr__(self) -> str:
        return type(self).__name__.upper()


class Omit(Unset):
    """An argument that is not sent; in the place of a header: the header is not sent."""

    __slots__ = ()


class NotGiven(Unset):
    """An option that stays as it is."""

    __slots__ = ()


UNSET: Final = Unset()
# By type, because that is the fastest question.
ABSENT: Final = frozenset({type(None), Unset, Omit, NotGiven})
