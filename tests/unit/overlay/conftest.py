"""A document and an overlay written as text, applied and judged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.load import read_text
from sdkwright.overlay import Overlay, apply_overlays, read_overlay
from sdkwright.source import SourceFile

HEADER = "overlay: 1.1.0\ninfo: {title: T, version: 1.0.0}\nactions:\n"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an application."""

    document: Document
    report: Report

    @property
    def value(self) -> dict[str, Any]:
        """The result; there must be no errors."""
        assert not self.report.errors, self.report.render()
        return self.document.value

    @property
    def codes(self) -> list[str]:
        """The codes of all findings."""
        return [finding.code for finding in self.report.diagnostics]

    @property
    def text(self) -> str:
        """The findings as text, without listings."""
        return self.report.render(listings=False)


Apply = Callable[..., Outcome]


def source(text: str, name: str, report: Report) -> SourceFile:
    """Parse a text that must be usable."""
    found = read_text(text, Path(name), report, name=name)
    assert found is not None, report.render()
    return found


@pytest.fixture
def apply() -> Apply:
    """Apply overlays, given as lists of actions in YAML or as whole documents, to a document."""

    def run(
        spec: str, *overlays: str, version: str | None = None, lenient: bool = False
    ) -> Outcome:
        report = Report()
        loaded: list[Overlay] = []
        for number, text in enumerate(overlays, 1):
            whole = text if text.startswith("overlay:") else HEADER + text
            name = f"{number}.overlay.yaml"
            overlay = read_overlay(source(whole, name, report), report, lenient=lenient)
            if overlay is not None:
                loaded.append(overlay)
        base = source(spec, "spec.yaml", report)
        document = Document(base.value, base)
        result = apply_overlays(document, loaded, version=version, report=report, lenient=lenient)
        return Outcome(result, report)

    return run
