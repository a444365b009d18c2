"""An overlay and its actions as checked data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sdkwright.overlay.query import Query
from sdkwright.source import Pointer, SourceFile


@dataclass(frozen=True, slots=True)
class Action:
    """One change: the nodes that it selects and what it does with them.

    `pointer` is the action's place in its file; `body` the place of update, copy and remove,
    which differs for a reference to a reusable action. `match` is `some`, `one`, `optional`
    or the exact number of nodes that the target is expected to select.
    """

    pointer: Pointer
    body: Pointer
    target: Query
    remove: bool = False
    copy: Query | None = None
    updates: bool = False
    update: Any = None
    applies_to: str | None = None
    match: str | int = "some"
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Overlay:
    """A checked overlay document with the file that its positions refer to."""

    source: SourceFile
    version: str
    title: str
    actions: tuple[Action, ...]
    applies_to: str | None = None
    extends: str | None = None
