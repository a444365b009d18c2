"""Files, functions and templates stay small enough to be read."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILE, FUNCTION, TEMPLATE = 400, 45, 70

# What is larger, and how large it may be. The lists may only shrink: an entry that is no longer
# needed fails.
LARGE_FILES: dict[str, int] = {}
LARGE_FUNCTIONS = {
    "templates/runtime/configuration.py:__init__": 85,  # one argument per line, as users see it
    "templates/runtime/decoding.py:decode": 50,
    "templates/runtime/retry.py:retrying": 60,
}
LARGE_TEMPLATES = {
    "templates/package/client.py.j2": 76,
    "templates/package/exceptions.py.j2": 90,
    "templates/project/README.md.j2": 107,
}


def _judge(sizes: dict[str, int], limit: int, allowed: dict[str, int]) -> None:
    """Compare sizes with the limit, or with what a larger one is allowed."""
    large = {name: size for name, size in sizes.items() if size > limit}
    assert {name: size for name, size in large.items() if size > allowed.get(name, 0)} == {}
    assert allowed.keys() - large.keys() == set()


def _sources() -> list[Path]:
    folders = ("generator/sdkwright", "templates/runtime")
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def _lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def _label(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{_label(path)}:{node.name}", (node.end_lineno or 0) - node.lineno + 1


def test_files_are_small() -> None:
    """One reason to change each."""
    _judge({_label(path): _lines(path) for path in _sources()}, FILE, LARGE_FILES)


def test_functions_are_small() -> None:
    """The docstring included."""
    found = dict(entry for path in _sources() for entry in _functions(path))
    _judge(found, FUNCTION, LARGE_FUNCTIONS)


def test_templates_are_small() -> None:
    """What is longer is made of parts."""
    found = {_label(path): _lines(path) for path in sorted((ROOT / "templates").rglob("*.j2"))}
    _judge(found, TEMPLATE, LARGE_TEMPLATES)


def test_half_of_the_files_are_shorter_than_two_hundred_lines() -> None:
    """Most are read in one go."""
    lengths = sorted(_lines(path) for path in _sources())
    assert lengths[len(lengths) // 2] < 200


@pytest.mark.parametrize("folder", ["generator", "templates"])
def test_nothing_speaks_of_a_product(folder: str) -> None:
    """What a product needs stands in its documents, overlays, settings and modules."""
    words = re.compile(r"run:?ai|runapy|runloop", re.IGNORECASE)
    found = [
        f"{_label(path)}:{number}"
        for path in sorted((ROOT / folder).rglob("*"))
        if path.suffix in (".py", ".j2", ".md", ".toml")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if words.search(line)
    ]
    assert found == []


def test_git_sees_every_source() -> None:
    """A pattern of .gitignore that hides a folder of sources breaks every clone."""
    paths = [_label(path) for path in _sources()]
    paths += [_label(path) for path in sorted((ROOT / "tests").rglob("*.py"))]
    run = subprocess.run(
        ["git", "check-ignore", "--no-index", "--stdin"],
        input="\n".join(paths),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout.split() == []
