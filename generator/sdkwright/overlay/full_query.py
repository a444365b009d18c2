"""The whole of RFC 9535 by the jsonpath-rfc9535 library, with limits for hostile expressions."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from iregexp_check import check as is_iregexp
from jsonpath_rfc9535 import (
    JSONPathEnvironment,
    JSONPathError,
    JSONPathNode,
    JSONPathQuery,
    JSONPathRecursionError,
)
from jsonpath_rfc9535.function_extensions import ExpressionType, FilterFunction
from jsonpath_rfc9535.segments import JSONPathRecursiveDescentSegment, JSONPathSegment
from jsonpath_rfc9535.selectors import NameSelector

from sdkwright.overlay.query import MAX_NODES, Node, QueryError, Segment
from sdkwright.syntax import MAX_DEPTH

MAX_SECONDS = 2.0  # for one evaluation; a filter over every node of a large document takes 0.3


class FullQuery:
    """A query evaluated by the library."""

    __slots__ = ("_compiled", "_environment", "segments", "text")

    def __init__(self, text: str, compiled: JSONPathQuery, environment: _Environment) -> None:
        self.text = text
        self.segments = _segments(text, compiled)
        self._compiled = compiled
        self._environment = environment

    def select(self, root: Any) -> list[Node]:
        """Return the selected nodes."""
        self._environment.start()
        nodes: Iterable[JSONPathNode] = [_root_node(root)]
        for segment in self._compiled.segments:
            nodes = segment.resolve(nodes)
        return [(node.location, node.value) for node in _limited(nodes)]

    def walk(self, root: Any) -> Iterator[list[Node]]:
        """Yield the nodes after each segment."""
        self._environment.start()
        nodes = [_root_node(root)]
        for segment in self._compiled.segments:
            nodes = _limited(segment.resolve(nodes))
            yield [(node.location, node.value) for node in nodes]


def compile_full(text: str) -> FullQuery:
    """Compile an expression.

    Raises:
        QueryError: when it is not a valid query.
    """
    try:
        compiled = _ENVIRONMENT.compile(text)
    except JSONPathError as error:
        offset = error.token.index if error.token else 0
        raise QueryError(str(error.args[0]), min(offset, len(text))) from error
    except RecursionError as error:
        raise QueryError("the expression is nested too deeply") from error
    except ValueError as error:  # a number with thousands of digits
        raise QueryError("the expression holds a number that cannot be read") from error
    return FullQuery(text, compiled, _ENVIRONMENT)


class _Environment(JSONPathEnvironment):
    """Stops evaluations after a time: the library reads these settings at every step."""

    def __init__(self) -> None:
        self._deadline = 0.0
        super().__init__()

    def start(self) -> None:
        self._deadline = time.monotonic() + MAX_SECONDS

    def remaining(self) -> float:
        """Return the seconds left.

        Raises:
            QueryError: when none are.
        """
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise QueryError(f"its evaluation takes more than {MAX_SECONDS:g} seconds")
        return left

    @property
    def nondeterministic(self) -> bool:  # type: ignore[override]
        self.remaining()
        return False

    @property
    def max_recursion_depth(self) -> int:  # type: ignore[override]
        self.remaining()
        return MAX_DEPTH + 2

    def setup_function_extensions(self) -> None:
        super().setup_function_extensions()
        self.function_extensions["match"] = _Pattern(self, whole=True)
        self.function_extensions["search"] = _Pattern(self, whole=False)


class _Pattern(FilterFunction):
    """The functions match() and search() (RFC 9535, 2.4.6 and 2.4.7) within the time limit."""

    def __init__(self, environment: _Environment, *, whole: bool) -> None:
        self._environment = environment
        self._whole = whole

    @property
    def arg_types(self) -> list[ExpressionType]:
        return [ExpressionType.VALUE, ExpressionType.VALUE]

    @property
    def return_type(self) -> ExpressionType:
        return ExpressionType.LOGICAL

    def __call__(self, string: object, pattern: object) -> bool:
        import regex

        if not isinstance(string, str) or not isinstance(pattern, str) or not is_iregexp(pattern):
            return False
        find = regex.fullmatch if self._whole else regex.search
        limit = self._environment.remaining()
        try:
            return find(_python_pattern(pattern), string, timeout=limit) is not None
        except TimeoutError as error:
            message = f"its regular expression takes more than {MAX_SECONDS:g} seconds"
            raise QueryError(message) from error
        except regex.error:
            return False


def _python_pattern(pattern: str) -> str:
    """Write an I-Regexp (RFC 9485) for Python: a dot outside a class matches no line end."""
    written: list[str] = []
    in_class = escaped = False
    for character in pattern:
        dot = character == "." and not in_class and not escaped
        written.append(r"[^\n\r]" if dot else character)
        if not escaped and character in "[]":
            in_class = character == "["
        escaped = character == "\\" and not escaped
    return "".join(written)


def _segments(text: str, compiled: JSONPathQuery) -> tuple[Segment, ...]:
    starts = [_segment_start(text, segment) for segment in compiled.segments]
    ends = [*starts, len(text)][1:]
    return tuple(
        Segment(start, end, _single_name(segment))
        for start, end, segment in zip(starts, ends, compiled.segments, strict=True)
    )


def _segment_start(text: str, segment: JSONPathSegment) -> int:
    """Return the segment's index; tokens of shorthand names begin after their dot."""
    start = segment.token.index
    return start - 1 if start > 0 and text[start - 1] == "." else start


def _single_name(segment: JSONPathSegment) -> str | None:
    if isinstance(segment, JSONPathRecursiveDescentSegment) or len(segment.selectors) != 1:
        return None
    selector = segment.selectors[0]
    return selector.name if isinstance(selector, NameSelector) else None


def _root_node(root: Any) -> JSONPathNode:
    return JSONPathNode(value=root, location=(), parent=None, root=root)


def _limited(nodes: Iterable[JSONPathNode]) -> list[JSONPathNode]:
    try:
        found = list(islice(nodes, MAX_NODES + 1))
    except (JSONPathRecursionError, RecursionError) as error:
        raise QueryError("it meets values that are nested too deeply") from error
    if len(found) > MAX_NODES:
        raise QueryError(f"it selects more than {MAX_NODES:,} nodes")
    return found


_ENVIRONMENT = _Environment()
