"""Text of a document as Markdown: it cannot become a link, HTML, a heading or a code block.

Sources: CommonMark 0.31, section 2.4 (backslash escapes), and GitHub Flavored Markdown, sections
4.10 (tables) and 6.9 (autolinks).
"""

from __future__ import annotations

import re

from sdkwright.views.text import one_line

_CODE = re.compile(r"(?<!`)`[^`]+`(?!`)")
# Only where they would mean something, so that the source stays readable too.
_SPECIAL = re.compile(
    r"[\\`*\[\]~$]"
    r"|(?<![^\W_])_|_(?![^\W_])"
    r"|<(?=[A-Za-z/!?])"
    r"|&(?=#?\w+;)"
    r"|(?<=[A-Za-z0-9]):(?=//)"
    r"|(?<=[wW]{3})\."
)
_BLOCK = re.compile(r"^(?:[-+#>=]|\d+(?=[.)](?:\s|$)))")


def markdown(text: str) -> str:
    """Return text as one line of Markdown; code in backticks stays code."""
    line = one_line(text)
    parts: list[str] = []
    end = 0
    for code in _CODE.finditer(line):
        parts += [_escaped(line[end : code.start()]), code[0]]
        end = code.end()
    parts.append(_escaped(line[end:]))
    return _BLOCK.sub(_escaped_start, "".join(parts))


def cell(text: str) -> str:
    """Return text for a cell of a table, in which code too may hold no bare `|`."""
    return markdown(text).replace("|", "\\|")


def code(text: str) -> str:
    """Return text as a code span."""
    line = one_line(text)
    longest = max((len(run) for run in re.findall(r"`+", line)), default=0)
    fence = "`" * (longest + 1)
    space = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{space}{line}{space}{fence}"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)


def _escaped_start(found: re.Match[str]) -> str:
    # A number is no list without the sign after it, and only signs can be escaped.
    return f"{found[0]}\\" if found[0].isdecimal() else f"\\{found[0]}"
