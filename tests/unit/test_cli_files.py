"""`generate --spec` of documents that consist of several files, or are not in order."""

from __future__ import annotations

import re

import pytest

from support_cli import SPEC, CommandLine, make_product, state
from unit.gather.test_gather_remote import Host, serving

MAIN = """
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths: {/pets: {$ref: paths/pets.yaml}}
"""
PETS = """
get:
  operationId: listPets
  responses:
    '200':
      description: ok
      content: {application/json: {schema: {$ref: ../pet.json}}}
"""
PET = '{"title": "Pet", "type": "object", "properties": {"petName": {"type": "string"}}}'
GENERATE = ("generate", "--spec", "api/api.yaml", "--out", "out")
WARNED = SPEC.replace("schemas/Pet'", "schemas/Pett'")


def _write(command: CommandLine) -> None:
    command.write("api/api.yaml", MAIN)
    command.write("api/paths/pets.yaml", PETS)
    command.write("api/pet.json", PET)


def _models(command: CommandLine) -> str:
    paths = (command.folder / "out").glob("src/*/models/*.py")
    return "".join(path.read_text("utf-8") for path in sorted(paths))


def test_several_files_make_one_package(command: CommandLine) -> None:
    """Without a finding."""
    _write(command)
    ran = command(*GENERATE, "--strict")
    assert (ran.code, "warning" in ran.err) == (0, False), ran.err
    assert "pet_name: str" in _models(command)
    assert "class Pet(" in _models(command)


def test_a_change_in_any_file_counts(command: CommandLine) -> None:
    """What the last run worked out is not taken for what this one would make."""
    _write(command)
    command(*GENERATE)
    assert "up to date" in command(*GENERATE).err
    command.write("api/pet.json", PET.replace("petName", "petTitle"))
    assert "files written" in command(*GENERATE).err
    assert "pet_title: str" in _models(command)


def test_a_copy_elsewhere_is_another_document(command: CommandLine) -> None:
    """Its files are its own."""
    _write(command)
    command(*GENERATE)
    command.write("other/api.yaml", MAIN)
    command.write("other/paths/pets.yaml", PETS)
    command.write("other/pet.json", PET.replace("petName", "petTitle"))
    command("generate", "--spec", "other/api.yaml", "--out", "out")
    assert "pet_title: str" in _models(command)


def test_overlays_see_what_comes_from_files(command: CommandLine) -> None:
    """At the place where the document takes it."""
    _write(command)
    command.write(
        "o.overlay.yaml",
        """
        overlay: 1.1.0
        info: {title: Names, version: 1.0.0}
        actions:
          - target: $.paths['/pets'].get
            update: {x-sdk-method: find}
        """,
    )
    assert command(*GENERATE, "--overlay", "o.overlay.yaml").code == 0
    requests = (command.folder / "out").glob("src/*/requests/*.py")
    assert any("def find(" in path.read_text("utf-8") for path in requests)


def test_products_consist_of_several_files(command: CommandLine) -> None:
    """Those of a folder below the documents; what is missing is an error there."""
    make_product(command)
    text = SPEC.replace("#/components/schemas/Pet'", "shared/pet.json'").partition("components:")[0]
    command.write("specs/pets/1.1.yaml", text)
    command.write("specs/pets/shared/pet.json", PET)
    assert command("generate", "--jobs", "1").code == 0
    assert command("check", "--jobs", "1").code == 0
    assert command("inspect").code == 0
    command.write("specs/pets/shared/pet.json", PET.replace("petName", "petTitle"))
    assert command("check", "--jobs", "1").code == 1
    (command.folder / "specs/pets/shared/pet.json").unlink()
    ran = command("check", "--jobs", "1")
    assert ran.code == 2
    assert re.search(r"specs/pets/1\.1\.yaml:11:55: reference-unreadable: ", ran.err), ran.err


def test_strict_turns_warnings_into_failure(command: CommandLine) -> None:
    """It ends with 1, says why, and writes nothing; otherwise the warning is only told."""
    command.write("api/api.yaml", WARNED)
    before = state(command.folder)
    ran = command(*GENERATE, "--strict")
    assert ran.code == 1
    assert "warning: reference-missing: " in ran.err
    assert "nothing was written: with --strict, a warning is a failure" in ran.err
    assert state(command.folder) == before
    assert command(*GENERATE).code == 0


def test_strict_does_not_hide_errors(command: CommandLine) -> None:
    """They end with 2 as ever."""
    command.write("api/api.yaml", "swagger: '2.0'\n")
    assert command(*GENERATE, "--strict").code == 2


def test_hosts_are_allowed_one_by_one(command: CommandLine) -> None:
    """By an option that can be repeated; what was fetched is fetched again the next time."""
    with serving() as host, serving() as other:
        host.put("/pet.json", PET)
        _remote(command, host)
        ran = command(*GENERATE, "--strict")
        assert (ran.code, host.asked) == (1, [])
        options = ("--allow-remote", other.name, "--allow-remote", host.name)
        assert command(*GENERATE, *options).code == 0
        host.put("/pet.json", PET.replace("petName", "petTitle"))
        assert command(*GENERATE, *options).code == 0
        assert "pet_title: str" in _models(command)
        assert (len(host.asked), other.asked) == (2, [])
    assert "--allow-remote needs --spec" in command("generate", "--allow-remote", "x").err


def _remote(command: CommandLine, host: Host) -> None:
    reference = f"http://{host.name}/pet.json'"
    text = SPEC.replace("#/components/schemas/Pet'", reference).partition("components:")[0]
    command.write("api/api.yaml", text)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("openapi: 3.0.3", "openapi: 3.1", "openapi-version: the version 3.1 is taken for 3.1.0"),
        ("openapi: 3.0.3", "openapi: 3.0", "openapi-version: the version 3.0 is taken for 3.0.0"),
        ("openapi: 3.0.3", "openapi: 3.2.0", "openapi-version: .*'3.2.0' is taken for 3.1.1"),
        ("openapi: 3.0.3", "openapi: 3.0.3\nopenapi: 3.0.0", "duplicate-key: .*first at line 1"),
        ('info: {title: Pets, version: "1"}', "", "openapi-invalid: "),
        ('version: "1"', "version: 1.50", "openapi-invalid: "),
        ("title: Pets, ", "title: 7, ", "openapi-invalid: "),
    ],
)
def test_what_can_be_understood_is_generated(
    command: CommandLine, old: str, new: str, expected: str
) -> None:
    """With a warning; `--strict` makes it a failure."""
    command.write("api/api.yaml", SPEC.replace(old, new))
    ran = command(*GENERATE)
    assert ran.code == 0, ran.err
    assert re.search(rf"warning: {expected}", ran.err), ran.err
    assert command(*GENERATE, "--strict").code == 1


def test_a_document_of_several_files_is_not_stored_in_part(command: CommandLine) -> None:
    """A product gets one file, so the others would be missed."""
    make_product(command)
    _write(command)
    before = state(command.folder)
    ran = command("spec", "add", "pets", "api/api.yaml", "--version", "1.2")
    assert ran.code == 2
    assert "api/api.yaml: spec-files: " in ran.err
    assert state(command.folder) == before
