"""What decides whether a run over the corpus passes, with figures that are made up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from corpus.bars import judge
from corpus.curve import Point, growth
from corpus.display import Display, line_of
from corpus.documents import Document
from corpus.exercise_counts import Exercise
from corpus.generating import Generation
from corpus.importing import Examination
from corpus.judgements import Judgement
from corpus.page import page
from corpus.peer import PeerRun

GENERATION = Generation(None, 1.0, 50_000_000, 2, 1_000, (), False)
GOOD = Judgement(
    Document("pets", Path("pets.yaml")),
    GENERATION,
    Examination(operations=200, reachable=200, models=3),
    Exercise(200, 200, (), 10, 10, ()),
    PeerRun(2.0, 0),
)
POINTS = [Point(1_600, 10**6, 3.0, 3.2, 10**8), Point(6_000, 10**7, 12.0, 12.0, 3 * 10**8)]


def missed(found: Judgement, points: list[Point] = POINTS) -> list[str]:
    """Return the requirements that a document or the curve misses."""
    return [bar.what for bar in judge([found], points, checked=True) if not bar.kept]


def test_a_good_run_keeps_every_bar() -> None:
    """A peer that takes twice as long is just enough."""
    bars = judge([GOOD], POINTS, checked=True)
    assert [bar for bar in bars if not bar.kept] == []
    assert len(bars) == 11


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (replace(GOOD, generation=replace(GENERATION, problems=("exit code 2",))), "generate"),
        (replace(GOOD, generation=replace(GENERATION, crashed=True)), "Tracebacks"),
        (replace(GOOD, generation=replace(GENERATION, seconds=1.1)), "peer"),
        (replace(GOOD, examination=replace(GOOD.examination, failures=("x",))), "compile"),
        (replace(GOOD, examination=replace(GOOD.examination, reachable=198)), "with a method"),
        (replace(GOOD, type_errors=("a.py:1: x",)), "Type errors"),
        (replace(GOOD, style=("a.py:1: x",)), "ruff"),
        (replace(GOOD, exercise=Exercise(200, 198, ("x",), 10, 10, ())), "Calls"),
        (replace(GOOD, exercise=Exercise(200, 200, (), 10, 9, ("x",))), "Examples"),
    ],
)
def test_what_is_wrong_misses_its_bar(found: Judgement, expected: str) -> None:
    """And no other."""
    (what,) = missed(found)
    assert expected in what


def test_one_operation_in_two_hundred_may_be_out_of_reach() -> None:
    """That is 99.5 %."""
    assert missed(replace(GOOD, examination=replace(GOOD.examination, reachable=199))) == []


@pytest.mark.parametrize(
    ("largest", "expected"),
    [
        (replace(POINTS[1], processor=18.1), "Time of an operation"),
        (replace(POINTS[1], peak=10**9), "Memory"),
        (replace(POINTS[1], problem="exit code 2"), "cannot be generated"),
    ],
)
def test_growth_memory_and_failures_of_the_curve_have_bars(largest: Point, expected: str) -> None:
    """One and a half times the cost of an operation among 1,600 is the limit."""
    (what,) = missed(GOOD, [POINTS[0], largest])
    assert expected in what


def test_growth_compares_the_two_largest() -> None:
    """A document of one operation costs what it takes to start."""
    start = Point(1, 2_000, 0.4, 0.4, 4 * 10**7)
    assert growth([start, *POINTS]) == pytest.approx(1.0)
    assert growth([start]) is None


def test_the_page_has_bars_curve_and_documents() -> None:
    """A row for each, the peer's failures marked, no paths."""
    found = replace(GOOD, peer=PeerRun(2.0, 1))
    text = page([found], judge([found], POINTS, checked=True), POINTS, {"Date": "2026-01-01"})
    (row,) = [line for line in text.splitlines() if line.startswith("| pets")]
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    assert cells == [
        *("pets", "200", "200", "3", "1,000", "1.00", "50", "2", "0", "0"),
        *("200 of 200", "10 of 10", "2.00 (failed)"),
    ]
    assert "| 6,000 " in text
    assert "MISSED" not in text


def test_a_line_says_what_became_of_a_document() -> None:
    """For people who wait."""
    assert line_of(GOOD).split()[:3] == ["pets", "ok", "200/200"]
    broken = replace(GOOD, examination=Examination(failures=("import x",)))
    assert line_of(broken).split()[1] == "BROKEN"


def test_problems_are_shown_everywhere_and_progress_on_terminals_only(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The first of many, and how many more."""
    display = Display(1, verbose=False)
    display.tell("something")
    display.add(GOOD)
    display.show_problems(replace(GOOD, style=tuple(f"a.py:{line}: x" for line in range(7))))
    lines = capsys.readouterr().err.splitlines()
    assert lines == [*(f"pets: a.py:{line}: x" for line in range(5)), "pets: and 2 more"]
