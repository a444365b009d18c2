"""The command line: generate, check and inspect on a small product."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sdkwright import __version__
from support_cli import OVERLAY, SPEC, CommandLine, make_product, state


def test_generate_makes_every_version(command: CommandLine) -> None:
    """Each in the folder of its release line, with a summary at the end."""
    make_product(command, "1.9", "1.10")
    ran = command("generate", "--jobs", "1")
    assert ran.code == 0
    assert "2 versions, 0 categories, 1 groups, 2 operations" in ran.out
    assert sorted(path.name for path in (command.folder / "generated/pets").iterdir()) == [
        "1.109",
        "1.110",
    ]
    version = command.folder / "generated/pets/1.110/src/pets/_version.py"
    assert '"1.110.0"' in version.read_text()


def test_generate_twice_writes_once(command: CommandLine) -> None:
    """The second run finds everything up to date, with the cache and without it."""
    make_product(command)
    assert "files written" in command("generate", "--jobs", "1").err
    before = state(command.folder)
    for options in (["--jobs", "1"], ["--jobs", "1", "--no-cache"]):
        ran = command("generate", *options)
        assert (ran.code, "up to date" in ran.err) == (0, True)
        assert state(command.folder) == before


def test_generate_in_several_processes_does_the_same(command: CommandLine) -> None:
    """The number of processes changes nothing but the time."""
    make_product(command, "1.1", "1.2")
    command("generate", "--jobs", "2", "--out", "a")
    command("generate", "--jobs", "1", "--out", "b", "--no-cache")
    assert state(command.folder / "a") == state(command.folder / "b")
    assert state(command.folder / "a")


def test_generate_one_version(command: CommandLine) -> None:
    """Others stay as they are."""
    make_product(command, "1.1", "1.2")
    assert command("generate", "pets", "--version", "1.2", "--jobs", "1").code == 0
    assert [path.name for path in (command.folder / "generated/pets").iterdir()] == ["1.102"]


def test_generate_follows_an_overlay(command: CommandLine) -> None:
    """An edit is seen, although everything else is known already."""
    make_product(command)
    command("generate", "--jobs", "1")
    module = command.folder / "generated/pets/1.101/src/pets/requests/pets.py"
    assert "def find(" in module.read_text()
    command.write("overlays/pets/10-names.overlay.yaml", OVERLAY.replace("find", "search"))
    command("generate", "--jobs", "1")
    assert "def search(" in module.read_text()


def test_generate_removes_what_is_no_longer_made(command: CommandLine) -> None:
    """The folder holds exactly what the document asks for."""
    make_product(command)
    command("generate", "--jobs", "1")
    stale = command.folder / "generated/pets/1.101/src/pets/old.py"
    stale.write_text("x = 1\n")
    command("generate", "--jobs", "1")
    assert not stale.exists()


def test_generate_from_a_document_of_its_own(command: CommandLine) -> None:
    """Name, version and client come from the document, or from the command line."""
    command.write("api.yaml", SPEC)
    command.write("names.overlay.yaml", OVERLAY)
    ran = command(
        *("generate", "--spec", "api.yaml", "--overlay", "names.overlay.yaml"),
        *("--out", "sdk", "--package", "my-pets"),
    )
    assert ran.code == 0
    package = command.folder / "sdk/src/my_pets"
    assert "def find(" in (package / "requests/pets.py").read_text()
    assert "class MyPetsClient(" in (package / "client.py").read_text()


def test_generate_with_mistakes_that_harm_little(command: CommandLine) -> None:
    """A document of its own may break the specification; that is a warning with its place."""
    command.write("api.yaml", SPEC.replace("description: ok", "descriptio: ok"))
    ran = command("generate", "--spec", "api.yaml", "--out", "sdk")
    assert ran.code == 0
    assert "api.yaml:" in ran.err
    assert "warning: openapi-invalid" in ran.err


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_check_is_content_with_fresh_packages(command: CommandLine, jobs: str) -> None:
    """It ends with 0 and writes nothing."""
    make_product(command, "1.1", "1.2")
    command("generate", "--jobs", "1")
    before = state(command.folder)
    ran = command("check", "--jobs", jobs)
    assert ran.code == 0
    assert state(command.folder) == before


def test_check_names_the_files_that_differ(command: CommandLine) -> None:
    """Changed, missing and unexpected ones; the exit code tells CI."""
    make_product(command)
    command("generate", "--jobs", "1")
    folder = command.folder / "generated/pets/1.101"
    (folder / "src/pets/client.py").write_text("edited\n")
    (folder / "src/pets/py.typed").unlink()
    (folder / "notes.txt").write_text("mine\n")
    (folder / "src/pets/__pycache__").mkdir()
    (folder / "src/pets/__pycache__/client.cpython-311.pyc").write_bytes(b"")
    before = state(command.folder)
    for options in ([], ["--no-cache"]):
        ran = command("check", "--jobs", "1", *options)
        assert ran.code == 1
        assert "pets 1.1: changed: src/pets/client.py" in ran.out
        assert "pets 1.1: missing: src/pets/py.typed" in ran.out
        assert "pets 1.1: unexpected: notes.txt" in ran.out
        assert ".pyc" not in ran.out
        assert state(command.folder) == before


def test_check_of_what_was_never_generated_finds_everything_missing(command: CommandLine) -> None:
    """Long lists are cut."""
    make_product(command)
    ran = command("check", "--jobs", "1")
    assert ran.code == 1
    assert ran.out.count("missing: ") == 21
    assert " more" in ran.out


def test_inspect_shows_where_names_come_from(command: CommandLine) -> None:
    """File and line of the overlay, of the document, or of the path itself."""
    make_product(command)
    command.write(
        "specs/pets/1.2.yaml",
        SPEC.replace(
            "components:",
            "  /pets/{id}: {get: {operationId: getPet, tags: [Pets], deprecated: true}}\n"
            "  /ping: {get: {tags: [Other Things]}}\ncomponents:",
        ),
    )
    ran = command("inspect", "pets")
    assert ran.code == 0
    lines = [" ".join(line.split()) for line in ran.out.splitlines()]
    assert lines == [
        "pets 1.2: 3 operations",
        "pets tag 'Pets', specs/pets/1.2.yaml:5:5",
        "find get /pets",
        "x-sdk-method, overlays/pets/10-names.overlay.yaml:5:28",
        "get_pet (deprecated) get /pets/{id}",
        "operationId, specs/pets/1.2.yaml:12:35",
        "other_things tag 'Other Things', specs/pets/1.2.yaml:13:11",
        "get_ping get /ping",
        "verb and path, specs/pets/1.2.yaml:13:11",
    ]


def test_the_project_is_found_from_a_folder_inside_it(command: CommandLine) -> None:
    """Or named with --root."""
    make_product(command)
    inside = command.folder / "docs/deep"
    inside.mkdir(parents=True)
    os.chdir(inside)
    assert "find" in command("inspect").out
    os.chdir("/")
    assert "find" in command("inspect", "--root", command.folder).out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--help"], ["specs/PRODUCT/VERSION.json", "sdk.toml", "Examples:", "Exit codes: 0 done"]),
        (
            ["generate", "--help"],
            ["--spec", "--out", "--overlay", "--package", "--jobs", "--no-cache"],
        ),
        (["check", "--help"], ["files that differ", "ends with 1"]),
        (["inspect", "-h"], ["where each name came from", "newest"]),
    ],
)
def test_help_teaches(command: CommandLine, arguments: list[str], words: list[str]) -> None:
    """What there is, what it needs, and what the exit codes mean."""
    ran = command(*arguments)
    assert ran.code == 0
    text = " ".join(ran.out.split())
    assert [word for word in words if word not in text] == []


def test_the_version_of_the_program(command: CommandLine) -> None:
    """For reports of mistakes."""
    assert command("--version").out.split()[-1] == __version__


def test_a_mistake_of_our_own_is_a_message(
    command: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not a traceback, unless it is asked for."""

    def broken(*arguments: object, **keywords: object) -> None:
        raise RuntimeError("oops")

    make_product(command)
    monkeypatch.setattr("sdkwright.runs.fingerprint", broken)
    monkeypatch.setattr(sys, "argv", ["sdkwright", "generate", "--jobs", "1"])
    from sdkwright.cli import main

    with pytest.raises(SystemExit, match="2"):
        main()
    assert "internal error: RuntimeError: oops" in command.capture.readouterr().err
    monkeypatch.setenv("SDKWRIGHT_DEBUG", "1")
    with pytest.raises(RuntimeError, match="oops"):
        main()


def test_two_hash_seeds_make_the_same_bytes(command: CommandLine) -> None:
    """Nothing depends on the order of sets."""
    make_product(command)
    runs = [
        subprocess.Popen(
            [
                *(sys.executable, "-m", "sdkwright", "generate", "--no-cache", "--jobs", "1"),
                *("--out", f"seed{seed}"),
            ],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(_paths())},
            stderr=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        for seed in ("1", "2")
    ]
    assert [run.wait(60) for run in runs] == [0, 0]
    assert state(command.folder / "seed1") == state(command.folder / "seed2")


def _paths() -> list[str]:
    return [str(Path(__file__).parents[2] / "generator")]
