"""What a run must reach, and whether it did."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .curve import Point, growth
from .judgements import Judgement

_GIGABYTE = 10**9
_AT_MOST_OF_PEER = 0.5
_AT_LEAST_REACHABLE = 0.995
_AT_MOST_GROWTH = 1.5
_CURVE_TO = 6_000


@dataclass(frozen=True, slots=True)
class Bar:
    """One requirement and what was measured.

    Args:
        what: the requirement's name.
        found: what was measured, as text.
        wanted: what is required, as text.
        kept: whether it is.
    """

    what: str
    found: str
    wanted: str
    kept: bool


def judge(found: Sequence[Judgement], points: Sequence[Point], *, checked: bool) -> list[Bar]:
    """Return the requirements that a run can say something about.

    Args:
        found: the documents.
        points: the curve; empty if it was not measured.
        checked: whether type checkers and style checkers ran.
    """
    bars = [
        _all_made(found),
        _none("Tracebacks", found, lambda one: one.generation.crashed),
        _reachable(found),
    ]
    if checked:
        bars.append(_none("Type errors", found, lambda one: len(one.type_errors)))
        bars.append(_none("Findings of ruff and black", found, lambda one: len(one.style)))
    return bars + _exercised(found) + _against_peer(found) + _curve(points)


def _all_made(found: Sequence[Judgement]) -> Bar:
    made = sum(one.made for one in found)
    return Bar(
        "Documents that generate, compile and import",
        f"{made} of {len(found)}",
        "all",
        made == len(found),
    )


def _none(what: str, found: Sequence[Judgement], count: Callable[[Judgement], int]) -> Bar:
    total = sum(map(count, found))
    return Bar(what, f"{total}", "0", total == 0)


def _reachable(found: Sequence[Judgement]) -> Bar:
    return _share(
        "Operations with a method",
        sum(one.examination.reachable for one in found),
        sum(one.examination.operations for one in found),
    )


def _share(what: str, part: int, whole: int) -> Bar:
    wanted = f"at least {_AT_LEAST_REACHABLE:.1%}"
    kept = part >= _AT_LEAST_REACHABLE * whole
    share = part / whole if whole else 1.0
    return Bar(what, f"{part:,} of {whole:,} ({share:.2%})", wanted, kept)


def _exercised(found: Sequence[Judgement]) -> list[Bar]:
    tried = [one.exercise for one in found if one.exercise is not None]
    if not tried:
        return []
    return [
        _share(
            "Calls that a validating server answered",
            sum(one.calls_passed for one in tried),
            sum(one.calls for one in tried),
        ),
        _share(
            "Examples that models keep",
            sum(one.examples_passed for one in tried),
            sum(one.examples for one in tried),
        ),
    ]


def _against_peer(found: Sequence[Judgement]) -> list[Bar]:
    both = [(one.generation.seconds, one.peer.seconds) for one in found if one.peer is not None]
    if not both:
        return []
    ours, theirs = (sum(column) for column in zip(*both, strict=True))
    return [
        Bar(
            "Time for all documents, as a part of the peer's",
            f"{ours:.0f} s of {theirs:.0f} s ({ours / theirs:.2f})",
            f"at most {_AT_MOST_OF_PEER}",
            ours <= _AT_MOST_OF_PEER * theirs,
        )
    ]


def _curve(points: Sequence[Point]) -> list[Bar]:
    if not points:
        return []
    peak = max(point.peak for point in points)
    bars = [
        Bar("Memory", f"at most {peak / 1e6:,.0f} MB", "below 1,000 MB", peak < _GIGABYTE),
        Bar(
            "Synthetic documents that cannot be generated",
            ", ".join(f"{one.operations:,}: {one.problem}" for one in points if one.problem) or "0",
            "0",
            not any(one.problem for one in points),
        ),
    ]
    ratio = growth(points)
    if ratio is not None and points[-1].operations >= _CURVE_TO:
        bars.append(
            Bar(
                "Time of an operation among 6,000, as a multiple of that among 1,600",
                f"{ratio:.2f}",
                f"at most {_AT_MOST_GROWTH}",
                ratio <= _AT_MOST_GROWTH,
            )
        )
    return bars
