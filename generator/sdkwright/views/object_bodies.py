"""Bodies of methods of objects: what each kind of method does, as one expression if it can be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import assert_never

from sdkwright.ir.api import Operation
from sdkwright.ir.objects import (
    Attaching,
    Calling,
    Fetched,
    Link,
    Listed,
    Made,
    Nothing,
    ObjectClass,
    Picked,
    Putting,
    Wait,
    Waiting,
    WholeBody,
)
from sdkwright.ir.types import Type
from sdkwright.layout import LINE_LENGTH
from sdkwright.views.arguments import METHOD, tuple_of
from sdkwright.views.expressions import Expression, Import, Scope
from sdkwright.views.object_arguments import ObjectArguments
from sdkwright.views.object_modes import ASYNC_OBJECTS, CREATING, RUNTIME, WAITERS, ObjectMode
from sdkwright.views.object_scope import ObjectScope
from sdkwright.views.text import literal

_REST = ".._runtime.rest"
_WAYS = {"_send": "value", "_page": "page", "_binary": "download", "_stream": "events"}
"""Functions that make an asynchronous method of a synchronous one, by how the call is sent."""


@dataclass(slots=True)
class Body:
    """The result of a method and the lines that make it."""

    result: Expression
    lines: list[str]
    is_coroutine: bool = True
    decorator: str = ""
    way: str = ""
    """The function that makes the asynchronous method of the synchronous one; empty for none."""
    kind: str = ""
    """The class that this function has to be told."""
    runtime_imports: set[Import] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Step:
    """An expression that does one thing after the other."""

    text: str
    result: Expression
    way: str = "value"
    kind: str = ""

    def then(self, function: str, result: Expression) -> _Step:
        """Return the step with a function that gets its result."""
        return _Step(f"self._then({self.text}, {function})", result)


@dataclass(frozen=True, slots=True)
class Bodies:
    """Makes the bodies of the methods of one class in one mode."""

    api: ObjectScope
    owner: ObjectClass
    mode: ObjectMode
    types: Scope

    def waits(self, wait: Wait | None) -> Wait | None:
        """Return what is waited for in this mode."""
        if wait is None or wait.only_in not in (None, self.mode.name):
            return None
        return wait

    def calling(
        self, method: Calling, operation: Operation, arguments: ObjectArguments, rest: str = ""
    ) -> Body:
        """Return the body of a method that calls an operation.

        Args:
            method: the method.
            operation: what it calls.
            arguments: its arguments.
            rest: what has its keyword arguments, if they are not named one by one.
        """
        call = f"{self.api.request(operation)}({arguments.forward(rest)})"
        is_same = method.wait is None or method.wait.only_in is None
        body = self._body(self._called(method, operation, call), is_same=is_same)
        if METHOD + len(body.lines[0]) > LINE_LENGTH:
            short = self._body(self._called(method, operation, "_call"), is_same=is_same)
            if METHOD + len(short.lines[0]) <= LINE_LENGTH:
                body = replace(short, lines=[f"_call = {call}", *short.lines])
        body.lines[:0] = [
            f"_{module}.{name}({arguments.value_of(wire)})"
            for wire, (module, name) in method.passing.checks
        ]
        body.runtime_imports |= {
            Import(".", module, f"_{module}") for _, (module, _) in method.passing.checks
        }
        if self.waits(method.wait) is not None:
            body.runtime_imports.add(WAITERS)
        made = method.result
        if isinstance(made, Made) and self.api.classes[made.object].exit is not None:
            body.way = body.way and "created"
            if self.mode is ASYNC_OBJECTS:
                body.decorator = CREATING.name
                body.runtime_imports.add(CREATING)
        return body

    def waiting(self, method: Waiting) -> Body:
        """Return the body of a method that only waits."""
        step = self._waited(method.wait, ", options")
        if method.then is not None:
            step = step.then(f"lambda _: self.{method.then}()", self._result_of(method.then))
        body = self._body(step, is_same=True)
        body.runtime_imports.add(WAITERS)
        return body

    def attaching(self, method: Attaching) -> Body:
        """Return the body of a method that makes an object of keys."""
        target = self.api.classes[method.object]
        names = {key: name for name, key in method.keys}
        keys = ", ".join(names[key] for key, _ in target.keys)
        name = self.mode.class_name(target.name)
        made = f"{name}(self._client, {keys})"
        wait = self.waits(method.wait)
        if wait is None:
            way = "attached" if method.wait is None else ""
            text = f"self._attach({name}, {keys})" if way else made
            return Body(
                Expression(name), [f"return {text}"], is_coroutine=False, way=way, kind=target.name
            )
        waits = f"{self.mode.wait}_made.{self._wait_call(wait, target, '_made')})"
        return Body(
            Expression(name), [f"_made = {made}", waits, "return _made"], runtime_imports={WAITERS}
        )

    def putting(self, method: Putting, argument: str) -> Body:
        """Return the body of a method that sends content to an address."""
        call = f"self._put({literal(method.address)}, {argument}, options)"
        return Body(Expression("None"), [f"{self.mode.wait}{call}"])

    def linked(self, link: Link) -> str:
        """Return the expression for an object whose keys are attributes of this one."""
        given = dict(link.keys)
        target = self.api.classes[link.object]
        values = ", ".join(f"self.{given[key]}" for key, _ in target.keys)
        return f"{self.mode.class_name(target.name)}(self._client, {values})"

    def part(self, name: str) -> str:
        """Return the expression for a part, which has the keys of this object."""
        keys = "".join(f", self.{key}" for key, _ in self.owner.keys)
        return f"{self.mode.class_name(name)}(self._client{keys})"

    def _body(self, step: _Step, *, is_same: bool) -> Body:
        return Body(
            step.result,
            [f"return {self.mode.wait}{step.text}"],
            way=step.way if is_same else "",
            kind=step.kind,
        )

    def _called(self, method: Calling, operation: Operation, call: str) -> _Step:
        """Return the step that sends a call, and those after it."""
        match method.result:
            case Made(name):
                return self._made(method, operation, call, self.api.classes[name])
            case Listed(name, field):
                return self._listed(operation, call, self.api.classes[name], field)
            case WholeBody("file"):
                return _Step(f"self._save({call}, options, file)", Expression("None"))
            case WholeBody(content):
                reader, kind = ("text", "str") if content == "text" else ("read", "bytes")
                sent = _Step(f"self._binary({call}, options)", Expression(""))
                return sent.then(f"lambda answer: answer.{reader}()", self.types.builtin(kind))
            case Fetched() | Picked() | Nothing() | None:
                return self._answered(method, operation, call)
            case _:
                assert_never(method.result)

    def _made(self, method: Calling, operation: Operation, call: str, target: ObjectClass) -> _Step:
        name = self.mode.class_name(target.name)
        parts = [call, "options", name]
        wait = self.waits(method.wait)
        if wait is not None:
            parts += [f"_waiters.{wait.waiter.upper()}", "polling_config"]
            attributes = self._asked(wait, target)
            if attributes != [name for name, _ in target.keys]:
                parts.append(f"by={_tuple(map(literal, attributes))}")
        parts += self._fields(target, self.api.answer(operation))
        step = _Step(f"self._make({', '.join(parts)})", Expression(name), "made", target.name)
        if not method.clear:
            return step
        forgets = step.then(self._forgetting(method.clear), Expression(name))
        return replace(forgets, way="")

    def _listed(
        self, operation: Operation, call: str, target: ObjectClass, field: str | None
    ) -> _Step:
        answer, paging = self.api.answer(operation), operation.paging
        of = self.api.field(answer, field) if field is not None else None
        item = self.api.item(of) if paging is None or field is not None else paging.item
        name = self.mode.class_name(target.name)
        parts = [call, "options", name]
        if field is not None:
            parts.append(f"items={literal(self._attribute(answer, field))}")
        parts += self._fields(target, item)
        result = Expression(
            f"{self.mode.list_class}[{name}]",
            frozenset({Import(f"{RUNTIME}.lists", self.mode.list_class)}),
        )
        return _Step(f"self._list({', '.join(parts)})", result, "made_list", target.name)

    def _fields(self, target: ObjectClass, answer: Type | None) -> list[str]:
        """Return the argument that names what an object is made of, where that is not as usual."""
        names = [
            self._attribute(answer, field) if self.api.has(answer, field) else name
            for name, field in (*target.keys, *target.state)
        ]
        if names == [name for name, _ in (*target.keys, *target.state)]:
            return []
        return [f"fields={tuple_of(map(literal, names))}"]

    def _answered(self, method: Calling, operation: Operation, call: str) -> _Step:
        answer = self.api.answer(operation)
        match method.result:
            case Fetched(field, content):
                getter, kind = ("_get_text", "str") if content == "text" else ("_get", "bytes")
                sent = self._forgotten(method, self._sent(call))
                address = f"answer.{self._attribute(answer, field)}"
                return sent.then(
                    f"lambda answer: self.{getter}({address}, options)", self.types.builtin(kind)
                )
            case Picked(field):
                of = self.api.field(answer, field)
                result = self.types.value(of) if of is not None else Expression("None")
                picked = f"lambda answer: answer.{self._attribute(answer, field)}"
                return self._sent(call).then(picked, result)
            case _:
                return self._plain(method, operation, call)

    def _plain(self, method: Calling, operation: Operation, call: str) -> _Step:
        step = self._forgotten(method, self._sent(call, operation))
        wait = self.waits(method.wait)
        if wait is not None:
            waited = self._waited(wait)
            step = step.then(f"lambda _: {waited.text}", waited.result)
        if method.then is not None:
            step = step.then(f"lambda _: self.{method.then}()", self._result_of(method.then))
        if isinstance(method.result, Nothing):
            step = step.then("lambda _: None", Expression("None"))
        return step

    def _forgotten(self, method: Calling, step: _Step) -> _Step:
        return step.then(self._forgetting(method.clear), step.result) if method.clear else step

    @staticmethod
    def _forgetting(attributes: tuple[str, ...]) -> str:
        return f"lambda answer: self._forgot(answer, {', '.join(map(literal, attributes))})"

    def _waited(self, wait: Wait, tail: str = "") -> _Step:
        """Return the step that waits for this object."""
        text = f"self.{self._wait_call(wait, self.owner, 'self')}{tail})"
        return _Step(text, self.api.waited(self.api.waiters[wait.waiter], self.types))

    def _wait_call(self, wait: Wait, target: ObjectClass, name: str) -> str:
        """Return the call that waits for an object, open at its end."""
        values = _tuple(f"{name}.{attribute}" for attribute in self._asked(wait, target))
        return f"_wait(_waiters.{wait.waiter.upper()}, {values}, polling_config"

    def _asked(self, wait: Wait, target: ObjectClass) -> list[str]:
        """Return the attributes of the object that a waiter asks by."""
        attributes = {parameter: attribute for attribute, parameter in target.keys}
        attributes |= dict(wait.keys)
        return [attributes[key] for key in self.api.waiters[wait.waiter].keys]

    def _attribute(self, of: Type | None, wire: str) -> str:
        return self.api.attribute(of, wire).removeprefix(".")

    def _sent(self, call: str, operation: Operation | None = None) -> _Step:
        """Return the step that sends a call; the answer is as it is if the operation is given."""
        sender = "_send"
        if operation is not None:
            if operation.stream is not None:
                sender = "_stream"
            elif operation.paging is not None:
                sender = "_page"
            elif {answer.kind for answer in operation.answers} == {"binary"}:
                sender = "_binary"
        result = self._answer(operation) if operation is not None else Expression("")
        return _Step(f"self.{sender}({call}, options)", result, _WAYS[sender])

    def _answer(self, operation: Operation) -> Expression:
        """Return the type of the answer as it is."""
        mode = self.mode
        plain = self.api.result(operation, self.types)
        if operation.stream is not None:
            item = self.types.value(operation.stream.item)
            needed = Expression("", frozenset({Import(_REST, mode.stream)}))
            return item.join(f"{mode.stream}[{item.text}]", needed)
        if operation.paging is not None:
            item = self.types.value(operation.paging.item)
            page = "AsyncPage" if mode.name == "async" else "Page"
            needed = Expression("", frozenset({Import(_REST, page)}))
            return item.join(f"{page}[{plain.text}, {item.text}]", plain, needed)
        if {answer.kind for answer in operation.answers} == {"binary"}:
            return Expression(mode.binary, frozenset({Import(_REST, mode.binary)}))
        return plain

    def _result_of(self, name: str) -> Expression:
        """Return the type of what another method of the class returns."""
        for method in self.owner.methods:
            if method.name == name:
                match method.behaviour:
                    case Calling() as calling:
                        operation = self.api.operations[calling.operation]
                        return self._called(calling, operation, "").result
                    case Waiting() as waiting:
                        return self.waiting(waiting).result
                    case _:
                        break
        return Expression("None")


def _tuple(items: Iterable[str]) -> str:
    texts = list(items)
    return tuple_of(texts) if texts else "()"
