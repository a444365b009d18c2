"""Jobs for a document that belongs to no product: its settings come from the document itself."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from pathlib import Path

from sdkwright.diagnostics import InputError, Report
from sdkwright.edition import Edition
from sdkwright.load import load_document
from sdkwright.naming.identifiers import module_identifier
from sdkwright.naming.words import pascal_case, snake_case
from sdkwright.pipeline import Job
from sdkwright.settings import ClientSettings, PackageSettings, Settings

_LONGEST = 60
"""Characters of a name that file systems and people can live with."""

_DATE = re.compile(r"(\d{4})-0?(\d{1,2})-0?(\d{1,2})")
_PEP_440 = re.compile(r"v?(\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?)(?:[-+.].*)?", re.IGNORECASE)


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
    settings = _settings(name or title, title)
    version = str(facts.get("version") or "")
    return Job(
        spec=spec,
        overlays=overlays,
        edition=Edition(settings, _version(version), version, (version,)),
        strict=False,
    )


def _settings(name: str, title: str) -> Settings:
    module = module_identifier(snake_case(_ascii(name))[:_LONGEST] or "client")
    client = ClientSettings()
    class_name = f"{pascal_case(module)}Client"
    if class_name in (client.sync, client.threaded, client.asynchronous, "ClientClient"):
        class_name = client.class_name
    return Settings(
        PackageSettings(name=module.replace("_", "-").strip("-"), import_name=module, title=title),
        replace(client, class_name=class_name),
    )


def _ascii(text: str) -> str:
    """Return what is left of a text in the letters that names of distributions have (PEP 508)."""
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def _version(text: str) -> str:
    """Return a version that Python packages may have; 0.0.0 where the document's cannot be one."""
    dated = _DATE.sub(r"\1.\2.\3", text.strip())
    found = _PEP_440.fullmatch(dated)
    return found[1].lower() if found else "0.0.0"
