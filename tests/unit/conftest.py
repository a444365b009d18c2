"""Fixtures for the tests of the command line."""

from __future__ import annotations

import os
from pathlib import Path

import openapi_pydantic  # noqa: F401  # loaded once here, and not again in each child process
import pytest

from support_cli import CommandLine


@pytest.fixture
def command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> CommandLine:
    """The command line in an empty folder, with a cache of its own."""
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_CACHE_HOME", os.fspath(tmp_path / "cache"))
    return CommandLine(folder, monkeypatch, capsys)
