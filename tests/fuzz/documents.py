"""A document whose every text and free name comes from slots; the seed decides what it has."""

from __future__ import annotations

import json
import random
from typing import Any

from fuzz.parts import Parts
from fuzz.slots import Slots

Json = Any


def document(slots: Slots, seed: int) -> str:
    """Return a document as JSON.

    Args:
        slots: for all texts and names.
        seed: decides the structure; the same seed makes the same structure with any slots.
    """
    at, dice = slots, random.Random(seed)
    modern = dice.random() < 0.6
    parts = Parts(at, dice, modern=modern)
    made = {
        "openapi": "3.1.0" if modern else "3.0.3",
        "info": _info(at),
        "servers": [parts.server(), parts.server()],
        "tags": [_tag(at, name) for name in parts.tags],
        "externalDocs": {"url": at(), "description": at()},
        "x-tagGroups": [{"name": at(), "tags": list(parts.tags)}],
        "x-sdk-categories": {(category := at()): {"description": at()}},
        "x-sdk-tags": {
            tag: {"category": category, "group": at(), "description": at()} for tag in parts.tags
        },
        f"x-{at()}": {at(): at()},
        "security": [{name: []} for name in parts.schemes],
        "paths": {parts.path(): parts.path_item() for _ in range(dice.randint(1, 3))},
        "components": parts.components(),
    }
    if modern:
        made["webhooks"] = {at(): {"post": parts.operation(webhook=True)}}
    return json.dumps(made)


def _info(at: Slots) -> Json:
    return {
        "title": at(),
        "version": at(),
        "description": at(),
        "summary": at(),
        "termsOfService": at(),
        "contact": {"name": at(), "url": at(), "email": at(), "x-a": at()},
        "license": {"name": at(), "url": at()},
        "x-logo": {"url": at(), "altText": at()},
    }


def _tag(at: Slots, name: str) -> Json:
    return {
        "name": name,
        "description": at(),
        "externalDocs": {"url": at(), "description": at()},
        "x-displayName": at(),
    }
