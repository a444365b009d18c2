"""The object layer: managers, objects that are bound to keys, and what they wait for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from sdkwright.ir.types import Pointer, Scalar

Outcome: TypeAlias = Literal["success", "failure", "pending"]
Mode: TypeAlias = Literal["sync", "async"]
Content: TypeAlias = Literal["bytes", "text", "file"]

OperationId: TypeAlias = str
"""Verb and path, as `Operation.id`."""

Function: TypeAlias = tuple[str, str]
"""A hand-written function or class: its module and its name."""


@dataclass(frozen=True, slots=True)
class LongPoll:
    """How a server holds its answer until something has changed."""

    states: str
    """The argument that names the states to wait for."""
    timeout: str | None
    """The argument that says for how many seconds the server may hold its answer."""
    longest: float
    """The most seconds for which it does."""
    pending: int | None
    """The status by which it says that nothing has changed."""


@dataclass(frozen=True, slots=True)
class Waiter:
    """An operation that is repeated until its answer has a final state (`x-sdk-waiters`)."""

    key: str
    description: str
    operation: OperationId
    keys: tuple[str, ...]
    """The parameters of the path, in its order."""
    state: str
    states: tuple[tuple[str, Outcome], ...]
    others: Outcome
    """What all other states are, also those that a newer server adds."""
    advice: tuple[tuple[str, str], ...]
    """What to do about a state, as errors tell it."""
    reason: str | None
    """The field that says why it failed."""
    long_poll: LongPoll | None
    unlimited: bool
    where: Pointer


@dataclass(frozen=True, slots=True)
class Wait:
    """That a method waits, for what, and where."""

    waiter: str
    keys: tuple[tuple[str, str], ...] = ()
    """Parameters of the waiter, with the attribute that each is; others have the same name."""
    only_in: Mode | None = None


@dataclass(frozen=True, slots=True)
class Nested:
    """An argument that is made of a field of itself: `{type: npm, npm: {...}}`."""

    argument: str
    field: str
    tag: str | None
    """The field of the argument that names the chosen one."""


@dataclass(frozen=True, slots=True)
class Passing:
    """How the arguments of an operation become those of a method; all names are of the wire."""

    first: tuple[str, ...] = ()
    """Arguments that may be given by position, too."""
    required: tuple[str, ...] = ()
    """Arguments that callers must give, although the operation can do without."""
    spellings: tuple[tuple[str, str], ...] = ()
    """Further names of arguments, each with the argument."""
    without: tuple[str, ...] = ()
    bound: tuple[tuple[str, str], ...] = ()
    """Arguments that are attributes of the object."""
    constants: tuple[tuple[str, Scalar], ...] = ()
    nested: Nested | None = None
    checks: tuple[tuple[str, Function], ...] = ()
    """Arguments, with the hand-written function that judges each before anything is sent."""


@dataclass(frozen=True, slots=True)
class Made:
    """The result is an object with the keys in the answer."""

    object: str


@dataclass(frozen=True, slots=True)
class Listed:
    """The result is a list of such objects, one for each item of the pages."""

    object: str
    field: str | None = None
    """The list in the answer of an operation without pages."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """There is no result."""


@dataclass(frozen=True, slots=True)
class WholeBody:
    """The result is the whole body of a binary answer; a file is written and there is none."""

    content: Content


@dataclass(frozen=True, slots=True)
class Fetched:
    """The result is what an address in the answer leads to; no credentials are sent there."""

    field: str
    content: Content


@dataclass(frozen=True, slots=True)
class Picked:
    """The result is one field of the answer."""

    field: str


Result: TypeAlias = Made | Listed | Nothing | WholeBody | Fetched | Picked | None
"""None: the answer as it is."""


@dataclass(frozen=True, slots=True)
class Calling:
    """A method that calls an operation, and may wait afterwards."""

    operation: OperationId
    passing: Passing
    result: Result
    wait: Wait | None
    clear: tuple[str, ...]
    """Attributes that are forgotten after the call."""
    then: str | None
    """The method that is called afterwards, whose result is returned."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A method that only waits; it returns the last answer."""

    wait: Wait
    then: str | None


@dataclass(frozen=True, slots=True)
class Attaching:
    """A method that returns an object for keys, without a call unless it waits."""

    object: str
    keys: tuple[tuple[str, str], ...]
    """Names of arguments with the key that each is."""
    wait: Wait | None


@dataclass(frozen=True, slots=True)
class Renaming:
    """A further name of a method, maybe without its result."""

    method: str
    nothing: bool


@dataclass(frozen=True, slots=True)
class Putting:
    """A method that sends content to an address that the object holds; no credentials go there."""

    address: str
    """The attribute."""
    argument: str


Behaviour: TypeAlias = Calling | Waiting | Attaching | Renaming | Putting


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a manager or an object."""

    name: str
    description: str
    """A text of its own, instead of that of the operation."""
    behaviour: Behaviour
    where: Pointer


@dataclass(frozen=True, slots=True)
class Link:
    """An object whose keys are attributes of another."""

    object: str
    keys: tuple[tuple[str, str], ...]
    """Keys of the object, with the attribute of the other that each is."""


@dataclass(frozen=True, slots=True)
class ObjectClass:
    """A class of the object layer (`x-sdk-objects`).

    A manager has an attribute and no keys. An object has keys; a part has those of its owner.
    """

    name: str
    description: str
    attribute: str | None
    """How the client of the layer offers a manager."""
    owner: str | None
    """The object that this is a part of."""
    keys: tuple[tuple[str, str], ...]
    """Attributes, with the parameter of operations and field of answers that each is."""
    state: tuple[tuple[str, str], ...]
    """Further attributes, with the field of answers that they are taken from."""
    parts: tuple[tuple[str, str], ...]
    """Attributes, with the class of the part."""
    links: tuple[tuple[str, Link], ...]
    """Attributes that are objects of their own."""
    exit: str | None
    """The method that ends a `with` block."""
    base: Function | None
    """The hand-written class that it is based on."""
    methods: tuple[Method, ...]
    where: Pointer


@dataclass(frozen=True, slots=True)
class ObjectLayer:
    """Everything above the flat surface."""

    classes: tuple[ObjectClass, ...] = ()
    waiters: tuple[Waiter, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.classes)

    def named(self) -> dict[str, ObjectClass]:
        """Return the classes by name."""
        return {one.name: one for one in self.classes}
