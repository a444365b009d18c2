"""The time it takes to generate a package, ours and the peers' taking turns."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .peers import InstalledPeer
from .product import PRODUCT, VERSION, Project
from .rows import Bar, Row, timed
from .timing import Task, alternate

_UNCHANGED_SECONDS = Bar(0.5, "value")
_EDITED_SECONDS = Bar(1.2, "value")
_COLD = "sdkwright, nothing cached"


class Generation:
    """Measures the whole process, from start to end.

    Args:
        cold: a copy of the product, for runs with nothing cached; its document is for the peers.
        warm: another one, for runs that find what earlier ones left.
        work: where the peers generate into.
        peers: the generators to compare with.
        rounds: how often each is run.
    """

    def __init__(
        self, cold: Project, warm: Project, work: Path, peers: Sequence[InstalledPeer], rounds: int
    ) -> None:
        self._cold = cold
        self._warm = warm
        self._work = work
        self._peers = peers
        self._rounds = rounds
        self._edits = 0

    def measure(self) -> list[Row]:
        """Return the rows of generation: nothing cached, nothing changed, one action edited."""
        self._warm.generate()
        tasks: dict[str, Task] = {"cold": self._generate_cold, "edited": self._generate_edited}
        tasks["same"] = lambda _: self._warm.generate()
        tasks |= {one.peer.name: self._task(one) for one in self._peers}
        timings = alternate(tasks, self._rounds)
        cold, same, edited = timings["cold"], timings["same"], timings["edited"]
        rows = [
            timed(_what("nothing cached"), "s", cold, Bar(one.peer.bar)).against(
                one.peer.name, timings[one.peer.name]
            )
            for one in self._peers
        ]
        return [
            *(rows or [timed(_what("nothing cached"), "s", cold)]),
            timed(_what("nothing changed"), "s", same, _UNCHANGED_SECONDS).against(_COLD, cold),
            timed(_what("one action edited"), "s", edited, _EDITED_SECONDS).against(_COLD, cold),
        ]

    def output(self, peer: InstalledPeer) -> Path:
        """Return the folder that a peer generates into."""
        return self._work / f"output-of-{peer.peer.distribution}"

    def _task(self, peer: InstalledPeer) -> Task:
        return lambda _: peer.generate(self._cold.spec, self.output(peer))

    def _generate_cold(self, _: int) -> float:
        self._cold.empty()
        return self._cold.generate("--no-cache")

    def _generate_edited(self, _: int) -> float:
        self._edits += 1
        text = f"This is edit number {self._edits} of the benchmark."
        self._warm.edit_summary(text)
        seconds = self._warm.generate()
        self._warm.expect(text)
        return seconds


def _what(state: str) -> str:
    return f"Generate {PRODUCT} {VERSION}, {state}"
