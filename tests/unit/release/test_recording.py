"""`release record`: new entries in the ledger of a small product."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from released import build_by_hand

from support_cli import CommandLine, make_product

COMMENT = "# Do not touch.\n"


@pytest.fixture
def built(command: CommandLine) -> CommandLine:
    """A project with a release that was built."""
    make_product(command, "1.1", "1.2")
    command.write("overlays/pets/releases.toml", COMMENT)
    build_by_hand(command.folder, "1.1", "1.101.0", 'Says "\\" and \x7f.')
    return command


def _ledger(command: CommandLine) -> Path:
    return command.folder / "overlays/pets/releases.toml"


def test_a_release_is_added_with_its_facts(built: CommandLine) -> None:
    """After what stands there; what was not built is not there."""
    ran = built("release", "record", "--date", "2026-01-31")
    assert (ran.code, ran.out.splitlines()[0]) == (0, "pets 1.101.0: recorded")
    text = _ledger(built).read_text("utf-8")
    assert text.startswith(COMMENT)
    (release,) = tomllib.loads(text)["release"]
    assert release["changes"] == ['Says "\\" and \x7f.']
    assert str(release["date"]) == "2026-01-31"
    assert sorted(release["parts"]) == ["code", "documents", "metadata", "runtime"]


def test_a_second_run_does_nothing(built: CommandLine) -> None:
    """Not a byte changes."""
    built("release", "record")
    before = _ledger(built).read_bytes()
    assert built("release", "record").out == "pets: nothing to record\n"
    assert _ledger(built).read_bytes() == before


def test_later_releases_follow_and_nothing_else_changes(built: CommandLine) -> None:
    """The ledger only grows."""
    built("release", "record")
    before = _ledger(built).read_text("utf-8")
    build_by_hand(built.folder, "1.2", "1.102.0")
    assert "pets 1.102.0: recorded" in built("release", "record").out
    after = _ledger(built).read_text("utf-8")
    assert after.startswith(before)
    assert after.count("[[release]]") == 2


def test_a_version_that_is_not_asked_for_is_not_recorded(built: CommandLine) -> None:
    """Lines are published one by one."""
    build_by_hand(built.folder, "1.2", "1.102.0")
    assert "1.101.0" not in built("release", "record", "--version", "1.2").out


@pytest.mark.parametrize("damage", ["changed", "missing", "more", "no manifest"])
def test_a_damaged_release_is_not_recorded(built: CommandLine, damage: str) -> None:
    """What was published can no longer be told from it."""
    folder = built.folder / "dist/pets/1.101.0"
    if damage == "changed":
        (folder / "pets.whl").write_bytes(b"other")
    elif damage == "missing":
        (folder / "pets.whl").unlink()
    elif damage == "more":
        (folder / "more.whl").write_bytes(b"")
    else:
        (folder / "manifest.json").write_text("{}")
    ran = built("release", "record")
    assert (ran.code, _ledger(built).read_text("utf-8")) == (2, COMMENT)


def test_a_release_older_than_the_newest_is_refused(built: CommandLine) -> None:
    """Its number was left out for a reason that nobody knows."""
    build_by_hand(built.folder, "1.1", "1.101.2")
    assert built("release", "record").code == 0
    build_by_hand(built.folder, "1.1", "1.101.1")
    ran = built("release", "record")
    assert ran.code == 2
    assert "1.101.1 is older than 1.101.2" in ran.err


def test_other_content_under_a_number_that_is_taken_is_refused(built: CommandLine) -> None:
    """People have installed what was there."""
    built("release", "record")
    text = _ledger(built).read_text("utf-8")
    content = tomllib.loads(text)["release"][0]["content"]
    _ledger(built).write_text(text.replace(content, "f" * 64), "utf-8")
    ran = built("release", "record")
    assert ran.code == 2
    assert "1.101.0 was released with other content" in ran.err


def test_an_interrupted_run_leaves_the_ledger_as_it_was(
    built: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And nothing beside it; the next run does the work."""

    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", broken)
        assert built("release", "record").code == 1
    names = sorted(path.name for path in _ledger(built).parent.iterdir() if path.is_file())
    assert names == ["10-names.overlay.yaml", "releases.toml", "sdk.toml"]
    assert _ledger(built).read_text("utf-8") == COMMENT
    assert built("release", "record").code == 0
