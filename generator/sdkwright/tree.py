"""Trees of generated files: compared with a folder, and written to it in one move."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TypeAlias

Tree: TypeAlias = Mapping[str, bytes]
"""Relative path, with forward slashes, to content."""

# What users of a package folder leave in it; neither compared nor kept.
_LEFTOVERS = frozenset({"__pycache__", "dist", "build", ".mypy_cache", ".ruff_cache"})

# What every generated folder holds, and hardly any other.
_MARK = "src/*/_runtime/call.py"


@dataclass(frozen=True, slots=True)
class Drift:
    """How a folder differs from a tree."""

    missing: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.missing or self.changed or self.extra)


def safe_path(path: str) -> str:
    """Return a relative path, and refuse one that would leave the output folder.

    Raises:
        ValueError: for an absolute path, a drive, or `..`.
    """
    pure = PurePosixPath(path)
    if pure.is_absolute() or ".." in pure.parts or "\\" in path or ":" in path or not pure.parts:
        raise ValueError(f"{path!r} leaves the output folder")
    return str(pure)


def compare(tree: Tree, folder: Path) -> Drift:
    """Return what differs between a tree and a folder."""
    present = set(_files(folder))
    wanted = set(tree)
    changed = [
        path for path in sorted(present & wanted) if (folder / path).read_bytes() != tree[path]
    ]
    return Drift(tuple(sorted(wanted - present)), tuple(changed), tuple(sorted(present - wanted)))


def digest_of_tree(tree: Tree) -> str:
    """Return a hash of all paths and contents."""
    digest = hashlib.sha256()
    for path in sorted(tree):
        digest.update(path.encode() + b"\0" + hashlib.sha256(tree[path]).digest())
    return digest.hexdigest()


def digest_of_folder(folder: Path) -> str:
    """Return the hash that the tree in a folder has."""
    return digest_of_tree({path: (folder / path).read_bytes() for path in _files(folder)})


def obstacle(folder: Path) -> str | None:
    """Return why a folder may not be replaced by generated files; None if it may."""
    if not os.path.lexists(folder):
        return None
    if not folder.is_dir():
        return "it is a file"
    if (folder / ".git").exists():
        return "it is a git repository, whose history would be lost"
    if any(folder.iterdir()) and not any(folder.glob(_MARK)):
        return "it holds files that were not generated"
    return None


def write(tree: Tree, folder: Path) -> None:
    """Make a folder hold exactly a tree; on failure it stays as it was."""
    staging = stage(tree, folder)
    try:
        swap([(staging, folder)])
    finally:
        discard(staging)


def stage(tree: Tree, folder: Path, drift: Drift | None = None) -> Path:
    """Write a tree near the folder that it belongs into, and return where it is.

    It stands in the nearest folder that exists, so that a failure leaves no new folders.

    Args:
        tree: what to write.
        folder: the folder that it belongs into.
        drift: how the two differ, where that is known: files that do not are linked, not written.
    """
    fresh = set(tree) if drift is None else {*drift.missing, *drift.changed}
    near = next(parent for parent in folder.absolute().parents if parent.exists())
    staging = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=near))
    try:
        for path, content in tree.items():
            target = staging / safe_path(path)
            target.parent.mkdir(parents=True, exist_ok=True)
            if path in fresh or not _linked(folder / path, target):
                target.write_bytes(content)
        staging.chmod(0o755)
    except BaseException:
        discard(staging)
        raise
    return staging


def _linked(source: Path, target: Path) -> bool:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        return False
    return True


def discard(staging: Path) -> None:
    """Remove what was staged and is not wanted, if it is still there."""
    shutil.rmtree(staging, ignore_errors=True)


def swap(pairs: Iterable[tuple[Path, Path]]) -> None:
    """Put what was staged in the place of each folder: all of them, or none.

    Args:
        pairs: what was staged, and the folder that it belongs into.
    """
    with ExitStack() as undo:
        kept = [_put(staging, folder, undo) for staging, folder in pairs]
        undo.pop_all()
    for old in kept:
        shutil.rmtree(old, ignore_errors=True)


def _put(staging: Path, folder: Path, undo: ExitStack) -> Path:
    """Move a staged folder to its place and return where the old one is kept."""
    for parent in reversed(folder.absolute().parents):
        if not parent.exists():
            parent.mkdir()
            undo.callback(parent.rmdir)
    kept = Path(tempfile.mkdtemp(prefix=f".{folder.name}.old.", dir=folder.parent))
    undo.callback(shutil.rmtree, kept, ignore_errors=True)
    if folder.exists():
        os.rename(folder, kept / folder.name)
        undo.callback(os.rename, kept / folder.name, folder)
    os.rename(staging, folder)
    undo.callback(os.rename, folder, staging)
    return kept


def _files(folder: Path) -> list[str]:
    found: list[str] = []
    for root, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if name not in _LEFTOVERS and not _is_metadata(name)]
        relative = Path(root).relative_to(folder)
        found += [(relative / name).as_posix() for name in files if not name.endswith(".pyc")]
    return found


def _is_metadata(name: str) -> bool:
    return name.endswith((".egg-info", ".dist-info"))
