"""`sdkwright matrix`: what exists in which version, as JSON and as Markdown."""

from __future__ import annotations

import json
from typing import Any

import pytest
from matrix_documents import HOSTILE, VERSIONS, make_versions

from support_cli import CommandLine


@pytest.fixture
def project(command: CommandLine) -> CommandLine:
    """The product with three versions."""
    make_versions(command)
    return command


def matrix(command: CommandLine) -> dict[str, Any]:
    """Return the matrix as the command gives it."""
    ran = command("matrix", "pets", "--format", "json")
    assert ran.code == 0, ran.err
    data: dict[str, Any] = json.loads(ran.out)
    return data


def rows(data: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return rows by name."""
    return {row["name"]: row for row in data}


def test_versions_are_in_their_order(project: CommandLine) -> None:
    """By their numbers."""
    assert matrix(project)["versions"] == ["1.8", "1.9", "1.10"]


@pytest.mark.parametrize(
    ("method", "versions", "since", "deprecated", "removed"),
    [
        ("find", ["1.8", "1.9", "1.10"], "1.8", "1.10", None),
        ("lose", ["1.8", "1.9"], "1.8", "1.9", "1.10"),
        ("grow", ["1.10"], "1.10", None, None),
        ("flicker", ["1.8", "1.10"], "1.10", None, None),
    ],
)
def test_methods_come_age_and_go(
    project: CommandLine,
    method: str,
    versions: list[str],
    since: str,
    deprecated: str | None,
    removed: str | None,
) -> None:
    """What came back counts since it came back."""
    row = rows(matrix(project)["methods"])[f"pets.{method}"]
    assert row["group"] == "pets"
    assert row["versions"] == versions
    assert (row["since"], row["deprecated"], row["removed"]) == (since, deprecated, removed)


def test_arguments_and_fields_have_ages_of_their_own(project: CommandLine) -> None:
    """And types that change."""
    data = matrix(project)
    arguments = rows(rows(data["methods"])["pets.find"]["arguments"])
    assert arguments["limit"]["versions"] == ["1.8", "1.9", "1.10"]
    assert (arguments["sort"]["since"], arguments["sort"]["versions"]) == ("1.9", ["1.9", "1.10"])
    fields = rows(rows(data["types"])["Pet"]["fields"])
    assert fields["age"]["since"] == "1.10"
    assert fields["name"]["forms"] == {"1.8": "str | None", "1.10": "int | None"}


def test_a_method_that_was_renamed_names_its_former_name(project: CommandLine) -> None:
    """It is the same operation."""
    project.write(
        "overlays/pets/10-names.overlay.yaml",
        """
        overlay: 1.1.0
        info: {title: Names, version: 1.0.0}
        actions:
          - target: $.paths['/find'].get
            x-sdk-applies-to: '<1.9'
            update: {x-sdk-method: seek}
        """,
    )
    found = rows(matrix(project)["methods"])
    assert found["pets.seek"]["also"] == ["pets.find"]
    assert found["pets.find"]["also"] == ["pets.seek"]
    assert (found["pets.seek"]["removed"], found["pets.find"]["since"]) == ("1.9", "1.9")


def test_markdown_has_a_table_for_each_group(project: CommandLine) -> None:
    """Arguments are told where their age is not that of their method."""
    ran = project("matrix", "pets", "--out", "pages")
    assert (ran.code, ran.out) == (0, "pages: README.md, pets.md, types.md\n")
    page = (project.folder / "pages/pets.md").read_text("utf-8")
    assert page == (
        "## `pets`\n\n"
        "|  | 1.8 | 1.9 | 1.10 | notes |\n"
        "| --- | :-: | :-: | :-: | --- |\n"
        "| `find` | ✓ | ✓ | deprecated | deprecated since 1.10 |\n"
        "| … `sort` |  | ✓ | ✓ | since 1.9 |\n"
        "| `flicker` | ✓ |  | ✓ | since 1.10 |\n"
        "| `grow` |  |  | ✓ | since 1.10 |\n"
        "| `lose` | ✓ | deprecated |  | deprecated since 1.9; removed in 1.10 |\n"
    )
    assert "[`pets`](pets.md): 4 methods" in (project.folder / "pages/README.md").read_text("utf-8")
    assert project("matrix", "pets").out.startswith(page)


def test_markdown_of_a_hostile_title_stays_text(command: CommandLine) -> None:
    """It becomes neither HTML nor code."""
    make_versions(command, title=HOSTILE)
    command("matrix", "pets", "--out", "pages")
    page = (command.folder / "pages/README.md").read_text("utf-8")
    assert "<img" not in page.replace("\\<img", "")
    assert page.count("\n") > 4


def test_the_help_tells_what_it_is_for(command: CommandLine) -> None:
    """With examples."""
    ran = command("matrix", "--help")
    assert "sdkwright matrix acme --format html --out site/" in ran.out
    assert "lifespans.json" in ran.out


def test_an_unknown_product_is_told(project: CommandLine) -> None:
    """With those that there are."""
    ran = project("matrix", "cats")
    assert ran.code == 2
    assert "known products: pets" in ran.err


def test_all_versions_of_the_product_are_in_it(project: CommandLine) -> None:
    """Nothing of a document is lost."""
    found = rows(matrix(project)["methods"])
    for version, one in VERSIONS.items():
        there = {name for name, row in found.items() if version in row["versions"]}
        assert there == {f"pets.{name}" for name in one.operations}
