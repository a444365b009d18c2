"""Methods of the object layer: five kinds, told apart by the key that names what they do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, get_args

from sdkwright.build.marks import Marks, nearest
from sdkwright.build.object_arguments import PassingReader
from sdkwright.build.object_classes import attributes_of
from sdkwright.build.object_results import ResultReader
from sdkwright.build.object_surface import Surface
from sdkwright.ir.objects import (
    Attaching,
    Behaviour,
    Calling,
    Made,
    Method,
    Mode,
    ObjectClass,
    Putting,
    Renaming,
    Result,
    Wait,
    Waiter,
    Waiting,
)
from sdkwright.resolve import Node

_WAIT: Final = ("wait", "wait_in", "wait_with")
_PASSING: Final = ("first", "required", "names", "without", "fixed", "constants", "inside", "check")
_RESULT: Final = ("returns", "items", "in", "result", "get", "pick")
_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "operation": (*_PASSING, *_RESULT, *_WAIT, "clear", "then"),
    "waiter": ("wait_with", "then"),
    "attach": ("first", "names", "wait", "wait_in"),
    "alias": ("returns",),
    "put": ("first",),
}
"""What each kind of method may say beside what it is and its description."""


@dataclass(frozen=True, slots=True)
class MethodReader:
    """Reads the methods of one class."""

    owner: ObjectClass
    classes: Mapping[str, ObjectClass]
    waiters: Mapping[str, Waiter]
    stated_waiters: frozenset[str]
    """All that the document has, also those with mistakes, which are reported once."""
    surface: Surface
    marks: Marks
    node: Node
    """The declaration of the class."""

    def methods(self) -> tuple[Method, ...]:
        """Return the methods; one with a mistake is left out."""
        found = []
        for name, child in self.node.items("methods"):
            before = len(self.marks.report.errors)
            behaviour = self._behaviour(name, child)
            if behaviour is not None and len(self.marks.report.errors) == before:
                description = self.marks.text(child, "description") or ""
                found.append(Method(name, description, behaviour, child.pointer))
        return tuple(found)

    def _behaviour(self, name: str, node: Node) -> Behaviour | None:
        kinds = [kind for kind in _KEYS if node.child(kind).value is not None]
        if len(kinds) != 1:
            message = f"{self.owner.name}.{name} must do one thing"
            self.marks.wrong(node, message, f"state one of: {', '.join(_KEYS)}", key=True)
            return None
        kind = kinds[0]
        self.marks.only(node, (kind, "description", *_KEYS[kind]), f"a method by `{kind}`")
        if self.marks.text(node, kind) is None:
            return None
        read: Mapping[str, Callable[[Node], Behaviour | None]] = {
            "operation": self._calling,
            "waiter": self._waiting,
            "attach": self._attaching,
            "alias": self._renaming,
            "put": self._putting,
        }
        return read[kind](node)

    def _calling(self, node: Node) -> Calling | None:
        name = node.text("operation")
        known = self.surface.operations
        if not self.marks.among(node.child("operation"), name, known, "there is no operation"):
            return None
        operation = known[name]
        passing = PassingReader(self.owner, operation, self.surface, self.marks, node).passing()
        result = ResultReader(
            self.owner, self.classes, operation, self.surface, self.marks, node
        ).result()
        bound = self.classes[result.object] if isinstance(result, Made) else self.owner
        clear = self.marks.chosen(node, "clear")
        for attribute in clear:
            known_state = dict(self.owner.state)
            self.marks.among(node.child("clear"), attribute, known_state, "the object has no state")
        wait = self._wait(node, "wait", bound)
        return Calling(operation.id, passing, result, wait, clear, self._then(node, result))

    def _waiting(self, node: Node) -> Waiting | None:
        wait = self._wait(node, "waiter", self.owner)
        return None if wait is None else Waiting(wait, self._then(node, None))

    def _then(self, node: Node, result: Result) -> str | None:
        name = self.marks.text(node, "then")
        if name is None:
            return None
        known = dict(self.node.items("methods"))
        self.marks.among(node.child("then"), name, known, f"{self.owner.name} has no method")
        if result is not None:
            hint = "leave out one of the two results"
            self.marks.wrong(node.child("then"), "another method gives the result", hint)
        return name

    def _attaching(self, node: Node) -> Attaching | None:
        name = node.text("attach")
        if not self.marks.among(node.child("attach"), name, self.classes, "there is no object"):
            return None
        target = self.classes[name]
        spelled = {key: argument for argument, key in self.marks.texts(node, "names")}
        for key in spelled:
            self.marks.among(node.child("names"), key, dict(target.keys), f"{name} has no key")
        first = self.marks.chosen(node, "first")
        if len(first) == 1 and len(target.keys) == 1:
            spelled = {target.keys[0][0]: first[0]}
        keys = tuple((spelled.get(key, key), key) for key, _ in target.keys)
        return Attaching(name, keys, self._wait(node, "wait", target))

    def _renaming(self, node: Node) -> Renaming | None:
        target, stated = node.text("alias"), dict(self.node.items("methods"))
        at = node.child("alias")
        self.marks.among(at, target, stated, f"{self.owner.name} has no method")
        if target in stated and stated[target].child("alias").value is not None:
            hint = "name the method itself"
            self.marks.wrong(at, f"{target!r} is a further name, too", hint)
        returns = node.child("returns")
        if returns.value not in (None, "nothing"):
            hint = "say `nothing`, or leave it out"
            self.marks.wrong(returns, "a further name returns what the method does", hint)
        return Renaming(target, returns.value == "nothing")

    def _putting(self, node: Node) -> Putting | None:
        attribute = node.text("put")
        known = dict(self.owner.state)
        self.marks.among(node.child("put"), attribute, known, "the object has no state")
        first = self.marks.chosen(node, "first")
        return Putting(attribute, first[0] if first else "content")

    def _wait(self, node: Node, key: str, bound: ObjectClass) -> Wait | None:
        name = self.marks.text(node, key)
        if name is None:
            for extra in ("wait_in", "wait_with"):
                if node.child(extra).value is not None:
                    self.marks.wrong(node.child(extra), f"{extra!r} needs {key!r}", "state it")
            return None
        at = node.child(key)
        if not self.marks.among(at, name, self.stated_waiters, "there is no waiter"):
            return None
        pairs = self.marks.texts(node, "wait_with")
        if name in self.waiters:
            self._check_keys(node, key, self.waiters[name], bound, dict(pairs))
        return Wait(name, pairs, self._mode(node))

    def _check_keys(
        self, node: Node, key: str, waiter: Waiter, bound: ObjectClass, pairs: dict[str, str]
    ) -> None:
        for parameter, attribute in pairs.items():
            at = node.child("wait_with", parameter)
            self.marks.among(at, parameter, waiter.keys, "the waiter has no key")
            self.marks.among(at, attribute, attributes_of(bound), f"{bound.name} has no attribute")
        bindings = {parameter for _, parameter in bound.keys} | pairs.keys()
        missing = [parameter for parameter in waiter.keys if parameter not in bindings]
        if missing:
            hint = f"say which attributes they are: `wait_with: {{{missing[0]}: ...}}`"
            message = f"{bound.name} has no key {', '.join(missing)}, which {waiter.key} waits by"
            self.marks.wrong(node.child(key), message, hint)

    def _mode(self, node: Node) -> Mode | None:
        stated = self.marks.text(node, "wait_in")
        mode = next((mode for mode in get_args(Mode) if mode == stated), None)
        if stated is not None and mode is None:
            at = node.child("wait_in")
            self.marks.wrong(at, f"there is no mode {stated!r}", nearest(stated, get_args(Mode)))
        return mode
