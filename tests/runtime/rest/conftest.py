"""Each test of a REST client runs with both kinds of clients."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from rest_support import Both


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Both]:
    """The synchronous and the asynchronous client in turn."""
    ways = Both(request.param == "async", monkeypatch)
    yield ways
    ways.end()
