"""The body of an operation as an argument of `Operation(...)`, and how calls make theirs."""

from __future__ import annotations

from typing import Final

from sdkwright.ir.api import Body, BodyChoice, PartEncoding
from sdkwright.ir.types import ANY
from sdkwright.media import essence_of
from sdkwright.naming.methods import choice_name
from sdkwright.views.expressions import Import
from sdkwright.views.text import literal

_CLASSES: Final = {
    "lines": "_bodies.Lines",
    "form": "_forms.Form",
    "multipart": "_forms.Multipart",
}
_MOST: Final = 12
"""Media types that a signature spells out."""


def body_fact(body: Body) -> str:
    """Return the expression for what an operation sends.

    Args:
        body: what it sends.
    """
    own = BodyChoice(body.media_type, body.kind, body.type, body.encoding)
    required = ", required=True" if body.required else ""
    if not body.choices:
        return _one(own, required, is_range=body.is_range)
    each = [_one(own, "", is_range=body.is_range), *(_one(c, "") for c in body.choices)]
    return f"_bodies.OneOf({', '.join(each)}{required})"


def _one(choice: BodyChoice, required: str, *, is_range: bool = False) -> str:
    media = literal(choice.media_type)
    if choice.kind == "lines":
        return f"{_CLASSES[choice.kind]}({media}{required})"
    if choice.kind == "json" and is_range and choice.type == ANY:
        return f"_bodies.Anything({media}{required})"
    unusual = choice.kind == "multipart" and essence_of(choice.media_type) != "multipart/form-data"
    if choice.encoding or unusual:
        return f"{_CLASSES[choice.kind]}({media}{required}{_parts(choice.encoding)})"
    return f"_call.Body({media}{required})"


def _parts(encoding: tuple[PartEncoding, ...]) -> str:
    if not encoding:
        return ""
    pairs = ", ".join(f"{literal(part.wire)}: {_part(part)}" for part in encoding)
    return f", parts={{{pairs}}}"


def _part(part: PartEncoding) -> str:
    facts = [literal(part.content_type)] if part.content_type else []
    if part.style:
        facts.append(f"style={literal(part.style)}")
        facts += [] if part.explode else ["explode=False"]
        facts += ["allow_reserved=True"] if part.allow_reserved else []
    if part.headers:
        pairs = ", ".join(f"{literal(name)}: {literal(value)}" for name, value in part.headers)
        facts.append(f"headers={{{pairs}}}")
    return f"_forms.Part({', '.join(facts)})"


class Choice:
    """The argument that says in which media type a body is sent."""

    def __init__(self, body: Body, taken: set[str]) -> None:
        self.name = choice_name(taken)
        self.media = (body.media_type, *(choice.media_type for choice in body.choices))
        is_short = len(self.media) <= _MOST
        self.annotation = f"Literal[{', '.join(map(literal, self.media))}]" if is_short else "str"
        self.imports = frozenset({Import("typing", "Literal")} if is_short else ())

    @property
    def doc(self) -> str:
        """What it says of itself."""
        return f"The media type of the body: {' or '.join(self.media)}."

    def sent(self, body: str) -> str:
        """Return a body in the media type of choice."""
        return f"_bodies.sent({self.name}, {body})"
