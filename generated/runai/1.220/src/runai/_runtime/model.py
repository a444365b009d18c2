"""The base of all generated models (the only modules that import pydantic are this and its users).

Attributes are snake_case, the wire is what the document says. Unknown members are kept. Unset,
null and a value are three different things: only what was set is sent. Classes are built when
they are first used, and only then are the modules of the models they mention imported.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from .enums import OpenEnum, OpenIntEnum
from .linking import link
from .names import wire_name
from .redact import MASK, is_secret
from .values import Plain, plain

__all__ = ["Field", "Model", "OpenEnum", "OpenIntEnum", "wire_name"]

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


class Model(BaseModel):
    """An object of the API."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        defer_build=True,
        alias_generator=wire_name,
        validate_by_name=True,
        validate_by_alias=True,
        validate_assignment=True,
        protected_namespaces=(),
        hide_input_in_errors=True,
    )

    def to_wire(self) -> dict[str, Plain]:
        """The JSON value of this object: what was set, under wire names, and unknown members."""
        return {name: plain(value) for name, value in self.to_fields().items()}

    def to_fields(self) -> dict[str, Any]:
        """What was set, under wire names, values as they are."""
        cls = type(self)
        sent = {
            cls._wire_name(name): value
            for name, value in self.__dict__.items()
            if name in self.__pydantic_fields_set__ or self._was_changed(name, value)
        }
        return {**sent, **(self.__pydantic_extra__ or {})}

    @classmethod
    def _wire_name(cls, attribute: str) -> str:
        field = cls.__pydantic_fields__.get(attribute)
        if field is None:
            return attribute
        generator = cls.model_config.get("alias_generator")
        generated = wire_name(attribute) if generator is wire_name else attribute
        alias = field.serialization_alias
        return (field.alias or generated) if alias is None else alias

    @classmethod
    def _default(cls, attribute: str) -> Any:
        field = cls.__pydantic_fields__[attribute]
        return field.get_default(call_default_factory=True, validated_data={})

    def _was_changed(self, name: str, value: object) -> bool:
        """Whether an unset value was changed in place, as lists, mappings and models can be."""
        if isinstance(value, BaseModel):
            return bool(value.model_fields_set) and value != type(self)._default(name)
        return isinstance(value, (list, dict, set)) and value != type(self)._default(name)

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        for name, value in super().__repr_args__():
            hidden = name is not None and value is not None and is_secret(name)
            yield name, MASK if hidden else value

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Any = None,
    ) -> bool | None:
        """Link the names that the annotations use, then let pydantic build the class."""
        link(cls)
        return super().model_rebuild(
            force=force,
            raise_errors=raise_errors,
            _parent_namespace_depth=0,
            _types_namespace=_types_namespace,
        )

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        # Also reached when another model, or a type of the user, mentions this one.
        link(cls)
        return handler(source)


class PlainModel(Model):
    """An object whose attributes are called as their members on the wire."""

    model_config: ClassVar[ConfigDict] = ConfigDict(alias_generator=None)
