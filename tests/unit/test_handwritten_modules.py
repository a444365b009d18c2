"""Hand-written modules: where they go in the package."""

from __future__ import annotations

from pathlib import Path

from sdkwright.handwritten import module_copies, module_paths


def _folder(root: Path, *names: str) -> Path:
    folder = root / "python"
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# {name}\n", "utf-8")
    return folder


def test_modules_keep_their_folders(tmp_path: Path) -> None:
    """Below the package, with the text that people wrote."""
    paths = module_paths(_folder(tmp_path, "a.py", "lib/polling.py"))
    copies = dict(module_copies(paths, ()))
    assert copies["a.py"] == "# a.py\n"
    assert copies["lib/polling.py"] == "# lib/polling.py\n"


def test_a_folder_of_modules_is_a_package(tmp_path: Path) -> None:
    """Its `__init__.py` is made, unless it is written or emitted."""
    paths = module_paths(_folder(tmp_path, "lib/a.py", "own/__init__.py", "own/b.py", "sdk/c.py"))
    copies = dict(module_copies(paths, {"sdk/__init__.py"}))
    assert copies["lib/__init__.py"] == '"""Lib."""\n'
    assert copies["own/__init__.py"] == "# own/__init__.py\n"
    assert "sdk/__init__.py" not in copies
