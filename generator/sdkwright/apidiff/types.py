"""How the types of two surfaces relate to each other."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.apidiff.annotations import Relation, relation, turns_into_models, without_none
from sdkwright.apidiff.surface import Argument, Field, Surface


@dataclass(frozen=True, slots=True)
class Difference:
    """Two types, and how the new one relates to the old one."""

    relation: Relation
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Types:
    """What the names in annotations stand for."""

    bases: dict[str, str]
    """Enumerations, each with the class of its values."""
    models: frozenset[str]

    @staticmethod
    def of(old: Surface, new: Surface) -> Types:
        """Return what the names of two surfaces stand for."""
        return Types(
            bases={
                name: type(enum.values[0]).__name__
                for surface in (old, new)
                for name, enum in surface.enums.items()
                if enum.values
            },
            models=frozenset([*old.models, *new.models]),
        )

    def given(self, old: Argument, new: Argument) -> Difference:
        """Return how the type of an argument changed, that it may be left out aside."""
        texts = (old.type, new.type)
        if "None" in (old.default, new.default):
            texts = (without_none(old.type), without_none(new.type))
        return Difference(relation(*texts, self.bases), *texts)

    def kept(self, old: Field, new: Field) -> Difference:
        """Return how the type of a field changed, that it may be missing aside."""
        texts = (old.type, new.type)
        if not (old.required and new.required):
            texts = (without_none(old.type), without_none(new.type))
        return self.read(*texts)

    def read(self, old: str, new: str) -> Difference:
        """Return how the type of something that programs read changed."""
        found = relation(old, new, self.bases)
        if found == "narrower" and turns_into_models(old, new, self.models):
            found = "other"
        return Difference(found, old, new)
