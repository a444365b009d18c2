"""Why a query selects nothing: how far it gets, and what stands there instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sdkwright.overlay.findings import closest
from sdkwright.overlay.query import Node, Query, QueryError

_NODES_SEARCHED = 200
_KEYS_SEARCHED = 2000
_LONGEST_TEXT = 400


@dataclass(frozen=True, slots=True)
class DeadEnd:
    """The first part of an expression that selects nothing, and advice."""

    offset: int
    message: str
    hint: str | None


def dead_end(query: Query, root: Any, *, suggest: bool = True) -> DeadEnd:
    """Find where a query that selects nothing comes to its end.

    Args:
        query: the query.
        root: the document.
        suggest: look for similar keys, which takes some milliseconds.
    """
    reached: list[Node] = [((), root)]
    for segment, nodes in zip(query.segments, _stages(query, root), strict=False):
        if not nodes:
            failed = _shortened(query.text[segment.start : segment.end])
            before = _shortened(query.text[: segment.start])
            count = "1 node" if len(reached) == 1 else f"{len(reached)} nodes"
            message = f"{before} selects {count}; {failed} selects nothing there"
            last = segment is query.segments[-1]
            hint = _hint(segment.name, reached, before, last) if suggest else None
            return DeadEnd(segment.start, message, hint)
        reached = nodes
    return DeadEnd(0, "the target selects nothing", None)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]}…"


def _stages(query: Query, root: Any) -> list[list[Node]]:
    stages: list[list[Node]] = []
    try:
        for nodes in query.walk(root):
            stages.append(nodes)
            if not nodes:
                break
    except QueryError:  # an intermediate result may be too large although the last one is empty
        return []
    return stages


def _hint(name: str | None, reached: list[Node], before: str, last: bool) -> str | None:
    if name is None:
        return None
    keys = _keys(reached)
    close = closest(name, keys)
    if close is not None:
        return f"did you mean {_quoted(close)}?"
    if last and all(type(value) is dict for _, value in reached):
        key = _shortened(repr(name))
        return f"nothing is created by a target; to add it, target {before} and update {key}"
    if 0 < len(keys) <= 12:
        return "there is " + ", ".join(_quoted(key) for key in keys)
    return None


def _keys(nodes: list[Node]) -> list[str]:
    found: dict[str, None] = {}
    for _, value in nodes[:_NODES_SEARCHED]:
        if type(value) is dict:
            found.update(dict.fromkeys(value))
        if len(found) > _KEYS_SEARCHED:
            break
    return list(found)[:_KEYS_SEARCHED]


def _quoted(key: str) -> str:
    return "'" + key.replace("\\", "\\\\").replace("'", "\\'") + "'"
