"""Models of the sample package: each name resolves to the module that defines it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .clusters import Cluster as Cluster
    from .nodes import Node as Node
    from .nodes import NodeState as NodeState
    from .nodes import Tree as Tree
    from .projects import Phase as Phase
    from .projects import Priority as Priority
    from .projects import Project as Project
    from .projects import ProjectPatch as ProjectPatch
    from .shared import Resources as Resources
    from .shared import Timestamps as Timestamps

_INDEX = {
    "Project": "projects",
    "Phase": "projects",
    "Priority": "projects",
    "ProjectPatch": "projects",
    "Node": "nodes",
    "NodeState": "nodes",
    "Tree": "nodes",
    "Resources": "shared",
    "Timestamps": "shared",
    "Cluster": "clusters",
}


def __getattr__(name: str) -> Any:
    if name not in _INDEX:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_INDEX[name]}"), name)
