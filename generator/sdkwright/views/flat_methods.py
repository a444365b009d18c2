"""Views of the methods of a flat surface: how each is called, sent and typed."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.ir.api import Operation
from sdkwright.layout import LINE_LENGTH
from sdkwright.views.accept import OverloadView
from sdkwright.views.arguments import REST
from sdkwright.views.expressions import Import
from sdkwright.views.families import ASYNC, SYNC, Family
from sdkwright.views.helpers import helpers_of
from sdkwright.views.operations import OperationView


@dataclass(frozen=True, slots=True)
class Mode:
    """One of the two ways to call: what differs between their modules."""

    family: Family
    base: str
    page: str
    stream: str
    binary: str
    raw: str
    """The kinds of its views."""
    streamed: str


SYNC_REST = Mode(*(SYNC, "SyncRestGroup", "Page", "Stream", "BinaryAPIResponse", "Raw", "Streamed"))
ASYNC_REST = Mode(
    *(ASYNC, "AsyncRestGroup", "AsyncPaginator", "AsyncStream", "AsyncBinaryAPIResponse"),
    *("AsyncRaw", "AsyncStreamed"),
)
MODES = (SYNC_REST, ASYNC_REST)


@dataclass(frozen=True, slots=True)
class FlatMethodView:
    """A method that makes a call of its arguments and sends it with its options."""

    name: str
    function: str
    signature: str
    result: str
    deprecation: str
    doc: str
    wait: str
    sender: str
    kind: str
    """What it gives: a value, pages, a download or events."""
    body: str
    """The fields of its body, where they are too long for the statement that sends the call."""
    call: str
    """The call that it sends."""
    constant: str
    """What is called, as the module of its group knows it."""
    shared: str
    """The method that it is the same as, where that is one of another group."""
    overloads: tuple[OverloadView, ...]
    imports: frozenset[Import]
    """What its annotations need."""
    runtime_imports: frozenset[Import]
    """What its definition needs: the defaults of its arguments."""


@dataclass(frozen=True, slots=True)
class _Way:
    """How an answer reaches the caller."""

    kind: str
    sender: str
    result: str
    imports: frozenset[Import]

    @property
    def is_awaited(self) -> bool:
        """Whether the asynchronous method is a coroutine; pages are awaited one by one."""
        return self.kind != "pages"


def flat_method(
    operation: Operation,
    view: OperationView,
    mode: Mode,
    *,
    name: str,
    doc: str,
    shared: str = "",
) -> FlatMethodView:
    """Return the view of a method.

    Args:
        operation: what it calls.
        view: the view of that.
        mode: how it is called.
        name: what it is called.
        doc: its docstring.
        shared: the method of another group that it is the same as.
    """
    way = _way(operation, view, mode)
    body, call = _call(way, view)
    options = "RequestOptions" if operation.method == "GET" else "WriteOptions"
    rest = f"**options: Unpack[{options}]"
    imports = way.imports | view.imports | _rest(options) | {Import("typing", "Unpack")}
    return FlatMethodView(
        name=name,
        function=mode.family.function if way.is_awaited else "def",
        signature=_joined(view.method_signature, rest),
        result=way.result,
        deprecation=view.deprecation,
        doc=doc,
        wait=mode.family.wait if way.is_awaited else "",
        sender=way.sender,
        kind=way.kind,
        body=body,
        call=call,
        constant=view.constant,
        shared="" if view.overloads else shared,
        overloads=tuple(
            OverloadView(_joined(overload.signature, rest), overload.result)
            for overload in view.overloads
        ),
        imports=imports | frozenset(i for i in view.overload_imports if i.name != "overload"),
        runtime_imports=view.defaults | call_imports(view),
    )


def _call(way: _Way, view: OperationView) -> tuple[str, str]:
    """Return the fields of a body that are too long to stand in the call, and the call."""
    call = f"{view.call_class}({view.constant}{view.call})"
    is_short = len(f"        return self.{way.sender}({call}, options)") <= LINE_LENGTH
    is_taken = any(argument.name == "body" for argument in view.arguments)
    if is_short or is_taken or not view.fields:
        return "", call
    return view.fields, call.replace(view.fields, "body")


def call_imports(view: OperationView) -> frozenset[Import]:
    """Return what making the call of an operation needs, besides its constant."""
    return frozenset({Import(".._runtime.call", view.call_class), *helpers_of((view.call,))})


def kind_of(operation: Operation, view: OperationView) -> str:
    """Return what a method gives: a value, pages, a download or events."""
    return _way(operation, view, SYNC_REST).kind


def result_of(operation: Operation, view: OperationView, mode: Mode) -> str:
    """Return the type of what a method returns."""
    return _way(operation, view, mode).result


def _way(operation: Operation, view: OperationView, mode: Mode) -> _Way:
    if operation.stream is not None:
        return _Way("events", "_stream", f"{mode.stream}[{view.event}]", _rest(mode.stream))
    if operation.paging is not None:
        result = f"{mode.page}[{view.result}{view.item}]"
        return _Way("pages", "_page", result, _rest(mode.page))
    kinds = {answer.kind for answer in operation.answers}
    if kinds == {"binary"}:
        return _Way("download", "_binary", mode.binary, _rest(mode.binary))
    return _Way("value", "_send", view.implementation_result, frozenset())


def _rest(name: str) -> frozenset[Import]:
    return frozenset({Import(REST, name)})


def _joined(*parts: str) -> str:
    return ", ".join(part for part in ("self", *parts) if part)
