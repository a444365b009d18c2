"""Request bodies: the media type decides how a value becomes bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from .errors import RequestError
from .styles import quote
from .values import Plain, plain, scalar_text

if TYPE_CHECKING:
    from .messages import Content


class Body:
    """The body of an operation as the document states it."""

    __slots__ = ("media_type", "required")

    def __init__(self, media_type: str, *, required: bool = False) -> None:
        self.media_type: Final = media_type
        self.required: Final = required

    def __repr__(self) -> str:
        return f"<Body {self.media_type}>"

    def encode(self, value: object) -> tuple[str, Content]:
        """The content type and the bytes of a value; files are read while they are sent.

        Raises:
            RequestError: The value has no form in this media type.
        """
        try:
            return _encoder(self.media_type)(value, self.media_type)
        except RequestError:
            raise
        except (TypeError, ValueError) as problem:
            raise RequestError(f"body: {problem}") from problem


def essence(media_type: str) -> str:
    """The media type without parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether the media type is JSON or ends in +json (RFC 6839)."""
    kind = essence(media_type)
    return kind.endswith(("/json", "+json"))


def _json(value: object, media_type: str) -> tuple[str, bytes]:
    import json

    wire = plain(value)
    text = json.dumps(wire, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return media_type, text.encode("utf-8")


def _form(value: object, media_type: str) -> tuple[str, bytes]:
    """Pairs as HTML forms send them; lists repeat, None is left out."""
    fields = plain(value)
    if not isinstance(fields, dict):
        raise TypeError("a form needs a mapping or a model")
    pairs = [
        f"{_form_text(name)}={_form_text(text)}"
        for name, item in fields.items()
        for text in _form_items(item)
    ]
    return media_type, "&".join(pairs).encode("ascii")


def _form_text(text: str) -> str:
    return quote(text).replace("%20", "+").replace("~", "%7E")


def _form_items(item: Plain) -> list[str]:
    if item is None:
        return []
    if isinstance(item, list):
        return [_field_text(part) for part in item if part is not None]
    return [_field_text(item)]


def _field_text(item: Plain) -> str:
    """A field of a form: scalars as text, everything else as JSON (OpenAPI 3.1, 4.8.15)."""
    if isinstance(item, (dict, list)):
        return _json(item, "")[1].decode("utf-8")
    return scalar_text(item)


def _text(value: object, media_type: str) -> tuple[str, bytes]:
    if not isinstance(value, str):
        raise TypeError(f"{media_type} needs a string")
    typed = media_type if "charset" in media_type else f"{media_type}; charset=utf-8"
    return typed, value.encode("utf-8")


def _binary(value: object, media_type: str) -> tuple[str, Content]:
    if isinstance(value, str):
        return media_type, value.encode("utf-8")
    if isinstance(value, (bytes, bytearray, memoryview)):
        return media_type, bytes(value)
    from .uploads import Upload, source_of

    return media_type, Upload([source_of(value)])


def _multipart(value: object, media_type: str) -> tuple[str, Content]:
    from .multipart import encode_multipart, part_of

    return encode_multipart(fields_of(value), media_type, lambda n, i: part_of(n, i, _field_text))


def fields_of(value: object) -> Mapping[str, Any]:
    """The fields of a form by wire name, files left as they are."""
    to_fields = getattr(value, "to_fields", None)
    fields = value if to_fields is None else to_fields()
    if not isinstance(fields, Mapping):
        raise TypeError("a form needs a mapping or a model")
    return fields


_Encoder = Callable[[object, str], "tuple[str, Content]"]
_ENCODERS: Final[dict[str, _Encoder]] = {
    "application/x-www-form-urlencoded": _form,
    "multipart/form-data": _multipart,
}


def _encoder(media_type: str) -> _Encoder:
    if is_json(media_type):
        return _json
    kind = essence(media_type)
    if kind in _ENCODERS:
        return _ENCODERS[kind]
    return _text if kind.startswith("text/") else _binary
