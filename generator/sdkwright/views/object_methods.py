"""Views of the methods of objects: signature, text and body."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from sdkwright.ir.api import Operation
from sdkwright.ir.objects import (
    Attaching,
    Calling,
    Method,
    ObjectClass,
    Putting,
    Renaming,
    Waiting,
    WholeBody,
)
from sdkwright.layout import LINE_LENGTH
from sdkwright.views.expressions import Expression, Import, Scope
from sdkwright.views.object_arguments import ObjectArguments
from sdkwright.views.object_bodies import Bodies, Body
from sdkwright.views.object_modes import (
    ASYNC_OBJECTS,
    AWAITED,
    POLLING,
    RUNTIME,
    SYNC_OBJECTS,
    ObjectMode,
)
from sdkwright.views.object_params import ParamsView, SharedParams
from sdkwright.views.object_scope import ObjectScope
from sdkwright.views.text import docstring, entry

_POLLING = "polling_config: PollingConfig | None = None"
_POLLING_DOC = "How long to wait, and how often to ask."
_FILE_DOC = "A path or an open binary file to write to."
_INDENT = 8
# So many arguments that are only passed on are described where they go to.
_MANY = 5


@dataclass(frozen=True, slots=True)
class ObjectMethodView:
    """A method of a manager or an object."""

    name: str
    decorator: str
    function: str
    signature: str
    result: str
    doc: str
    overloads: tuple[str, ...]
    """The signatures of the ways to spell arguments."""
    lines: tuple[str, ...]
    imports: frozenset[Import]
    """What its annotations need."""
    runtime_imports: frozenset[Import]
    """What its body needs."""


@dataclass(frozen=True, slots=True)
class AssignmentView:
    """A method that is made of another, or is the same."""

    name: str
    target: str
    runtime_imports: frozenset[Import] = frozenset()


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a method is put together from."""

    signature: list[str]
    body: Body
    entries: list[str]
    reference: str
    """Where other arguments are described."""
    overloads: list[list[str]]
    imports: frozenset[Import]
    runtime_imports: frozenset[Import]


class ObjectMethods:
    """Makes the views of the methods of one class in one mode.

    Args:
        api: the layer and the names of its API.
        owner: the class.
        mode: the mode.
        shared: what methods take together; None to name every argument.
        twin: the module of the synchronous mode.
        attribute: how the layer offers the client below.
    """

    def __init__(
        self,
        api: ObjectScope,
        owner: ObjectClass,
        mode: ObjectMode,
        shared: SharedParams | None = None,
        twin: str = "sync",
        attribute: str = "api",
    ) -> None:
        self._api = api
        self._shared = shared
        self._owner = owner
        self._mode = mode
        self._twin = twin
        self._attribute = attribute
        self._types: Scope = api.types(owner)
        self.bodies = Bodies(api, owner, mode, self._types)

    def views(self) -> Iterator[ObjectMethodView]:
        """Yield the methods that have a body."""
        for method in self._owner.methods:
            parts = self._parts(method)
            if parts is not None and not self._is_derived(parts):
                yield self._view(method, parts)

    def derived(self) -> Iterator[AssignmentView]:
        """Yield the methods that are made of those of the synchronous mode."""
        for method in self._owner.methods:
            parts = self._parts(method)
            if parts is not None and self._is_derived(parts):
                body, source = parts.body, f"_{self._twin}.{self._owner.name}.{method.name}"
                kind = f", lambda: {self._mode.class_name(body.kind)}" if body.kind else ""
                target = f"_awaited.{body.way}({source}{kind})"
                imports = frozenset({AWAITED, Import(".", self._twin, f"_{self._twin}")})
                yield AssignmentView(method.name, target, imports)

    def assignments(self) -> Iterator[AssignmentView]:
        """Yield the further names of methods that are the same in all but their name."""
        for method in self._owner.methods:
            match method.behaviour:
                case Renaming(target, nothing=False):
                    yield AssignmentView(method.name, target)
                case _:
                    pass

    def _is_derived(self, parts: _Parts) -> bool:
        """Tell whether a method needs no text of its own; checkers know no overloads of others."""
        return self._mode is ASYNC_OBJECTS and bool(parts.body.way) and not parts.overloads

    def briefs(self) -> Iterator[tuple[str, str]]:
        """Yield the name of each method, and how it is called, without types of arguments."""
        for method in self._owner.methods:
            parts = self._parts(method)
            match method.behaviour:
                case Renaming(target, nothing=False):
                    yield method.name, f"{method.name}(...), the same as {target}"
                case _ if parts is not None:
                    names = [_name_of(argument) for argument in parts.signature]
                    shown = ", ".join(name for name in names if not name.startswith("**"))
                    yield method.name, f"{method.name}({shown}) -> {parts.body.result.text}"
                case _:
                    pass

    def _view(self, method: Method, parts: _Parts) -> ObjectMethodView:
        args = "\n".join(["Args:", *parts.entries]) if parts.entries else ""
        body = parts.body
        return ObjectMethodView(
            name=method.name,
            decorator=body.decorator,
            function=self._mode.function if body.is_coroutine else "def",
            signature=_joined(["self", *parts.signature]),
            result=body.result.text,
            doc=self._doc(method, parts, args),
            overloads=tuple(_joined(["self", *each]) for each in parts.overloads),
            lines=tuple(body.lines),
            imports=parts.imports | body.result.imports,
            runtime_imports=parts.runtime_imports | body.runtime_imports,
        )

    def _doc(self, method: Method, parts: _Parts, args: str) -> str:
        """Return the docstring; what fits into its line stands there."""
        text = self._api.text(method)
        line = f"{text} {parts.reference}"
        if parts.reference and not args and _INDENT + len(line) + 6 <= LINE_LENGTH:
            return docstring([line], indent=_INDENT)
        return docstring([text, parts.reference, args], indent=_INDENT)

    def _parts(self, method: Method) -> _Parts | None:
        match method.behaviour:
            case Calling() as calling:
                return self._calling(method, calling)
            case Waiting() as waiting:
                return self._waiting(waiting)
            case Attaching() as attaching:
                return self._attaching(attaching)
            case Putting() as putting:
                return self._putting(putting)
            case Renaming(target, nothing):
                body = Body(Expression("None"), [f"{self._mode.wait}self.{target}()"])
                return self._plain([], body) if nothing else None
            case _:
                assert_never(method.behaviour)

    def _waiting(self, waiting: Waiting) -> _Parts:
        waiter = self._api.waiters[waiting.wait.waiter]
        options, imports = _options(self._api.operations[waiter.operation])
        body = self.bodies.waiting(waiting)
        parts = self._plain([_POLLING, options], body, is_waiting=True)
        return replace(parts, imports=parts.imports | imports)

    def _calling(self, method: Method, calling: Calling) -> _Parts:
        operation = self._api.operations[calling.operation]
        arguments = ObjectArguments(method.name, operation, calling.passing, self._api, self._types)
        shared = self._shared.of(self._owner, method) if self._shared is not None else None
        if shared is not None:
            return self._sharing(method, calling, arguments, shared)
        body = self.bodies.calling(calling, operation, arguments)
        is_waiting = self.bodies.waits(calling.wait) is not None
        is_file = isinstance(calling.result, WholeBody) and calling.result.content == "file"
        options, option_imports = _options(operation)
        tail = [_POLLING] if is_waiting else []
        entries = list(self._entries(method, calling, operation, arguments))
        is_brief = len(entries) >= _MANY and not is_waiting and calling.wait is None
        first = ["file: str | os.PathLike[str] | IO[bytes]"] if is_file else []
        imports = {*arguments.imports, *option_imports}
        if is_file:
            imports |= {Import("os"), Import("typing", "IO")}
            entries.insert(0, entry("file", _FILE_DOC))
        if is_waiting:
            imports.add(POLLING)
            if self._describes(method):
                entries.append(entry("polling_config", _POLLING_DOC))

        def whole(signature: list[str]) -> list[str]:
            return [*_with_keywords([*first, *signature], tail), options]

        return _Parts(
            signature=whole(arguments.signature()),
            body=body,
            entries=[] if is_brief else entries,
            reference=self._reference(method, operation, arguments, is_brief=is_brief),
            overloads=[whole(each) for each in arguments.overloads()],
            imports=frozenset(imports),
            runtime_imports=frozenset(arguments.runtime_imports),
        )

    def _sharing(
        self, method: Method, calling: Calling, arguments: ObjectArguments, shared: ParamsView
    ) -> _Parts:
        """Return a method whose keyword arguments are those of others."""
        operation = self._api.operations[calling.operation]
        body = self.bodies.calling(calling, operation, arguments, "_given")
        body.lines.insert(0, shared.parting(method.name))
        body.decorator = shared.decorator
        first = self._entries(method, calling, operation, arguments)
        return _Parts(
            signature=[*arguments.positions(), shared.signature],
            body=body,
            entries=[*first, shared.entry],
            reference="",
            overloads=[],
            imports=shared.imports | {Import("typing", "Unpack")},
            runtime_imports=shared.runtime_imports,
        )

    def _entries(
        self, method: Method, calling: Calling, operation: Operation, arguments: ObjectArguments
    ) -> Iterator[str]:
        """Yield the texts of arguments: all of them in one place, elsewhere only the first."""
        is_there = self._describes(method)
        for name, view in arguments.names():
            if view.doc and (is_there or view.wire in calling.passing.first):
                yield entry(name, self._api.mentions.of_argument(view.doc, operation))

    def _describes(self, method: Method) -> bool:
        return self._mode is SYNC_OBJECTS and self._api.describes(self._owner, method)

    def _reference(
        self, method: Method, operation: Operation, arguments: ObjectArguments, *, is_brief: bool
    ) -> str:
        """Return where arguments are described that are not described here."""
        if is_brief:
            return f"`{self._attribute}.{self._api.method(operation)}` describes its arguments."
        match method.behaviour:
            case Calling(operation=identity, passing=passing) if not self._describes(method):
                others = [v for _, v in arguments.names() if v.doc and v.wire not in passing.first]
                place = self._api.described(identity)
                return f"`{place}` describes its arguments." if others else ""
            case _:
                return ""

    def _attaching(self, attaching: Attaching) -> _Parts:
        text = self._types.builtin("str")
        body = self.bodies.attaching(attaching)
        is_waiting = self.bodies.waits(attaching.wait) is not None
        names = [f"{name}: {text.text}" for name, _ in attaching.keys]
        parts = self._plain([*names], body, is_waiting=is_waiting)
        signature = _with_keywords(names, [_POLLING]) if is_waiting else names
        return replace(parts, signature=signature, imports=parts.imports | text.imports)

    def _putting(self, putting: Putting) -> _Parts:
        body = self.bodies.putting(putting, putting.argument)
        content = "Content" if self._mode.name == "sync" else "AsyncContent"
        imports = {
            Import(f"{RUNTIME}.arguments", content),
            Import(".._runtime.rest", "RequestOptions"),
            Import("typing", "Unpack"),
        }
        parts = self._plain(
            [f"{putting.argument}: {content}", "**options: Unpack[RequestOptions]"], body
        )
        doc = entry(
            putting.argument, "A text, bytes, an open binary file, or chunks in an iterable."
        )
        return replace(parts, imports=frozenset(imports), entries=[doc])

    @staticmethod
    def _plain(signature: list[str], body: Body, *, is_waiting: bool = False) -> _Parts:
        keywords = ["*", *signature] if is_waiting else signature
        entries = [entry("polling_config", _POLLING_DOC)] if is_waiting else []
        imports = frozenset({POLLING}) if is_waiting else frozenset[Import]()
        return _Parts(keywords, body, entries, "", [], imports, frozenset())


def _options(operation: Operation) -> tuple[str, set[Import]]:
    name = "RequestOptions" if operation.method == "GET" else "WriteOptions"
    return (
        f"**options: Unpack[{name}]",
        {Import(".._runtime.rest", name), Import("typing", "Unpack")},
    )


def _with_keywords(signature: list[str], keywords: list[str]) -> list[str]:
    """Return a signature with further keyword arguments."""
    if not keywords:
        return signature
    return [*signature, *([] if "*" in signature else ["*"]), *keywords]


def _name_of(argument: str) -> str:
    """Return an argument of a signature without its type."""
    name, _, rest = argument.partition(":")
    _, sign, default = rest.rpartition(" = ")
    return f"{name}={default}" if sign else name


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(parts)
