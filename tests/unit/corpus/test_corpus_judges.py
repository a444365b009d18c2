"""Each judge of the corpus against a package with one thing wrong."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from corpus import generating
from corpus.documents import Document
from corpus.findings import batches
from corpus.generating import Generation, Package, generate
from corpus.importing import examine, unexamined
from corpus.style_checks import black, ruff
from corpus.type_checks import Check, mypy, pyright, with_fallback

DOCUMENT = """
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}
    post:
      operationId: addPet
      deprecated: true
      responses: {"204": {description: ok}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
"""


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Document:
    """A document with two operations and a model, in a folder of its own."""
    path = tmp_path_factory.mktemp("documents") / "pets.yaml"
    path.write_text(DOCUMENT, encoding="utf-8")
    return Document("pets", path)


@pytest.fixture(scope="module")
def generation(document: Document, tmp_path_factory: pytest.TempPathFactory) -> Generation:
    """What became of it."""
    return generate(document, tmp_path_factory.mktemp("work"))


@pytest.fixture
def package(generation: Generation, tmp_path: Path) -> Package:
    """A copy of its package, to break."""
    assert generation.package is not None
    folder = tmp_path / "pets"
    shutil.copytree(generation.package.folder, folder)
    return Package(folder, generation.package.name)


def change(package: Package, file: str, pattern: str, text: str) -> None:
    """Change what a pattern finds in a module."""
    path = package.source / package.name / file
    before = path.read_text(encoding="utf-8")
    after = re.sub(pattern, text, before)
    assert after != before
    path.write_text(after, encoding="utf-8")


def test_a_good_document_is_generated_without_a_problem(generation: Generation) -> None:
    """With figures, and nothing left behind."""
    assert (generation.problems, generation.crashed) == ((), False)
    assert generation.seconds > 0
    assert generation.peak > 10**7
    assert generation.lines > 100


def test_a_good_package_reaches_everything(document: Document, package: Package) -> None:
    """Deprecated operations included."""
    found = examine(document, package)
    assert (found.operations, found.reachable, found.models) == (2, 2, 1)
    assert (found.failures, found.unreachable) == ((), ())


@pytest.mark.parametrize("mode", ["sync", "threaded", "aio"])
def test_an_operation_without_a_method_in_one_mode_is_unreachable(
    document: Document, package: Package, mode: str
) -> None:
    """Its request alone does not help."""
    change(package, f"{mode}/default.py", "def list_pets", "def _list_pets")
    found = examine(document, package)
    assert (found.reachable, found.unreachable) == (1, ("GET /pets",))
    assert found.failures == ()


def test_a_method_that_makes_another_request_does_not_count(
    document: Document, package: Package
) -> None:
    """Names are nothing; requests are followed."""
    change(package, "sync/default.py", r"requests\.list_pets\(", "requests.add_pet(")
    assert examine(document, package).unreachable == ("GET /pets",)


def test_operations_that_look_the_same_need_a_method_each(
    document: Document, package: Package
) -> None:
    """One that does for two leaves the second out."""
    path = document.path.with_name("twins.yaml")
    path.write_text(DOCUMENT.replace("  /pets:", "  /pets#a: {get: {}}\n  /pets:"), "utf-8")
    found = examine(Document("twins", path), package)
    assert (found.operations, found.unreachable) == (3, ("GET /pets",))


@pytest.mark.parametrize(
    ("file", "pattern", "text", "expected"),
    [
        ("models/default.py", r"class Pet\(", "class Pet((", "compile .*models/default.py: Syntax"),
        ("models/default.py", '"""Models', r'"\\d"\n"""Models', "compile .*default.py: SyntaxErr"),
        ("requests/default.py", "from .. import models", "import nowhere", "import .*No module"),
        ("models/default.py", r"name: str \| None", "name: Nowhere", "model Pet: "),
    ],
)
def test_what_does_not_compile_import_or_build_is_a_failure(
    document: Document, package: Package, file: str, pattern: str, text: str, expected: str
) -> None:
    """Warnings of the compiler are errors; models are built, not only imported."""
    change(package, file, pattern, text)
    assert re.search(expected, examine(document, package).failures[0])


def test_operations_of_a_document_without_a_package_are_unreachable(document: Document) -> None:
    """They count; what is no document at all has none."""
    found = unexamined(document, "x")
    assert (found.operations, found.reachable) == (2, 0)
    assert (found.unreachable, found.failures) == (("GET /pets", "POST /pets"), ("x",))
    path = document.path.with_name("broken.yaml")
    path.write_text("a: [", encoding="utf-8")
    assert unexamined(Document("broken", path)).operations == 0


def stand_in(code: str) -> Callable[..., list[str | Path]]:
    """Return a command that runs this instead of the generator."""
    return lambda spec, out, name: [sys.executable, "-c", f"out = {str(out)!r}\n{code}"]


@pytest.mark.parametrize(
    ("code", "problem", "crashed"),
    [
        ("raise KeyError('x')", "exit code 1: Traceback", True),
        ("raise SystemExit('internal error: KeyError')", "exit code 1: internal error", True),
        ("raise SystemExit(2)", "exit code 2: nothing was printed", False),
        ("open('stray', 'w')", "it left stray in its current folder", False),
        ("import time; time.sleep(60)", "it was stopped after 1 s", False),
        ("import os; os.makedirs(out); os.symlink('/', out + '/all')", "all is a link", False),
    ],
)
def test_a_generator_that_misbehaves_is_a_problem(
    document: Document,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: str,
    problem: str,
    crashed: bool,
) -> None:
    """Whatever it does, the run goes on."""
    monkeypatch.setattr(generating, "generator_command", stand_in(code))
    monkeypatch.setattr(generating, "LIMIT", 1.0)
    found = generate(document, tmp_path)
    assert found.package is None
    assert [one[: len(problem)] for one in found.problems] == [problem]
    assert found.crashed is crashed


def small(folder: Path, name: str, text: str) -> Package:
    """Write a package of one module."""
    path = folder / name / "src" / name / "__init__.py"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return Package(folder / name, name)


GOOD = '"""A module."""\n\nX: int = 1\n'


@pytest.mark.parametrize("check", [pyright, mypy, ruff, black], ids=lambda one: one.__name__)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"""A module."""\n\nX: int = "1"\n', {pyright, mypy}),
        ("X = 1 ; import os\n", {ruff, black}),
    ],
    ids=["type", "style"],
)
def test_a_finding_belongs_to_the_package_that_it_is_in(
    tmp_path: Path, check: Check, text: str, expected: set[Check]
) -> None:
    """Each checker sees all packages at once, and finds what is its business."""
    packages = [small(tmp_path, "good", GOOD), small(tmp_path, "bad", text)]
    found = check(packages, tmp_path)
    assert {one.package for one in found} == ({"bad"} if check in expected else set())
    assert all(one.text.startswith("src/bad/__init__.py:") for one in found)


def test_a_checker_that_gives_up_is_asked_about_each_package(tmp_path: Path) -> None:
    """mypy stops at the first syntax error; the other package still gets its verdict."""
    wrong = small(tmp_path, "wrong", 'X: int = "1"\n')
    broken = small(tmp_path, "broken", "def f(:\n")
    found = with_fallback(mypy, [wrong, broken], tmp_path)
    assert {one.package for one in found} == {"wrong", "broken"}


def test_batches_are_of_packages_that_one_process_can_hold(tmp_path: Path) -> None:
    """The largest come first; nothing is lost."""
    packages = [Package(tmp_path, f"p{number:02}") for number in range(27)]
    weights = {one.name: 300_000 if one.name == "p00" else 100 for one in packages}
    made = batches(packages, weights)
    assert [len(batch) for batch in made] == [1, 2, 24]
    assert sorted(one.name for batch in made for one in batch) == sorted(weights)
