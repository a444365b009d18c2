"""From declarations in YAML to the object layer that they mean."""

from __future__ import annotations

from dataclasses import dataclass

from behaviour.object_product import PATHS
from sdkwright.build import build_api, with_objects
from sdkwright.diagnostics import Diagnostic, Report
from sdkwright.ir.objects import ObjectClass, ObjectLayer, Waiter
from sdkwright.settings import SurfaceSettings
from sdkwright.surface import surfaced
from support_generate import document_of


@dataclass(frozen=True, slots=True)
class Layer:
    """What was declared, and what is wrong with it."""

    layer: ObjectLayer
    report: Report
    text: str

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """All findings, in their order."""
        return self.report.diagnostics

    def waiter(self, key: str) -> Waiter:
        """Return a waiter."""
        return next(one for one in self.layer.waiters if one.key == key)

    def cls(self, name: str) -> ObjectClass:
        """Return a class."""
        return self.layer.named()[name]

    def pointed(self, finding: Diagnostic) -> str:
        """Return the rest of the line that a finding points to."""
        assert finding.where is not None
        assert finding.where.position is not None
        line = self.text.split("\n")[finding.where.position.line - 1]
        return line[finding.where.position.column - 1 :]


def declared(text: str, *, faulty: bool = False, flat: bool = True) -> Layer:
    """Return what declarations mean.

    Args:
        text: the extensions, as they stand at the root of the document.
        faulty: whether findings are expected.
        flat: whether the surface is flat.
    """
    whole, report = PATHS + text, Report()
    document = document_of(whole)
    surface = SurfaceSettings(layout="flat", body="fields", threaded=False)
    api = surfaced(build_api(document, report), surface, document, report)
    assert not report.diagnostics, report.render()
    api = with_objects(api, document, report, flat=flat)
    assert faulty or not report.diagnostics, report.render(listings=False)
    return Layer(api.objects, report, whole)
