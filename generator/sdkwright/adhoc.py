"""Jobs for a document that belongs to no product: its settings come from the document itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sdkwright.diagnostics import InputError, Report
from sdkwright.edition import Edition
from sdkwright.load import load_document
from sdkwright.naming.identifiers import Identifier
from sdkwright.naming.packages import package_identifier, package_version
from sdkwright.naming.words import pascal_case
from sdkwright.pipeline import Job
from sdkwright.settings import ClientSettings, PackageSettings, Settings

_CLASSES = frozenset({"ClientClient", "ProductClient", "VersionedClient"})
"""Classes that the module of the client has already, and one that nobody would like."""


def adhoc_job(spec: Path, overlays: tuple[Path, ...], name: str | None, report: Report) -> Job:
    """Return the job for one document.

    Args:
        spec: the document.
        overlays: applied in this order.
        name: what the package is called; by default, what the document's title says.
        report: receives what is wrong with the document.

    Raises:
        InputError: if the document cannot be read.
    """
    document = load_document(spec, report, name=spec.as_posix())
    report.checkpoint()
    if document is None:
        raise InputError(report)
    info = document.value.get("info")
    facts = info if isinstance(info, dict) else {}
    title = str(facts.get("title") or spec.stem)
    settings = _settings(package_identifier(name or title, spec.stem), title)
    version = str(facts.get("version") or "")
    return Job(
        spec=spec,
        overlays=overlays,
        edition=Edition(settings, package_version(version), version, (version,)),
        strict=False,
    )


def _settings(module: Identifier, title: str) -> Settings:
    client = ClientSettings()
    class_name = f"{pascal_case(module)}Client"
    if class_name in _CLASSES | {client.sync, client.threaded, client.asynchronous}:
        class_name = client.class_name
    return Settings(
        PackageSettings(name=module.replace("_", "-").strip("-"), import_name=module, title=title),
        replace(client, class_name=class_name),
    )
