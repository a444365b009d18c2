"""Surfaces of what was released, one for each line of versions: its newest release."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sdkwright.apidiff.surface import Surface
from sdkwright.files import replace_file
from sdkwright.ledger import line_of

_FOLDER = "released"


def released_surfaces(root: Path, product: str) -> dict[str, Surface]:
    """Return the surface of the newest release of each line, such as `1.224`.

    Args:
        root: the project folder.
        product: the name of the product's folders.
    """
    files = sorted((root / "overlays" / product / _FOLDER).glob("*.json"))
    return {path.stem: _read(path) for path in files}


def keep_released(root: Path, product: str, surface: Surface) -> Path:
    """Keep the surface of a release as the newest of its line, and return where.

    Args:
        root: the project folder.
        product: the name of the product's folders.
        surface: what was released.
    """
    path = root / "overlays" / product / _FOLDER / f"{line_of(surface.version)}.json"
    path.parent.mkdir(exist_ok=True)
    replace_file(path, _text(surface).encode())
    return path


def _text(surface: Surface) -> str:
    """Return a surface as JSON with a line for each method and model, which histories can tell."""
    parts = [f'"{key}": {_value(value)}' for key, value in surface.to_json().items()]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _value(value: Any) -> str:
    if not isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    lines = (
        f"  {json.dumps(key)}: {json.dumps(one, ensure_ascii=False)}" for key, one in value.items()
    )
    return "{\n" + ",\n".join(lines) + "\n}"


def _read(path: Path) -> Surface:
    return Surface.from_json(json.loads(path.read_text(encoding="utf-8")))
