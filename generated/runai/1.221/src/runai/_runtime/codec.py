"""From the bytes of a JSON answer to a typed value."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .drift import Recorder

Decoder = Callable[[bytes, "Recorder"], Any]

_UNTYPED: Final = (object, Any, None)
_LARGE: Final = 262_144


def decoder_for(type_: Any) -> Decoder:
    """The function that decodes JSON bytes into a type; building it is the slow part.

    What does not fit the type is kept as it came and recorded. The decoder raises ValueError
    when the bytes are not JSON.
    """
    if type_ in _UNTYPED:
        return _untyped
    return _typed(type_)


def load_json(content: bytes) -> Any:
    """Any JSON text as plain values; raises ValueError."""
    import json

    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _untyped(content: bytes, record: Recorder) -> Any:
    return load_json(content)


def _typed(type_: Any) -> Decoder:
    from pydantic import BaseModel, TypeAdapter, ValidationError

    if isinstance(type_, type) and issubclass(type_, BaseModel):
        type_.model_rebuild()
        validator: Any = type_.__pydantic_validator__
    else:
        validator = TypeAdapter(type_).validator
    # Strict: a text where a number belongs is a difference to tell, not one to hide.
    fitting = partial(validator.validate_json, strict=True, by_alias=True, by_name=False)

    def decode(content: bytes, record: Recorder) -> Any:
        try:
            if len(content) < _LARGE:
                return fitting(content)
            return _uninterrupted(partial(fitting, content))
        except ValidationError:
            from .lenient import build

            return build(type_, load_json(content), record)

    return decode


def _uninterrupted(build: Callable[[], Any]) -> Any:
    """Build many objects at once without looking for garbage among them, of which there is none.

    The collector would look at all of them again and again, which takes several times as long
    as decoding. They go straight to its oldest generation.
    """
    import gc

    if not gc.isenabled():
        return build()
    gc.disable()
    try:
        return build()
    finally:
        if gc.get_freeze_count() == 0:
            gc.freeze()
            gc.unfreeze()
        gc.enable()
