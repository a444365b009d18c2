"""Arguments of methods of the object layer: which an operation has, and who gives them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sdkwright.build.marks import Marks, nearest
from sdkwright.build.object_classes import attributes_of
from sdkwright.build.object_surface import Argument, Surface
from sdkwright.ir.api import Operation
from sdkwright.ir.objects import Function, Nested, ObjectClass, Passing
from sdkwright.resolve import Node

_INSIDE: Final = ("argument", "field", "tag")


@dataclass(frozen=True, slots=True)
class PassingReader:
    """Reads how one method passes its arguments."""

    owner: ObjectClass
    operation: Operation
    surface: Surface
    marks: Marks
    node: Node

    def passing(self) -> Passing:
        """Return it; what does not fit the operation is reported."""
        arguments = self.surface.arguments(self.operation)
        nested = self._nested(arguments)
        offered = self._offered(arguments, nested)
        fixed = self.marks.texts(self.node, "fixed")
        constants = self.marks.scalars(self.node, "constants")
        without = self.marks.chosen(self.node, "without")
        self._check_fixed(fixed, arguments)
        for key, names in (("constants", [n for n, _ in constants]), ("without", without)):
            for name in names:
                self._check(key, name, arguments)
        for name in without:
            if name in arguments and arguments[name].required:
                at = self._at("without", name)
                self.marks.wrong(at, f"the operation needs {name!r}", "fix it to a value instead")
        bound = self._bound(arguments, fixed)
        given = {*dict(bound), *dict(constants), *without}
        return Passing(
            first=self._chosen("first", offered, given),
            required=self._chosen("required", offered, given),
            spellings=self._spellings(offered, given),
            without=without,
            bound=bound,
            constants=constants,
            nested=nested,
            checks=self._checks(offered, given),
        )

    def _bound(
        self, arguments: dict[str, Argument], fixed: tuple[tuple[str, str], ...]
    ) -> tuple[tuple[str, str], ...]:
        """Return the arguments that the object gives: those of the path by its keys, and fixed."""
        keys = {parameter: attribute for attribute, parameter in self.owner.keys}
        stated = dict(fixed)
        by_key = [
            (one.wire, keys[one.wire])
            for one in arguments.values()
            if one.in_path and one.wire in keys and one.wire not in stated
        ]
        bound = (*by_key, *fixed)
        if self.owner.keys and not bound:
            message = f"the method uses no key of {self.owner.name}"
            hint = "say which argument is which key: `fixed: {argument: attribute}`"
            self.marks.wrong(self.node.child("operation"), message, hint)
        return bound

    def _check_fixed(
        self, fixed: tuple[tuple[str, str], ...], arguments: dict[str, Argument]
    ) -> None:
        known = attributes_of(self.owner)
        for name, attribute in fixed:
            self._check("fixed", name, arguments)
            at = self.node.child("fixed", name)
            self.marks.among(at, attribute, known, f"{self.owner.name} has no attribute")

    def _chosen(self, key: str, offered: dict[str, Argument], given: set[str]) -> tuple[str, ...]:
        chosen = self.marks.chosen(self.node, key)
        for name in chosen:
            self._check(key, name, offered, given)
        return chosen

    def _spellings(
        self, offered: dict[str, Argument], given: set[str]
    ) -> tuple[tuple[str, str], ...]:
        spellings = self.marks.texts(self.node, "names")
        for spelling, name in spellings:
            at = self.node.child("names", spelling)
            if spelling in offered:
                hint = "take another name"
                self.marks.wrong(at, f"the operation has an argument {spelling!r}", hint, key=True)
            self._check_at(at, name, offered, given)
        return spellings

    def _checks(
        self, offered: dict[str, Argument], given: set[str]
    ) -> tuple[tuple[str, Function], ...]:
        found = []
        for name, at in self.node.items("check"):
            self._check_at(at, name, offered, given)
            function = self.marks.function(self.node.child("check"), name)
            if function is not None:
                found.append((name, function))
        return tuple(found)

    def _check(
        self,
        key: str,
        name: str,
        arguments: dict[str, Argument],
        given: set[str] | frozenset[str] = frozenset(),
    ) -> None:
        self._check_at(self._at(key, name), name, arguments, given)

    def _check_at(
        self,
        at: Node,
        name: str,
        arguments: dict[str, Argument],
        given: set[str] | frozenset[str],
    ) -> None:
        if name not in arguments:
            hint = nearest(name, arguments)
            self.marks.wrong(at, f"the operation has no argument {name!r}", hint)
        elif name in given:
            self.marks.wrong(at, f"the caller does not give {name!r}", "leave one of the two out")

    def _at(self, key: str, name: str) -> Node:
        child = self.node.child(key)
        return child.child(name) if isinstance(child.value, dict) else child

    def _nested(self, arguments: dict[str, Argument]) -> Nested | None:
        node = self.node.child("inside")
        if node.value is None or not self.marks.only(node, _INSIDE, "`inside`"):
            return None
        name = self.marks.text(node, "argument", needed=True) or ""
        field = self.marks.text(node, "field", needed=True) or ""
        tag = self.marks.text(node, "tag")
        if not self.marks.among(
            node.child("argument"), name, arguments, "the operation has no argument"
        ):
            return None
        of = arguments[name].type
        for key, inner in (("field", field), ("tag", tag)):
            if inner and self.surface.field(of, inner) is None:
                hint = nearest(inner, self.surface.fields(of))
                self.marks.wrong(node.child(key), f"{name!r} has no field {inner!r}", hint)
        return Nested(name, field, tag)

    def _offered(
        self, arguments: dict[str, Argument], nested: Nested | None
    ) -> dict[str, Argument]:
        """Return what callers may give: fields of a nested argument stand for the argument."""
        if nested is None or nested.argument not in arguments:
            return arguments
        inner = self.surface.field(arguments[nested.argument].type, nested.field)
        rest = {name: one for name, one in arguments.items() if name != nested.argument}
        for field in self.surface.object_fields(inner):
            if field.wire in rest:
                at = self.node.child("inside", "field")
                hint = "the two cannot stand side by side"
                self.marks.wrong(at, f"the operation has an argument {field.wire!r}, too", hint)
            rest[field.wire] = Argument(field.wire, field.type, field.required, False)
        return rest
