"""Rows of the report: what was measured, what it is compared with, and whether that is enough."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from .timing import Timing

Unit: TypeAlias = Literal["s", "ms", "µs", "MB", "kB", "modules", "lines", "files"]

# How a value in the unit itself (seconds, bytes, pieces) is shown: a factor and a format.
_SHOWN: dict[Unit, tuple[float, str]] = {
    "s": (1, "{:.2f} s"),
    "ms": (1e3, "{:.1f} ms"),
    "µs": (1e6, "{:,.0f} µs"),
    "MB": (1e-6, "{:.1f} MB"),
    "kB": (1e-3, "{:,.0f} kB"),
    "modules": (1, "{:,.0f}"),
    "lines": (1, "{:,.0f}"),
    "files": (1, "{:,.0f}"),
}


def shown(value: float, unit: Unit) -> str:
    """Return a value as text."""
    factor, form = _SHOWN[unit]
    return form.format(value * factor)


@dataclass(frozen=True, slots=True)
class Bar:
    """What a measurement must not exceed: as such, or as a ratio to its peer."""

    limit: float
    of: Literal["value", "ratio"] = "ratio"


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement."""

    what: str
    unit: Unit
    ours: float
    ours_median: float | None = None
    peer_name: str = ""
    peer: float | None = None
    peer_median: float | None = None
    bars: tuple[Bar, ...] = ()
    repeated: bool = False
    """Whether this is a second try, after a first that missed a bar."""

    @property
    def ratio(self) -> float | None:
        """How many times the peer's value ours is; None without a peer."""
        return self.ours / self.peer if self.peer else None

    @property
    def passed(self) -> bool | None:
        """Whether all bars are kept; None if there is none, or nothing to compare with."""
        measured = [(self.ours if bar.of == "value" else self.ratio, bar) for bar in self.bars]
        verdicts = [value <= bar.limit for value, bar in measured if value is not None]
        return all(verdicts) if verdicts else None

    def against(self, name: str, peer: Timing | float) -> Row:
        """Return this row, compared with a peer."""
        if isinstance(peer, Timing):
            return replace(self, peer_name=name, peer=peer.best, peer_median=peer.median)
        return replace(self, peer_name=name, peer=peer)

    def again(self) -> Row:
        """Return this row, marked as a second try."""
        return replace(self, repeated=True)


def timed(what: str, unit: Unit, ours: Timing, *bars: Bar) -> Row:
    """Return the row of a timing."""
    return Row(what, unit, ours.best, ours.median, bars=bars)


def counted(what: str, unit: Unit, ours: float, *bars: Bar) -> Row:
    """Return the row of a number that is the same each time."""
    return Row(what, unit, ours, bars=bars)
