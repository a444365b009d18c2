"""Application of overlays to a document, strict by default."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sdkwright.collector import collector_paused
from sdkwright.diagnostics import Diagnostic, Report
from sdkwright.document import Document
from sdkwright.origins import Origins
from sdkwright.overlay import findings
from sdkwright.overlay.draft import MAX_GROWTH, Draft, TooDeepError, TooLargeError
from sdkwright.overlay.merge import Given, Merge, kind
from sdkwright.overlay.model import Action, Overlay
from sdkwright.overlay.nearest import dead_end
from sdkwright.overlay.query import Query, QueryError, shown_path
from sdkwright.overlay.versions import applies, is_version
from sdkwright.source import Location, Pointer, SourceFile

MAX_SECONDS = 3.0  # of computing, for all expressions of a run; those of a product take 0.1
_MAX_SUGGESTIONS = 40  # each takes milliseconds, and nobody reads a thousand


def apply_overlays(
    document: Document,
    overlays: Sequence[Overlay],
    *,
    version: str | None = None,
    report: Report,
    lenient: bool = False,
) -> Document:
    """Return the document with the overlays applied in order; the given one stays as it is.

    Args:
        document: an OpenAPI document.
        overlays: in the order of application.
        version: the product version, for ranges; without one every action applies.
        report: takes the findings; with errors in it the result is not to be used.
        lenient: let an action select nothing or change nothing, as the specification does.
    """
    value, origins = apply_to_value(
        document.value,
        document.source,
        overlays,
        origins=document.origins,
        version=version,
        report=report,
        lenient=lenient,
    )
    return replace(document, value=value, origins=origins)


def apply_to_value(
    value: Any,
    source: SourceFile,
    overlays: Sequence[Overlay],
    *,
    origins: Origins | None = None,
    version: str | None = None,
    report: Report,
    lenient: bool = False,
) -> tuple[Any, Origins]:
    """Apply overlays to any JSON value, as `apply_overlays` does to an OpenAPI document.

    Returns:
        The new value, which shares unchanged parts with the old one, and its origins.
    """
    draft = Draft(value, source, origins.copy() if origins else Origins())
    if version is not None and not is_version(version):
        report.add(findings.bad_product_version(version))
        return value, draft.origins
    run = _Run(draft, version, report, lenient)
    with collector_paused():
        for overlay in overlays:
            if applies(overlay.applies_to, version) and not run.overlay(overlay):
                break
    return draft.root, draft.origins


class _StopRunError(Exception):
    """Ends a run that has met a limit."""


class _Run:
    """One application: the draft and how strictly actions are judged."""

    def __init__(self, draft: Draft, version: str | None, report: Report, lenient: bool) -> None:
        self._draft = draft
        self._version = version
        self._report = report
        self._lenient = lenient
        self._suggestions = 0
        self._seconds = 0.0

    def overlay(self, overlay: Overlay) -> bool:
        """Apply the actions of an overlay; return False when the run must end."""
        try:
            for action in overlay.actions:
                if applies(action.applies_to, self._version):
                    _Step(self, overlay, action).run()
        except _StopRunError:
            return False
        return True

    @property
    def draft(self) -> Draft:
        return self._draft

    @property
    def lenient(self) -> bool:
        return self._lenient

    def spend(self, seconds: float) -> bool:
        """Count computing time of expressions; return False when there is none left."""
        self._seconds += seconds
        return self._seconds <= MAX_SECONDS

    def may_suggest(self) -> bool:
        self._suggestions += 1
        return self._suggestions <= _MAX_SUGGESTIONS

    def report(self, diagnostic: Diagnostic) -> None:
        scope = (self._version,) if self._version is not None else ()
        full = self._report.is_full
        self._report.add(replace(diagnostic, versions=scope))
        if full:
            raise _StopRunError


class _Step:
    """One action against the draft as it stands."""

    __slots__ = ("_action", "_draft", "_run", "_source")

    def __init__(self, run: _Run, overlay: Overlay, action: Action) -> None:
        self._run = run
        self._draft = run.draft
        self._source = overlay.source
        self._action = action

    def report(self, diagnostic: Diagnostic) -> None:
        self._run.report(diagnostic)

    def run(self) -> None:
        action = self._action
        selected = self._select(action.target, (*action.pointer, "target"))
        targets = tuple(selected)
        if not self._expected(targets) or not targets:
            return
        try:
            if action.remove:
                self._remove(targets)
            elif action.copy is not None:
                self._copy(action.copy, selected)
            elif action.updates:
                given = Given(self._source, (*action.body, "update"))
                self._merge(selected, action.update, given)
        except TooLargeError as error:
            self.report(findings.too_large(self._where(), MAX_GROWTH))
            raise _StopRunError from error
        except TooDeepError as error:
            self.report(findings.result_too_deep(self._where()))
            raise _StopRunError from error

    def _select(self, query: Query, pointer: Pointer) -> dict[Pointer, Any]:
        """Return the selected nodes by their place, each once."""
        started = time.thread_time()
        try:
            found = dict(query.select(self._draft.root))
        except QueryError as error:
            where = self._source.location(pointer)
            self.report(findings.stopped_query(where, str(error)))
            raise _StopRunError from error
        self._spend(time.thread_time() - started, pointer)
        return found

    def _spend(self, seconds: float, pointer: Pointer) -> None:
        if not self._run.spend(seconds):
            where = self._source.location(pointer)
            self.report(findings.slow_queries(where, MAX_SECONDS))
            raise _StopRunError

    def _expected(self, targets: Sequence[Pointer]) -> bool:
        match = self._action.match
        if match == "optional" or (match == "some" and (targets or self._run.lenient)):
            return True
        if not targets:
            self._report_no_match()
            return False
        expected = 1 if match == "one" else match
        if isinstance(expected, int) and expected != len(targets):
            where = self._source.location((*self._action.pointer, "target"))
            self.report(findings.wrong_count(where, expected, len(targets)))
            return False
        return True

    def _report_no_match(self) -> None:
        suggest = self._run.may_suggest()
        started = time.thread_time()
        end = dead_end(self._action.target, self._draft.root, suggest=suggest)
        pointer = (*self._action.pointer, "target")
        where = self._source.location_inside(pointer, end.offset)
        self.report(findings.no_match(where, end.message, end.hint))
        self._spend(time.thread_time() - started, pointer)

    def _remove(self, targets: Sequence[Pointer]) -> None:
        if () in targets:
            self.report(findings.removes_root(self._where()))
            return
        selected = set(targets)
        # from the end, so that the indexes of what is still to be removed stay right
        for pointer in sorted(targets, reverse=True):
            if not any(pointer[:length] in selected for length in range(1, len(pointer))):
                self._draft.remove(pointer)

    def _copy(self, source: Query, selected: dict[Pointer, Any]) -> None:
        pointer = (*self._action.body, "copy")
        found = tuple(self._select(source, pointer).values())
        if len(found) != 1:
            where = self._source.location(pointer)
            self.report(findings.bad_copy_source(where, len(found)))
            return
        self._draft.share()
        self._merge(selected, found[0], Given(self._source, pointer, fixed=True))

    def _merge(self, selected: dict[Pointer, Any], value: Any, given: Given) -> None:
        kinds = dict.fromkeys(kind(node) for node in selected.values())
        if len(kinds) > 1:
            self.report(findings.mixed_kinds(self._where(), kinds))
            return
        self._draft.charge(value, selected)
        merge = Merge(self._draft)
        for target in selected:
            merge.into(target, value, given)
        self._judge(merge, next(iter(selected)), given)

    def _judge(self, merge: Merge, first: Pointer, given: Given) -> None:
        for conflict in merge.conflicts:
            where = conflict.given.source.location(conflict.given.pointer)
            path = shown_path(conflict.pointer)
            self.report(findings.incompatible(where, path, conflict.old, conflict.new))
        for pointer, place in merge.extended:
            self._warn_of_growth(pointer, place)
        if not merge.changed and not merge.conflicts and not self._run.lenient:
            where = self._source.location(given.pointer, key=True)
            self.report(findings.no_change(where, shown_path(first)))

    def _warn_of_growth(self, pointer: Pointer, given: Given) -> None:
        """Warn when a list of ours grows that another overlay wrote: it cannot be overridden."""
        if not any(isinstance(part, str) and part.startswith("x-sdk-") for part in pointer):
            return
        writer = self._draft.origins.resolve(pointer)
        if writer is not None and writer.source is not self._source:
            where = given.source.location(given.pointer)
            written = writer.source.location(writer.pointer)
            self.report(findings.growing_list(where, shown_path(pointer), written))

    def _where(self) -> Location:
        return self._source.location((*self._action.pointer, "target"))
