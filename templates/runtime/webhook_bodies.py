"""Bodies, headers and queries of requests that the API makes, as typed values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from email.message import Message
from typing import Any, Final, get_args, get_origin
from urllib.parse import parse_qs

from .bodies import essence, is_json
from .codec import Decoder, decoder_for, load_json
from .decoding import text_of
from .errors import DecodeError
from .messages import Headers, Response


class Payload:
    """A body in one media type: json, form, multipart, text or binary."""

    __slots__ = ("_decoder", "kind", "media_type", "type")

    def __init__(
        self, kind: str, type_: Callable[[], Any], media_type: str = "application/json"
    ) -> None:
        self.kind: Final = kind
        self.media_type: Final = media_type
        self.type: Final = type_
        self._decoder: Decoder | None = None

    @property
    def decoder(self) -> Decoder:
        """The function from JSON bytes to the value, made once."""
        if self._decoder is None:
            self._decoder = decoder_for(self.type())
        return self._decoder


class Part:
    """A header, or a parameter of the query.

    `many` says how a list is written: as several parameters, or parted by commas.
    """

    __slots__ = ("location", "many", "name", "type")

    def __init__(
        self, location: str, name: str, type_: Callable[[], Any], many: str | None = None
    ) -> None:
        self.location: Final = location
        self.name: Final = name
        self.type: Final = type_
        self.many: Final = many

    def value(self, headers: Headers, query: str) -> Any:
        """The typed value; the text as it came if it does not fit, None if there is none."""
        if self.location == "header":
            texts = [headers[self.name]] if self.name in headers else []
        else:
            texts = parse_qs(query, keep_blank_values=True).get(self.name, [])
        if not texts:
            return None
        if self.many == "comma":
            texts = [item.strip() for text in texts for item in text.split(",")]
        return _lax(self.type(), texts if self.many else texts[-1])


def decode(name: str, payloads: tuple[Payload, ...], body: bytes, headers: Headers) -> Any:
    """The typed body of a request; what does not fit its type is kept as it came.

    Raises:
        DecodeError: The body is not what its media type says.
    """
    payload = _chosen(payloads, essence(headers.get("content-type", "")))
    if payload is None:
        return untyped(body, headers) if body else None
    try:
        return _DECODERS[payload.kind](payload, body, headers)
    except ValueError as problem:
        error = DecodeError(f"webhook {name}: not {payload.media_type}: {problem}")
        error.content = body
        raise error from None


def untyped(body: bytes, headers: Headers) -> Any:
    """A body of which the document says nothing: JSON, else text, else bytes."""
    came = essence(headers.get("content-type", ""))
    try:
        if is_json(came) or not came:
            return load_json(body)
    except ValueError:
        return body
    return _text(body, headers) if came.startswith("text/") else body


def _chosen(payloads: tuple[Payload, ...], came: str) -> Payload | None:
    for payload in payloads:
        if essence(payload.media_type) == came:
            return payload
    kind = "json" if is_json(came) else "text" if came.startswith("text/") else ""
    alike = [payload for payload in payloads if payload.kind == kind]
    return next(iter((*alike, *payloads)), None)


def _json(payload: Payload, body: bytes, headers: Headers) -> Any:
    return payload.decoder(body, _unheard)


def _form(payload: Payload, body: bytes, headers: Headers) -> Any:
    return _built(payload.type(), parse_qs(body.decode("utf-8"), keep_blank_values=True))


def _multipart(payload: Payload, body: bytes, headers: Headers) -> Any:
    boundary = _described("content-type", headers.get("content-type", "")).get_boundary()
    if not boundary:
        raise ValueError("no boundary")
    fields: dict[str, list[Any]] = {}
    for name, value in _parts(body, boundary.encode("utf-8")):
        fields.setdefault(name, []).append(value)
    return _built(payload.type(), fields)


def _text(body: bytes, headers: Headers) -> str:
    return text_of(Response(200, headers, body))


_DECODERS: Final[dict[str, Callable[[Payload, bytes, Headers], Any]]] = {
    "json": _json,
    "form": _form,
    "multipart": _multipart,
    "text": lambda payload, body, headers: _text(body, headers),
    "binary": lambda payload, body, headers: body,
}


def _parts(body: bytes, boundary: bytes) -> Iterator[tuple[str, Any]]:
    """Name and value of each part (RFC 7578): bytes of a file, JSON, else text."""
    for piece in (b"\r\n" + body).split(b"\r\n--" + boundary)[1:]:
        if piece.startswith(b"--"):
            return
        head, _, content = piece.partition(b"\r\n\r\n")
        headers = Headers(
            (name.strip(), value.strip())
            for name, _, value in (
                line.partition(":") for line in head.decode("utf-8", "replace").splitlines() if line
            )
        )
        stated = _described("content-disposition", headers.get("content-disposition", ""))
        name = stated.get_param("name", header="content-disposition")
        if isinstance(name, str):
            is_file = stated.get_filename() is not None
            yield name, content if is_file else _field(content, headers)


def _field(content: bytes, headers: Headers) -> Any:
    if is_json(headers.get("content-type", "")):
        return load_json(content)
    return content.decode("utf-8", "replace")


def _described(name: str, value: str) -> Message:
    message = Message()
    message[name] = value.replace("\r", " ").replace("\n", " ")
    return message


def _built(type_: Any, fields: dict[str, list[Any]]) -> Any:
    """A form as its type: each field is a list where the type says so, else its last value."""
    lists = _lists(type_)
    return _lax(type_, {k: v if k in lists or len(v) > 1 else v[-1] for k, v in fields.items()})


def _lists(type_: Any) -> set[str]:
    from pydantic import BaseModel

    if not (isinstance(type_, type) and issubclass(type_, BaseModel)):
        return set()
    type_.model_rebuild()
    return {
        str(field.validation_alias or field.alias or name)
        for name, field in type_.__pydantic_fields__.items()
        if list in {get_origin(of) for of in (field.annotation, *get_args(field.annotation))}
    }


def _lax(type_: Any, value: Any) -> Any:
    """A value of texts as its type: `"5"` where a number belongs is one."""
    from pydantic import TypeAdapter, ValidationError

    if type_ in (Any, object):
        return value
    try:
        return TypeAdapter(type_).validate_python(value, by_alias=True, by_name=False)
    except ValidationError:
        from .lenient import build

        return value if isinstance(value, (str, bytes)) else build(type_, value, _unheard)


def _unheard(pointer: str, expected: str, got: str) -> None:
    """Differences between a webhook and the document are kept, and told to nobody."""
