"""Where the texts of a document come from."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

_BRACES = {ord("{"): "(", ord("}"): ")"}
_ENDS = {**_BRACES, ord("#"): "-", ord("?"): "-"}


class Slots:
    """Gives each place of a document its text.

    Args:
        texts: taken in turn.
        numbered: whether each text holds a number of its own, so that no two are the same.
    """

    def __init__(self, texts: Sequence[str], *, numbered: bool) -> None:
        self._texts = itertools.cycle(texts)
        self._numbers = itertools.count(1)
        self._numbered = numbered

    def __call__(self) -> str:
        text = next(self._texts)
        return f"{text}N{next(self._numbers)}-x{text}" if self._numbered else text

    def in_path(self) -> str:
        """Return a text that adds no variables to a path, and for twins does not end it either."""
        return self().translate(_ENDS if self._numbered else _BRACES)

    def or_plain(self, plain: str) -> str:
        """Return a text where what it says decides what is emitted: twins have a plain one."""
        text = self()
        return plain if self._numbered else text

    def token(self) -> str:
        """Return the name of a header or cookie, which twins need to be one (RFC 9110, 5.6.2)."""
        return self.or_plain(f"T{next(self._numbers)}")
