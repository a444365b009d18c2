"""Trees of files: what may be in them, how they differ from folders, how they are written."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright.tree import (
    Drift,
    compare,
    digest_of_folder,
    digest_of_tree,
    obstacle,
    safe_path,
    stage,
    swap,
    write,
)

TREE = {"a.txt": b"a", "src/pets/_runtime/call.py": b"b"}


@pytest.mark.parametrize("path", ["a", "a/b.py", "src/größe.py", ".github/x"])
def test_relative_paths_are_safe(path: str) -> None:
    """They stay inside the folder."""
    assert safe_path(path) == path


@pytest.mark.parametrize(
    "path", ["", ".", "/etc/passwd", "../x", "a/../../x", "a\\..\\x", "C:x", "a/b:c", "//host/x"]
)
def test_other_paths_are_refused(path: str) -> None:
    """Absolute ones, drives, steps up, and nothing at all."""
    with pytest.raises(ValueError, match="leaves the output folder"):
        safe_path(path)


def test_a_folder_that_was_written_has_no_drift(tmp_path: Path) -> None:
    """And the digest of the tree."""
    write(TREE, tmp_path / "out")
    assert not compare(TREE, tmp_path / "out")
    assert digest_of_folder(tmp_path / "out") == digest_of_tree(TREE)


def test_drift_names_what_is_missing_changed_and_unexpected(tmp_path: Path) -> None:
    """Each path once; what tools leave behind does not count."""
    write(TREE, tmp_path / "out")
    (tmp_path / "out/a.txt").write_text("other")
    (tmp_path / "out/new.txt").write_text("new")
    (tmp_path / "out/src/pets/_runtime/call.py").unlink()
    for path in ("__pycache__/a.pyc", "dist/a.whl", "pets.egg-info/PKG-INFO", ".mypy_cache/x"):
        (tmp_path / "out" / path).parent.mkdir()
        (tmp_path / "out" / path).write_text("")
    assert compare(TREE, tmp_path / "out") == Drift(
        missing=("src/pets/_runtime/call.py",), changed=("a.txt",), extra=("new.txt",)
    )


def test_a_folder_that_does_not_exist_misses_everything(tmp_path: Path) -> None:
    """There is nothing else to say of it."""
    assert compare(TREE, tmp_path / "none") == Drift(missing=tuple(sorted(TREE)))


def test_the_digest_knows_paths_and_contents_apart() -> None:
    """Moving a byte from one to the other changes it."""
    assert digest_of_tree({"ab": b"c"}) != digest_of_tree({"a": b"bc"})
    assert digest_of_tree({"a": b"1", "b": b"2"}) == digest_of_tree({"b": b"2", "a": b"1"})


def test_writing_replaces_the_folder_as_a_whole(tmp_path: Path) -> None:
    """Old files go, and nothing is left beside it."""
    write(TREE, tmp_path / "out")
    write({"b.txt": b"b"}, tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["b.txt"]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_staging_leaves_no_new_folders_behind(tmp_path: Path) -> None:
    """Files wait in the nearest folder that exists."""
    staging = stage(TREE, tmp_path / "new/deep/out")
    assert staging.parent == tmp_path
    assert not (tmp_path / "new").exists()


def test_a_tree_that_leaves_its_folder_is_not_staged(tmp_path: Path) -> None:
    """Nothing of it remains."""
    with pytest.raises(ValueError, match="leaves the output folder"):
        write({"a": b"", "../b": b""}, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_folders_change_together_or_not_at_all(tmp_path: Path) -> None:
    """The first is put back, and new parents go, when the second cannot be moved."""
    write({"old": b""}, tmp_path / "one")
    pairs = [
        (stage(TREE, tmp_path / "one"), tmp_path / "one"),
        (stage(TREE, tmp_path / "new/two"), tmp_path / "new/two"),
        (tmp_path / "missing", tmp_path / "three"),
    ]
    with pytest.raises(FileNotFoundError):
        swap(pairs)
    assert [path.name for path in (tmp_path / "one").iterdir()] == ["old"]
    assert not (tmp_path / "new").exists()
    assert not (tmp_path / "three").exists()


def test_what_may_be_replaced(tmp_path: Path) -> None:
    """Nothing, an empty folder, and what was generated before."""
    assert obstacle(tmp_path / "none") is None
    assert obstacle(tmp_path) is None
    write(TREE, tmp_path / "out")
    assert obstacle(tmp_path / "out") is None


def test_what_may_not_be_replaced(tmp_path: Path) -> None:
    """Files, other people's folders, repositories, and links to nowhere."""
    assert obstacle(tmp_path / "out") is None
    (tmp_path / "file").write_text("")
    assert obstacle(tmp_path / "file") == "it is a file"
    assert obstacle(tmp_path) == "it holds files that were not generated"
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    assert obstacle(tmp_path / "link") is not None
    write(TREE, tmp_path / "out")
    (tmp_path / "out/.git").mkdir()
    assert obstacle(tmp_path / "out") == "it is a git repository, whose history would be lost"
