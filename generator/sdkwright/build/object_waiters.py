"""Waiters: `x-sdk-waiters` says which operation is repeated, and what its states mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, get_args

from sdkwright.build.marks import Marks, nearest
from sdkwright.build.object_surface import Surface
from sdkwright.ir.api import Operation
from sdkwright.ir.objects import LongPoll, Outcome, Waiter
from sdkwright.ir.types import Type
from sdkwright.resolve import Node

_KEYS: Final = (
    *("description", "operation", "state", "states", "advice", "reason"),
    *("long_poll", "unlimited"),
)
_LONG_POLL: Final = ("states", "timeout", "longest", "pending")
_REST: Final = "*"
_LONGEST: Final = 30.0


def waiters_of(root: Node, surface: Surface, marks: Marks) -> dict[str, Waiter]:
    """Return the waiters of a document; one with a mistake is left out.

    Args:
        root: the document.
        surface: what waiters refer to.
        marks: report what is wrong.
    """
    found: dict[str, Waiter] = {}
    for key, node in root.items("x-sdk-waiters"):
        before = len(marks.report.errors)
        waiter = _Reader(surface, marks, node).waiter(key)
        if waiter is not None and len(marks.report.errors) == before:
            found[key] = waiter
    return found


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one waiter."""

    surface: Surface
    marks: Marks
    node: Node

    def waiter(self, key: str) -> Waiter | None:
        if not key.isidentifier():
            self.marks.wrong(self.node, f"{key!r} is no name", "take lower case and `_`", key=True)
        if not self.marks.only(self.node, _KEYS, "a waiter"):
            return None
        name = self.marks.text(self.node, "operation", needed=True)
        state = self.marks.text(self.node, "state", needed=True)
        at = self.node.child("operation")
        if name is None or state is None:
            return None
        if not self.marks.among(at, name, self.surface.operations, "there is no operation"):
            return None
        operation = self.surface.operations[name]
        states, others = self._states(operation, state)
        return Waiter(
            key=key,
            description=self.marks.text(self.node, "description") or "",
            operation=operation.id,
            keys=tuple(p.wire for p in operation.parameters if p.location == "path"),
            state=state,
            states=states,
            others=others,
            advice=self._advice(states),
            reason=self._reason(operation),
            long_poll=self._long_poll(operation),
            unlimited=self.marks.flag(self.node, "unlimited"),
            where=self.node.pointer,
        )

    def _states(
        self, operation: Operation, state: str
    ) -> tuple[tuple[tuple[str, Outcome], ...], Outcome]:
        of = self._field(operation, state, self.node.child("state"))
        known = self.surface.values(of) if of is not None else ()
        named: list[tuple[str, Outcome]] = []
        others: Outcome | None = None
        for name, text in self.marks.texts(self.node, "states"):
            at = self.node.child("states", name)
            outcome = _outcome(text)
            if outcome is None:
                self.marks.wrong(at, f"there is no outcome {text!r}", _outcomes())
            elif name == _REST:
                others = outcome
            else:
                if known and name not in known:
                    hint = nearest(name, known)
                    self.marks.wrong(at, f"{state!r} is never {name!r}", hint, key=True)
                named.append((name, outcome))
        self._check_ends(named, others)
        self._check_cover(named, others, known, of)
        return _with_rest(named, others, known), others or "pending"

    def _check_ends(self, named: list[tuple[str, Outcome]], others: Outcome | None) -> None:
        outcomes = {outcome for _, outcome in named} | {others}
        at = self.node.child("states")
        if "success" not in outcomes:
            self.marks.wrong(at, "no state is a success: it would never end well", "name one")
        if "failure" not in outcomes and self.node.child("unlimited").value is not True:
            hint = "name a failure, or say `unlimited: true` where nothing can fail"
            self.marks.wrong(at, "no state is a failure", hint)

    def _check_cover(
        self,
        named: list[tuple[str, Outcome]],
        others: Outcome | None,
        known: tuple[str, ...],
        of: Type | None,
    ) -> None:
        if others is not None or of is None:
            return
        at = self.node.child("states")
        missing = [state for state in known if state not in dict(named)]
        if missing:
            hint = 'say what they mean, or what all others mean: `"*": pending`'
            self.marks.wrong(at, f"nothing is said of the states {', '.join(missing)}", hint)
        elif not known:
            hint = 'the document lists no states; add `"*": pending`'
            self.marks.wrong(at, "nothing is said of other states", hint)

    def _advice(self, states: tuple[tuple[str, Outcome], ...]) -> tuple[tuple[str, str], ...]:
        advice = self.marks.texts(self.node, "advice")
        known = dict(states)
        for state, _ in advice:
            at = self.node.child("advice", state)
            if known.get(state) != "failure":
                self.marks.wrong(
                    at, f"{state!r} is no failure, so nobody reads the advice", "remove it"
                )
        return advice

    def _reason(self, operation: Operation) -> str | None:
        reason = self.marks.text(self.node, "reason")
        if reason is not None:
            self._field(operation, reason, self.node.child("reason"))
        return reason

    def _field(self, operation: Operation, name: str, at: Node) -> Type | None:
        answer = self.surface.answer(operation)
        found = self.surface.field(answer, name)
        if found is None:
            hint = nearest(name, self.surface.fields(answer))
            self.marks.wrong(at, f"the answer has no field {name!r}", hint)
        return found

    def _long_poll(self, operation: Operation) -> LongPoll | None:
        node = self.node.child("long_poll")
        arguments = self.surface.arguments(operation)
        needed = {one.wire for one in arguments.values() if one.required and not one.in_path}
        poll: LongPoll | None = None
        if node.value is not None and self.marks.only(node, _LONG_POLL, "a long poll"):
            poll = self._read_long_poll(node)
            for key, name in (("states", poll.states), ("timeout", poll.timeout)):
                if name:
                    at = node.child(key)
                    self.marks.among(at, name, arguments, "the operation has no argument")
                    needed.discard(name)
        if needed:
            self.marks.wrong(
                self.node.child("operation"),
                f"waiting gives the operation no {', '.join(sorted(needed))}",
                "name it under `long_poll`, or wait with another operation",
            )
        return poll

    def _read_long_poll(self, node: Node) -> LongPoll:
        pending = self.marks.number(node, "pending")
        return LongPoll(
            states=self.marks.text(node, "states", needed=True) or "",
            timeout=self.marks.text(node, "timeout"),
            longest=self.marks.number(node, "longest") or _LONGEST,
            pending=None if pending is None else int(pending),
        )


def _with_rest(
    named: list[tuple[str, Outcome]], others: Outcome | None, known: tuple[str, ...]
) -> tuple[tuple[str, Outcome], ...]:
    """Return all states that end the waiting, and those that are named."""
    if others in (None, "pending"):
        return tuple(named)
    return (*named, *((state, others) for state in known if state not in dict(named)))


def _outcome(text: str) -> Outcome | None:
    return next((outcome for outcome in get_args(Outcome) if outcome == text), None)


def _outcomes() -> str:
    return f"known: {', '.join(get_args(Outcome))}"
