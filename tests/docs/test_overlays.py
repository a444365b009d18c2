"""The contributor's guide: every example, command and snippet of it runs as printed."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from sdkwright.cache import Cache
from sdkwright.diagnostics import Report
from sdkwright.foreign.table import ROWS
from sdkwright.overlay_tool import apply
from sdkwright.patch import patch_of_file
from sdkwright.pipeline import generate
from sdkwright.products import load_product
from sdkwright.runs import targets
from support.extensions import extensions_of_the_generator
from support.packages import ROOT

PAGE = (ROOT / "docs" / "overlays.md").read_text(encoding="utf-8")
VERSION = "2.24"
_PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block of the page, and the heading that it stands under."""

    heading: str
    kind: str
    text: str


def _blocks() -> Iterator[Block]:
    heading = ""
    for found in re.finditer(r"^#+ (.*)$|^```(\w+)\n((?s:.*?))^```$", PAGE, re.MULTILINE):
        if found[2]:
            yield Block(heading, found[2], found[3])
        else:
            heading = found[1]


BLOCKS = list(_blocks())
EXAMPLES = {
    one.heading: (one.text, other.text)
    for one, other in pairwise(BLOCKS)
    if re.match(r"\d+\. ", one.heading) and (one.kind, other.kind) == ("yaml", "diff")
}
FILES = {
    block.text.splitlines()[0].removeprefix("# "): block.text
    for block in BLOCKS
    if block.kind == "yaml" and block.text.startswith("# ")
}
CONSOLES = {block.heading: block.text for block in BLOCKS if block.kind == "console"}
TOUR = "overlays/runai/90-tour.overlay.yaml"
WATCHING = CONSOLES.pop("The loop")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the product, with the files of the page."""
    folder = tmp_path_factory.mktemp("project")
    _copy(folder)
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "openapi.json").write_text(json.dumps(_release(folder)), encoding="utf-8")
    return folder


def _copy(folder: Path) -> None:
    """Copy the product, but not the record of its versions, which is brought up to date later."""
    for kind in ("specs", "overlays"):
        unwanted = shutil.ignore_patterns("lifespans.json")
        shutil.copytree(ROOT / kind / "runai", folder / kind / "runai", ignore=unwanted)


def _release(folder: Path) -> dict[str, Any]:
    """The document of a release that has something new, lost something and mended something."""
    document: dict[str, Any] = json.loads((folder / f"specs/runai/{VERSION}.json").read_text())
    del document["paths"]["/api/v1/users/{userId}/logout"]
    answer = {"schema": {"$ref": "#/components/schemas/Project"}}
    document["paths"]["/api/v1/org-unit/projects/archived"] = {
        "get": {
            "operationId": "get_archived_projects",
            "tags": ["Archive"],
            "responses": {"200": {"description": "OK", "content": {"application/json": answer}}},
        }
    }
    pages = document["components"]["schemas"]["PaginationInfo"]["properties"]
    for name in ("limit", "offset", "nextOffset"):
        pages[name]["type"] = "integer"
    return document


@pytest.fixture(scope="module")
def patches(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What all examples together change in the package, file by file."""
    folder = tmp_path_factory.mktemp("examples")
    _copy(folder)
    cache, report = Cache(folder / "cache"), Report()
    before = _tree(folder, cache, report)
    for number, (overlay, _) in enumerate(EXAMPLES.values()):
        path = folder / f"overlays/runai/{90 + number}-example.overlay.yaml"
        path.write_text(overlay, encoding="utf-8")
    after = _tree(folder, cache, report)
    assert report.diagnostics == (), report.render()
    return {
        path: list(patch_of_file(path, before.get(path), after.get(path)))
        for path in {*before, *after}
        if before.get(path) != after.get(path)
    }


def _tree(root: Path, cache: Cache, report: Report) -> dict[str, bytes]:
    product = load_product(root, "runai", report)
    assert product is not None
    (target,) = targets(product, (VERSION,), root)
    return dict(generate(target.job, report, cache).tree)


def test_there_are_ten_examples() -> None:
    """Each an overlay, and a part of the difference that it makes."""
    assert [heading.partition(".")[0] for heading in EXAMPLES] == [str(n) for n in range(1, 11)]


@pytest.mark.parametrize("heading", EXAMPLES)
def test_an_example_changes_what_it_says(patches: dict[str, list[str]], heading: str) -> None:
    """The lines stand in the patch of their file, in this order."""
    lines: Iterator[str] = iter(())
    for wanted in EXAMPLES[heading][1].splitlines():
        if wanted in patches:
            lines = iter(patches[wanted])
        else:
            assert wanted in lines, f"{wanted!r} is not in the patch, or not there"


def test_a_range_is_kept(tmp_path: Path) -> None:
    """The mended type stays as it is in versions before."""
    (overlay,) = [text for heading, (text, _) in EXAMPLES.items() if heading.startswith("5.")]
    path = tmp_path / "range.overlay.yaml"
    path.write_text(overlay, encoding="utf-8")
    old = ROOT / "specs/runai/2.21.json"
    assert apply(old, [path], version="2.21") == json.loads(old.read_text(encoding="utf-8"))


def _environment(folder: Path) -> dict[str, str]:
    tools = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    own = {"PATH": tools, "XDG_CACHE_HOME": str(folder / ".cache"), "PYTHONUNBUFFERED": "1"}
    return os.environ | own


def _commands(console: str) -> list[tuple[str, str]]:
    """The commands of a block with what they print."""
    parts = re.split(r"^\$ (.*)\n", console, flags=re.MULTILINE)[1:]
    return list(zip(parts[::2], parts[1::2], strict=True))


def _fits(shown: str, printed: str) -> bool:
    """Compare output; dots stand for what is left out, times and lines of overlays move."""
    lines = []
    for line in shown.splitlines():
        if line == "...":
            lines.append(r"(?:[^\n]*\n)*?")
            continue
        pattern = re.escape(re.sub(r"\d\d:\d\d:\d\d", "CLOCK", line)).replace(r"\.\.\.", "[^\n]*")
        pattern = re.sub(r"(\\.overlay\\.yaml:)\d+:", r"\1\\d+:", pattern)
        pattern = re.sub(r"in\\ \d+\\.\d+\\ s", r"in \\d+\\.\\d+ s", pattern)
        lines.append(pattern.replace("CLOCK", r"\d\d:\d\d:\d\d") + r"[ \t]*\n")
    return re.fullmatch("".join(lines), printed) is not None


@pytest.mark.parametrize("heading", CONSOLES)
def test_commands_print_what_the_page_shows(project: Path, heading: str) -> None:
    """Errors and output together, as in a terminal."""
    for command, shown in _commands(CONSOLES[heading]):
        done = subprocess.run(
            command,
            shell=True,
            cwd=project,
            env=_environment(project),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert _fits(shown, done.stdout), f"$ {command}\n{done.stdout}"


def test_the_loop_prints_what_the_page_shows(project: Path) -> None:
    """The first overlay of the page is saved while the command watches."""
    ((command, shown),) = _commands(WATCHING)
    (project / TOUR).unlink(missing_ok=True)
    process = subprocess.Popen(
        [sys.executable, "-m", *command.split()],
        cwd=project,
        env=_environment(project),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    limit = threading.Timer(_PATIENCE, process.kill)
    limit.start()
    try:
        printed = list(_until(process, "begun; watching"))
        (project / TOUR).write_text(FILES[TOUR], encoding="utf-8")
        printed += _until(process, "files changed in")
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=_PATIENCE)
    finally:
        limit.cancel()
        process.kill()
        process.wait()
        (project / TOUR).write_text(FILES[TOUR], encoding="utf-8")
    assert _fits(shown, "".join(printed)), "".join(printed[-60:])


def _until(process: subprocess.Popen[str], text: str) -> Iterator[str]:
    assert process.stdout is not None
    for line in process.stdout:
        yield line
        if text in line:
            return


def test_the_python_snippet_runs() -> None:
    """Its assertions hold."""
    (snippet,) = [block.text for block in BLOCKS if block.kind == "python"]
    exec(snippet, {})


def _table(heading: str) -> list[list[str]]:
    section = PAGE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("| `")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]


def test_the_table_has_every_extension_that_the_generator_reads() -> None:
    """And no other."""
    named = [row[0].strip("`") for row in _table("All extensions")]
    assert sorted(named) == sorted(extensions_of_the_generator())


def test_the_table_names_the_foreign_extensions_that_are_understood() -> None:
    """Beside ours, those of the table of the generator."""
    shown = {
        row[0].strip("`"): set(re.findall(r"`(x-(?!sdk)[\w-]+)`", row[4]))
        for row in _table("All extensions")
    }
    shown["deprecated"] = {"x-fern-availability", "x-ms-deprecation"}
    shown["x-sdk-idempotency-key"].discard("x-fern-idempotency-headers")
    understood: dict[str, set[str]] = {name: set() for name in shown}
    for row in ROWS:
        understood[row.ours].add(row.theirs)
    assert shown == understood
    assert all(f"`{name}" in PAGE for name in shown["deprecated"])


def test_links_of_the_page_lead_somewhere() -> None:
    """To a heading of it, or to a file beside it."""
    headings = {
        re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")
        for text in re.findall(r"^#+ (.*)$", PAGE, re.MULTILINE)
    }
    for target in re.findall(r"\]\(([^)]+)\)", PAGE):
        if target.startswith("#"):
            assert target[1:] in headings
        elif not target.startswith("https://"):
            assert (ROOT / "docs" / target).is_file()
