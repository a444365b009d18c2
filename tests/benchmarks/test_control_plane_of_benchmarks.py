"""The fixed answers of the benchmark's control plane."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.control_plane import ANSWERS
from benchmarks.product import PRODUCT, VERSION
from support.schemas import Schemas

_SPEC = Path(__file__).parents[2] / "specs" / PRODUCT / f"{VERSION}.json"
_SCHEMAS = {
    "/api/v1/token": "TokenResponse",
    "/api/v1/org-unit/projects": "GetProjects200Response",
}


@pytest.mark.parametrize(("method", "path"), ANSWERS)
def test_answers_agree_with_the_document(method: str, path: str) -> None:
    """Otherwise the generated package would be measured with answers that no server gives."""
    schemas = Schemas(json.loads(_SPEC.read_text(encoding="utf-8")), usage="response")
    reference = {"$ref": f"#/components/schemas/{_SCHEMAS[path]}"}
    assert schemas.errors(json.loads(ANSWERS[method, path]), reference) == []
