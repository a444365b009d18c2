"""What decides whether a benchmark passes, with timings that are made up."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks.__main__ import settled
from benchmarks.processes import ProgramFailed, run
from benchmarks.product import PRODUCT, Project
from benchmarks.report import table
from benchmarks.rows import Bar, Row, counted, timed
from benchmarks.timing import Timing, alternate


def row(seconds: float, *bars: Bar) -> Row:
    """Return a row whose median is far above its best."""
    return timed("call", "s", Timing(seconds, seconds * 10), *bars)


@pytest.mark.parametrize(("seconds", "passed"), [(0.4, True), (0.5, True), (0.6, False)])
def test_a_bar_on_the_value_is_a_limit_for_the_best_time(seconds: float, passed: bool) -> None:
    """The median does not decide."""
    assert row(seconds, Bar(0.5, "value")).passed is passed


@pytest.mark.parametrize(("seconds", "passed"), [(6.0, True), (6.1, False)])
def test_a_bar_on_the_ratio_compares_best_with_best(seconds: float, passed: bool) -> None:
    """The peer's median does not decide either."""
    compared = row(seconds, Bar(0.6)).against("peer", Timing(10.0, 1.0))
    assert compared.passed is passed


def test_a_row_with_two_bars_must_keep_both() -> None:
    """One missed bar is enough."""
    compared = row(1.0, Bar(2.0, "value"), Bar(0.5)).against("peer", Timing(1.0, 1.0))
    assert compared.passed is False


def test_a_ratio_without_a_peer_is_no_verdict() -> None:
    """With --quick the other generators are not measured."""
    assert row(1.0, Bar(0.35)).passed is None


def test_a_value_of_nothing_is_within_its_bar() -> None:
    """Zero modules above a bare interpreter are as few as can be."""
    assert counted("import", "modules", 0, Bar(40, "value")).passed is True


def test_a_missed_measurement_is_repeated_once_and_marked() -> None:
    """Rows that passed at first keep their first values."""
    tries = iter([[row(2.0, Bar(1.0, "value")), row(1.0)], [row(0.5, Bar(1.0, "value")), row(3.0)]])
    second, first = settled(lambda: next(tries))
    assert (second.ours, second.passed, second.repeated) == (0.5, True, True)
    assert (first.ours, first.repeated) == (1.0, False)
    assert next(tries, None) is None


def test_a_measurement_that_passes_is_not_repeated() -> None:
    """It would only take time."""
    tries = iter([[row(0.5, Bar(1.0, "value"))]])
    assert [one.repeated for one in settled(lambda: next(tries))] == [False]


def test_tasks_take_turns_and_the_first_round_does_not_count() -> None:
    """Each round begins with another task; seconds come from the rounds after the first."""
    calls: list[tuple[str, int]] = []

    def task(name: str, number: int) -> float:
        calls.append((name, number))
        return float(number)

    timings = alternate({"a": lambda n: task("a", n), "b": lambda n: task("b", n)}, 3)
    assert "".join(name for name, _ in calls) == "abbaabba"
    assert timings["a"] == Timing(1.0, 2.0)


def test_what_an_interpreter_costs_is_taken_off() -> None:
    """Best from best, median from median."""
    assert Timing(3.0, 5.0).above(Timing(1.0, 2.0)) == Timing(2.0, 3.0)


def test_the_table_shows_values_medians_and_results() -> None:
    """Units are applied to values and bars alike."""
    shown = table([timed("import", "ms", Timing(0.01, 0.02), Bar(0.015, "value"))])
    assert [cell.strip() for cell in shown.splitlines()[2].split("|")[1:-1]] == [
        "import",
        "10.0 ms (20.0 ms)",
        "",
        "",
        "",
        "15.0 ms",
        "pass",
    ]


def test_a_program_that_fails_is_no_measurement() -> None:
    """The error shows what the program said."""
    with pytest.raises(ProgramFailed, match="no such thing"):
        run([sys.executable, "-c", "raise SystemExit('no such thing')"])


def test_an_edit_changes_one_summary_of_a_copy(tmp_path: Path) -> None:
    """The project that was copied stays as it is."""
    source = tmp_path / "source"
    overlay = Path("overlays") / PRODUCT / "names.overlay.yaml"
    (source / "specs" / PRODUCT).mkdir(parents=True)
    (source / overlay).parent.mkdir(parents=True)
    text = "update:\n      summary: One.\nupdate:\n      summary: Two.\n"
    (source / overlay).write_text(text, encoding="utf-8")
    Project(tmp_path / "copy", source).edit_summary("Other.")
    copied = (tmp_path / "copy" / overlay).read_text(encoding="utf-8")
    assert copied == text.replace("One.", "Other.")
    assert (source / overlay).read_text(encoding="utf-8") == text
