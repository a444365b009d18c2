"""Arguments of methods of objects: in signatures, in the call, and in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import TypeVar

from sdkwright.ir.api import Operation, Parameter
from sdkwright.ir.objects import Nested, Passing
from sdkwright.ir.schemas import Field
from sdkwright.ir.types import Nullable
from sdkwright.naming.identifiers import argument_identifier
from sdkwright.views.arguments import METHOD, OMIT, Arguments, ArgumentView
from sdkwright.views.expressions import Import, Scope
from sdkwright.views.object_modes import ARGUMENTS, OMIT_TYPE, OMIT_VALUE
from sdkwright.views.object_scope import ObjectScope
from sdkwright.views.text import literal

A = TypeVar("A", Parameter, Field)


class ObjectArguments:
    """The arguments of one method, made of those of its operation.

    Args:
        title: the method, as messages call it.
        operation: what is called.
        passing: how arguments are passed.
        api: the layer and the names of its API.
        types: how types are spelled.
    """

    def __init__(
        self, title: str, operation: Operation, passing: Passing, api: ObjectScope, types: Scope
    ) -> None:
        self._title = title
        self._operation = operation
        self._passing = passing
        self._names = api.argument_names(operation)
        self._inner = _inner_fields(operation, passing.nested, api)
        offered = _offered(operation, passing, self._inner)
        arguments = Arguments(offered, api.names.classes, types, OMIT)
        self.views = arguments.views
        known = {view.wire: view for view in reversed(self.views)}
        self._first = [known[wire] for wire in passing.first if wire in known]
        self._spellings: dict[str, list[str]] = {}
        for spelling, wire in passing.spellings:
            self._spellings.setdefault(wire, []).append(argument_identifier(spelling))
        self.imports: set[Import] = set(arguments.imports)
        self.runtime_imports: set[Import] = set(arguments.defaults)
        if self._spellings:
            self.runtime_imports |= {ARGUMENTS, OMIT_VALUE}
            self.imports.add(OMIT_TYPE)

    def signature(self) -> list[str]:
        """Return the parameters of the definition."""
        first = [self._defined(view) for view in self._positions()]
        rest = [text for view in self.keywords() for text in self._texts(view)]
        rest += [
            self._optional(view, name)
            for view in self._first
            for name in self._spellings.get(view.wire, [])[1:]
        ]
        rest += [self._optional(view, view.name) for view in self._first if self._has_others(view)]
        return [*first, *(["*", *rest] if rest else [])]

    def overloads(self) -> list[list[str]]:
        """Return the parameters of each way to spell arguments that callers must give."""
        choices = [view for view in self.views if view.required and self._has_others(view)]
        if not choices:
            return []
        names = [(*self._spellings[view.wire], view.name) for view in choices]
        return [
            self._overload(dict(zip((view.wire for view in choices), chosen, strict=True)))
            for chosen in product(*names)
        ]

    def positions(self) -> list[str]:
        """Return the parameters of the definition that may be given by position."""
        return [self._defined(view) for view in self._positions()]

    def forward(self, rest: str = "") -> str:
        """Return the arguments of the function that makes the call.

        Args:
            rest: what has the keyword arguments, if the method does not name them one by one.
        """
        gone = {f"{view.name}={view.name}" for view in self.keywords()} if rest else set[str]()
        passed = [text for text in self._forwarded() if text not in gone]
        return ", ".join([*passed, *([f"**{rest}"] if rest else [])])

    def names(self) -> Iterator[tuple[str, ArgumentView]]:
        """Yield the names that texts tell of, with the arguments."""
        for view in [*self._first, *self.keywords()]:
            spelled = [*self._spellings.get(view.wire, []), view.name]
            yield spelled[0], view

    def value(self, view: ArgumentView) -> str:
        """Return the expression for an argument."""
        spellings = self._spellings.get(view.wire, [])
        if not spellings and not self._follows_default(view):
            return view.name
        function = "one_of" if view.required else "at_most_one_of"
        pairs = ", ".join(f"{name}={name}" for name in [*spellings, view.name])
        return f"_arguments.{function}({literal(self._title)}, {pairs})"

    def value_of(self, wire: str) -> str:
        """Return the expression for an argument, by its name on the wire."""
        return next((self.value(view) for view in self.views if view.wire == wire), "None")

    def _has_others(self, view: ArgumentView) -> bool:
        return view.wire in self._spellings

    def _follows_default(self, view: ArgumentView) -> bool:
        """Tell whether an argument has a default only because one before it has."""
        if view not in self._first or not view.required:
            return False
        before = self._first[: self._first.index(view)]
        return any(self._has_others(one) or not one.required for one in before)

    def _positions(self) -> list[ArgumentView]:
        paths = [view for view in self.views if view.positional and view not in self._first]
        return [*paths, *self._first]

    def keywords(self) -> list[ArgumentView]:
        """Return the arguments that are given by name, those first that must be given."""
        rest = [view for view in self.views if view not in self._positions()]
        return sorted(rest, key=lambda view: not view.required)

    def _defined(self, view: ArgumentView) -> str:
        spelled = self._spellings.get(view.wire)
        if spelled:
            return self._optional(view, spelled[0])
        if self._follows_default(view):
            return self._optional(view, view.name)
        return view.text(METHOD)

    def _texts(self, view: ArgumentView) -> Iterator[str]:
        others = self._spellings.get(view.wire, [])
        for name in others:
            yield self._optional(view, name)
        yield self._optional(view, view.name) if others else view.text(METHOD)

    @staticmethod
    def _optional(view: ArgumentView, name: str) -> str:
        annotation = view.annotation if not view.required else f"{view.annotation} | Omit"
        is_union = view.is_union or view.required
        changed = replace(view, name=name, annotation=annotation, required=False, is_union=is_union)
        return changed.text(METHOD)

    def _overload(self, chosen: dict[str, str]) -> list[str]:
        """Return the parameters of one way; a plain name of the first argument is a keyword."""
        first: list[str] = []
        keywords: list[str] = []
        for view in [*self._positions(), *self.keywords()]:
            name = chosen.get(view.wire, view.name)
            text = replace(view, name=name).text(METHOD)
            is_first = view in self._positions() and not keywords
            is_plain = view.wire in chosen and name == view.name
            (first if is_first and not is_plain else keywords).append(text)
        return [*first, *(["*", *keywords] if keywords else [])]

    def _forwarded(self) -> Iterator[str]:
        given = self._given()
        inner = {field.wire for field in self._inner}
        passed = given | {v.wire: self.value(v) for v in self.views if v.wire not in inner}
        operation = self._operation
        paths = [one.wire for one in operation.parameters if one.location == "path"]
        paths.sort(key=lambda wire: wire != operation.positional)
        for wire in paths:
            yield passed[wire]
        for view in self.views:
            if not view.wire:
                yield view.name
        for wire, value in passed.items():
            if wire and wire not in paths:
                yield f"{self._names[wire]}={value}"
        if self._passing.nested is not None:
            nested = self._passing.nested
            yield f"{self._names[nested.argument]}={self._nested(nested)}"

    def _given(self) -> dict[str, str]:
        """Return what callers do not give, as expressions by name on the wire."""
        bound = {wire: f"self.{attribute}" for wire, attribute in self._passing.bound}
        return bound | {wire: literal(value) for wire, value in self._passing.constants}

    def _nested(self, nested: Nested) -> str:
        views = {view.wire: view for view in self.views}
        fields = ", ".join(
            f"{literal(field.wire)}: {self.value(views[field.wire])}" for field in self._inner
        )
        tag = f"{literal(nested.tag)}: {literal(nested.field)}, " if nested.tag else ""
        return f"{{{tag}{literal(nested.field)}: {{{fields}}}}}"


def _inner_fields(
    operation: Operation, nested: Nested | None, api: ObjectScope
) -> tuple[Field, ...]:
    """Return the fields that stand for an argument which is made of one of its own fields."""
    if nested is None or operation.body is None:
        return ()
    of = next((f.type for f in operation.body.fields if f.wire == nested.argument), None)
    chosen = next((f.type for f in api.fields(of) if f.wire == nested.field), None)
    return api.fields(chosen)


def _offered(operation: Operation, passing: Passing, inner: tuple[Field, ...]) -> Operation:
    """Return the operation with those arguments only that callers give, or must give."""
    gone = {*dict(passing.bound), *dict(passing.constants), *passing.without}
    if passing.nested is not None:
        gone.add(passing.nested.argument)
    body = operation.body
    if body is not None and body.fields:
        kept = tuple(field for field in body.fields if field.wire not in gone)
        fields = tuple(_needed(field, passing) for field in (*kept, *inner))
        body = replace(body, fields=fields) if fields else None
    parameters = tuple(_needed(p, passing) for p in operation.parameters if p.wire not in gone)
    return replace(operation, parameters=parameters, body=body)


def _needed(argument: A, passing: Passing) -> A:
    if argument.wire not in passing.required:
        return argument
    of = argument.type.of if isinstance(argument.type, Nullable) else argument.type
    return replace(argument, required=True, type=of)
