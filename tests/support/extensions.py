"""The extensions that the generator reads, as its sources name them."""

from __future__ import annotations

import ast
import re
from functools import cache

from support.packages import ROOT

_NAME = re.compile(r"x-sdk-[a-z]+(-[a-z]+)*")


@cache
def extensions_of_the_generator() -> frozenset[str]:
    """Return the names of all extensions of ours that a module has as a text."""
    return frozenset(
        node.value
        for path in (ROOT / "generator" / "sdkwright").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and _NAME.fullmatch(node.value)
    )
