"""Schemas that are the same but for a number at the end of their name.

Documents that are put together from several services contain `Error`, `Error1`, `Error2`: where
they say the same, they are one schema, and the numbers (which change with every release) name
nothing.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

_PREFIX = "#/components/schemas/"
_UNIMPORTANT = frozenset({"description", "title", "example", "examples", "x-sdk-type-name"})


def canonical_components(schemas: Any) -> dict[str, str]:
    """Return, for each twin, the name of the component that stands for it.

    Args:
        schemas: the object under `components/schemas`, or anything else where there is none.
    """
    if not isinstance(schemas, dict):
        return {}
    families: dict[str, list[str]] = defaultdict(list)
    for name in schemas:
        families[base_name(name).casefold()].append(name)
    candidates = [names for names in families.values() if len(names) > 1]
    twins: dict[str, str] = {}
    while True:
        found = {
            name: first for names in candidates for name, first in _pairs(names, schemas, twins)
        }
        if found == twins:
            return twins
        twins = found


def base_name(name: str) -> str:
    """Return a name without the number at its end."""
    return name.rstrip("0123456789") or name


def _pairs(
    names: list[str], schemas: dict[str, Any], twins: dict[str, str]
) -> list[tuple[str, str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for name in names:
        groups[_fingerprint(schemas[name], twins)].append(name)
    pairs = []
    for group in groups.values():
        first = min(group, key=_plainness)
        pairs += [(name, first) for name in group if name != first and base_name(name) != name]
    return pairs


def _plainness(name: str) -> tuple[bool, int, str]:
    return (base_name(name) != name, len(name), name)


def _fingerprint(schema: Any, twins: dict[str, str]) -> str:
    return json.dumps(_essence(schema, twins), sort_keys=True)


def _essence(node: Any, twins: dict[str, str]) -> Any:
    if isinstance(node, list):
        return [_essence(item, twins) for item in node]
    if not isinstance(node, dict):
        return node
    kept = {key: _essence(value, twins) for key, value in node.items() if key not in _UNIMPORTANT}
    reference = kept.get("$ref")
    if isinstance(reference, str) and reference.startswith(_PREFIX):
        name = reference.removeprefix(_PREFIX)
        kept["$ref"] = _PREFIX + twins.get(name, name)
    return kept
