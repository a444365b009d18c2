"""Schemas full of hostile texts."""

from __future__ import annotations

import random
from typing import Any

from fuzz.slots import Slots

Json = Any


class Schemas:
    """Makes the schemas of one document; the components are known by name beforehand."""

    def __init__(self, at: Slots, dice: random.Random, *, modern: bool) -> None:
        self._at, self._dice, self._modern = at, dice, modern
        self._models = tuple(at() for _ in range(dice.randint(1, 3)))
        self._color, self._union, self._list = at(), at(), at()

    def reference(self) -> Json:
        """Return a reference to one of the components."""
        return _to(self._dice.choice([*self._models, self._color, self._union, self._list]))

    def scalar(self) -> Json:
        """Return a schema of text."""
        at = self._at
        return self._dice.choice(
            [
                {
                    "type": "string",
                    "default": at(),
                    "example": at(),
                    "pattern": at(),
                    "title": at(),
                },
                {"type": "string", "enum": [at(), at()], "default": at(), "description": at()},
                {"type": "string", "format": at(), "x-a": at()},
                {"type": "array", "items": {"type": "string", "example": at()}},
                _to(self._color),
                {"const": at()} if self._modern else {"enum": [at()]},
            ]
        )

    def all(self) -> Json:
        """Return the components."""
        at = self._at
        named = at()
        return {
            **{name: self._model() for name in self._models},
            self._color: {
                "type": "string",
                "description": at(),
                "enum": [at(), at(), named],
                "x-sdk-enum": {"values": {named: {"name": at()}}},
                "x-enum-varnames": [at(), at(), at()],
                "x-enum-descriptions": [at(), at(), at()],
            },
            self._union: {
                "description": at(),
                "oneOf": [_to(name) for name in self._models],
                "discriminator": {
                    "propertyName": at(),
                    "mapping": {at(): _to(name)["$ref"] for name in self._models},
                },
            },
            self._list: {"type": "array", "title": at(), "items": self._union_inline()},
        }

    def _union_inline(self) -> Json:
        at = self._at
        return {
            "anyOf": [{"enum": [at()]}, {"type": "integer"}, _to(self._dice.choice(self._models))]
        }

    def _model(self) -> Json:
        at, dice = self._at, self._dice
        required = at()
        made: Json = {
            "type": "object",
            "title": at(),
            "description": at(),
            "required": [required],
            "properties": {
                required: {"type": "string", "description": at(), "default": at()},
                **{at(): self._property() for _ in range(dice.randint(0, 4))},
            },
            "example": {at(): at()},
            "xml": {"name": at(), "namespace": at(), "prefix": at()},
            f"x-{at()}": at(),
        }
        if dice.random() < 0.3:
            made["additionalProperties"] = {"type": "string", "description": at()}
        if dice.random() < 0.3:
            made = {"allOf": [made, _to(dice.choice(self._models))], "description": at()}
        if dice.random() < 0.3:
            made["x-sdk-type-name"] = at()
        return made

    def _property(self) -> Json:
        at = self._at
        return self._dice.choice(
            [
                self.scalar(),
                self._union_inline(),
                {"type": "object", "title": at(), "properties": {at(): {"type": "boolean"}}},
                {"type": "string", "deprecated": True, "description": at(), "x-sdk-name": at()},
                {"type": "object", "additionalProperties": _to(self._models[0])},
                {"description": at(), "allOf": [_to(self._color)]},
            ]
        )


def _to(name: str) -> Json:
    return {
        "$ref": "#/components/schemas/"
        + name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
    }
