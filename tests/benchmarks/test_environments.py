"""Environments of benchmarks are used again only for the very same packages."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import environments
from benchmarks.environments import make_environment


@pytest.mark.parametrize(("content", "made"), [(b"one", 1), (b"two", 2)])
def test_another_wheel_of_the_same_name_is_installed_anew(
    content: bytes, made: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A package that was built again has the name and the version that it had."""
    commands: list[str] = []

    def run(command: list[object]) -> None:
        commands.append(str(command[2]))
        (tmp_path / "environment").mkdir(exist_ok=True)

    monkeypatch.setattr(environments, "run", run)
    wheel = tmp_path / "package-1-py3-none-any.whl"
    for each in (b"one", content):
        wheel.write_bytes(each)
        make_environment(tmp_path / "environment", f"{wheel}[fast]", "other>=1")
    assert commands == ["venv", "pip"] * made
