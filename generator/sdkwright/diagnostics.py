"""Findings about what the user gave, and the report that collects them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from sdkwright.source import Location, SourceFile

MAX_FINDINGS = 2_000
"""Findings that a report keeps; nobody reads more, and each takes time to render."""

MAX_TEXT = 1_000
"""Characters of a message or a hint; what documents hold may be longer, and is cut."""

_MORE = f"there are more than {MAX_FINDINGS:,} findings; the others are not shown"
_FEWER = "mend some of these first"


class Severity(StrEnum):
    """How grave a finding is: an error stops the run, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: a stable code, a sentence, a place and, where known, what to do.

    `versions` are the product versions in which it was found; equal findings are merged.
    """

    code: str
    severity: Severity
    message: str
    where: Location | None = None
    hint: str | None = None
    versions: tuple[str, ...] = ()

    def render(self, listing: str | None = None) -> str:
        """Return `file:line:column: code: message`, then the listing and the hint.

        Args:
            listing: the lines of the file to show below the message.
        """
        prefix = f"{self.where}: " if self.where else ""
        mood = "warning: " if self.severity is Severity.WARNING else ""
        scope = f" (in {', '.join(self.versions)})" if self.versions else ""
        lines = [printable(f"{prefix}{mood}{self.code}: {self.message}{scope}")]
        if listing:
            lines += [f"  {line}" for line in listing.splitlines()]
        if self.hint:
            lines.append(printable(f"  hint: {self.hint}"))
        return "\n".join(lines)


class InputError(Exception):
    """Raised by a stage that cannot go on; the report holds the reasons."""

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        self.report = report

    def __str__(self) -> str:
        return self.report.render(listings=False)


class Report:
    """Collects the findings of a run and the sources that they point into.

    Args:
        strict: whether what costs only a part of the package is an error, as in a product.
    """

    __slots__ = ("_found", "_left_out", "_sources", "strict")

    def __init__(self, *, strict: bool = True) -> None:
        self.strict = strict
        self._found: dict[tuple[object, ...], Diagnostic] = {}
        self._left_out: set[Severity] = set()
        self._sources: dict[str, SourceFile] = {}

    def add(self, diagnostic: Diagnostic) -> None:
        """Keep a finding; one that was already reported only gains its versions."""
        diagnostic = _shortened(diagnostic)
        identity = (diagnostic.code, diagnostic.severity, diagnostic.message, diagnostic.where)
        known = self._found.get(identity)
        if known is None and len(self._found) >= MAX_FINDINGS:
            self._left_out.add(diagnostic.severity)
        elif known is None:
            self._found[identity] = diagnostic
        elif known is not None and not set(diagnostic.versions) <= set(known.versions):
            merged = dict.fromkeys((*known.versions, *diagnostic.versions))
            self._found[identity] = replace(known, versions=tuple(merged))

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Keep several findings."""
        for diagnostic in diagnostics:
            self.add(diagnostic)

    def error(
        self, code: str, message: str, where: Location | None, hint: str | None = None
    ) -> None:
        """Keep an error."""
        self.add(Diagnostic(code, Severity.ERROR, message, where, hint))

    def warning(
        self, code: str, message: str, where: Location | None, hint: str | None = None
    ) -> None:
        """Keep a warning."""
        self.add(Diagnostic(code, Severity.WARNING, message, where, hint))

    def lenient(
        self, code: str, message: str, where: Location | None, hint: str | None = None
    ) -> None:
        """Keep what costs one part of the package: an error if the report is strict, or a warning.

        Use it where a usable package can still be made without that part.
        """
        self.add(Diagnostic(code, self.lenient_severity, message, where, hint))

    @property
    def lenient_severity(self) -> Severity:
        """How grave it is to lose one part of the package."""
        return Severity.ERROR if self.strict else Severity.WARNING

    def attach(self, source: SourceFile) -> None:
        """Make the text of a file known, for the listings below its findings."""
        self._sources[source.name] = source

    @property
    def is_full(self) -> bool:
        """Whether further findings are left out, so that there is no sense in looking for them."""
        return len(self._found) >= MAX_FINDINGS

    @property
    def sources(self) -> tuple[SourceFile, ...]:
        """The files whose texts are known."""
        return tuple(self._sources.values())

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All findings by file, line and column; those without a place come first."""
        found = tuple(sorted(self._found.values(), key=_sort_key))
        if not self._left_out:
            return found
        gravest = min(self._left_out)
        return (*found, Diagnostic("too-many-findings", gravest, _MORE, None, _FEWER))

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The findings that stop the run."""
        return tuple(d for d in self.diagnostics if d.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """The findings that do not stop the run."""
        return tuple(d for d in self.diagnostics if d.severity is Severity.WARNING)

    def checkpoint(self) -> None:
        """End the run here if anything that was found so far is an error.

        Raises:
            InputError: with this report.
        """
        kept = (diagnostic.severity for diagnostic in self._found.values())
        if Severity.ERROR in self._left_out or Severity.ERROR in kept:
            raise InputError(self)

    def render(self, *, listings: bool = True) -> str:
        """Return all findings as text, with the lines of the files where wanted."""
        return "\n".join(
            diagnostic.render(self._listing(diagnostic.where) if listings else None)
            for diagnostic in self.diagnostics
        )

    def _listing(self, where: Location | None) -> str | None:
        if where is None or where.position is None:
            return None
        source = self._sources.get(where.file)
        return source.listing(where.position) if source else None


def merged(reports: Iterable[Report]) -> Report:
    """Return one report of all findings; what several of them found is in it once."""
    whole = Report()
    for report in reports:
        whole.extend(report.diagnostics)
        for source in report.sources:
            whole.attach(source)
    return whole


def _shortened(diagnostic: Diagnostic) -> Diagnostic:
    """Return a finding that people can read, however long the texts are that it repeats."""
    message, hint = _cut(diagnostic.message), diagnostic.hint and _cut(diagnostic.hint)
    if message == diagnostic.message and hint == diagnostic.hint:
        return diagnostic
    return replace(diagnostic, message=message, hint=hint)


def _cut(text: str) -> str:
    if len(text) <= MAX_TEXT:
        return text
    return f"{text[: MAX_TEXT * 2 // 3]} … {text[-MAX_TEXT // 3 :]}"


def _sort_key(diagnostic: Diagnostic) -> tuple[str, int, int, str, str]:
    where = diagnostic.where
    position = where.position if where else None
    return (
        where.file if where else "",
        position.line if position else 0,
        position.column if position else 0,
        diagnostic.code,
        diagnostic.message,
    )


def printable(text: str) -> str:
    """Return text on one line, in which nothing that users' files hold can steer a terminal."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)
