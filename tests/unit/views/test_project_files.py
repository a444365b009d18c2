"""The files around an emitted package, as they are for a small document."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

from sdkwright.edition import Edition
from sdkwright.render import renderer
from sdkwright.settings import (
    ClientSettings,
    ConfigurationSettings,
    PackageSettings,
    ReadmeSettings,
    Settings,
)
from sdkwright.views.groups import GroupViews
from sdkwright.views.package import package_view
from sdkwright.views.project import project_copies, project_views
from support_generate import understand

RENDER = renderer(None)
SETTINGS = Settings(
    PackageSettings(
        name="zoopy",
        import_name="zoo",
        title="Zoo",
        description='All of the "Zoo"',
        license="Apache-2.0",
        version="1.{major}{minor:02}.{patch}",
        patch=3,
        authors=("The Keepers",),
        urls={"Issues": "https://zoo.example/issues"},
    ),
    ClientSettings(class_name="ZooClient"),
    ConfigurationSettings(base_url="zoo_url", base_url_example="https://your.zoo.example"),
    ReadmeSettings(subject="zoo server"),
)
DOCUMENT = """
    x-sdk-categories: {land: {description: 'See [here](https://evil.example) <b>'}}
    x-sdk-tags:
      Pets: {category: land, group: pets, description: Manage pets.}
    paths:
      /pets:
        get:
          operationId: listPets
          tags: [Pets]
          summary: "List\\n# all `pets` <img src=x>"
          parameters: [{name: limit, in: query, schema: {type: integer}}]
          responses:
            '200':
              description: done
              content: {application/json: {schema: {type: array, items: {type: string}}}}
        post:
          operationId: addPet
          tags: [Pets]
          summary: "\\x22\\x22\\x22\\nimport os"
          requestBody:
            content: {application/json: {schema: {type: object, additionalProperties: true}}}
          responses: {'201': {description: done}}
      /pets/old:
        get:
          operationId: oldPets
          tags: [Pets]
          deprecated: true
          x-sdk-deprecated-by: pets.list_pets
          responses: {'204': {description: done}}
    """


def edition_of(version: str = "2.10", **parts: tuple[Path, ...]) -> Edition:
    """Return an edition of the zoo's package."""
    return Edition(SETTINGS, f"1.{version.replace('.', '')}.3", version, ("2.9", "2.10"), **parts)


def files_of(edition: Edition, document: str = DOCUMENT) -> dict[str, str]:
    """Return the rendered files by path."""
    meant = understand(document)
    groups = GroupViews(meant.api, meant.names)
    package = package_view(
        meant.api,
        edition.settings,
        groups,
        version=edition.version,
        document_version=edition.document_version,
    )
    return {
        path: RENDER(f"project/{template}", view)
        for template, path, view in project_views(meant.api, meant.names, groups, package, edition)
    }


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    """The files of version 2.10."""
    return files_of(edition_of())


def python_in(text: str) -> list[str]:
    """Return the Python snippets of a Markdown text."""
    return re.findall(r"```python\n(.*?)```", text, re.DOTALL)


def test_the_readme_names_its_own_release_line(files: dict[str, str]) -> None:
    """What it tells to install stays within the line of its version, whatever the patch."""
    readme = files["README.md"]
    assert "pip3 install zoopy~=1.210.0\n" in readme
    assert "This is version 1.210.3, for zoo server 2.10." in readme
    assert '| 2.10 | `1.210.x` | `pip install "zoopy~=1.210.0"` (this one) |' in readme


def test_the_readme_lists_all_release_lines(files: dict[str, str]) -> None:
    """Also those that are older than this one."""
    assert '| 2.9 | `1.209.x` | `pip install "zoopy~=1.209.0"` |' in files["README.md"]


def test_each_version_has_a_readme_of_its_own() -> None:
    """The row of this version is marked."""
    readme = files_of(edition_of("2.9"))["README.md"]
    assert re.findall(r"\| (\S+) \|.*\(this one\)", readme) == ["2.9"]


def test_every_snippet_of_the_readme_is_python(files: dict[str, str]) -> None:
    """They are there to be copied."""
    snippets = python_in(files["README.md"])
    assert len(snippets) >= 6
    for snippet in snippets:
        ast.parse(snippet)


def test_the_readme_shows_the_first_listing_and_the_product_s_names(files: dict[str, str]) -> None:
    """Settings name neither group nor method, so the first that is easy to call is shown."""
    readme = files["README.md"]
    assert "\npets = client.land.pets.list_pets()\n" in readme
    assert '    zoo_url="https://your.zoo.example",\n' in readme
    assert "# ['list_pets', 'add_pet']" in readme


def test_the_table_of_options_is_that_of_the_class(files: dict[str, str]) -> None:
    """Both come of one table of data."""
    rows = re.findall(r"^\| `(\w+)` \| `", files["README.md"], re.MULTILINE)
    template = RENDER("package/configuration.py.j2", _package())
    tree = ast.parse(template)
    (init,) = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name == "__init__"
    ]
    assert rows == [a.arg for a in [*init.args.args, *init.args.kwonlyargs] if a.arg != "self"]
    assert {"bearer_token", "zoo_url", "timeout", "total_timeout", "on_response"} <= set(rows)


def _package() -> object:
    meant = understand(DOCUMENT)
    groups = GroupViews(meant.api, meant.names)
    return package_view(meant.api, SETTINGS, groups, version="1.210.3", document_version="2.10")


def test_text_of_the_document_is_escaped(files: dict[str, str]) -> None:
    """Descriptions and summaries become neither links nor HTML nor headings."""
    readme, index = files["README.md"], files["api.md"]
    assert r"See \[here\](https\://evil.example) \<b>." in readme
    assert r"List # all `pets` \<img src=x>" in index
    assert not [line for line in index.splitlines() if line.startswith("# all")]


def test_the_index_has_a_line_for_each_method(files: dict[str, str]) -> None:
    """With what to give, what comes back, and what to use instead of what is deprecated."""
    lines = [line for line in files["api.md"].splitlines() if line.startswith("- ")]
    assert lines[0].startswith("- `list_pets(*, limit=None) -> list[str]` List")
    assert lines[2].endswith("**Deprecated**, use `pets.list_pets`.")
    assert "### [`client.land.pets`](src/zoo/sync/pets.py)" in files["api.md"]


def test_the_metadata_is_valid_and_complete(files: dict[str, str]) -> None:
    """Texts with quotes stay what they are."""
    project = tomllib.loads(files["pyproject.toml"])["project"]
    assert project["description"] == 'All of the "Zoo"'
    assert project["authors"] == [{"name": "The Keepers"}]
    assert project["urls"] == {"Issues": "https://zoo.example/issues"}
    assert "Typing :: Typed" in project["classifiers"]


def test_the_example_of_a_group_is_a_program(files: dict[str, str]) -> None:
    """It lists and creates, and takes credentials from the environment."""
    program = files["examples/generated/pets.py"]
    ast.parse(program)
    assert "print(client.land.pets.list_pets())" in program
    assert "client.land.pets.add_pet({})" in program
    assert 'zoo_url=os.environ["ZOO_BASE_URL"]' in program
    assert "old_pets" not in program


@pytest.mark.parametrize("group", ["json", "httpx", "zoo"])
def test_no_example_hides_a_module_that_it_needs(group: str) -> None:
    """Python looks for modules beside the program first."""
    document = DOCUMENT.replace("group: pets", f"group: {group}")
    files = files_of(edition_of(), document.replace("pets.list_pets", f"{group}.list_pets"))
    assert f"examples/generated/{group}_example.py" in files


def test_own_parts_of_the_readme_are_filled_in(tmp_path: Path) -> None:
    """Known placeholders become facts; other braces stay."""
    part = tmp_path / "installation.md"
    part.write_text("Or `{pin}` with {version} and {other}.\n", encoding="utf-8")
    readme = files_of(edition_of(texts=(part,)))["README.md"]
    assert "Or `zoopy~=1.210.0` with 1.210.3 and {other}." in readme


def test_only_examples_of_this_version_are_copied(tmp_path: Path) -> None:
    """Their first line says which they are."""
    paths = []
    for name, versions in (("old", "<2.10"), ("new", ">=2.10")):
        path = tmp_path / f"{name}.py"
        path.write_text(f'# versions: {versions}\n"""Feed *pets*."""\n', encoding="utf-8")
        paths.append(path)
    edition = edition_of(examples=tuple(paths))
    assert list(project_copies(edition)) == ["examples/new.py"]
    assert r"- [examples/new.py](examples/new.py): Feed \*pets\*." in files_of(edition)["README.md"]


def test_the_licence_is_copied_and_named_in_the_metadata(tmp_path: Path) -> None:
    """Where a product has one."""
    path = tmp_path / "LICENSE"
    path.write_text("Do what you like.\n", encoding="utf-8")
    edition = edition_of(texts=(path,))
    assert project_copies(edition) == {"LICENSE": "Do what you like.\n"}
    assert 'license-files = ["LICENSE"]' in files_of(edition)["pyproject.toml"]
    assert "license-files" not in files_of(edition_of())["pyproject.toml"]
