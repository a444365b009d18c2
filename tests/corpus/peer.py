"""The other generator: the faster one of those that the benchmarks compare with."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from benchmarks.peers import PEERS, InstalledPeer, install

from .documents import Document
from .generating import LIMIT
from .processes import PLAIN, run

_NAME = "openapi-python-client"


@dataclass(frozen=True, slots=True)
class PeerRun:
    """How the other generator did with one document.

    Args:
        seconds: of the whole process.
        code: its exit code.
    """

    seconds: float
    code: int


def install_peer(work: Path) -> InstalledPeer:
    """Install the other generator into an environment of its own."""
    return install(next(one for one in PEERS if one.name == _NAME), work)


def run_peer(peer: InstalledPeer, document: Document, work: Path) -> PeerRun:
    """Generate from a document as a user of the other generator would."""
    out = work / "packages-of-peer" / document.name
    shutil.rmtree(out, ignore_errors=True)
    out.parent.mkdir(parents=True, exist_ok=True)
    program, *rest = peer.peer.command.split()
    scripts = peer.environment.scripts
    words = [word.format(spec=document.path.resolve(), out=out) for word in rest]
    # As in an activated environment: it lays out what it made with the ruff beside it.
    path = f"{scripts}{os.pathsep}{os.environ.get('PATH', '')}"
    ended = run(
        [scripts / program, *words],
        limit=LIMIT,
        variables=PLAIN | {"PATH": path},
    )
    return PeerRun(ended.seconds, ended.code)
