"""The programs that users of the published client were given run as printed, in both modes."""

from __future__ import annotations

import gc
import os
import queue
import re
import tarfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from behaviour.runloop.modes import without_pauses
from behaviour.runloop.printed import run, twin, unfolded
from behaviour.runloop.snippets import SNIPPETS
from support.packages import ROOT
from support.runloop.asking import Ask
from support.runloop.faults import Fault
from support.runloop.stand_in import StandIn

pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning")  # most close nothing

CREATE = "POST /v1/devboxes"
SHUTDOWN = "POST /v1/devboxes/{id}/shutdown"

# What each prints, as a pattern; and requests that it makes, in this order, others in between.
SYNC: dict[str, tuple[str, list[str]]] = {
    "QUICKSTART": (
        r"Hello from Runloop!\n\n(stdout: .*\n+)+Hello world!\n",
        [CREATE, SHUTDOWN, "POST /v1/blueprints", CREATE, "POST /v1/objects"],
    ),
    "ENTRY_POINT": ("", []),
    "DEVBOXES": (r"Devbox my-devbox is running\n", [CREATE] * 4 + ["GET /v1/devboxes"]),
    "COMMANDS": (
        r"Output: total 8\n.*Exit code: 0\nSuccess: True\nStatus: running\n"
        r"Final output: ready on :3000\n\n",
        [],
    ),
    "EXECUTIONS": (
        r"Execution ID: exec_\d+\nDevbox ID: dbx_\d+\nStatus: running\nExit code: None\n"
        r"Exit code: 0\nOutput: epoch 1\nepoch 2\ndone\n\nErrors: warning: no GPU\n\n",
        [],
    ),
    "RESULTS": (
        r"Exit code: 0\nSuccess: True\nFailed: False\nStandard output: test\n\n"
        r"Standard error: \nRaw result: .*exit_status.*\n",
        [],
    ),
    "STREAMING": (r"((LOG|ERR|ANY): .*\n+)+exit code: 0\n", []),
    "FILES": (r'console.log\("Hello from devbox!"\);\n', []),
    "NETWORK": (r"SSH URL: .+\nPublic URL: https://.+8080.+\n", []),
    "SNAPSHOTS_OF_DEVBOXES": ("", [CREATE]),
    "LIFECYCLE": ("", [SHUTDOWN]),
    "BLUEPRINTS": ("", ["POST /v1/blueprints/{id}/delete"]),
    "SNAPSHOTS": (r"Snapshot status: complete\n", [CREATE]),
    "STORAGE": ("", ["POST /v1/objects/{id}/delete"]),
    "UPLOADS": ("", ["POST /v1/objects/{id}/complete"] * 2),
    "MOUNTS": (r"Hello, World!\nREADME.md\n\n", [CREATE, CREATE]),
    "REST_CLIENT": ("", [CREATE]),
    "CONFIGURATION": ("", []),
    "POLLING": ("", [CREATE]),
}
ASYNC: dict[str, tuple[str, list[str]]] = {
    "ASYNC_QUICKSTART": (r"/home/user\n\n(>> .*\n+)+", [CREATE, SHUTDOWN]),
    "ASYNC_STREAMING": ("", []),
    "ASYNC_USAGE": (r"/home/user\n\n(>> .*\n+)+Tunnel URL: .+8080.+\n", [CREATE, SHUTDOWN]),
}
EXAMPLES: dict[str, tuple[str, list[str]]] = {
    "ENTRY_POINT_EXAMPLE": (r"hello\n\n", [CREATE, SHUTDOWN]),
    "BLUEPRINT_EXAMPLE": ("", ["POST /v1/blueprints", "GET /v1/blueprints"]),
    "DEVBOX_EXAMPLE": ("", [CREATE, "GET /v1/devboxes"]),
    "SNAPSHOT_EXAMPLE": ("", ["GET /v1/devboxes/disk_snapshots"]),
    "STORAGE_EXAMPLE": ("", ["POST /v1/objects", "GET /v1/objects"]),
}


class Stage:
    """Where programs run: an empty folder with the files that they read, and a devbox."""

    def __init__(self, package: ModuleType, server: StandIn, folder: Path, output: Any) -> None:
        self.package = package
        self.server = server
        self._folder = folder
        self._output = output
        (folder / "local_file.txt").write_text("local\n", encoding="utf-8")
        (folder / "file.txt").write_text("Hello from a file\n", encoding="utf-8")
        (folder / "report.csv").write_text("a,b\n1,2\n", encoding="utf-8")
        with tarfile.open(folder / "project.tar.gz", "w:gz") as archive:
            archive.add(folder / "report.csv", "report.csv")

    def names(self, mode: str) -> dict[str, Any]:
        """Return what a program may refer to without having made it."""
        kinds = {name: getattr(self.package, name) for name in ("RunloopSDK", "AsyncRunloopSDK")}
        runloop = kinds["RunloopSDK" if mode == "sync" else "AsyncRunloopSDK"]()
        return {"runloop": runloop, "log_queue": queue.Queue(), "Path": Path, **kinds}

    def run(self, program: str, mode: str, names: dict[str, Any] | None = None) -> str:
        """Run a program, with nothing replaced but the path of a file; return what it prints."""
        known = self.names(mode) if names is None else names
        self.server.requests.clear()
        run(program.replace("/path/to", str(self._folder)), known)
        printed: str = self._output.readouterr().out
        return printed


@pytest.fixture
def stage(
    package: ModuleType,
    server: StandIn,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Iterator[Stage]:
    monkeypatch.chdir(tmp_path)
    server.world.hooks["POST /v1/devboxes/{id}/wait_for_status"] = _fall_asleep
    yield Stage(package, server, tmp_path, capsys)
    gc.collect()  # here, where it is known that nothing was closed


def _fall_asleep(ask: Ask) -> None:
    """Let an idle devbox be suspended when somebody waits for that."""
    if "running" not in ask.fields["statuses"]:
        ask.find(ask.world.devboxes).phases.change([(1.0, "suspending")], "suspended")


# What a program takes from the ones before it, made with the synchronous client.
BEFORE: dict[str, str] = {
    **dict.fromkeys(
        ("COMMANDS", "EXECUTIONS", "RESULTS", "STREAMING", "FILES", "NETWORK", "LIFECYCLE"),
        'devbox = runloop.devbox.create(name="my-devbox")\n',
    ),
    "SNAPSHOTS_OF_DEVBOXES": 'devbox = runloop.devbox.create(name="my-devbox")\n',
    "POLLING": 'snapshot = runloop.snapshot.from_id("snp_123")\n',
}
AFTER: dict[str, str] = {"CONFIGURATION": "runloop.close()\n"}


def _check(stage: Stage, printed: str, pattern: str, calls: list[str]) -> None:
    assert re.fullmatch(pattern, printed, re.DOTALL) is not None, printed
    made = iter(stage.server.calls)
    assert [call for call in calls if call not in made] == [], stage.server.calls
    assert stage.server.findings == []


@pytest.mark.parametrize("name", SYNC)
def test_programs_run_as_printed(stage: Stage, name: str) -> None:
    """The synchronous ones, each alone."""
    pattern, calls = SYNC[name]
    program = BEFORE.get(name, "") + SNIPPETS[name] + AFTER.get(name, "")
    _check(stage, stage.run(program, "sync"), pattern, calls)


@pytest.mark.parametrize("name", [name for name in SYNC if name != "CONFIGURATION"])
def test_programs_run_in_the_asynchronous_mode(stage: Stage, name: str) -> None:
    """The same ones with `await`."""
    pattern, calls = SYNC[name]
    program = twin(BEFORE.get(name, "") + SNIPPETS[name])
    _check(stage, stage.run(program, "async"), pattern, calls)


@pytest.mark.parametrize("name", ASYNC)
def test_asynchronous_programs_run_as_printed(stage: Stage, name: str) -> None:
    """Whole ones run themselves, others in a coroutine."""
    pattern, calls = ASYNC[name]
    before = 'devbox = await runloop.devbox.create(name="my-devbox")\n'
    program = SNIPPETS[name]
    names = stage.names("async")
    if "asyncio.run" not in program:
        program = before + program
    _check(stage, stage.run(program, "async", names), pattern, calls)
    if name == "ASYNC_STREAMING":
        assert "".join(names["log_queue"].queue) == "line 1\nline 2\nline 3\n"


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_of_the_reference_run_as_printed(stage: Stage, name: str) -> None:
    """Line by line."""
    pattern, calls = EXAMPLES[name]
    names = {"AsyncRunloopSDK": stage.package.AsyncRunloopSDK}
    printed = stage.run(unfolded(SNIPPETS[name]), "async", names)
    _check(stage, printed, pattern, calls)


def test_context_managers_shut_devboxes_down(stage: Stage) -> None:
    """The printed program has a part for each mode."""
    sync, asynchronous = SNIPPETS["CONTEXT_MANAGERS"].split("\n# Asynchronous\n")
    for program, mode in ((sync, "sync"), (asynchronous, "async")):
        _check(stage, stage.run(program, mode), r"Hello\n\n", [CREATE, SHUTDOWN])


FAULTS: dict[str, Fault | None] = {
    "The server could not be reached\n.+\n": None,
    "A 429 status code was received; we should back off a bit.\n": Fault(429, {}),
    "Another non-200-range status code was received\n403\n.*403.*\n": Fault(403, {}),
    "": Fault(500, {"x-should-retry": "true", "retry-after-ms": "1"}),
}


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("pattern", FAULTS)
def test_errors_are_told_apart_as_printed(
    stage: Stage, pattern: str, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By class: connection, too many requests, any status; what may be tried again is."""
    fault = FAULTS[pattern] or Fault(late=False)
    headers = {"x-should-retry": "false", **fault.headers}
    order = Fault(fault.status, headers) if fault.status else fault
    stage.server.fail(CREATE, *([order] * (1 if fault.status else 6)))
    if fault.status is None:
        without_pauses(stage.package, monkeypatch)
    program = SNIPPETS["ERRORS"] if mode == "sync" else twin(SNIPPETS["ERRORS"])
    assert re.fullmatch(pattern, stage.run(program, mode), re.DOTALL)


_SEEDS = Path(os.environ.get("SDKWRIGHT_SEEDS", ROOT.parent / "shared" / "seeds"))


@pytest.mark.skipif(not _SEEDS.is_dir(), reason="SDKWRIGHT_SEEDS: where the documents are")
def test_the_programs_are_those_of_the_documents() -> None:
    """Letter by letter, and none is missing."""
    text = "".join(path.read_text(encoding="utf-8") for path in sorted(_SEEDS.glob("00[24]_*.txt")))
    ours = {text.strip("\n") for text in SNIPPETS.values()}
    pattern = r"^```python\n(.*?)\n```$|^(>>> [^\n]*)$"
    printed = re.findall(pattern, text, re.MULTILINE | re.DOTALL)
    assert {block or example for block, example in printed} == ours
    names = {*SYNC, *ASYNC, *EXAMPLES, "CONTEXT_MANAGERS", "ERRORS"}
    assert names == set(SNIPPETS)
