"""Programs in processes of their own, with the generated package on their path."""

from __future__ import annotations

import subprocess
import sys
import textwrap

from support.packages import product, target


def run_program(text: str, *options: str) -> str:
    """Run a program, with warnings as errors, and return what it prints."""
    version = list(product("runloop").specs)[-1]
    source = target("runloop", version).folder / "src"
    program = f"import sys\nsys.path.insert(0, {str(source)!r})\n" + textwrap.dedent(text)
    command = [sys.executable, "-W", "error", *options, "-c", program]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=15)
    assert run.returncode == 0, run.stderr
    return run.stdout
