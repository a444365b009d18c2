"""Fixtures for the tests of the control plane: one that serves, and a plain client for it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

SPECS = Path(__file__).parents[3] / "specs" / "runai"


@pytest.fixture(scope="session")
def http() -> Iterator[httpx.Client]:
    """A client without opinions: it sends what a test tells it to."""
    with httpx.Client() as client:
        yield client


@pytest.fixture(scope="session")
def real_document() -> dict[str, Any]:
    """The newest real document, as the control plane states it."""
    document: dict[str, Any] = json.loads((SPECS / "2.24.json").read_text(encoding="utf-8"))
    return document
