"""Models of the sample package: each name resolves to the module that defines it."""

from __future__ import annotations

from importlib import import_module

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


def __getattr__(name: str) -> object:
    if name not in _INDEX:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_INDEX[name]}"), name)
