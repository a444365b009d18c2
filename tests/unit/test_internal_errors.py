"""An error of our own is told with its place, costs as little as possible, and is no traceback."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from sdkwright import internal_errors, workplace
from sdkwright.internal_errors import internal_error
from support_cli import SPEC, CommandLine, make_product, state

TWO = SPEC.replace(
    "components:",
    "  /cats: {get: {operationId: listCats, responses: {'200': {description: ok}}}}\ncomponents:",
)
GENERATE = ("generate", "--spec", "api.yaml", "--out", "out", "--no-cache")


@pytest.fixture(autouse=True)
def folder_of_tracebacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep what tests leave in a folder of their own."""
    folder = tmp_path / "tracebacks"
    folder.mkdir()
    monkeypatch.setattr(internal_errors.tempfile, "tempdir", str(folder))
    return folder


def _broken(*_: object, **__: object) -> None:
    raise KeyError("a \x1b[31mkey")


def _run(command: CommandLine, *arguments: str) -> tuple[int, str]:
    command.patch.setattr(sys, "argv", ["sdkwright", *arguments])
    command.capture.readouterr()
    from sdkwright.cli import main

    with pytest.raises(SystemExit) as ended:
        main()
    captured = command.capture.readouterr()
    assert all(char.isprintable() or char == "\n" for char in captured.err)
    return int(ended.value.code or 0), captured.err


def test_an_operation_that_cannot_be_built_is_left_out(
    command: CommandLine, monkeypatch: pytest.MonkeyPatch, folder_of_tracebacks: Path
) -> None:
    """The finding names it, its place, the exception, and the file with the traceback."""
    from sdkwright.build import operations

    real = operations.body_of

    def broken(context: object, node: object, owner: str, *rest: object) -> object:
        if owner == "get /cats":
            _broken()
        return real(context, node, owner, *rest)  # type: ignore[arg-type]

    command.write("api.yaml", TWO)
    monkeypatch.setattr(operations, "body_of", broken)
    code, text = _run(command, *GENERATE)
    assert code == 0
    assert "api.yaml:12:11: warning: internal-error: internal error in the operation" in text
    assert "`get /cats`, which is left out: KeyError: 'a \\x1b[31mkey'" in text
    (kept,) = folder_of_tracebacks.iterdir()
    assert f"hint: please report it, with {kept}" in text
    assert "in _broken" in kept.read_text("utf-8")
    requests = (command.folder / "out").glob("src/*/requests/*.py")
    assert "def list_pets(" in "".join(path.read_text("utf-8") for path in requests)


@pytest.mark.parametrize("error", [RuntimeError, RecursionError, MemoryError])
def test_a_schema_that_cannot_be_built_is_anything(
    command: CommandLine, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    """Operations that use it stay."""

    def broken(*_: object) -> object:
        raise error

    monkeypatch.setattr("sdkwright.build.properties.object_schema", broken)
    command.write("api.yaml", SPEC)
    code, text = _run(command, *GENERATE)
    assert code == 0
    assert re.search(
        rf"api\.yaml:14:5: warning: internal-error: .*this schema.*{error.__name__}", text
    )
    requests = (command.folder / "out").glob("src/*/requests/*.py")
    assert "def list_pets(" in "".join(path.read_text("utf-8") for path in requests)


def test_a_product_is_not_made_of_less(
    command: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It ends with 2, nothing is written, and the place is told."""
    make_product(command)
    monkeypatch.setattr("sdkwright.build.operations.body_of", _broken)
    before = state(command.folder)
    code, text = _run(command, "generate", "--jobs", "1")
    assert code == 2
    assert "specs/pets/1.1.yaml:5:5: internal-error: internal error: KeyError" in text
    assert "nothing was written" in text
    assert state(command.folder) == before
    code, text = _run(command, "inspect")
    assert (code, "1.1.yaml:5:5: internal-error: " in text) == (2, True)


def test_a_stage_that_fails(command: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond parts of the document, nothing is made."""
    command.write("api.yaml", SPEC)
    monkeypatch.setattr("sdkwright.pipeline.package_tree", _broken)
    code, text = _run(command, *GENERATE)
    assert (code, "internal-error: internal error: KeyError" in text) == (2, True)
    assert not (command.folder / "out").exists()


def test_a_traceback_is_printed_where_it_is_asked_for(
    command: CommandLine, monkeypatch: pytest.MonkeyPatch, folder_of_tracebacks: Path
) -> None:
    """By an environment variable; it is not written to a file then."""
    command.write("api.yaml", SPEC)
    monkeypatch.setenv("SDKWRIGHT_DEBUG", "1")
    monkeypatch.setattr("sdkwright.pipeline.package_tree", lambda *_: 1 / 0)
    _, text = _run(command, *GENERATE)
    assert "Traceback (most recent call last)" in text
    assert "ZeroDivisionError: division by zero" in text
    assert list(folder_of_tracebacks.iterdir()) == []


def test_a_place_that_cannot_be_told_hides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor does a folder that nothing can be written to."""
    workplace.begin(None)
    assert internal_error(ValueError("x" * 900)).where is None
    monkeypatch.setattr(internal_errors, "place", _broken)
    monkeypatch.setattr(internal_errors.tempfile, "tempdir", "/nowhere/at/all")
    found = internal_error(ValueError("several\nlines"))
    assert found.message == "internal error: ValueError: several lines"
    assert found.hint == "please report it, with what SDKWRIGHT_DEBUG=1 prints"


def test_parts_are_remembered_one_in_another() -> None:
    """What was worked on before comes back."""
    workplace.begin(None)
    before = workplace.working_on(("paths", "/a"))
    assert before == ()
    assert workplace.working_on(before) == ("paths", "/a")
    assert workplace.place() is None
