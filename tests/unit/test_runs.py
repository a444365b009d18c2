"""Runs: targets of products, and what tells whether anything changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sdkwright.cache import Cache
from sdkwright.diagnostics import Report
from sdkwright.products import load_product
from sdkwright.runs import Outcome, Target, fingerprint, run, targets
from support_cli import CommandLine, make_product


@pytest.fixture
def chosen(command: CommandLine) -> list[Target]:
    """The targets of a product with two versions."""
    make_product(command, "1.1", "1.2")
    product = load_product(command.folder, "pets", Report())
    assert product is not None
    return targets(product, product.specs, command.folder)


def test_a_target_knows_version_and_folder(chosen: list[Target]) -> None:
    """The folder is that of the release line."""
    assert [(t.label, t.folder.name, t.job.version, t.job.edition.version) for t in chosen] == [
        ("pets 1.1", "1.101", "1.1", "1.101.0"),
        ("pets 1.2", "1.102", "1.2", "1.102.0"),
    ]
    assert all(target.job.strict for target in chosen)


def test_a_fingerprint_changes_with_every_input(chosen: list[Target]) -> None:
    """Documents, overlays and settings; not with the time or the place."""
    job = chosen[0].job
    first = fingerprint(job)
    assert fingerprint(job) == first
    seen = {first, fingerprint(chosen[1].job), fingerprint(replace(job, strict=False))}
    settings = job.edition.settings
    other = replace(settings, package=replace(settings.package, title="Other"))
    seen.add(fingerprint(replace(job, edition=replace(job.edition, settings=other))))
    for path in (job.spec, job.overlays[0]):
        path.write_text(path.read_text() + "\n# changed\n")
        seen.add(fingerprint(job))
    assert len(seen) == 6


def test_a_run_without_writing_leaves_the_folders_alone(chosen: list[Target]) -> None:
    """It only tells how they differ."""
    outcomes = list(run(chosen, writing=False, jobs=1, cache=Cache(None)))
    assert all(outcome.drift.missing for outcome in outcomes)
    assert not any(target.folder.exists() for target in chosen)


def test_folders_change_only_when_all_outcomes_are_known(chosen: list[Target]) -> None:
    """While the run goes on, everything waits beside them."""
    outcomes = run(chosen, writing=True, jobs=1, cache=Cache(None))
    for outcome in outcomes:
        assert outcome.staging is not None
        assert not any(target.folder.exists() for target in chosen)
    assert all(target.folder.is_dir() for target in chosen)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_run_that_is_broken_off_leaves_nothing(
    chosen: list[Target], command: CommandLine, jobs: int
) -> None:
    """As by a key press of the user."""
    outcomes = run(chosen, writing=True, jobs=jobs, cache=Cache(None))
    assert isinstance(next(outcomes), Outcome)
    outcomes.close()  # type: ignore[attr-defined]  # it is a generator
    left = {path.name for path in command.folder.iterdir()}
    assert left == {"overlays", "specs"}


def test_what_is_fresh_is_not_generated_again(
    chosen: list[Target], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The cache knows the digest that the folder must have."""
    cache = Cache(tmp_path / "cache")
    counts = [outcome.counts for outcome in run(chosen, writing=True, jobs=1, cache=cache)]
    monkeypatch.setattr("sdkwright.runs.generate", None)
    again = list(run(chosen, writing=True, jobs=1, cache=cache))
    assert [outcome.counts for outcome in again] == counts
    assert not any(outcome.drift for outcome in again)
