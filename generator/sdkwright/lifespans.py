"""Lifespans of methods: the record `lifespans.json` of which version of a document had which.

A package is generated from one document, and others know since when its methods exist. What they
know is recorded, so that one package needs one document, and so that documents of old versions can
be deleted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, TypeAlias

from sdkwright.diagnostics import Report
from sdkwright.source import Location

FILE: Final = "lifespans.json"
FORMAT: Final = 1


class State(StrEnum):
    """What a method is in a version."""

    PRESENT = "present"
    DEPRECATED = "deprecated"
    ABSENT = "absent"


Timeline: TypeAlias = Mapping[str, State]
"""The versions in which a state begins; before the first one it is absent."""


@dataclass(frozen=True, slots=True)
class Lifespan:
    """What a version knows of a method that it has: nothing that later versions change."""

    since: str = ""
    """The version that it came with; empty if that is the first one on record."""
    deprecated: bool = False
    deprecated_since: str = ""
    """The version that deprecated it; empty if that is the first one on record."""


@dataclass(frozen=True, slots=True)
class Dates:
    """What is on record for one version."""

    file: str
    """How messages call the record."""
    versions: tuple[str, ...]
    """Those on record up to this one, in order."""
    methods: Mapping[str, Lifespan]
    """The methods of the version, by their paths from the client."""


@dataclass(frozen=True, slots=True)
class Record:
    """All that is on record of a product."""

    file: str = FILE
    versions: tuple[str, ...] = ()
    """In order."""
    methods: Mapping[str, Timeline] = field(default_factory=dict)

    def at(self, version: str) -> Dates | None:
        """Return what a version knows; None if nothing was ever recorded."""
        if not self.versions:
            return None
        known = (
            self.versions[: self.versions.index(version) + 1] if version in self.versions else ()
        )
        found = {name: _lifespan(one, known) for name, one in self.methods.items()}
        return Dates(
            self.file, known, {name: one for name, one in found.items() if one is not None}
        )


NOTHING_RECORDED: Final = Record()


def timeline(states: Mapping[str, State]) -> Timeline:
    """Return where states begin.

    Args:
        states: the state in each version, in order.
    """
    found: dict[str, State] = {}
    last = State.ABSENT
    for version, state in states.items():
        if state != last:
            found[version] = last = state
    return found


def states_of(versions: Iterable[str], states: Timeline) -> tuple[State, ...]:
    """Return the state in each version."""
    found: list[State] = []
    for version in versions:
        found.append(states.get(version, found[-1] if found else State.ABSENT))
    return tuple(found)


def beginning(states: tuple[State, ...], *wanted: State) -> int:
    """Return the index at which the last run of certain states began; their number if none did."""
    index = len(states)
    while index and states[index - 1] in wanted:
        index -= 1
    return index


def _lifespan(states: Timeline, versions: tuple[str, ...]) -> Lifespan | None:
    past = states_of(versions, states)
    if not past or past[-1] is State.ABSENT:
        return None
    came = beginning(past, State.PRESENT, State.DEPRECATED)
    deprecated = beginning(past, State.DEPRECATED)
    is_deprecated = deprecated < len(past)
    return Lifespan(
        since=versions[came] if came else "",
        deprecated=is_deprecated,
        deprecated_since=versions[deprecated] if is_deprecated and deprecated else "",
    )


def load_record(path: Path, report: Report, *, name: str) -> Record:
    """Read a record; one that does not exist is empty.

    Args:
        path: the file.
        report: receives what is wrong.
        name: how messages call the file.
    """
    if not path.is_file():
        return NOTHING_RECORDED
    try:
        return _record(json.loads(path.read_bytes()), name)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        report.error(
            "record-invalid",
            f"not a record of lifespans: {error or type(error).__name__}",
            Location(name),
            "delete it, and write it anew with: sdkwright matrix PRODUCT --record",
        )
        return NOTHING_RECORDED


def record_text(record: Record) -> str:
    """Return a record as JSON with a line for each method, which histories can tell."""
    lines = (f"    {json.dumps(name)}: {json.dumps(one)}" for name, one in record.methods.items())
    return (
        f'{{\n  "format": {FORMAT},\n  "versions": {json.dumps(record.versions)},\n'
        '  "methods": {\n' + ",\n".join(lines) + "\n  }\n}\n"
    )


def _record(data: Mapping[str, Any], name: str) -> Record:
    if data["format"] != FORMAT:
        raise ValueError(f"format {data['format']!r} is not known")
    versions = tuple(str(version) for version in data["versions"])
    methods = {
        method: {version: State(state) for version, state in one.items()}
        for method, one in data["methods"].items()
    }
    unknown = sorted({v for one in methods.values() for v in one}.difference(versions))
    if unknown:
        raise ValueError(f"version {unknown[0]!r} is not listed")
    return Record(name, versions, methods)
