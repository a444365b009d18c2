"""Success answers of an operation: which one came, and how its bytes become a value."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

from .bodies import essence, is_json
from .codec import Decoder, decoder_for
from .messages import Response

# Questions about a document, whose answers do not change.
_REMEMBERED: Final = 1024


class Answer:
    """One success answer as the document states it: a status and a media type.

    `status` is a code such as "200", a range such as "2XX", or "default".
    """

    __slots__ = ("_decoder", "_type", "kind", "media_type", "status")

    def __init__(
        self,
        status: str,
        media_type: str | None,
        kind: str,
        type_: Callable[[], Any] | None = None,
    ) -> None:
        self.status: Final = status.upper() if status != "default" else status
        self.media_type: Final = media_type
        self.kind: Final = kind
        self._type = type_
        self._decoder: Decoder | None = None

    def __repr__(self) -> str:
        return f"<Answer {self.status} {self.media_type or 'empty'}>"

    @property
    def type(self) -> Any:
        """The type of the value; the package's models load when this is first read."""
        return self._type() if self._type is not None else None

    @property
    def decoder(self) -> Decoder:
        """The function from JSON bytes to the value, made once."""
        if self._decoder is None:
            self._decoder = decoder_for(self.type)
        return self._decoder


def json(status: str, type_: Callable[[], Any], media_type: str = "application/json") -> Answer:
    """A JSON answer; `type_` is called when the first such answer comes."""
    return Answer(status, media_type, "json", type_)


def text(status: str, media_type: str = "text/plain") -> Answer:
    """An answer given as str."""
    return Answer(status, media_type, "text")


def binary(status: str, media_type: str = "application/octet-stream") -> Answer:
    """An answer given as bytes."""
    return Answer(status, media_type, "binary")


def empty(status: str) -> Answer:
    """An answer without a body, given as None."""
    return Answer(status, None, "empty")


class Events:
    """The items that an operation streams as events, and how a broken stream goes on.

    Args:
        type_: Gives the type of an item.
        parameter: The parameter that says where to begin; None: no stream can go on.
        field: The attribute of an item that says where it begins, if there is one.
        advance: The attribute whose length in UTF-8 is the way to the next item.
    """

    __slots__ = ("advance", "field", "item", "parameter")

    def __init__(
        self,
        type_: Callable[[], Any],
        *,
        parameter: str | None = None,
        field: str | None = None,
        advance: str | None = None,
    ) -> None:
        self.item: Final = json("200", type_)
        self.parameter: Final = parameter
        self.field: Final = field
        self.advance: Final = advance


@lru_cache(_REMEMBERED)
def accepted(answers: tuple[Answer, ...]) -> str:
    """The Accept header: for each status its JSON media type, else its first one."""
    preferred: dict[str, str] = {}
    for answer in answers:
        if answer.media_type is None:
            continue
        known = preferred.get(answer.status)
        if known is None or (is_json(answer.media_type) and not is_json(known)):
            preferred[answer.status] = answer.media_type
    return ", ".join(dict.fromkeys(preferred.values())) or "*/*"


def choose(answers: tuple[Answer, ...], response: Response) -> Answer | None:
    """The answer that a response is: by status, then by media type; None if undocumented."""
    return _chosen(answers, response.status, response.headers.get("content-type", ""))


@lru_cache(_REMEMBERED)
def _chosen(answers: tuple[Answer, ...], status: int, came: str) -> Answer | None:
    for wanted in (str(status), f"{status // 100}XX", "default"):
        fitting = [answer for answer in answers if answer.status == wanted]
        if fitting:
            return _by_media_type(fitting, essence(came))
    return None


@lru_cache(_REMEMBERED)
def is_documented(answers: tuple[Answer, ...], status: int) -> bool:
    """Whether the document names this very status as a success."""
    return any(answer.status == str(status) for answer in answers)


def _by_media_type(fitting: list[Answer], came: str) -> Answer:
    for answer in fitting:
        if answer.media_type is not None and essence(answer.media_type) == came:
            return answer
    if is_json(came):
        return next((answer for answer in fitting if answer.kind == "json"), fitting[0])
    kind = "text" if came.startswith("text/") else "binary"
    same_kind = [answer for answer in fitting if answer.kind == kind]
    return (same_kind or fitting)[0]
