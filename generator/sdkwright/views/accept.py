"""The choice among media types: overloads, and the `accept` argument behind them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sdkwright.ir.api import Answer, Operation
from sdkwright.media import essence_of
from sdkwright.views.arguments import METHOD, Arguments
from sdkwright.views.expressions import Expression, Import, Scope, union_of
from sdkwright.views.text import entry, literal

_MOST: Final = 12
"""Media types that a method spells out."""


@dataclass(frozen=True, slots=True)
class OverloadView:
    """One way to call a method that has several results."""

    signature: str
    result: str


class Accept:
    """The `accept` argument of an operation that answers in one of several media types."""

    def __init__(self, operation: Operation, scope: Scope) -> None:
        self._scope = scope
        media = dict.fromkeys(
            essence_of(answer.media_type) for answer in operation.answers if answer.media_type
        )
        self._media = tuple(media) if len(media) > 1 else ()
        self._answers = operation.answers
        self.imports: set[Import] = set()
        self.overload_imports: set[Import] = set()
        self._is_short = len(self._media) <= _MOST
        if self._media and self._is_short:
            self.imports.add(Import("typing", "Literal"))
            self.overload_imports |= {Import("typing", "Any"), Import("typing", "overload")}

    @property
    def offered(self) -> bool:
        """Whether callers can choose."""
        return bool(self._media)

    def marked(self, keywords: list[str]) -> list[str]:
        """Return the keyword part of the signature, after its `*`."""
        parts = [*keywords, *self._parameter(self._media)]
        return ["*", *parts] if parts else []

    @property
    def call(self) -> list[str]:
        return ["accept=accept"] if self._media else []

    @property
    def forward(self) -> list[str]:
        return ["accept=accept"] if self._media else []

    @property
    def entries(self) -> list[str]:
        if not self._media:
            return []
        return [entry("accept", f"the media type of the answer: {' or '.join(self._media)}.")]

    def overloads(self, arguments: Arguments) -> tuple[OverloadView, ...]:
        """Return a signature and result for each media type, unless there are too many to read."""
        views = []
        for number, media in enumerate(self._media if self._is_short else ()):
            default = f" = {literal(media)}" if number == 0 else ""
            chosen = [f"accept: Literal[{literal(media)}]{default}"]
            others = arguments.keywords(METHOD)
            keywords = [*chosen, *others] if number else [*others, *chosen]
            result = result_of(self._answers_in(media), self._scope)
            self.overload_imports.update(result.imports)
            signature = ", ".join([*arguments.positional(METHOD), "*", *keywords])
            views.append(OverloadView(signature, result.text))
        return tuple(views)

    def _answers_in(self, media: str) -> tuple[Answer, ...]:
        return tuple(
            answer
            for answer in self._answers
            if answer.media_type is None or essence_of(answer.media_type) == media
        )

    def _parameter(self, media: tuple[str, ...]) -> list[str]:
        if not media:
            return []
        choices = ", ".join(literal(choice) for choice in media)
        annotation = f"Literal[{choices}]" if self._is_short else "str"
        return [f"accept: {annotation} = {literal(media[0])}"]


def result_of(answers: Iterable[Answer], scope: Scope) -> Expression:
    """Return the type of what an operation returns; anything where no success is described."""
    types = [scope.value(a.type) if a.type is not None else Expression("None") for a in answers]
    return union_of(*types) if types else Expression("Any", frozenset({Import("typing", "Any")}))
