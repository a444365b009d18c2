"""Views of waiters: facts that the runtime interprets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.ir.objects import LongPoll, Outcome, Waiter
from sdkwright.views.arguments import tuple_of
from sdkwright.views.expressions import Import
from sdkwright.views.object_scope import ObjectScope
from sdkwright.views.text import docstring, literal


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A function that makes a question, so that nothing is loaded before it is asked."""

    name: str
    request: str
    result: str
    imports: frozenset[Import]


@dataclass(frozen=True, slots=True)
class WaiterView:
    """A waiter as a constant."""

    name: str
    key: str
    question: QuestionView
    doc: str
    arguments: tuple[str, ...]


def waiter_views(api: ObjectScope) -> tuple[WaiterView, ...]:
    """Return the views of all waiters of a layer."""
    return tuple(_view(api, waiter) for waiter in api.layer.waiters)


def _view(api: ObjectScope, waiter: Waiter) -> WaiterView:
    result = api.waited(waiter, api.types())
    request = api.request(api.operations[waiter.operation])
    name = f"_{request.removeprefix('requests.').replace('.', '_')}"
    return WaiterView(
        name=waiter.key.upper(),
        key=literal(waiter.key),
        question=QuestionView(name, request, result.text, result.imports),
        doc=docstring([waiter.description or f"Wait for `{waiter.key}`."]),
        arguments=tuple(_arguments(api, waiter)),
    )


def _arguments(api: ObjectScope, waiter: Waiter) -> Iterator[str]:
    operation = api.operations[waiter.operation]
    names = api.argument_names(operation)
    answer = api.answer(operation)
    yield (
        f"keys={tuple_of(literal(names[key]) for key in waiter.keys)}" if waiter.keys else "keys=()"
    )
    yield f"state={literal(api.attribute(answer, waiter.state).removeprefix('.'))}"
    for outcome in ("success", "failure"):
        yield f"{outcome}={_set(waiter, outcome)}"
    if waiter.others != "pending":
        yield f"others={literal(waiter.others)}"
    if waiter.advice:
        pairs = ", ".join(f"{literal(k)}: {literal(v)}" for k, v in waiter.advice)
        yield f"advice={{{pairs}}}"
    if waiter.reason is not None:
        yield f"reason={literal(api.attribute(answer, waiter.reason).removeprefix('.'))}"
    if waiter.long_poll is not None:
        yield f"long_poll={_long_poll(waiter.long_poll, names)}"
    if waiter.unlimited:
        yield "unlimited=True"


def _set(waiter: Waiter, outcome: Outcome) -> str:
    states = ", ".join(literal(state) for state, known in waiter.states if known == outcome)
    return f"frozenset({{{states}}})" if states else "frozenset()"


def _long_poll(poll: LongPoll, names: dict[str, str]) -> str:
    parts = [f"states={literal(names[poll.states])}", f"longest={literal(poll.longest)}"]
    if poll.timeout is not None:
        parts.insert(1, f"timeout={literal(names[poll.timeout])}")
    if poll.pending is not None:
        parts.append(f"pending={poll.pending}")
    return f"LongPoll({', '.join(parts)})"
