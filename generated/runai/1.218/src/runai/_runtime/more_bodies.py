"""Bodies of JSON lines, of any media type, and of one of several media types."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

from .bodies import Body, essence
from .errors import RequestError
from .unset import ABSENT, UNSET
from .uploads import Upload, source_of
from .values import plain

if TYPE_CHECKING:
    from .messages import Content

_BYTES: Final = (bytes, bytearray, memoryview)
_BINARY: Final = Body("application/octet-stream")


class Lines(Body):
    """One JSON text per item: JSON lines, or a sequence by RFC 7464."""

    __slots__ = ()

    def encode(self, value: object) -> tuple[str, Content]:
        """The content type and the bytes; an iterator is read while they are sent."""
        if isinstance(value, str):
            return self.media_type, value.encode("utf-8")
        if isinstance(value, _BYTES) or hasattr(value, "read") or hasattr(value, "__fspath__"):
            return self.media_type, _BINARY.encode(value)[1]
        if not isinstance(value, Iterable):
            raise RequestError("body: an iterable of items is needed")
        if isinstance(value, Iterator):
            return self.media_type, Upload([source_of(map(self._line, value))])
        return self.media_type, b"".join(map(self._line, value))

    def _line(self, item: object) -> bytes:
        mark = "\x1e" if essence(self.media_type).endswith("json-seq") else ""
        try:
            text = json.dumps(
                plain(item), ensure_ascii=False, allow_nan=False, separators=(",", ":")
            )
        except (TypeError, ValueError) as problem:
            raise RequestError(f"body: {problem}") from problem
        return f"{mark}{text}\n".encode()


class _Null:
    def to_wire(self) -> None:
        return None


def or_null(body: object) -> object:
    """A body that must be there: None is the null of JSON."""
    return _Null() if body is None else body


class Anything(Body):
    """A body of any media type: bytes and files as they are, everything else as JSON."""

    __slots__ = ()

    def encode(self, value: object) -> tuple[str, Content]:
        """The content type and the bytes of a value."""
        is_file = hasattr(value, "read") or hasattr(value, "__fspath__")
        if is_file or isinstance(value, _BYTES):
            return _BINARY.encode(value)
        return super().encode(value)


class OneOf(Body):
    """A body in one of several media types; the first one unless `sent` names another."""

    __slots__ = ("bodies",)

    def __init__(self, *bodies: Body, required: bool = False) -> None:
        super().__init__(bodies[0].media_type, required=required)
        self.bodies: Final = {essence(body.media_type): body for body in reversed(bodies)}

    def encode(self, value: object) -> tuple[str, Content]:
        """The content type and the bytes of a value."""
        chosen = value if isinstance(value, _Sent) else _Sent(self.media_type, value)
        body = self.bodies.get(essence(chosen.media_type)) or Body(chosen.media_type)
        return body.encode(chosen.value)


class _Sent:
    __slots__ = ("media_type", "value")

    def __init__(self, media_type: str, value: object) -> None:
        self.media_type: Final = media_type
        self.value: Final = value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Sent):
            return NotImplemented
        return (self.media_type, self.value) == (other.media_type, other.value)

    __hash__ = None  # type: ignore[assignment]  # bodies may be mutable


def sent(media_type: str, value: Any) -> object:
    """A body in a media type of the caller's choice; none where there is no value."""
    return UNSET if type(value) in ABSENT else _Sent(media_type, value)
