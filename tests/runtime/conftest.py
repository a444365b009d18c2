"""Makes the runtime importable as the package `runtime`, so that relative imports work."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

_HERE = Path(__file__).resolve().parent
for _folder in (_HERE.parent.parent / "templates", _HERE):
    if str(_folder) not in sys.path:
        sys.path.insert(0, str(_folder))


@pytest.fixture(params=["httpx", "httpx2", "pyreqwest"])
def each_engine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each engine whose library is installed, as if the others were not."""
    from runtime import engines

    module = {"httpx": "httpcore", "httpx2": "httpcore2"}.get(request.param, request.param)
    pytest.importorskip(module)
    # httpcore does what pyreqwest cannot.
    there = {"httpcore", module} if request.param == "pyreqwest" else {module}
    monkeypatch.setattr(engines, "_is_installed", there.__contains__)
    return str(request.param)
