"""What a package has for the parts of its document, as the generator knows it: names and types."""

from __future__ import annotations

import datetime
import importlib
import typing
import uuid
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

from sdkwright.adhoc import adhoc_job
from sdkwright.diagnostics import Report
from sdkwright.ir.schemas import ObjectSchema
from sdkwright.ir.types import ANY, Reference, Type
from sdkwright.pipeline import Meaning, merged_document, understood
from sdkwright.views.expressions import Scope

Key: TypeAlias = tuple[str, ...]


class Emitted:
    """What became of the parts of a document in a package that was made of it and imported."""

    def __init__(self, package: ModuleType, path: Path) -> None:
        report = Report(strict=False)
        job = adhoc_job(path, (), package.__name__, report)
        meaning = understood(merged_document(job, report), job, report)
        self._meaning = meaning
        self._known = _places(meaning)
        self._scope = Scope(meaning.names.classes, meaning.api.schema_index(), "models.")
        self._names = {
            "models": importlib.import_module(f"{package.__name__}.models"),
            "Any": Any,
            "Literal": typing.Literal,
            "datetime": datetime,
            "uuid": uuid,
        }

    def functions(self) -> dict[tuple[str, str], str]:
        """Return the request of each operation by method and path: `module.function`."""
        names = self._meaning.names
        return {
            (operation.method, operation.id.partition(" ")[2]): ".".join(
                (names.groups[operation.group], names.methods[operation.id])
            )
            for operation in self._meaning.api.operations
        }

    def knows(self, where: Key) -> bool:
        """Tell whether the generator has a type for a place."""
        return where in self._known

    def at(self, where: Key) -> Any:
        """Return the type for the schema at a place, None where nothing is known of it."""
        known = self._known.get(where)
        if known is None or known == ANY:
            return None
        return eval(self._scope.value(known).text, self._names)


def _places(meaning: Meaning) -> dict[Key, Type]:
    found: dict[Key, Type] = {}
    for schema in meaning.api.schemas:
        found[_key(schema.origin.where)] = Reference(schema.origin.id)
        if isinstance(schema, ObjectSchema):
            found |= {_key(field.where): field.type for field in schema.fields}
    for operation in meaning.api.operations:
        for parameter in operation.parameters:
            found[_key((*parameter.where, "schema"))] = parameter.type
            if parameter.content_type is not None:
                content = (*parameter.where, "content", parameter.content_type, "schema")
                found[_key(content)] = parameter.type
        body = operation.body
        if body is not None and body.kind == "json":
            found[_key((*body.where, "content", body.media_type, "schema"))] = body.type
        for answer in operation.answers:
            if answer.type is not None and answer.media_type is not None:
                place = ("responses", answer.status, "content", answer.media_type, "schema")
                found[_key((*operation.where, *place))] = answer.type
    return found


def _key(pointer: tuple[str | int, ...]) -> Key:
    return tuple(map(str, pointer))
