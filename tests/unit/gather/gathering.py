"""Documents of several files, written to a folder and gathered."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sdkwright.build import build_api
from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.gather import gathered
from sdkwright.ir.api import Api
from sdkwright.load import load_document

HEAD = "info: {title: T, version: '1'}\n"


@dataclass(frozen=True, slots=True)
class Whole:
    """What became of the files."""

    document: Document
    report: Report

    @property
    def value(self) -> Any:
        """The gathered document as plain data."""
        return self.document.value

    @property
    def found(self) -> list[str]:
        """The findings in one line each, without the lines of the files."""
        return [one.render() for one in self.report.diagnostics]

    def api(self) -> Api:
        """Return what the document means; findings of that are added to the report."""
        return build_api(self.document, self.report)


Gather = Callable[..., Whole]


def gather(folder: Path, files: dict[str, str], hosts: tuple[str, ...] = ()) -> Whole:
    """Write files, and gather the first of them; it begins with its version and is YAML."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text).lstrip(), encoding="utf-8")
    main = next(iter(files))
    report = Report(strict=False)
    document = load_document(folder / main, report, name=main)
    assert document is not None, report.render()
    return Whole(gathered(document, report, hosts=hosts), report)


def document(text: str, version: str = "3.1.0") -> str:
    """Return a document with a head of one line for the version and one for the rest."""
    return f"openapi: {version}\n{HEAD}{textwrap.dedent(text).lstrip()}"
