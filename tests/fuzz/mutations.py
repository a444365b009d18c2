"""Mutations of documents: nodes anywhere in them become something else."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

Json = Any

_STRANGE: tuple[Json, ...] = (
    *(
        None,
        True,
        False,
        0,
        -1,
        1.5,
        10**30,
        1e300,
        "",
        "x",
        "null",
        [],
        {},
        [[]],
        [None],
        [1, "a"],
    ),
    *({"": ""}, {"$ref": 1}, {"$ref": ""}, {"$ref": "#"}, {"$ref": "#/"}, {"$ref": "#/components"}),
    *(
        {"$ref": "#/components/schemas/Pet/properties/name"},
        {"$ref": "#/components/schemas/Nothing"},
    ),
    *({"$ref": "other.yaml#/x"}, {"$ref": "https://192.0.2.1/x"}, {"$ref": "#/paths/~1pets/get"}),
    *({"type": "object"}, {"type": []}, {"type": ["string", "null"]}, {"enum": []}, {"allOf": []}),
    *(
        {"oneOf": [{}]},
        {"type": "array"},
        {"const": {"a": 1}},
        {"properties": []},
        {"required": "a"},
    ),
)


def mutated(document: Json, dice: random.Random) -> Json:
    """Return a copy of a document in which one to four nodes are replaced, removed or moved."""
    result = copy.deepcopy(document)
    for _ in range(dice.randint(1, 4)):
        holders = _holders(result)
        if not holders:
            return result
        holder, key = dice.choice(holders)
        dice.choice((_replace, _replace, _replace, _remove, _wrap, _swap, _rename))(
            holder, key, dice, holders
        )
    return result


def _holders(document: Json) -> list[tuple[Json, Json]]:
    """Return all nodes, but for the few without which there is no document."""
    found: list[tuple[Json, Json]] = []
    waiting = [document]
    while waiting:
        node = waiting.pop()
        keys = list(node) if isinstance(node, dict) else range(len(node))
        for key in keys:
            if not (node is document and key == "openapi"):
                found.append((node, key))
            if isinstance(node[key], dict | list):
                waiting.append(node[key])
    return found


def _replace(holder: Json, key: Json, dice: random.Random, _: Json) -> None:
    holder[key] = copy.deepcopy(dice.choice(_STRANGE))


def _remove(holder: Json, key: Json, *_: Json) -> None:
    del holder[key]


def _wrap(holder: Json, key: Json, dice: random.Random, _: Json) -> None:
    for _number in range(dice.choice((1, 2, 30))):
        holder[key] = [holder[key]] if dice.random() < 0.5 else {"a": holder[key]}


def _swap(holder: Json, key: Json, dice: random.Random, holders: Json) -> None:
    other, other_key = dice.choice(holders)
    holder[key] = json.loads(json.dumps(other[other_key]))


def _rename(holder: Json, key: Json, dice: random.Random, _: Json) -> None:
    if isinstance(holder, dict):
        name = dice.choice(["", "$ref", "type", "x-a", "default", "allOf", "items", "get", "200"])
        holder[name] = holder.pop(key)
