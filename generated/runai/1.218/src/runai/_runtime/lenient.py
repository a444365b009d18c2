"""Decoding of answers that do not fit their type: what fits is typed, the rest stays as it came."""

from __future__ import annotations

import json
import types
from functools import lru_cache
from typing import Annotated, Any, Final, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError

from .drift import Recorder, child, kind_of
from .linking import link

_UNIONS: Final = (Union, types.UnionType)
_PLAIN: Final = frozenset({str, int, float, bool, type(None)})
_MISSING: Final = object()
_REQUIRED: Final = "a required member"


def build(type_: Any, value: Any, record: Recorder, pointer: str = "") -> Any:
    """Decode a plain JSON value; each part that does not fit is kept and recorded."""
    try:
        return _fitting(type_, value)
    except ValidationError:
        return build_parts(type_, value, record, pointer)


def _fitting(type_: Any, value: Any) -> Any:
    try:
        return _validate(type_, value)
    except ValidationError:
        # JSON has one kind of number: 5.0 is the integer 5 (JSON Schema 2020-12, 4.2.3).
        if type(value) is float and value.is_integer():
            return _validate(type_, int(value))
        raise


def _validate(type_: Any, value: Any) -> Any:
    """By the rules of JSON, where a text may be a date and never a number."""
    try:
        exact, adapter = _adapter(type_)
    except TypeError:  # an annotation that cannot be hashed
        exact, adapter = frozenset(), TypeAdapter(type_)
    if type(value) in exact:
        return value
    text = json.dumps(value)
    return adapter.validate_json(text, strict=True, by_alias=True, by_name=False)


# Many items of a long list differ in the same way, and building a validator takes long.
@lru_cache(maxsize=1024)
def _adapter(type_: Any) -> tuple[frozenset[Any], TypeAdapter[Any]]:
    """The plain types that fit as they are, and the validator of everything else."""
    members = frozenset(get_args(type_) if get_origin(type_) in _UNIONS else (type_,))
    return members if _PLAIN.issuperset(members) else frozenset(), TypeAdapter(type_)


def build_parts(type_: Any, value: Any, record: Recorder, pointer: str) -> Any:
    """Decode each part of a value that does not fit as a whole."""
    type_ = getattr(type_, "__value__", type_)
    origin, arguments = get_origin(type_), get_args(type_)
    if origin is Annotated:
        if hasattr(arguments[1], "built"):
            return arguments[1].built(value, record, pointer)
        return build_parts(arguments[0], value, record, pointer)
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
    record(pointer, _name(type_), kind_of(value))
    return value


def _build_union(arguments: tuple[Any, ...], value: Any, record: Recorder, pointer: str) -> Any:
    """The member that the value resembles most; the value itself if it resembles none."""
    candidates = [member for member in arguments if _shape(member) in (type(value), object)]
    if len(candidates) == 1:
        return build(candidates[0], value, record, pointer)
    results = []
    for member in candidates:
        found: list[tuple[str, str, str]] = []
        built = build(member, value, lambda *drift, to=found: to.append(drift), pointer)
        if all(expected != _REQUIRED for _, expected, _ in found):
            results.append((len(found), found, built))
    if not results:
        record(pointer, " or ".join(_name(member) for member in arguments), kind_of(value))
        return value
    _, found, built = min(results, key=lambda result: result[0])
    for drift in found:
        record(*drift)
    return built


def _name(type_: Any) -> str:
    return getattr(type_, "__name__", str(type_))


def _shape(type_: Any) -> Any:
    """The plain type that JSON gives for a container or a model; object for types with a name."""
    if isinstance(type_, type) and issubclass(type_, BaseModel):
        return dict
    origin = object if hasattr(type_, "__value__") else get_origin(type_)
    return _shape(get_args(type_)[0]) if origin is Annotated else origin


def _build_model(cls: type[BaseModel], value: dict[str, Any], record: Recorder, at: str) -> Any:
    link(cls)
    cls.model_rebuild()
    rest = dict(value)
    attributes: dict[str, Any] = {}
    present: set[str] = set()
    for name, field in cls.__pydantic_fields__.items():
        wire = str(next(a for a in (field.validation_alias, field.alias, name) if a is not None))
        came = rest.pop(wire, _MISSING)
        if came is not _MISSING:
            attributes[name] = build(_annotated(field), came, record, child(at, wire))
            present.add(name)
        elif field.is_required():
            record(child(at, wire), _REQUIRED, "nothing")
            attributes[name] = None
        else:
            attributes[name] = field.get_default(call_default_factory=True, validated_data={})
    instance = cls.__new__(cls)
    object.__setattr__(instance, "__dict__", attributes)
    object.__setattr__(instance, "__pydantic_fields_set__", present)
    object.__setattr__(instance, "__pydantic_extra__", rest)
    object.__setattr__(instance, "__pydantic_private__", None)
    return instance


def _annotated(field: Any) -> Any:
    """The type of a field with its constraints."""
    metadata = tuple(field.metadata)
    return Annotated[(field.annotation, *metadata)] if metadata else field.annotation
