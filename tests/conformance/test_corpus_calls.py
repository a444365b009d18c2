"""Real documents: every operation is called, every example is decoded and encoded again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from corpus.calls import judge
from corpus.documents import Document, default_folder, find_documents
from sdkwright.adhoc import adhoc_job
from sdkwright.cache import Cache
from sdkwright.diagnostics import Report
from sdkwright.pipeline import generate
from sdkwright.tree import write

# Small ones, which together have every place, style, kind of body and kind of credentials.
NAMES = (
    "bc-router",
    "dcg-body-and-parameters",
    "hey-external",
    "hey-full-31",
    "mercure",
    "ogen-form",
    "opc-enums-31",
    "pdfgeneratorapi",
    "rm-file-uploads",
    "rm-multiple-mediatypes",
    "rm-parameters-style",
    "rm-schema-types-31",
    "speakeasy-walk-31",
    "tempo",
    "twilio-verify",
)

pytestmark = pytest.mark.skipif(
    not default_folder().is_dir(), reason="the corpus of documents is not here"
)


@pytest.fixture(params=NAMES)
def document(request: pytest.FixtureRequest) -> Document:
    return find_documents([default_folder()], [request.param])[0]


def test_every_operation_and_every_example_is_right(document: Document, tmp_path: Path) -> None:
    """Requests are what the document allows, results and examples come back value for value."""
    verdict = _judged(document, tmp_path)
    assert verdict["failures"] == []
    assert verdict["example_failures"] == []
    assert verdict["passed"] == verdict["operations"]


def _judged(document: Document, folder: Path) -> dict[str, Any]:
    """Generate the package of a document under a name of its own, and judge its calls."""
    report = Report(strict=False)
    job = adhoc_job(document.path, (), document.import_name, report)
    write(generate(job, report, Cache(folder / "cache")).tree, folder / "sdk")
    return judge(folder / "sdk" / "src", document.import_name, document.path)
