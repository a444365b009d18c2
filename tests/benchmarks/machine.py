"""What the numbers depend on: the date, the machine, the versions of everything."""

from __future__ import annotations

import datetime
import os
import platform
import re
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from .environments import Environment
from .peers import InstalledPeer


def facts(product: Environment, peers: Sequence[InstalledPeer]) -> dict[str, str]:
    """Return what to state with the numbers, by name."""
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    found = {
        "Date": today,
        "Machine": f"{platform.system()} {platform.machine()}, {_processor()}",
        "Load at the end": _load(),
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        "sdkwright": version("sdkwright"),
    }
    found |= {one.peer.name: one.version for one in peers}
    found["ruff"] = version("ruff")
    found |= {name: product.version(name) for name in ("httpx", "pydantic")}
    return found


def _load() -> str:
    """Return how busy the machine was with everything, the benchmarks included."""
    if not hasattr(os, "getloadavg"):
        return "unknown"
    return f"{os.getloadavg()[1]:.1f} processes, mean of five minutes"


def _processor() -> str:
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count()
    listing = Path("/proc/cpuinfo")
    text = listing.read_text(encoding="utf-8") if listing.is_file() else ""
    model = re.search(r"^model name\s*:\s*(.+)$", text, re.MULTILINE)
    return f"{cores} cores" + (f" of {model[1]}" if model else "")
