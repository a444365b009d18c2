"""Paths as documents write them, and as they are sent."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

# What frameworks and RFC 6570 put around the name of a variable.
_DECORATED = re.compile(
    r"(?P<before>[+#./;&?*]*)(?P<name>.*?)(?P<after>(?:[:=].*|\*|\+|\?|\.{3})?)"
)
_GREEDY = ("*", "+", "...")
_SEPARATORS = frozenset({".", "/"})
_UNLIKE = re.compile(r"[^0-9a-z]")


@dataclass(frozen=True, slots=True)
class Template:
    """A path template whose variables are called as the parameters are."""

    target: str
    variables: tuple[str, ...]
    """Each once, in order."""
    greedy: frozenset[str]
    """Those whose values may hold slashes."""
    queries: tuple[str, ...]
    """Names of query parameters that the template tells of, as `{?name}` (RFC 6570)."""


def template_of(path: str, in_path: Collection[str], in_query: Collection[str]) -> Template:
    """Return what a path template means.

    A fragment is never sent (RFC 9110, 7.1), so `/x#y` differs from `/x` only in the document.

    Args:
        path: the key in `paths`.
        in_path: the names of the parameters that are described for the path.
        in_query: the names of those that are described for the query.
    """
    reader = _Reader(in_path, in_query)
    for text, is_variable in _pieces(path):
        if is_variable:
            reader.variable(text)
        elif reader.fixed(text):
            break
    target = "".join(reader.parts)
    return Template(
        target if target.startswith("/") else f"/{target}",
        tuple(dict.fromkeys(reader.variables)),
        frozenset(reader.greedy),
        tuple(dict.fromkeys(reader.queries)),
    )


class _Reader:
    def __init__(self, in_path: Collection[str], in_query: Collection[str]) -> None:
        self._in_path = in_path
        self._in_query = in_query
        self.parts: list[str] = []
        self.variables: list[str] = []
        self.greedy: set[str] = set()
        self.queries: list[str] = []
        self._opens = False
        """Whether the query of the template has yet to begin."""

    def fixed(self, text: str) -> bool:
        """Take fixed text; tell whether the fragment begins in it."""
        kept, mark, _ = text.partition("#")
        if self._opens and kept.startswith("&"):
            kept = f"?{kept[1:]}"
        self._opens = False
        self.parts.append(kept)
        return bool(mark)

    def variable(self, text: str) -> None:
        """Take what stands between braces."""
        if text in self._in_path:
            self._add(text)
            return
        found = _DECORATED.fullmatch(text)
        before, name, after = found.groups() if found else ("", text, "")
        if before[:1] in ("?", "&"):
            self.queries += [part.strip("* ") for part in f"{name}{after}".split(",")]
        elif self._is_query(name):
            begin = len(self.parts[-1]) - len(f"?{name}=")
            self._opens = self.parts[-1][begin] == "?"
            self.parts[-1] = self.parts[-1][:begin]
        else:
            if before in _SEPARATORS:
                self.parts.append(before)
            known = self._known(name.strip()) or name.strip() or text
            self._add(known)
            if "*" in before + after or before == "+" or after in _GREEDY:
                self.greedy.add(known)

    def _add(self, name: str) -> None:
        self.variables.append(name)
        self.parts.append(f"{{{name}}}")

    def _is_query(self, name: str) -> bool:
        """Tell whether `?name={name}` only repeats what a query parameter says."""
        text = self.parts[-1] if self.parts else ""
        return name in self._in_query and text.endswith((f"?{name}=", f"&{name}="))

    def _known(self, name: str) -> str | None:
        """Return the parameter that a variable means, also where it is written differently."""
        if name in self._in_path:
            return name
        free = [known for known in self._in_path if known not in self.variables]
        alike = [known for known in free if _plain(known) == _plain(name)]
        return alike[0] if len(alike) == 1 else None


def _plain(name: str) -> str:
    return _UNLIKE.sub("", name.lower()) or name


def _pieces(path: str) -> Iterator[tuple[str, bool]]:
    """Yield fixed texts and variables in turn; braces without a partner are fixed text."""
    start = position = 0
    while (begin := path.find("{", position)) >= 0:
        end = _closing(path, begin)
        position = begin + 1
        if end < 0 or end == begin + 1:
            continue
        yield path[start:begin], False
        yield path[begin + 1 : end], True
        start = position = end + 1
    yield path[start:], False


def _closing(path: str, begin: int) -> int:
    depth = 0
    for index in range(begin, len(path)):
        depth += {"{": 1, "}": -1}.get(path[index], 0)
        if depth == 0:
            return index
    return -1
