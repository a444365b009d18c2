"""Makes the runtime importable as the package `runtime`, so that relative imports work."""

from __future__ import annotations

import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent
for _folder in (_HERE.parent.parent / "templates", _HERE):
    if str(_folder) not in sys.path:
        sys.path.insert(0, str(_folder))
