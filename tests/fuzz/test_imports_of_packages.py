"""Importing a package of hostile texts does nothing but import."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from fuzz.documents import document
from fuzz.making import made_of
from fuzz.slots import Slots
from fuzz.texts import PAYLOADS
from sdkwright.tree import write

# What a module could do, as far as the interpreter tells (PEP 578), and whose doing it may be.
_PROGRAM = """
import importlib, os, pkgutil, sys

sys.dont_write_bytecode = True
for used in ("httpx", "pydantic", "typing_extensions", "uuid", "ssl", "email.message", "asyncio"):
    importlib.import_module(used)

FORBIDDEN = ("os.", "subprocess.", "socket.", "shutil.", "ctypes.", "winreg.", "pty.")
HARMLESS = {"os.listdir", "os.scandir", "socket.__new__"}

def watch(event, arguments):
    writes = event == "open" and any(mark in str(arguments[1]) for mark in "wax+")
    if writes or (event.startswith(FORBIDDEN) and event not in HARMLESS):
        sys.stdout.write(f"{event} {arguments!r}")
        sys.stdout.flush()
        os._exit(1)

sys.addaudithook(watch)
sys.path.insert(0, sys.argv[1])
package = importlib.import_module(sys.argv[2])
for module in pkgutil.walk_packages(package.__path__, f"{sys.argv[2]}."):
    if "._runtime." not in module.name:
        importlib.import_module(module.name)
for name in dir(package.models):
    model = getattr(package.models, name)
    if hasattr(model, "model_rebuild"):
        model.model_rebuild()
"""


@pytest.mark.parametrize("seed", range(4))
def test_imports_touch_nothing(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    """No process, no connection, no file: an audit hook ends the interpreter at the first."""
    folder = tmp_path_factory.mktemp("audited")
    payloads = [*PAYLOADS[seed::4], "plain"]
    made = made_of(document(Slots(payloads, numbered=True), seed), folder)
    assert made.tree is not None, json.dumps(made.report.render())
    write(made.tree, folder / "sdk")
    run = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(folder / "sdk" / "src"), made.name],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
    )
    assert (run.returncode, run.stdout) == (0, ""), run.stderr[-2000:]
