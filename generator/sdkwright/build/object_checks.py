"""Methods that are called without arguments: at the end of a block, or after another method."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.build.marks import Marks
from sdkwright.build.object_surface import Surface
from sdkwright.ir.objects import Calling, Method, ObjectClass, Putting, Renaming, Waiting
from sdkwright.resolve import Node


def check_bare_calls(one: ObjectClass, node: Node, surface: Surface, marks: Marks) -> None:
    """Report calls without arguments of methods that need some.

    Args:
        one: the class.
        node: its declaration.
        surface: the operations.
        marks: report what is wrong.
    """
    methods = {method.name: method for method in one.methods}
    for at, name in _bare_calls(one, node):
        missing = _needed(methods[name], surface) if name in methods else []
        if missing:
            hint = "name a method that can be called without arguments"
            marks.wrong(at, f"{name!r} needs {', '.join(missing)}, which nobody gives here", hint)


def _bare_calls(one: ObjectClass, node: Node) -> Iterator[tuple[Node, str]]:
    if one.exit is not None:
        yield node.child("exit"), one.exit
    for method in one.methods:
        at = node.child("methods", method.name)
        match method.behaviour:
            case Renaming(target, nothing=True):
                yield at.child("alias"), target
            case Calling(then=str(name)) | Waiting(then=str(name)):
                yield at.child("then"), name
            case _:
                pass


def _needed(method: Method, surface: Surface) -> list[str]:
    """Return the arguments that a method cannot do without."""
    match method.behaviour:
        case Putting(argument=argument):
            return [argument]
        case Calling(operation=identity, passing=passing):
            operation = next(one for one in surface.operations.values() if one.id == identity)
            given = {*dict(passing.bound), *dict(passing.constants), *passing.without}
            arguments = surface.arguments(operation).values()
            needed = {one.wire for one in arguments if one.required} | set(passing.required)
            return sorted(needed - given)
        case _:
            return []
