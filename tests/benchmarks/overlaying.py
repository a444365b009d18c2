"""The time that overlays take: their application, YAML with positions, and the loop of `watch`."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import jsonpath_rfc9535
import yaml

from sdkwright.diagnostics import Report
from sdkwright.load import read_text
from sdkwright.overlay import apply_to_value, read_overlay
from sdkwright.overlay.query import compile_query
from sdkwright.yaml_writer import to_yaml

from .processes import ProgramFailed
from .product import PRODUCT, VERSION, Project
from .rows import Bar, Row, timed
from .timing import Task, alternate

_ACTIONS = 1_000
_FILTERS = 300
_YAML_BYTES = 2_000_000
_HEADER = "overlay: 1.1.0\ninfo: {title: T, version: 1.0.0}\nactions:\n"
_METHODS = frozenset({"get", "put", "post", "delete", "patch"})
_SECONDS = Bar(0.5, "value")
_YAML_SECONDS = Bar(0.6, "value")
_LOOP_SECONDS = Bar(1.2, "value")
_PATIENCE = 60.0


class Overlaying:
    """Measures functions of the tool in this process, and `watch` from a save to its answer.

    Args:
        project: a copy of the product, whose cache and output are those of earlier runs.
        rounds: how often each is run.
    """

    def __init__(self, project: Project, rounds: int) -> None:
        self._project = project
        self._rounds = rounds
        self._document: dict[str, Any] = json.loads(project.spec.read_text(encoding="utf-8"))

    def measure(self) -> list[Row]:
        """Return the rows of overlays."""
        operations = list(_operations(self._document))
        paths = [f"$.paths['{p}'].{m}" for p, m, _ in islice(cycle(operations), _ACTIONS)]
        filters = [f"$.paths.*[?@.operationId=='{o}']" for _, _, o in operations[:_FILTERS]]
        text = _large_yaml(self._document)
        tasks = {
            "paths": self._applied(paths),
            "paths, library": self._selected(paths),
            "filters": self._applied(filters),
            "filters, library": self._selected(filters),
            "yaml": lambda _: _seconds(lambda: _positions(text)),
            "yaml, PyYAML": lambda _: _seconds(lambda: yaml.load(text, yaml.CSafeLoader)),
        }
        found = alternate(tasks, self._rounds)
        library, loader = "JSONPath library, selection only", "PyYAML, no positions"
        return [
            timed(
                f"{_ACTIONS:,} actions by path and method", "ms", found["paths"], _SECONDS
            ).against(library, found["paths, library"]),
            timed(
                f"{_FILTERS} actions by operationId", "ms", found["filters"], _SECONDS, Bar(0.5)
            ).against(library, found["filters, library"]),
            timed(
                "YAML of 2 MB with positions", "ms", found["yaml"], _YAML_SECONDS, Bar(0.75)
            ).against(loader, found["yaml, PyYAML"]),
            self._loop(),
        ]

    def _applied(self, targets: list[str]) -> Task:
        """Read an overlay with an action for each target and apply it."""
        actions = (
            f'- {{target: "{target}", update: {{x-{number}: {number}}}}}\n'
            for number, target in enumerate(targets)
        )
        text = _HEADER + "".join(actions)

        def run() -> None:
            compile_query.cache_clear()
            report = Report()
            source = read_text(text, Path("o.yaml"), report, name="o.yaml")
            overlay = read_overlay(source, report) if source is not None else None
            if source is not None and overlay is not None:
                apply_to_value(self._document, source, [overlay], report=report)
            if report.diagnostics:
                raise ProgramFailed(report.render())

        return lambda _: _seconds(run)

    def _selected(self, targets: list[str]) -> Task:
        def run() -> None:
            for target in targets:
                if not jsonpath_rfc9535.find(target, self._document):
                    raise ProgramFailed(f"{target} selects nothing")

        return lambda _: _seconds(run)

    def _loop(self) -> Row:
        """Return the row of an edit under `watch`, compared with the command for the same edit."""
        with _watching(self._project) as answer:
            edits = iter(range(1_000_000))

            def watched(_: int) -> float:
                text = f"This is edit number {next(edits)} of the loop."
                started = time.perf_counter()
                self._project.edit_summary(text)
                answer(text)
                return time.perf_counter() - started

            timings = alternate({"watch": watched}, self._rounds)
        return timed("`watch`, from a save to the diff", "s", timings["watch"], _LOOP_SECONDS)


def _seconds(run: Callable[[], object]) -> float:
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method in _METHODS:
                yield path, method, operation["operationId"]


def _large_yaml(document: dict[str, Any]) -> str:
    """Return the document as YAML, with paths repeated until it is large enough."""
    whole, number = dict(document, paths=dict(document["paths"])), 0
    copies = list(document["paths"].items())
    text = to_yaml(whole)
    while len(text) < _YAML_BYTES:
        number += 1
        share = (_YAML_BYTES - len(text)) / len(text)
        some = copies[: max(10, int(len(copies) * min(share, 1)))]
        whole["paths"] |= {f"/copy{number}{path}": item for path, item in some}
        text = to_yaml(json.loads(json.dumps(whole)))  # without shared parts, which become aliases
    return text


def _positions(text: str) -> None:
    report = Report()
    source = read_text(text, Path("large.yaml"), report, name="large.yaml")
    if source is None or source.position(("paths",)).line < 2:
        raise ProgramFailed(report.render())


@contextmanager
def _watching(project: Project) -> Iterator[Callable[[str], None]]:
    """Run `watch`, and yield a function that waits until a text and the end of a round come."""
    process = subprocess.Popen(
        project.command("watch"),
        env=project.variables(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    limit = threading.Timer(_PATIENCE, process.kill)
    limit.start()

    def until(wanted: str) -> None:
        assert process.stdout is not None
        seen: list[str] = []
        for line in process.stdout:
            seen.append(line)
            if re.search(r" in [\d.]+ s$", line) and any(wanted in one for one in seen):
                return
        raise ProgramFailed(f"`watch {PRODUCT} --version {VERSION}` ended:\n{''.join(seen[-20:])}")

    try:
        until("begun")
        yield until
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=_PATIENCE)
    finally:
        limit.cancel()
        process.kill()
        process.wait()
