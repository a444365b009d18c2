"""Decoding of answers that do not fit their type: what fits is typed, the rest stays as it came."""

from __future__ import annotations

import types
from typing import Annotated, Any, Final, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError

from .drift import Recorder, child, kind_of
from .linking import link

_UNIONS: Final = (Union, types.UnionType)
_MISSING: Final = object()


def build(type_: Any, value: Any, record: Recorder, pointer: str = "") -> Any:
    """Decode a plain JSON value; each part that does not fit is kept and recorded."""
    try:
        return TypeAdapter(type_).validate_python(value, by_alias=True, by_name=False)
    except ValidationError:
        return _build_parts(type_, value, record, pointer)


def _build_parts(type_: Any, value: Any, record: Recorder, pointer: str) -> Any:
    origin, arguments = get_origin(type_), get_args(type_)
    if origin is Annotated:
        return _build_parts(arguments[0], value, record, pointer)
    if origin in _UNIONS:
        return _build_union(arguments, value, record, pointer)
    if origin is list and isinstance(value, list):
        return [
            build(arguments[0], item, record, child(pointer, index))
            for index, item in enumerate(value)
        ]
    if origin is dict and isinstance(value, dict):
        return {
            key: build(arguments[1], item, record, child(pointer, key))
            for key, item in value.items()
        }
    if isinstance(type_, type) and issubclass(type_, BaseModel) and isinstance(value, dict):
        return _build_model(type_, value, record, pointer)
    record(pointer, getattr(type_, "__name__", str(type_)), kind_of(value))
    return value


def _build_union(arguments: tuple[Any, ...], value: Any, record: Recorder, pointer: str) -> Any:
    """The first member of the shape that came; the value itself if none has it."""
    for member in arguments:
        if _shape(member) is type(value):
            return build(member, value, record, pointer)
    names = " or ".join(getattr(member, "__name__", str(member)) for member in arguments)
    record(pointer, names, kind_of(value))
    return value


def _shape(type_: Any) -> Any:
    """The plain type that JSON gives for a container or a model."""
    if isinstance(type_, type) and issubclass(type_, BaseModel):
        return dict
    origin = get_origin(type_)
    return _shape(get_args(type_)[0]) if origin is Annotated else origin


def _build_model(cls: type[BaseModel], value: dict[str, Any], record: Recorder, at: str) -> Any:
    link(cls)
    cls.model_rebuild()
    rest = dict(value)
    attributes: dict[str, Any] = {}
    present: set[str] = set()
    for name, field in cls.__pydantic_fields__.items():
        wire = str(field.validation_alias or field.alias or name)
        came = rest.pop(wire, _MISSING)
        if came is not _MISSING:
            attributes[name] = build(_annotated(field), came, record, child(at, wire))
            present.add(name)
        elif field.is_required():
            record(child(at, wire), "a required member", "nothing")
            attributes[name] = None
        else:
            attributes[name] = field.get_default(call_default_factory=True, validated_data={})
    return _instance(cls, attributes, present, rest)


def _annotated(field: Any) -> Any:
    """The type of a field with its constraints."""
    metadata = tuple(field.metadata)
    return Annotated[(field.annotation, *metadata)] if metadata else field.annotation


def _instance(
    cls: type[BaseModel], attributes: dict[str, Any], present: set[str], rest: dict[str, Any]
) -> Any:
    instance = cls.__new__(cls)
    object.__setattr__(instance, "__dict__", attributes)
    object.__setattr__(instance, "__pydantic_fields_set__", present)
    object.__setattr__(instance, "__pydantic_extra__", rest)
    object.__setattr__(instance, "__pydantic_private__", None)
    return instance
