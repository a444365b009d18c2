"""Modules of the runtime that emitted calls and facts mention by an alias."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from sdkwright.views.expressions import Import

_MODULES: Final = {
    "_call": "call",
    "_greedy": "greedy",
    "_forms": "forms",
    "_bodies": "more_bodies",
    "_answers": "more_answers",
    "_servers": "servers",
    "_streams": "item_streams",
    "_rest": "rest",
}
"""What `from .._runtime import` names, by alias."""

_TEXTS: Final = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""")
_MENTIONED: Final = re.compile(r"(?<![\w.])(_\w+)\.")


def helpers_of(sources: Iterable[str]) -> set[Import]:
    """Return the imports that pieces of source need; what their strings hold does not count."""
    found: set[str] = set()
    for source in sources:
        found.update(_MENTIONED.findall(_TEXTS.sub("''", source)))
    return {Import(".._runtime", _MODULES[name], name) for name in found if name in _MODULES}
