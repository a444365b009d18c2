"""Names on a flat surface: groups as attributes of the client and of each other, and aliases."""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.ir.api import Api
from sdkwright.naming.findings import Findings
from sdkwright.naming.identifiers import Identifier, flat_group_identifier, method_identifier


def attribute_names(api: Api) -> dict[str, Identifier]:
    """Return what each group is called as an attribute of the client, or of the group above."""
    return {
        group.key: flat_group_identifier(
            group.key.rpartition(".")[2] or group.key, loose=group.parent is None
        )
        for group in api.groups
    }


def group_paths(api: Api, attributes: Mapping[str, Identifier]) -> dict[str, str]:
    """Return how a client reaches each group: `devices.disks`."""
    parents = {group.key: group.parent for group in api.groups}

    def path(key: str) -> str:
        parent = parents[key]
        return f"{path(parent)}.{attributes[key]}" if parent else attributes[key]

    return {group.key: path(group.key) for group in api.groups}


def alias_names(api: Api) -> dict[tuple[str, str], Identifier]:
    """Return the names of further methods, by identity of the operation and key of the group."""
    return {
        (operation.id, key): method_identifier(name)
        for operation in api.operations
        for key, name in operation.aliases
    }


def check_attributes(
    api: Api,
    attributes: Mapping[str, Identifier],
    methods: Mapping[str, Identifier],
    findings: Findings,
) -> None:
    """Report groups and aliases that are called as something else in the same place."""
    operations = {operation.id: operation for operation in api.operations}
    taken: dict[tuple[str | None, str], str | None] = {
        (group.key, methods[operation.id]): operation.id
        for group in api.groups
        for operation in group.operations
        if not operation.internal
    }
    for group in api.groups:
        place = (group.parent, str(attributes[group.key]))
        if place in taken:
            findings.group_collision(
                attributes[group.key], group, operations.get(taken[place] or "")
            )
        taken.setdefault(place, None)
    for (identity, key), name in alias_names(api).items():
        if (key, name) in taken:
            findings.alias_collision(name, operations[identity], key)
        taken.setdefault((key, name), identity)
