"""What a server sends and the document does not know: kept, and told to whoever listens."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

_INDEX: Final = re.compile(r"/\d+(?=/|$)")
_LONGEST: Final = 80

Recorder = Callable[[str, str, str], None]
"""Takes a JSON pointer, what was expected and what came."""


class Drift:
    """One difference between an answer and the document."""

    __slots__ = ("expected", "got", "operation", "pointer")

    def __init__(self, operation: str, pointer: str, expected: str, got: str) -> None:
        self.operation = operation
        self.pointer = pointer
        self.expected = expected
        self.got = got

    def __repr__(self) -> str:
        return (
            f"<Drift {self.operation} {self.pointer or '/'}: "
            f"expected {self.expected}, got {self.got}>"
        )


class Told:
    """The kinds of differences that were told already: each is told once per client.

    The places in a list are one kind. There is a limit, for a server can make up names.
    """

    __slots__ = ("_kinds",)

    MOST: Final = 1000

    def __init__(self) -> None:
        self._kinds: set[tuple[str, ...]] = set()

    def is_new(self, drift: Drift) -> bool:
        """Whether this kind was not told yet; from now on it is."""
        place = _INDEX.sub("/*", drift.pointer)
        kind = (drift.operation, place, drift.expected, drift.got)
        if kind in self._kinds or len(self._kinds) >= self.MOST:
            return False
        self._kinds.add(kind)
        return True


def child(pointer: str, key: object) -> str:
    """The pointer of a member (RFC 6901)."""
    return f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"


def find(value: Any, record: Recorder, pointer: str = "") -> None:
    """Record unknown members and unknown enum values anywhere in a decoded value."""
    if isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            find(item, record, child(pointer, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            find(item, record, child(pointer, key))
    elif getattr(value, "is_known", True) is False:
        record(pointer, f"a known {type(value).__name__}", repr(value.value)[:_LONGEST])
    elif hasattr(value, "__pydantic_fields_set__"):
        _find_in_model(value, record, pointer)


def _find_in_model(model: Any, record: Recorder, pointer: str) -> None:
    is_typed = "__pydantic_extra__" in type(model).__annotations__
    for name in () if is_typed else model.__pydantic_extra__ or {}:
        record(child(pointer, name), "no such member", "a member")
    for name, value in model.__dict__.items():
        find(value, record, child(pointer, type(model)._wire_name(name)))


def kind_of(value: Any) -> str:
    """The JSON name of a value's type; never the value, which may be secret."""
    for kinds, name in _KINDS:
        if isinstance(value, kinds):
            return name
    return type(value).__name__


_KINDS: tuple[tuple[Any, str], ...] = (
    (type(None), "null"),
    (bool, "boolean"),
    ((int, float), "number"),
    (str, "string"),
    (list, "array"),
    (dict, "object"),
)
