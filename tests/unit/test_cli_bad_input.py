"""Bad input: one clear finding with its place and a hint, no traceback, nothing written."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

import pytest

from support_cli import OVERLAY, SETTINGS, SPEC, CommandLine, make_product, state

PATH = "paths:\n  /pets:"
TWINS = PATH.replace("/pets:", "/cats: {get: {operationId: list_pets, tags: [Pets]}}\n  /pets:")
PLAIN = OVERLAY.replace("x-sdk-method: find, ", "")


def _product(**files: str) -> dict[str, str]:
    return {
        "overlays/pets/sdk.toml": files.get("settings", SETTINGS),
        "overlays/pets/10-names.overlay.yaml": files.get("overlay", OVERLAY),
        files.get("name", "specs/pets/1.1.yaml"): files.get("spec", SPEC),
    }


CASES: dict[str, tuple[dict[str, str], str]] = {
    "broken YAML": (
        _product(spec=SPEC.replace("info: {", "info: [{")),
        r"specs/pets/1\.1\.yaml:\d+:\d+: \w+-syntax: ",
    ),
    "broken JSON": (
        _product(name="specs/pets/1.1.json", spec='{"openapi": "3.0.3",}'),
        r"specs/pets/1\.1\.json:1:\d+: json-syntax: ",
    ),
    "a repeated key": (
        _product(spec=SPEC.replace("info:", "openapi: 3.0.3\ninfo:")),
        r"specs/pets/1\.1\.yaml:2:1: \S+: .*line 1",
    ),
    "Swagger 2": (
        _product(spec=SPEC.replace("openapi: 3.0.3", "swagger: '2.0'")),
        r"specs/pets/1\.1\.yaml:1:1: not-openapi: this is a Swagger 2\.0 document",
    ),
    "any JSON": (
        _product(name="specs/pets/1.1.json", spec='{"a": 1}'),
        r"specs/pets/1\.1\.json:1:1: not-openapi: the document has no `openapi` field",
    ),
    "a list": (
        _product(name="specs/pets/1.1.json", spec="[1]"),
        r"specs/pets/1\.1\.json:1:1: root-not-mapping: ",
    ),
    "OpenAPI 4": (
        _product(spec=SPEC.replace("3.0.3", "4.0.0")),
        r"specs/pets/1\.1\.yaml:1:10: not-openapi: OpenAPI '4\.0\.0' is not supported",
    ),
    "no UTF-8": (
        _product(spec=SPEC.replace("Pets", "\udcff")),
        r"specs/pets/1\.1\.yaml: file-encoding: byte \d+",
    ),
    "a reference to nothing": (
        _product(spec=SPEC.replace("schemas/Pet'", "schemas/Pett'")),
        r"specs/pets/1\.1\.yaml:11:55: reference-missing: .*'#/components/schemas/Pett'",
    ),
    "an invalid part": (
        _product(spec=SPEC.replace("description: ok", "descriptio: ok")),
        r"specs/pets/1\.1\.yaml:\d+:\d+: openapi-invalid: ",
    ),
    "an overlay that matches nothing": (
        _product(overlay=OVERLAY.replace("/pets", "/pet")),
        r"overlays/pets/10-names\.overlay\.yaml:4:\d+: \S+: ",
    ),
    "an overlay that is none": (
        _product(overlay="a: 1\n"),
        r"overlays/pets/10-names\.overlay\.yaml:1:1: \S+: ",
    ),
    "two methods of one name": (
        _product(spec=SPEC.replace(PATH, TWINS), overlay=PLAIN),
        r"specs/pets/1\.1\.yaml:6:5: method-name-collision: .*1\.1\.yaml:4:11",
    ),
    "two classes of one name": (
        _product(spec=f"{SPEC.rstrip()}\n    PET: {{type: object, properties: {{a: {{}}}}}}\n"),
        r"specs/pets/1\.1\.yaml:1[45]:5: class-name-collision: .*1\.1\.yaml:1[45]:5",
    ),
    "an unknown replacement": (
        _product(spec=SPEC.replace("tags:", "x-sdk-deprecated-by: pets.gone\n      tags:")),
        r"specs/pets/1\.1\.yaml:7:28: replacement-missing: ",
    ),
    "broken settings": (
        _product(settings="[package\nname = 1"),
        r"overlays/pets/sdk\.toml:1:9: settings-syntax: ",
    ),
    "an unknown setting": (
        _product(settings=SETTINGS.replace("class =", "clas =")),
        r"overlays/pets/sdk\.toml:8:1: settings-unknown: .*'clas'",
    ),
    "an unknown table": (
        _product(settings=f"{SETTINGS}\n[packages]\n"),
        r"overlays/pets/sdk\.toml:10:2: settings-unknown: .*'packages'",
    ),
    "a missing setting": (
        _product(settings='[package]\nname = "x"\n'),
        r"overlays/pets/sdk\.toml:1:2: settings-incomplete: .*import and title",
    ),
    "a setting of another type": (
        _product(settings=SETTINGS.replace('"Pets"', "7")),
        r"overlays/pets/sdk\.toml:4:1: settings-invalid: 'title' must be a text",
    ),
    "a setting that is no name": (
        _product(settings=SETTINGS.replace('"pets"', '"my pets"')),
        r"overlays/pets/sdk\.toml:3:1: settings-invalid: 'import' must be a name in Python",
    ),
    "no documents": (
        _product(name="specs/pets/README"),
        r"specs/pets: specs-missing: ",
    ),
}


@pytest.mark.parametrize(("files", "expected"), CASES.values(), ids=CASES.keys())
def test_a_product_with_a_mistake(
    command: CommandLine, files: dict[str, str], expected: str
) -> None:
    """The finding names file, line and column; generate, check and inspect end with 2."""
    for path, text in files.items():
        target = command.write(path, "")
        target.write_bytes(text.lstrip().encode("utf-8", "surrogateescape"))
    before = state(command.folder)
    ran = command("generate", "--jobs", "1")
    assert ran.code == 2
    assert re.search(expected, ran.err), ran.err
    assert state(command.folder) == before
    again = command("check", "--jobs", "1")
    assert again.code == 2
    assert re.search(expected, again.err)
    if "openapi-invalid" not in expected:
        assert command("inspect").code == 2


@pytest.mark.parametrize(
    "name",
    [
        *("Swagger 2", "any JSON", "OpenAPI 4", "no UTF-8", "a reference to nothing"),
        *("an invalid part", "an overlay that matches nothing", "two methods of one name"),
        *(
            "two classes of one name",
            "an unknown replacement",
            "an unknown setting",
            "no documents",
        ),
    ],
)
def test_a_finding_says_what_to_do(command: CommandLine, name: str) -> None:
    """Below the message, and below the lines of the file where there are some."""
    for path, text in CASES[name][0].items():
        command.write(path, "").write_bytes(text.lstrip().encode("utf-8", "surrogateescape"))
    assert "hint: " in command("generate", "--jobs", "1").err


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (
            ["generate", "cats"],
            "overlays/cats: product-unknown: .*'cats'.*\n.*known products: pets",
        ),
        (["generate", "--version", "9"], "version-unknown: .*'9'.*\n.*known versions: 1.1"),
        (["check", "pets", "--version", "9"], "version-unknown: "),
        (["inspect", "pets", "--version", "9"], "version-unknown: "),
        (["generate", "--spec", "x.yaml"], "--spec needs --out"),
        (["generate", "pets", "--spec", "x.yaml", "--out", "o"], "--spec takes no product"),
        (["generate", "--overlay", "x.yaml"], "--overlay and --package need --spec"),
        (["generate", "--package", "x"], "--overlay and --package need --spec"),
        (["generate", "--jobs", "0"], "0 is not in the range"),
        (["generate", "--nonsense"], "No such option"),
        (["nonsense"], "No such command"),
        (["generate", "--spec", "x.yaml", "--out", "o"], "x.yaml: file-unreadable: .*no such file"),
        (["generate", "--spec", "specs", "--out", "o"], "specs: file-unreadable: .*directory"),
        (["generate", "--root", "nowhere"], "has no folder overlays/"),
    ],
)
def test_a_command_with_a_mistake(
    command: CommandLine, arguments: list[str], expected: str
) -> None:
    """It ends with 2 and says what is wrong."""
    make_product(command)
    before = state(command.folder)
    ran = command(*arguments)
    assert ran.code == 2
    assert re.search(expected, ran.err), ran.err
    assert state(command.folder) == before


def test_outside_of_a_project_the_root_is_asked_for(command: CommandLine) -> None:
    """A folder without overlays/ is no project, one without products has nothing to do."""
    ran = command("generate")
    assert (ran.code, "use --root" in ran.err) == (2, True)
    (command.folder / "overlays").mkdir()
    ran = command("check")
    assert (ran.code, "has no products" in ran.err) == (2, True)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_one_broken_version_keeps_all_from_being_written(command: CommandLine, jobs: str) -> None:
    """The output is what it was, byte by byte, and nothing is left beside it."""
    make_product(command, "1.1", "1.2")
    command("generate", "--jobs", "1")
    command.write("overlays/pets/10-names.overlay.yaml", OVERLAY.replace("find", "search"))
    command.write("specs/pets/1.3.yaml", SPEC.replace("3.0.3", "9"))
    before = state(command.folder)
    ran = command("generate", "--jobs", jobs)
    assert ran.code == 2
    assert "nothing was written" in ran.err
    assert state(command.folder) == before


@pytest.mark.parametrize(
    ("path", "jobs"),
    [("generated", "1"), ("generated/pets", "1"), ("generated/pets/1.102", "2")],
)
def test_a_file_in_the_way_of_a_folder(command: CommandLine, path: str, jobs: str) -> None:
    """It is not replaced; the finding names it."""
    make_product(command, "1.1", "1.2")
    command.write(path, "precious\n")
    before = state(command.folder)
    ran = command("generate", "--jobs", jobs)
    assert ran.code == 2
    assert "output-unwritable: " in ran.err
    assert "generated/pets/1.10" in ran.err
    assert state(command.folder) == before


@pytest.mark.parametrize("mine", ["api.yaml", "src/mine/_runtime.py", ".env"])
def test_a_folder_with_other_files_is_not_replaced(command: CommandLine, mine: str) -> None:
    """`--out .` must not cost anybody their work."""
    command.write("spec/api.yaml", SPEC)
    command.write(f"out/{mine}", "precious\n")
    before = state(command.folder)
    ran = command("generate", "--spec", "spec/api.yaml", "--out", "out")
    assert ran.code == 2
    assert "out: output-unwritable: cannot write there: it holds files" in ran.err
    assert state(command.folder) == before


def test_a_repository_is_not_replaced(command: CommandLine) -> None:
    """Its history would be lost."""
    command.write("api.yaml", SPEC)
    command("generate", "--spec", "api.yaml", "--out", "out")
    command.write("out/.git/HEAD", "ref: refs/heads/main\n")
    (command.folder / "out/README.md").unlink()
    before = state(command.folder)
    assert command("generate", "--spec", "api.yaml", "--out", "out").code == 2
    assert state(command.folder) == before


def test_an_empty_folder_is_filled(command: CommandLine) -> None:
    """Also when it is a new one inside others that do not exist yet."""
    command.write("api.yaml", SPEC)
    (command.folder / "empty").mkdir()
    for folder in ("empty", "new/deep/sdk"):
        assert command("generate", "--spec", "api.yaml", "--out", folder).code == 0
        assert (command.folder / folder / "pyproject.toml").is_file()


@pytest.mark.parametrize("function", ["write_bytes", "mkdir"])
def test_a_full_disk_leaves_everything_as_it_was(
    command: CommandLine, monkeypatch: pytest.MonkeyPatch, function: str
) -> None:
    """While the new files are written."""
    make_product(command)
    command("generate", "--jobs", "1")
    command.write("overlays/pets/10-names.overlay.yaml", OVERLAY.replace("find", "search"))
    before = state(command.folder)
    original = getattr(Path, function)

    def failing(path: Path, *arguments: object, **keywords: object) -> object:
        if path.name == "requests" or path.name == "pets.py":
            raise OSError(errno.ENOSPC, "No space left on device")
        return original(path, *arguments, **keywords)

    real_cache = command("check", "--jobs", "1").code
    monkeypatch.setattr(f"pathlib.Path.{function}", failing)
    monkeypatch.setattr("sdkwright.format._format", lambda modules: dict(modules))
    ran = command("generate", "--jobs", "1")
    monkeypatch.undo()
    assert real_cache == 1
    assert ran.code == 2
    assert "No space left on device" in ran.err
    assert state(command.folder) == before


def test_a_failure_of_the_last_move_undoes_the_others(
    command: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All versions change together, or none does."""
    make_product(command, "1.1", "1.2")
    command("generate", "--version", "1.1", "--jobs", "1")
    command.write("overlays/pets/10-names.overlay.yaml", OVERLAY.replace("find", "search"))
    before = state(command.folder)
    original = os.rename

    def failing(source: os.PathLike[str], target: os.PathLike[str]) -> None:
        if Path(target).name == "1.102":
            raise PermissionError(errno.EACCES, "Permission denied")
        original(source, target)

    with monkeypatch.context() as patch:
        patch.setattr("os.rename", failing)
        ran = command("generate", "--jobs", "1")
    assert ran.code == 2
    assert "output-unwritable: cannot write there: Permission denied" in ran.err
    assert state(command.folder) == before


def test_a_cache_that_cannot_be_written_is_no_mistake(
    command: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It only takes longer."""
    make_product(command)
    monkeypatch.setenv("XDG_CACHE_HOME", os.fspath(command.write("file", "")))
    assert command("generate", "--jobs", "1").code == 0
