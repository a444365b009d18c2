"""Which operation a method and a raw path belong to (OpenAPI 3.0.3, Path Templating)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from .document import Operation

_EXPRESSION = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True)
class Match:
    """A path template that a raw path agrees with; the values are still percent-encoded."""

    path: str
    values: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Template:
    path: str
    segments: tuple[re.Pattern[str] | str, ...]
    names: tuple[str, ...]

    @property
    def rank(self) -> tuple[bool, ...]:
        """Order templates so that a literal segment comes before a templated one."""
        return tuple(not isinstance(segment, str) for segment in self.segments)

    def match(self, segments: list[str]) -> Match | None:
        values: list[str] = []
        for expected, given in zip(self.segments, segments, strict=True):
            if isinstance(expected, str):
                if given != expected and ("%" not in given or unquote(given) != expected):
                    return None
                continue
            found = expected.fullmatch(given)
            if found is None:
                return None
            values += found.groups()
        return Match(self.path, dict(zip(self.names, values, strict=True)))


class Router:
    """The operations of a document by method and path."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._operations = {(each.method, each.path): each for each in operations}
        self._by_length: dict[int, list[_Template]] = {}
        for path in dict.fromkeys(path for _, path in self._operations):
            template = _compile(path)
            self._by_length.setdefault(len(template.segments), []).append(template)
        for templates in self._by_length.values():
            templates.sort(key=lambda template: template.rank)

    def operation(self, method: str, path: str) -> Operation | None:
        """Return the operation of a method and a path template."""
        return self._operations.get((method.upper(), path))

    def find(
        self, method: str, raw_path: str, expected: Operation | None = None
    ) -> tuple[Operation, Match] | None:
        """Return the operation that a request addresses, and the values in its path.

        Args:
            expected: Preferred where several templates agree with the path.
        """
        matches = self.matches(raw_path)
        if expected is not None:
            matches.sort(key=lambda match: match.path != expected.path)
        for match in matches:
            operation = self.operation(method, match.path)
            if operation is not None:
                return operation, match
        return None

    def matches(self, raw_path: str) -> list[Match]:
        """Return every template that a raw path agrees with, the most literal one first."""
        segments = raw_path.split("/")
        templates = self._by_length.get(len(segments), ())
        found = (template.match(segments) for template in templates)
        return [match for match in found if match is not None]


def _compile(path: str) -> _Template:
    # What follows is not sent as part of a path; some documents tell operations apart by it.
    sent = re.split(r"[?#](?![^{}]*\})", path, maxsplit=1)[0]
    segments = tuple(_compile_segment(segment) for segment in sent.split("/"))
    return _Template(path, segments, tuple(_EXPRESSION.findall(path)))


def _compile_segment(segment: str) -> re.Pattern[str] | str:
    pieces = _EXPRESSION.split(segment)
    if len(pieces) == 1:
        return segment
    # split() alternates literals and names.
    pattern = "".join("(.+)" if index % 2 else re.escape(text) for index, text in enumerate(pieces))
    return re.compile(pattern)
