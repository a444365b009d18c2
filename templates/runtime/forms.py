"""Forms whose fields are written as the document says, and forms that need not be sent.

Source: OpenAPI Specification 3.1, section 4.8.15 "Encoding Object".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from .bodies import Body, _field_text, _form_items, _form_text, essence, fields_of, is_json
from .errors import RequestError
from .multipart import encode_multipart, file_of, part_of
from .parameters import check_header
from .styles import expand, quote_reserved
from .unset import ABSENT, UNSET
from .values import plain

if TYPE_CHECKING:
    from .messages import Content

_TYPE: Final = "\r\nContent-Type: "


def given(fields: Mapping[str, object]) -> object:
    """The fields of a form, or no body at all where none of them is given."""
    return fields if any(type(value) not in ABSENT for value in fields.values()) else UNSET


class Part:
    """How one field of a form is written.

    Args:
        content_type: Media types that it may have, separated by commas.
        style: How a list or mapping is written in a form without parts.
        explode: Whether each item stands by itself.
        allow_reserved: Whether reserved characters stay as they are.
        headers: Headers of its part.
    """

    def __init__(
        self,
        content_type: str | None = None,
        *,
        style: str | None = None,
        explode: bool = True,
        allow_reserved: bool = False,
        headers: Mapping[str, str] = {},
    ) -> None:
        self.content_types: Final = [kind.strip() for kind in (content_type or "").split(",")]
        self.style: Final = style
        self.explode: Final = explode
        self.escape: Final = quote_reserved if allow_reserved else _form_text
        self.headers: Final = {name: check_header(name, text) for name, text in headers.items()}

    @property
    def json_type(self) -> str | None:
        """The first media type that is JSON, if there is one."""
        return next(filter(is_json, self.content_types), None)

    def type_of(self, item: Any, guess: str) -> str:
        """The media type of a file: its own where it has one, else one that is stated."""
        stated = isinstance(item, tuple) and len(item) == 3
        if stated or any(_fits(guess, kind) for kind in self.content_types):
            return guess
        concrete = [kind for kind in self.content_types if kind and "*" not in kind]
        return concrete[0] if concrete else guess


class _Form(Body):
    __slots__ = ("parts",)

    def __init__(
        self, media_type: str, *, required: bool = False, parts: Mapping[str, Part] = {}
    ) -> None:
        super().__init__(media_type, required=required)
        self.parts: Final = parts

    def encode(self, value: object) -> tuple[str, Content]:
        try:
            return self._encoded(fields_of(value))
        except RequestError:
            raise
        except (TypeError, ValueError) as problem:
            raise RequestError(f"body: {problem}") from problem

    def _encoded(self, fields: Mapping[str, Any]) -> tuple[str, Content]:
        raise NotImplementedError


class Form(_Form):
    """A form without parts: `application/x-www-form-urlencoded`."""

    __slots__ = ()

    def _encoded(self, fields: Mapping[str, Any]) -> tuple[str, Content]:
        texts = [self._field(name, value) for name, value in fields.items()]
        return self.media_type, "&".join(filter(None, texts)).encode("ascii")

    def _field(self, name: str, value: Any) -> str:
        part = self.parts.get(name)
        if type(value) in ABSENT:
            return ""
        if part is not None and part.style is not None:
            wire = plain(value)
            return expand(name, wire, part.style, explode=part.explode, escape=part.escape)
        if part is not None and part.json_type is not None:
            return f"{_form_text(name)}={_form_text(_json_text(value))}"
        return "&".join(f"{_form_text(name)}={_form_text(t)}" for t in _form_items(plain(value)))


class Multipart(_Form):
    """A form of parts: `multipart/form-data`, or another kind of multipart."""

    __slots__ = ()

    def _encoded(self, fields: Mapping[str, Any]) -> tuple[str, Content]:
        return encode_multipart(fields, self.media_type, self._part)

    def _part(self, name: str, item: Any) -> tuple[str, Any]:
        part = self.parts.get(name)
        if part is None:
            return part_of(name, item, _field_text)
        _, file, guess = file_of(item)
        is_json = file is None and part.json_type is not None
        head, content = part_of(name, item, _json_text if is_json else _field_text)
        kind = part.type_of(item, guess) if file is not None else part.json_type
        if kind is None and not isinstance(item, (dict, list)):
            kind = next((k for k in part.content_types if k and "*" not in k), None)
        if kind is not None:
            head = f"{head.partition(_TYPE)[0]}{_TYPE}{kind}"
        return "\r\n".join([head, *(f"{n}: {v}" for n, v in part.headers.items())]), content


def _json_text(value: Any) -> str:
    import json

    return json.dumps(plain(value), ensure_ascii=False, separators=(",", ":"))


def _fits(media_type: str, wanted: str) -> bool:
    kind, of = essence(media_type), essence(wanted)
    return kind == of or of == "*/*" or (of.endswith("/*") and kind.startswith(of[:-1]))
