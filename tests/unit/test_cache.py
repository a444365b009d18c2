"""The cache: what was worked out once is found again, and never gets in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright.cache import Cache, default_folder


def test_what_was_kept_is_found(tmp_path: Path) -> None:
    """Also by another process, and also if it is nothing."""
    Cache(tmp_path / "c").put("key", "größe")
    Cache(tmp_path / "c").put("empty", "")
    assert Cache(tmp_path / "c").get("key") == "größe"
    assert Cache(tmp_path / "c").get("empty") == ""
    assert Cache(tmp_path / "c").get("other") is None


def test_a_cache_without_a_folder_forgets(tmp_path: Path) -> None:
    """As `--no-cache` wants it."""
    cache = Cache(None)
    cache.put("key", "text")
    assert cache.get("key") is None
    assert cache.subfolder("x") is None


@pytest.mark.parametrize("content", [b"", b"junk", b"x\x9c\x03\x00\x00\x00\x00\x01"[:3]])
def test_a_broken_file_is_a_text_that_is_not_there(tmp_path: Path, content: bytes) -> None:
    """It is worked out anew, and kept again."""
    cache = Cache(tmp_path)
    cache.put("key", "text")
    (file,) = (path for path in tmp_path.rglob("*") if path.is_file())
    file.write_bytes(content)
    assert cache.get("key") is None
    cache.put("key", "new")
    assert cache.get("key") == "new"


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    """A cache only saves time."""
    (tmp_path / "file").write_text("")
    cache = Cache(tmp_path / "file")
    cache.put("key", "text")
    assert cache.get("key") is None


def test_the_folder_follows_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """XDG Base Directory Specification."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_folder() == tmp_path / "sdkwright"
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert default_folder() == Path.home() / ".cache/sdkwright"
