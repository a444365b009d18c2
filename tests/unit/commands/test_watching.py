"""`watch`: each save of a spec or an overlay brings the packages up to date."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from support_cli import OVERLAY, CommandLine, make_product

_PATIENCE = 30.0


class Watching:
    """The command in a process of its own, and what it prints."""

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "sdkwright", "watch", "pets", "--version", "1.1"],
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )

    def until(self, text: str) -> str:
        """What is printed up to the first line with a text; it fails when that does not come."""
        assert self.process.stdout is not None
        lines: list[str] = []
        limit = threading.Timer(_PATIENCE, self.process.kill)
        limit.start()
        try:
            for line in self.process.stdout:
                lines.append(line)
                if text in line:
                    return "".join(lines)
        finally:
            limit.cancel()
        raise AssertionError("".join(lines))


@pytest.fixture
def watching(command: CommandLine) -> Iterator[Watching]:
    """The command in a small project."""
    make_product(command)
    one = Watching(command.folder)
    try:
        yield one
    finally:
        one.process.kill()
        one.process.communicate(timeout=_PATIENCE)


def test_a_save_regenerates_and_prints_what_changed(
    command: CommandLine, watching: Watching
) -> None:
    """The package on the disk is up to date when the line appears."""
    watching.until("begun")
    command.write("overlays/pets/10-names.overlay.yaml", OVERLAY.replace("Find pets", "Look"))
    shown = watching.until("files changed in")
    module = "src/pets/sync/pets.py"
    assert f"--- a/1.101/{module}" in shown
    assert '-        """Find pets."""' in shown
    assert '+        """Look."""' in shown
    assert "overlays/pets/10-names.overlay.yaml" in shown.splitlines()[-1]
    assert '"""Look."""' in (command.folder / "generated/pets/1.101" / module).read_text()


def test_a_broken_file_gives_findings_and_the_loop_goes_on(
    command: CommandLine, watching: Watching
) -> None:
    """Whatever is saved half-way through an edit, the packages stay as they are."""
    watching.until("begun")
    file = "overlays/pets/10-names.overlay.yaml"
    command.write(file, OVERLAY + "  - {target: [")
    assert "yaml-syntax" in watching.until("nothing was written")
    command.write("overlays/pets/sdk.toml", "[package")
    assert "settings-syntax" in watching.until("nothing was written")
    make_product(command)
    command.write(file, OVERLAY.replace("Find pets", "Look"))
    assert '+        """Look."""' in watching.until("files changed in")


def test_a_new_overlay_is_seen(command: CommandLine, watching: Watching) -> None:
    """A save may add a file."""
    watching.until("begun")
    more = OVERLAY.replace("x-sdk-method: find, summary: Find pets.", "description: All of them.")
    command.write("overlays/pets/20-more.overlay.yaml", more)
    assert "+        All of them." in watching.until("files changed in")


def test_interrupting_ends_it_quietly(watching: Watching) -> None:
    """Ctrl-C is how it is ended, so it is no error."""
    watching.until("begun")
    watching.process.send_signal(signal.SIGINT)
    out, _ = watching.process.communicate(timeout=_PATIENCE)
    assert watching.process.returncode == 0
    assert "Traceback" not in out
