"""Models of a second group, one of them recursive through a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .shared import Resources


class NodeState(OpenEnum):
    """State of a node."""

    UP = "up"
    DOWN = "down"


class Node(Model):
    """A node."""

    name: str
    state: NodeState | None = None
    free: Resources | None = None


class Tree(Model):
    """A node of a tree, or what stands in its place."""

    value: Resources | Node | None = None
    children: list[Tree] | None = None
    named: dict[str, Tree] | None = None
