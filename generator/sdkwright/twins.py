"""Sync twins: hand-written modules in their async form, with everything taken out that awaits.

The words change, not the structure: `async def` becomes `def`, `AsyncX` becomes `X` (or `SyncX`,
where the runtime calls it so), a module `async_x` becomes `x`. What has no such twin is refused.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from sdkwright.source import Position

PREFIX: Final = "async_"
"""How the name of a module begins that has a twin."""

_WORDS: Final = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "aclose": "close",
    "aiter": "iter",
    "anext": "next",
    "aio": "sync",
    "asynccontextmanager": "contextmanager",
    "AbstractAsyncContextManager": "AbstractContextManager",
    "StopAsyncIteration": "StopIteration",
}
_REFUSED: Final = frozenset(
    {"asyncio", "anyio", "trio", "Awaitable", "Coroutine", "AsyncGenerator"}
)
"""Names without a twin: what needs them belongs into the runtime, in both forms."""

_CLASS: Final = re.compile(r"(?<![a-zA-Z0-9])Async(?=[A-Z])")
_WORD: Final = re.compile(r"\w+")
_AWAIT: Final = re.compile(r"\bawait\s+|\basync\s+(?=def\b|with\b|for\b)")


@dataclass(frozen=True, slots=True)
class Untwinnable:
    """Something in a module that has no sync form."""

    message: str
    where: Position


@dataclass(frozen=True, slots=True)
class Twins:
    """Derives twins.

    Args:
        sync_names: classes of the runtime that begin with `Sync`.
        modules: modules whose names have no rule, such as `async_` itself.
    """

    sync_names: Collection[str]
    modules: dict[str, str]

    def twin(self, text: str) -> str:
        """Return the sync form of a module, which is valid Python and not yet laid out."""
        lines = text.splitlines(keepends=True)
        changes = [change for token in _tokens(text) for change in self._changes(token)]
        for (row, begin), (end_row, end), new in sorted(changes, reverse=True):
            line = lines[row - 1]
            if row == end_row:
                lines[row - 1] = line[:begin] + new + line[end:]
            else:
                tail = lines[end_row - 1][end:]
                lines[row - 1 : end_row] = [line[:begin] + new + tail]
        return "".join(lines)

    def word(self, name: str) -> str:
        """Return what a name is called in the twin."""
        if name in self.modules:
            return self.modules[name]
        if name in _WORDS:
            return _WORDS[name]
        if name.startswith(PREFIX) and name != PREFIX:
            return name.removeprefix(PREFIX)
        plain = _CLASS.sub("", name, count=1)
        if plain == name:
            return name
        prefixed = _CLASS.sub("Sync", name, count=1)
        return prefixed if prefixed in self.sync_names else plain

    def _changes(
        self, token: tokenize.TokenInfo
    ) -> Iterator[tuple[tuple[int, int], tuple[int, int], str]]:
        if token.type == tokenize.NAME and token.string in ("async", "await"):
            line = token.line[token.end[1] :] if token.start[0] == token.end[0] else ""
            space = len(line) - len(line.lstrip(" "))
            yield token.start, (token.end[0], token.end[1] + space), ""
        elif token.type == tokenize.NAME:
            new = self.word(token.string)
            if new != token.string:
                yield token.start, token.end, new
        elif token.type in (tokenize.STRING, tokenize.COMMENT) and _is_text(token):
            new = _WORD.sub(lambda found: self.word(found[0]), _AWAIT.sub("", token.string))
            if new != token.string:
                yield token.start, token.end, new


def untwinnable(text: str) -> Iterator[Untwinnable]:
    """Yield what in a module has no sync form.

    Args:
        text: the module, which is valid Python.
    """
    for node in ast.walk(ast.parse(text)):
        where = Position(getattr(node, "lineno", 1), getattr(node, "col_offset", 0) + 1)
        if isinstance(node, ast.JoinedStr):
            if any(_is_async(inner) for inner in ast.walk(node)):
                yield Untwinnable("an f-string that awaits or names an async class", where)
        elif isinstance(node, ast.Name | ast.Attribute) and _name(node) in _REFUSED:
            yield Untwinnable(f"{_name(node)!r}, which has no sync form", where)


def _tokens(text: str) -> Iterator[tokenize.TokenInfo]:
    return tokenize.generate_tokens(io.StringIO(text).readline)


def _is_text(token: tokenize.TokenInfo) -> bool:
    """Tell whether a token is a comment or a docstring, in which words mean names of the code."""
    return token.type == tokenize.COMMENT or '"""' in token.string


def _is_async(node: ast.AST) -> bool:
    if isinstance(node, ast.Await):
        return True
    name = _name(node) if isinstance(node, ast.Name | ast.Attribute) else ""
    return bool(_CLASS.match(name)) or name.startswith(PREFIX) or name in _WORDS


def _name(node: ast.Name | ast.Attribute) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr
