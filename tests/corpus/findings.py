"""What a checker says about a package, and which package it says it about."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .generating import Package


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a checker does not like.

    Args:
        package: the import name of the package.
        text: place and message.
    """

    package: str
    text: str


class ToolFailed(Exception):
    """A checker did not do its work; the message says what it printed."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where packages are, to tell whose a file is.

    Args:
        names: the import name by the folder that it is imported from.
    """

    names: Mapping[str, str]

    @classmethod
    def of(cls, packages: Iterable[Package]) -> Places:
        """Return the places of packages."""
        return cls({str(one.folder.resolve()): one.name for one in packages})

    def finding(self, file: str, line: int, message: str) -> Finding | None:
        """Return a finding for a file, or None if it is in none of the packages."""
        path = os.path.realpath(file)
        for folder, name in self.names.items():
            if path.startswith(folder + os.sep):
                place = Path(path).relative_to(folder).as_posix()
                text = " ".join(message.split())
                return Finding(name, f"{place}:{line}: {text}")
        return None


def batches(packages: Sequence[Package], weights: Mapping[str, int]) -> list[list[Package]]:
    """Return packages in batches that one process of a type checker can hold.

    Args:
        packages: all of them.
        weights: their lines, by import name.
    """
    made: list[list[Package]] = []
    left = 0
    for package in sorted(packages, key=lambda one: (weights[one.name], one.name)):
        weight = weights[package.name]
        if not made or len(made[-1]) == _MOST_PACKAGES or weight > left:
            made.append([])
            left = _MOST_LINES
        made[-1].append(package)
        left -= weight
    # The heaviest first, so that none is left over when all others are done.
    return made[::-1]


_MOST_PACKAGES = 24
_MOST_LINES = 250_000
