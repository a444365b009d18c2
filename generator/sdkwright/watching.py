"""The loop of an editor: each saved file brings the generated packages up to date."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sdkwright.cache import Cache
from sdkwright.diagnostics import InputError, Report, merged
from sdkwright.patch import patch_of_file
from sdkwright.products import load_product
from sdkwright.runs import Outcome, Target, run, targets

_FOLDERS = ("specs", "overlays")
_QUIET = 30
"""Milliseconds without a change after which a save is complete: editors write in several steps."""
_LONGEST = 300
"""Milliseconds after which a save counts even though changes go on."""
_TICK = 200
"""Milliseconds between two looks at whether the loop is to end."""


@dataclass(frozen=True, slots=True)
class Round:
    """What one round of the loop did."""

    changed: tuple[Path, ...]
    """The files whose saving began it; none for the first round."""
    patch: tuple[str, ...]
    """The difference that it made in the generated files."""
    report: Report
    seconds: float

    @property
    def failed(self) -> bool:
        """Whether nothing was written, because something is wrong."""
        return bool(self.report.errors)


def watch(
    name: str, versions: tuple[str, ...], root: Path, cache: Cache, out: Path | None = None
) -> Iterator[Round]:
    """Yield what a first run does, and then what each save of a spec or an overlay leads to.

    A broken file gives a round with findings that writes nothing; the next save tries again.

    Args:
        name: the product.
        versions: which of its versions; all if empty.
        root: the project folder.
        cache: what earlier runs worked out.
        out: where the packages go; `generated/` in the project folder by default.
    """
    from watchfiles import watch as changes

    def once(changed: tuple[Path, ...]) -> Round:
        return _round(lambda report: _targets(name, versions, root, out, report), changed, cache)

    folders = [folder for part in _FOLDERS if (folder := root / part / name).is_dir()]
    found = changes(
        *folders,
        debounce=_LONGEST,
        step=_QUIET,
        rust_timeout=_TICK,
        yield_on_timeout=True,
        raise_interrupt=False,
    )
    next(found)  # from here on no save is missed
    yield once(())
    for files in found:
        if files:
            yield once(tuple(sorted(Path(path) for _, path in files)))


def _targets(
    name: str, versions: tuple[str, ...], root: Path, out: Path | None, report: Report
) -> list[Target]:
    # Read anew each time: a save may add an overlay or a document.
    product = load_product(root, name, report)
    report.checkpoint()
    assert product is not None
    chosen = product.select(versions, report)
    report.checkpoint()
    return targets(product, chosen, root, out)


def _round(
    choose: Callable[[Report], list[Target]], changed: tuple[Path, ...], cache: Cache
) -> Round:
    started = time.perf_counter()
    reports = [Report()]
    lines: list[str] = []
    try:
        chosen = choose(reports[0])
        folders = {target.label: target.folder for target in chosen}
        for outcome in run(chosen, writing=True, jobs=1, cache=cache):
            reports.append(outcome.report)
            lines += _patch(outcome, folders[outcome.label])
    except InputError as error:
        reports.append(error.report)
    report = merged(reports)
    seconds = time.perf_counter() - started
    return Round(changed, () if report.errors else tuple(lines), report, seconds)


def _patch(outcome: Outcome, folder: Path) -> Iterator[str]:
    """Yield what a run changes, while the folder still holds what was there before."""
    if outcome.staging is None:
        return
    drift = outcome.drift
    for path in sorted((*drift.missing, *drift.changed, *drift.extra)):
        before, after = folder / path, outcome.staging / path
        yield from patch_of_file(
            f"{folder.name}/{path}",
            before.read_bytes() if path not in drift.missing else None,
            after.read_bytes() if path not in drift.extra else None,
        )
