"""`spec add`: a new document of a product, and what is to be done about it."""

from __future__ import annotations

from support_cli import OVERLAY, SPEC, CommandLine, make_product, state

TAGS = """
overlay: 1.1.0
info: {title: Groups, version: 1.0.0}
actions:
  - target: $
    update:
      x-sdk-categories: {animals: {description: Animals.}}
      x-sdk-tags: {Pets: {category: animals, group: pets}}
"""
CATS = """
  /cats:
    get:
      operationId: listCats
      tags: [Cats]
      responses: {'204': {description: none}}
"""


def test_a_document_that_brings_nothing_is_stored(command: CommandLine) -> None:
    """Byte for byte; the next steps are those that are left."""
    make_product(command, "1.9")
    file = command.write("new.yaml", SPEC)
    ran = command("spec", "add", "pets", file, "--version", "1.10")
    assert ran.code == 0, ran.err
    assert (command.folder / "specs/pets/1.10.yaml").read_bytes() == file.read_bytes()
    assert "stored as specs/pets/1.10.yaml\ncompared with 1.9:\n  new methods: 0\n" in ran.out
    assert "1. sdkwright generate pets --version 1.10" in ran.out


def test_everything_that_overlays_have_to_settle_is_told(command: CommandLine) -> None:
    """Actions that match nothing or change nothing, new tags, and names that would move."""
    make_product(command, "1.1")
    command.write("overlays/pets/05-groups.overlay.yaml", TAGS)
    command.write(
        "overlays/pets/20-more.overlay.yaml",
        OVERLAY.replace("x-sdk-method: find, summary: Find pets.", "deprecated: true").replace(
            "Names", "More"
        ),
    )
    changed = SPEC.replace("  /pets:\n    get:\n", "  /pets:\n    get:\n      deprecated: true\n")
    changed = changed.replace("components:", CATS.lstrip("\n") + "components:")
    file = command.write("new.yaml", changed)
    ran = command("spec", "add", "pets", file, "--version", "1.2")
    assert ran.code == 1
    assert "new methods: 1\n    cats.list_cats" in ran.out
    assert "actions that are no longer needed: 1" in ran.out
    assert "overlays/pets/20-more.overlay.yaml:5:5: overlay-no-change" in ran.err
    assert "tags without a category: 1" in ran.out
    assert "tag-without-category: the tag 'Cats' has no category" in ran.err
    assert "x-sdk-applies-to: '<1.2'" in ran.out


def test_methods_that_would_mean_something_else_are_told(command: CommandLine) -> None:
    """A name that moves to another operation breaks its users silently."""
    make_product(command, "1.1")
    command.write(
        "overlays/pets/10-names.overlay.yaml", OVERLAY.replace("x-sdk-method: find, ", "")
    )
    file = command.write(
        "new.yaml", SPEC.replace("/pets:", "/v2/pets:").replace("listPets", "list-pets")
    )
    ran = command("spec", "add", "pets", file, "--version", "1.2")
    assert "names that would move: 1" in ran.out
    assert "pets.list_pets: was get /pets, would be get /v2/pets" in ran.out
    assert "actions that no longer match: 1" in ran.out


def test_what_is_no_document_is_not_stored(command: CommandLine) -> None:
    """Nor a version that is there, nor one that is none."""
    make_product(command, "1.1")
    file = command.write("new.yaml", SPEC)
    swagger = command.write("old.json", '{"swagger": "2.0"}')
    before = state(command.folder)
    assert "not-openapi" in command("spec", "add", "pets", swagger, "--version", "1.2").err
    assert "version-known" in command("spec", "add", "pets", file, "--version", "1.1").err
    assert "version-invalid" in command("spec", "add", "pets", file, "--version", "one").err
    assert state(command.folder) == before


def test_a_document_can_be_replaced(command: CommandLine) -> None:
    """When asked for; the former file goes, whatever its form was."""
    make_product(command, "1.1")
    file = command.write("new.json", '{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}}')
    file.write_text('{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {}}')
    command("spec", "add", "pets", file, "--version", "1.1", "--replace")
    assert [path.name for path in (command.folder / "specs/pets").iterdir()] == ["1.1.json"]
