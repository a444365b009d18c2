"""Statements that ruff and black lay out differently: their annotations need several lines."""

from __future__ import annotations

import re

from sdkwright.layout import LINE_LENGTH

_HEADER = re.compile(
    r"^( *)(?:async )?def \w+\((?:self)?\) -> [\w.]+\[\n(?:\1 .*\n)+?\1\]:\n", re.MULTILINE
)
"""A function without arguments, whose result needs several lines."""

_ASSIGNMENT = re.compile(
    rf"^( *)(?=\w+: )(?:\w+: [\w.]+\[\n(?:\1 .*\n)+?\1\] = |(?=.{{{LINE_LENGTH + 1}}}).* = )"
    r"\w+\(\n(?:\1 .*\n)+?\1\)\n",
    re.MULTILINE,
)
"""A variable that is made by a call, whose type needs several lines or has no room in one."""


def agreed(source: str) -> str:
    """Return a module that ruff has laid out as black would.

    Black takes a thousand times as long for a line: it is only asked about what it disputes.
    """
    source = _HEADER.sub(lambda found: _as_black(found, "    pass\n"), source)
    return _ASSIGNMENT.sub(lambda found: _as_black(found, ""), source)


def _as_black(found: re.Match[str], body: str) -> str:
    """Return a statement in the layout of black.

    Args:
        found: the statement, or the header of a function.
        body: what makes it whole, one level deeper.
    """
    from black import format_str
    from black.mode import Mode, TargetVersion

    indent = found[1]
    scope = "class Scope:\n" if indent else ""
    mode = Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
    whole = format_str(f"{scope}{found[0]}{indent if body else ''}{body}", mode=mode)
    return whole.removeprefix(scope).removesuffix(f"{indent}{body}")
