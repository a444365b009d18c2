"""Packages of the small documents in this folder, made at once and laid out at once."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import yaml

from sdkwright import package
from sdkwright.adhoc import adhoc_job
from sdkwright.cache import NO_CACHE
from sdkwright.diagnostics import Report
from sdkwright.format import ruff
from sdkwright.pipeline import merged_document, understood
from sdkwright.render import renderer
from sdkwright.tree import write

HERE = Path(__file__).parent
DOCUMENTS = {path.stem: path for path in sorted(HERE.glob("*.yaml"))}

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_RENDER = renderer(None)


@dataclass(frozen=True, slots=True)
class Built:
    """A package of a small document, and what was found."""

    name: str
    client: str
    calls: tuple[str, ...]
    """Where its operations are: `client.group.method`."""
    codes: frozenset[str]


def build_all(folder: Path) -> dict[str, Built]:
    """Make the packages of all documents below a folder, each in a folder of its name."""
    built = {case: _built(case, path, folder) for case, path in DOCUMENTS.items()}
    for command in (["check", "--select=I,RUF022", "--fix", "--quiet"], ["format", "--quiet"]):
        options = ("--isolated", "--no-cache", "--line-length=100", "--target-version=py311")
        subprocess.run([ruff(), *command, *options, "."], cwd=folder, check=True)
    return built


def _built(case: str, path: Path, folder: Path) -> Built:
    report = Report(strict=False)
    job = adhoc_job(path, (), f"case_{case.replace('-', '_')}", report)
    meaning = understood(merged_document(job, report), job, report)
    report.checkpoint()
    with mock.patch.object(package, "format_modules", _unchanged):
        tree = package.package_tree(meaning.api, meaning.names, job.edition, _RENDER, NO_CACHE)
    write(tree, folder / case)
    settings, names = job.edition.settings, meaning.names
    return Built(
        settings.package.import_name,
        settings.client.class_name,
        tuple(
            f"{names.group_path(group)}.{names.methods[operation.id]}"
            for group in meaning.api.groups
            for operation in group.operations
        ),
        frozenset(finding.code for finding in report.diagnostics),
    )


def _unchanged(modules: Mapping[str, str], *_: object) -> dict[str, str]:
    return dict(modules)


def stated(case: str) -> dict[str, Any]:
    """Return a document as plain data."""
    value: dict[str, Any] = yaml.safe_load(DOCUMENTS[case].read_text(encoding="utf-8"))
    return value


def operations(case: str) -> int:
    """Return how many operations a document has."""
    items = (stated(case).get("paths") or {}).values()
    return sum(method in item for item in items for method in _METHODS)
