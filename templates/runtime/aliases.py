"""Types with a name that are no classes: recursive ones, and unions that a property tells apart."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, get_args

from .drift import Recorder, child, kind_of

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema
    from typing_extensions import TypeAliasType
elif sys.version_info >= (3, 12):
    from typing import TypeAliasType
else:
    from typing_extensions import TypeAliasType

__all__ = ["Linked", "Tagged", "TypeAliasType"]


class Linked:
    """A type that remembers what the names in it mean, once it is used."""

    def __init__(self) -> None:
        self.source: Any = None

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        self.source = source
        return handler(source)

    def built(self, value: Any, record: Recorder, pointer: str) -> Any:
        """Decode what does not fit part by part."""
        from .lenient import build_parts

        return build_parts(self.source, value, record, pointer)


class Tagged(Linked):
    """A union of models of which one property says which; an unknown tag means the fallback.

    Without a fallback such a value is kept as it came.
    """

    def __init__(
        self, wire: str, classes: dict[str, str] | dict[str | int, str], fallback: str = ""
    ) -> None:
        super().__init__()
        self.wire, self.classes, self.fallback = wire, classes, fallback
        self.members: dict[Any, Any] = {}
        self.other: Any = None

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        self.source = source
        named = {member.__name__: member for member in get_args(source)}
        self.members = {tag: named[name] for tag, name in self.classes.items()}
        self.other = named.get(self.fallback)
        schemas = {name: handler.generate_schema(member) for name, member in named.items()}
        choices: dict[Any, CoreSchema] = {tag: schemas[name] for tag, name in self.classes.items()}
        discriminator: Any = self.wire
        if self.other is not None:
            choices.setdefault(self.fallback, schemas[self.fallback])
            discriminator = self._tag
        return core_schema.json_or_python_schema(
            json_schema=core_schema.tagged_union_schema(choices, discriminator),
            # What programs give is often a model already.
            python_schema=core_schema.no_info_wrap_validator_function(
                self._from_python, handler(source)
            ),
        )

    def _tag(self, value: Any) -> Any:
        tag = value.get(self.wire) if isinstance(value, dict) else None
        return tag if _is_tag(tag) and tag in self.members else self.fallback

    def _from_python(self, value: Any, handler: Any) -> Any:
        tag = value.get(self.wire) if isinstance(value, dict) else None
        member = self.members.get(tag) if _is_tag(tag) else None
        return handler(value) if member is None else member.model_validate(value)

    def built(self, value: Any, record: Recorder, pointer: str) -> Any:
        """Decode into the member that the tag means, as far as it fits."""
        from .lenient import build, build_parts

        if not isinstance(value, dict) or self.wire not in value:
            return build_parts(self.other or self.source, value, record, pointer)
        tag = value[self.wire]
        member = self.members.get(tag, self.other) if _is_tag(tag) else self.other
        if member is not None:
            return build(member, value, record, pointer)
        record(child(pointer, self.wire), "a known tag", kind_of(tag))
        return value


def _is_tag(value: Any) -> bool:
    return isinstance(value, (str, int)) and not isinstance(value, bool)
