"""`release plan`: what would be released of a small product, and why."""

from __future__ import annotations

import json
from typing import Any

import pytest
from released import build_by_hand

from support_cli import OVERLAY, SETTINGS, SPEC, CommandLine, make_product

OPTIONAL = SPEC.replace(
    "      tags: [Pets]\n",
    "      tags: [Pets]\n      parameters: [{name: limit, in: query, schema: {type: integer}}]\n",
)
REQUIRED = OPTIONAL.replace("in: query,", "in: query, required: true,")


@pytest.fixture
def released(command: CommandLine) -> CommandLine:
    """A project whose two lines were released."""
    make_product(command, "1.1", "1.2")
    for target, version in (("1.1", "1.101.0"), ("1.2", "1.102.0")):
        build_by_hand(command.folder, target, version)
    assert command("release", "record", "pets").code == 0
    return command


def _plan(command: CommandLine, *options: str) -> list[dict[str, Any]]:
    ran = command("release", "plan", "pets", "--format", "json", "--jobs", "1", *options)
    steps: list[dict[str, Any]] = json.loads(ran.out)["plan"]
    assert ran.code == int(any(step["kind"] == "refused" for step in steps))
    return steps


def _kinds(steps: list[dict[str, Any]]) -> list[tuple[str, str | None]]:
    return [(step["kind"], step["version"]) for step in steps]


def test_what_was_never_released_is_due(command: CommandLine) -> None:
    """With the first number of the scheme."""
    make_product(command, "1.1", "1.2")
    assert _kinds(_plan(command)) == [("first", "1.101.0"), ("first", "1.102.0")]
    ran = command("release", "plan", "--version", "1.2", "--jobs", "1")
    assert "First release for API 1.2: 1 method in 1 group." in ran.out


def test_what_was_released_is_unchanged(released: CommandLine) -> None:
    """A second look, from the cache, says the same."""
    for _ in range(2):
        assert _kinds(_plan(released)) == [("unchanged", None), ("unchanged", None)]


def test_an_addition_is_a_patch_of_its_line(released: CommandLine) -> None:
    """The plan lists it in the words of users."""
    released.write("specs/pets/1.1.yaml", OPTIONAL)
    steps = _plan(released)
    assert _kinds(steps) == [("patch", "1.101.1"), ("unchanged", None)]
    assert [(one["verdict"], one["message"]) for one in steps[0]["changes"]] == [
        ("compatible", "`pets.find`: new optional argument `limit`")
    ]


def test_a_breaking_change_is_refused_within_a_line(released: CommandLine) -> None:
    """And the plan says which option makes it a release."""
    released.write("specs/pets/1.1.yaml", REQUIRED)
    assert _kinds(_plan(released)) == [("refused", None), ("unchanged", None)]
    ran = released("release", "plan", "--jobs", "1")
    assert "refused: programs would break" in ran.out
    assert "--client-major 2 releases it" in ran.out
    steps = _plan(released, "--version", "1.1", "--client-major", "2")
    assert _kinds(steps) == [("major", "2.101.0")]
    assert _kinds(_plan(released, "--version", "1.1", "--client-major", "0")) == [("refused", None)]


def test_a_change_of_texts_is_a_patch(released: CommandLine) -> None:
    """What an editor shows is part of the package."""
    released.write("overlays/pets/10-names.overlay.yaml", OVERLAY.replace("Find", "Look for"))
    steps = _plan(released)
    assert _kinds(steps) == [("patch", "1.101.1"), ("patch", "1.102.1")]
    assert {one["verdict"] for one in steps[0]["changes"]} == {"cosmetic"}


def test_a_new_version_of_the_document_leaves_the_others_alone(released: CommandLine) -> None:
    """Their READMEs list it with their next release."""
    released.write("specs/pets/1.3.yaml", SPEC)
    steps = _plan(released)
    assert _kinds(steps) == [("unchanged", None), ("unchanged", None), ("first", "1.103.0")]
    assert steps[0]["parts"] == ["documents"]


def test_metadata_is_part_of_a_package(released: CommandLine) -> None:
    """The interface is the same, and there is a patch."""
    released.write("overlays/pets/sdk.toml", SETTINGS.replace('"Pets"', '"Pets"\nkeywords = ["a"]'))
    steps = _plan(released, "--version", "1.1")
    assert _kinds(steps) == [("patch", "1.101.1")]
    assert (steps[0]["parts"], steps[0]["changes"]) == (["metadata"], [])


def test_a_release_whose_interface_is_not_on_record_is_followed_by_nothing(
    released: CommandLine,
) -> None:
    """Nobody can tell what would break."""
    (released.folder / "overlays/pets/released/1.101.json").unlink()
    released.write("specs/pets/1.1.yaml", OPTIONAL)
    assert _kinds(_plan(released))[0] == ("refused", None)


def test_generated_packages_have_the_number_of_the_ledger(released: CommandLine) -> None:
    """And its changelog."""
    released.write("specs/pets/1.1.yaml", OPTIONAL)
    build_by_hand(released.folder, "1.1", "1.101.1", "`pets.find`: new argument.")
    released.write("overlays/pets/notes/1.101.1.md", "Now with limits.\n")
    assert released("release", "record").code == 0
    assert released("generate", "--jobs", "1").code == 0
    folder = released.folder / "generated/pets/1.101"
    assert 'version = "1.101.1"' in (folder / "pyproject.toml").read_text()
    assert (folder / "CHANGELOG.md").read_text().partition("\n## ")[2] == (
        "1.101.1\n\nNow with limits.\n\n`pets.find`: new argument.\n\n## 1.101.0\n\nChanged.\n"
    )
    assert 'version = "1.102.0"' in (folder.parent / "1.102/pyproject.toml").read_text()


def test_a_package_with_versions_of_its_own_counts_additions(command: CommandLine) -> None:
    """In its second number; what breaks needs the first one."""
    make_product(command, "1.1")
    own = SETTINGS.replace("1.{major}{minor:02}.{patch}", "2.0.{patch}")
    command.write("overlays/pets/sdk.toml", own)
    build_by_hand(command.folder, "1.1", "2.0.0")
    assert command("release", "record").code == 0
    command.write("specs/pets/1.1.yaml", OPTIONAL)
    assert _kinds(_plan(command)) == [("minor", "2.1.0")]
    command.write("specs/pets/1.1.yaml", REQUIRED)
    assert _kinds(_plan(command)) == [("refused", None)]
    assert _kinds(_plan(command, "--client-major", "3")) == [("major", "3.0.0")]
