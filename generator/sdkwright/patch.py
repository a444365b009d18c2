"""Differences between generated files, as people read them: unified diffs."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from sdkwright.tree import Tree

_CONTEXT = 3


def patch_of_trees(old: Tree, new: Tree) -> Iterator[str]:
    """Yield the lines of a unified diff between two trees of files, file by file."""
    for path in sorted({*old, *new}):
        before, after = old.get(path), new.get(path)
        if before != after:
            yield from patch_of_file(path, before, after)


def patch_of_file(path: str, before: bytes | None, after: bytes | None) -> Iterator[str]:
    """Yield the lines of a unified diff of one file; None is a file that is not there."""
    yield from difflib.unified_diff(
        _text(before),
        _text(after),
        fromfile=f"a/{path}" if before is not None else "/dev/null",
        tofile=f"b/{path}" if after is not None else "/dev/null",
        n=_CONTEXT,
        lineterm="",
    )


def _text(content: bytes | None) -> list[str]:
    return [] if content is None else content.decode("utf-8", "replace").splitlines()
