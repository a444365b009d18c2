"""The marker for "nothing was given", where None is a value of its own."""

from __future__ import annotations

from typing import Final


class Unset:
    """The type of UNSET; false, and unequal to everything but itself."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
