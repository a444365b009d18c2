"""`explain` and `impact`: where something comes from, and what a change leads to."""

from __future__ import annotations

from support_cli import CommandLine, make_product, state


def test_explain_tells_the_file_and_line_of_each_property(command: CommandLine) -> None:
    """What the document says and what an overlay wrote stand side by side."""
    make_product(command)
    ran = command("explain", "pets", "pets.find", "--version", "1.1")
    lines = [" ".join(line.split()) for line in ran.out.splitlines()]
    assert ran.code == 0
    assert lines[:2] == ["pets.find (GET /pets)", "specs/pets/1.1.yaml:5:5"]
    assert 'operationId: "listPets" specs/pets/1.1.yaml:6:20' in lines
    assert 'x-sdk-method: "find" overlays/pets/10-names.overlay.yaml:5:28' in lines
    assert 'summary: "Find pets." overlays/pets/10-names.overlay.yaml:5:43' in lines


def test_explain_knows_operations_models_and_fields_by_all_their_names(
    command: CommandLine,
) -> None:
    """In Python and on the wire."""
    make_product(command)
    for name in ("get /pets", "GET /pets", "listPets", "pets.find"):
        assert command("explain", "pets", name).out.startswith("pets.find  (GET /pets)")
    assert "in models." in command("explain", "pets", "Pet").out
    for name in ("Pet.petName", "Pet.pet_name"):
        ran = command("explain", "pets", name)
        assert ran.out.startswith("Pet.pet_name  (petName on the wire, optional)")
        assert "specs/pets/1.1.yaml:14:38" in ran.out


def test_explain_suggests_what_an_unknown_name_may_mean(command: CommandLine) -> None:
    """The exit code is that of a usage error."""
    make_product(command)
    ran = command("explain", "pets", "pets.fnd")
    assert (ran.code, ran.out) == (2, "")
    assert "name-unknown: pets 1.1 has no 'pets.fnd'\n  hint: did you mean 'pets.find'" in ran.err


def test_impact_lists_methods_models_and_versions_and_prints_the_code(
    command: CommandLine,
) -> None:
    """A version that the overlay does not touch is told as well; nothing is written."""
    make_product(command, "1.1", "1.2")
    fields = command.write(
        "overlays/pets/20-fields.overlay.yaml",
        """
        overlay: 1.1.0
        info: {title: Fields, version: 1.0.0}
        x-sdk-applies-to: '>=1.2'
        actions:
          - target: $.components.schemas.Pet.properties.petName
            update: {x-sdk-name: called}
          - target: $.paths['/pets'].get
            update: {description: All of them.}
        """,
    )
    before = state(command.folder)
    ran = command("impact", fields)
    assert ran.code == 0
    assert "pets 1.1: 0 methods, 0 models" in ran.out
    assert "pets 1.2: 1 methods, 1 models\n  pets.find\n  Pet\n" in ran.out
    assert "code of pets 1.2:" in ran.out
    assert "\n-    pet_name: str | None = None\n" in ran.out
    assert "\n+    called: str | None = Field(" in ran.out
    assert state(command.folder) == before


def test_impact_of_a_file_that_is_no_overlay_of_a_product(command: CommandLine) -> None:
    """The message names the project."""
    make_product(command)
    ran = command("impact", "specs/pets/1.1.yaml")
    assert ran.code == 2
    assert "is no overlay of a product in" in ran.err
