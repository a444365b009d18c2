"""`sdkwright diff`: what changed for the users of an SDK."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from sdkwright.apidiff import Surface, surface_of_version
from sdkwright.apidiff.released import keep_released, line_of, released_surfaces
from sdkwright.diagnostics import Report
from sdkwright.products import load_product
from support_cli import SPEC, CommandLine, make_product

NEWER = SPEC.replace("petName: {type: string}", "petName: {type: string}, age: {type: integer}")
BROKEN = SPEC.replace("petName: {type: string}", "name: {type: string}")
TEXT = """\
pets-client 1.100.0 -> pets-client 1.101.0: 1 compatible
  compatible  `Pet`: new optional field `age`
"""
MARKDOWN = """\
## pets-client 1.100.0 → pets-client 1.101.0

1 compatible.

### Compatible

**Models**

- `Pet`: new optional field `age`
"""


@pytest.fixture
def project(command: CommandLine) -> CommandLine:
    """A product with three versions: one that adds something, and one that breaks."""
    make_product(command, "1.0")
    command.write("specs/pets/1.1.yaml", NEWER)
    command.write("specs/pets/1.2.yaml", BROKEN)
    return command


def surface(command: CommandLine, version: str) -> Surface:
    """Return the surface of a version of the product."""
    product = load_product(command.folder, "pets", Report())
    assert product is not None
    return surface_of_version(product, version, command.folder)


@pytest.mark.parametrize(("form", "expected"), [("text", TEXT), ("markdown", MARKDOWN)])
def test_two_versions_are_compared_in_words(project: CommandLine, form: str, expected: str) -> None:
    """For a terminal, or for a pull request."""
    ran = project("diff", "pets", "1.0", "1.1", "--format", form)
    assert (ran.code, ran.out, ran.err) == (0, expected, "")


def test_json_has_everything(project: CommandLine) -> None:
    """Each change with its kind, subject, verdict and message, and what it was before."""
    ran = project("diff", "pets", "1.0", "1.1", "--format", "json")
    (found,) = json.loads(ran.out)["diffs"]
    assert found["counts"] == {"breaking": 0, "compatible": 1, "cosmetic": 0}
    assert found["changes"] == [
        {
            "kind": "field-added-optional",
            "subject": "Pet",
            "verdict": "compatible",
            "message": "`Pet`: new optional field `age`",
            "part": "age",
            "old": "",
            "new": "",
        }
    ]


@pytest.mark.parametrize(
    ("versions", "limit", "code"),
    [
        (("1.0", "1.1"), "breaking", 0),
        (("1.0", "1.1"), "compatible", 1),
        (("1.0", "1.2"), "breaking", 1),
        (("1.0", "1.2"), "compatible", 1),
        (("1.0", "1.0"), "compatible", 0),
    ],
)
def test_the_exit_code_tells_what_was_asked_for(
    project: CommandLine, versions: tuple[str, str], limit: str, code: int
) -> None:
    """`--fail-on` names the mildest change that fails."""
    assert project("diff", "pets", *versions, "--fail-on", limit).code == code
    assert project("diff", "pets", *versions).code == 0


def test_cosmetic_changes_are_counted_and_listed_on_demand(project: CommandLine) -> None:
    """They are many and nobody has to do anything about them."""
    described = SPEC.replace("type: object,", "type: object, description: A pet.,")
    project.write("specs/pets/1.1.yaml", described)
    assert "documentation" not in project("diff", "pets", "1.0", "1.1").out
    assert "1 cosmetic" in project("diff", "pets", "1.0", "1.1").out
    assert "`Pet`: documentation" in project("diff", "pets", "1.0", "1.1", "--full").out


def test_two_packages_are_compared_by_their_folders(project: CommandLine) -> None:
    """Also when nothing is known of what they were made from."""
    project("generate")
    generated = project.folder / "generated" / "pets"
    ran = project("diff", str(generated / "1.100"), str(generated / "1.101"))
    assert (ran.code, ran.out) == (0, TEXT)


def test_what_would_be_generated_is_compared_with_what_was_released(project: CommandLine) -> None:
    """Line by line; lines without a release are named."""
    keep_released(project.folder, "pets", surface(project, "1.0"))
    old = replace(surface(project, "1.0"), version="1.101.3")
    keep_released(project.folder, "pets", old)
    ran = project("diff", "pets", "--released")
    assert ran.out == (
        "pets-client 1.100.0 -> pets-client 1.100.0: no change\n"
        "pets-client 1.101.3 -> pets-client 1.101.0: 1 compatible\n"
        "  compatible  `Pet`: new optional field `age`\n"
    )
    assert ran.err == "pets 1.2: nothing was released of 1.102\n"
    only = project("diff", "pets", "--released", "--version", "1.0")
    assert only.out == "pets-client 1.100.0 -> pets-client 1.100.0: no change\n"


def test_a_released_surface_is_kept_by_its_line(project: CommandLine) -> None:
    """A later patch takes the place of an earlier one."""
    first = surface(project, "1.0")
    later = replace(first, version="1.100.1")
    path = keep_released(project.folder, "pets", first)
    assert keep_released(project.folder, "pets", later) == path
    assert released_surfaces(project.folder, "pets") == {"1.100": later}
    assert line_of("1.100.1") == "1.100"
    assert sum('"pets.find"' in line for line in path.read_text("utf-8").splitlines()) <= 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("pets",), "PRODUCT OLD NEW"),
        (("pets", "1.0", "1.1", "1.2"), "PRODUCT OLD NEW"),
        (("pets", "1.0", "--released"), "--released takes a product and nothing else"),
        (("pets", "1.0", "1.1", "--version", "1.0"), "--version belongs to --released"),
        (("pets", "1.0", "9.9"), "'9.9'"),
        (("cats", "1.0", "1.1"), "'cats'"),
        (("here", "there"), "here holds no generated package"),
    ],
)
def test_wrong_use_is_explained(
    project: CommandLine, arguments: tuple[str, ...], message: str
) -> None:
    """With 2 and without a traceback."""
    ran = project("diff", *arguments)
    assert ran.code == 2
    assert message in ran.err
    assert "Traceback" not in ran.err
