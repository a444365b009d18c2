"""Packages made in this process, without layout: a formatter changes no tree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from sdkwright import package
from sdkwright.adhoc import adhoc_job
from sdkwright.cache import NO_CACHE
from sdkwright.diagnostics import InputError, Report
from sdkwright.pipeline import merged_document, understood
from sdkwright.render import renderer
from sdkwright.spec import report_violations, violations
from sdkwright.tree import Tree

_RENDER = renderer(None)


@dataclass(frozen=True, slots=True)
class Made:
    """What became of a document."""

    tree: Tree | None
    """The files; None if the document was refused."""
    report: Report
    name: str

    def modules(self) -> dict[str, str]:
        """Return the modules by path, without the runtime, which no document reaches."""
        return {
            path: content.decode()
            for path, content in (self.tree or {}).items()
            if path.endswith(".py") and "/_runtime/" not in path
        }

    def known_modules(self) -> set[str]:
        """Return the paths of all modules."""
        return {path for path in self.tree or {} if path.endswith(".py")}


def made_of(text: str, folder: Path, *, judged: bool = False) -> Made:
    """Make the package of a document.

    Args:
        text: the document, as JSON or YAML.
        folder: for the file.
        judged: whether the specification's own rules are checked too.
    """
    spec = folder / ("api.json" if text.startswith("{") else "api.yaml")
    spec.write_text(text, encoding="utf-8")
    report = Report(strict=False)
    name = ""
    try:
        job = adhoc_job(spec, (), None, report)
        name = job.edition.settings.package.import_name
        document = merged_document(job, report)
        meaning = understood(document, job, report)
        report.checkpoint()
        with mock.patch.object(package, "format_modules", _unchanged):
            tree = package.package_tree(meaning.api, meaning.names, job.edition, _RENDER, NO_CACHE)
        if judged:
            found = violations(document.value, document.source.name, NO_CACHE)
            report_violations(found, document, report)
        report.checkpoint()
    except InputError:
        return Made(None, report, name)
    return Made(tree, report, name)


def _unchanged(modules: Mapping[str, str], *_: object) -> dict[str, str]:
    return dict(modules)
