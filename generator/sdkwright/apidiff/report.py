"""Differences as text, as Markdown and as JSON."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from sdkwright.apidiff.changes import Change
from sdkwright.apidiff.compare import compare
from sdkwright.apidiff.rules import Verdict
from sdkwright.apidiff.surface import Surface

_SECTIONS = {
    "Methods": ("method", "argument", "result", "replacement", "pages", "items", "events", "error"),
    "Models": ("model", "field", "kind"),
    "Enumerations": ("enum", "value", "member"),
}
_OTHERS = "Other names"
_TITLES = {
    Verdict.BREAKING: "Breaking",
    Verdict.COMPATIBLE: "Compatible",
    Verdict.COSMETIC: "Cosmetic",
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two surfaces by their names, and what changed."""

    old: str
    new: str
    changes: tuple[Change, ...]

    def count(self, verdict: Verdict) -> int:
        """Return how many changes have a verdict."""
        return sum(change.verdict is verdict for change in self.changes)

    @property
    def summary(self) -> str:
        """How many changes of each verdict there are, in words."""
        counts = [(self.count(verdict), verdict.value) for verdict in Verdict]
        return ", ".join(f"{n:,} {word}" for n, word in counts if n) or "no change"


def compared(old: Surface, new: Surface) -> Comparison:
    """Return what changed between two surfaces, with their names."""
    return Comparison(_label(old), _label(new), compare(old, new))


def as_text(comparisons: Iterable[Comparison], *, full: bool = False) -> str:
    """Return differences as lines for a terminal.

    Args:
        comparisons: the differences.
        full: whether cosmetic changes are listed, not only counted.
    """
    return "\n".join(line for one in comparisons for line in _text(one, full))


def as_markdown(comparisons: Iterable[Comparison], *, full: bool = False) -> str:
    """Return differences as Markdown, for a pull request or a changelog.

    Args:
        comparisons: the differences.
        full: whether cosmetic changes are listed, not only counted.
    """
    return "\n".join(line for one in comparisons for line in _markdown(one, full)).rstrip()


def as_json(comparisons: Iterable[Comparison], *, full: bool = True) -> str:
    """Return differences as JSON; all of them, whatever is asked for."""
    return json.dumps({"diffs": [_data(one) for one in comparisons]}, indent=2, ensure_ascii=False)


FORMATS: dict[str, Callable[..., str]] = {
    "text": as_text,
    "markdown": as_markdown,
    "json": as_json,
}


def _label(surface: Surface) -> str:
    return f"{surface.product} {surface.version}"


def _text(one: Comparison, full: bool) -> Iterator[str]:
    yield f"{one.old} -> {one.new}: {one.summary}"
    for verdict in _listed(full):
        for change in one.changes:
            if change.verdict is verdict:
                yield f"  {verdict.value:<10}  {change.message}"


def _markdown(one: Comparison, full: bool) -> Iterator[str]:
    yield from (f"## {one.old} → {one.new}", "", f"{one.summary[0].upper()}{one.summary[1:]}.", "")
    for verdict in _listed(full):
        chosen = [change for change in one.changes if change.verdict is verdict]
        if chosen:
            yield from (f"### {_TITLES[verdict]}", "")
        for title, changes in _by_section(chosen):
            yield from (f"**{title}**", "")
            yield from (f"- {line}" for line in _joined(changes))
            yield ""


def _listed(full: bool) -> list[Verdict]:
    return [verdict for verdict in Verdict if full or verdict is not Verdict.COSMETIC]


def _by_section(changes: Iterable[Change]) -> Iterator[tuple[str, list[Change]]]:
    found: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        found[_section(change)].append(change)
    return ((title, found[title]) for title in (*_SECTIONS, _OTHERS) if title in found)


def _section(change: Change) -> str:
    words = change.kind.partition("-")[0].removesuffix("s")
    for title, kinds in _SECTIONS.items():
        if words in (kind.removesuffix("s") for kind in kinds):
            return title
    return _OTHERS


def _joined(changes: Iterable[Change]) -> Iterator[str]:
    """Yield a line for each subject, with all that happened to it."""
    found: dict[str, list[str]] = defaultdict(list)
    for change in changes:
        subject, _, what = change.message.partition(": ")
        found[subject].append(what)
    return (f"{subject}: {'; '.join(found[subject])}" for subject in found)


def _data(one: Comparison) -> dict[str, Any]:
    return {
        "old": one.old,
        "new": one.new,
        "counts": {verdict.value: one.count(verdict) for verdict in Verdict},
        "changes": [asdict(change) for change in one.changes],
    }
