"""Calls and examples of one document, judged: prints one JSON object.

python -m corpus.calls PACKAGE_SRC IMPORT_NAME DOCUMENT
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from .emitted import Emitted
from .exercising import exercise
from .loading import load
from .mending import mend
from .round_trips import round_trips


def judge(source: Path, name: str, path: Path) -> dict[str, Any]:
    """Return the counts and failures of one document.

    Args:
        source: the folder that the package is in.
        name: the package.
        path: the document that it was made of.
    """
    document = mend(load(path))
    with _imported(source, name) as package:
        emitted = Emitted(package, path)
        calls = exercise(package, document, emitted.functions())
        examples = round_trips(package, document, emitted)
    return {
        "operations": calls.tried,
        "passed": calls.passed,
        "failures": calls.failures,
        "excluded": calls.excluded,
        "examples": examples.tried,
        "examples_passed": examples.passed,
        "example_failures": examples.failures,
    }


@contextmanager
def _imported(source: Path, name: str) -> Iterator[ModuleType]:
    """Import a package, and forget it afterwards."""
    sys.path.insert(0, str(source))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(source))
        for module in [each for each in sys.modules if f"{each}.".startswith(f"{name}.")]:
            del sys.modules[module]


if __name__ == "__main__":
    json.dump(judge(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])), sys.stdout, indent=1)
