"""Views of the groups of a flat surface: their operations, their classes and the views of these."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sdkwright.ir.api import Api, Group
from sdkwright.naming import Names
from sdkwright.views.arguments import REST
from sdkwright.views.expressions import Import, import_lines
from sdkwright.views.families import SYNC
from sdkwright.views.flat_methods import SYNC_REST, FlatMethodView, Mode, flat_method
from sdkwright.views.groups import (
    FamilyClientView,
    GroupView,
    GroupViews,
    class_name,
    group_doc,
)
from sdkwright.views.helpers import helpers_of
from sdkwright.views.operations import OperationView
from sdkwright.views.text import docstring, one_line

_SHARED = Import(REST, "shared", "_shared")


@dataclass(frozen=True, slots=True)
class ChildView:
    """A group as an attribute of the client, or of the group above it."""

    name: str
    package: str
    class_name: str
    doc: str


@dataclass(frozen=True, slots=True)
class TwinView:
    """A method that is made of another one."""

    name: str
    wrap: str
    method: str


@dataclass(frozen=True, slots=True)
class FlatGroupView:
    """A module of a flat surface: one class with a method per operation."""

    module_doc: str
    doc: str
    class_name: str
    base: str
    mode: Mode
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    operations: tuple[OperationView, ...]
    """What the module defines."""
    children: tuple[ChildView, ...]
    methods: tuple[FlatMethodView, ...]
    twins: tuple[TwinView, ...]
    views_class: str
    """The class of the views of the group."""
    views: tuple[TwinView, ...]
    """The methods of that."""
    has_views: bool
    """Whether the module defines it."""
    is_empty: bool
    """Whether there is nothing in the group."""


class FlatViews:
    """Makes the views of the groups of a flat surface."""

    def __init__(self, api: Api, names: Names, groups: GroupViews) -> None:
        self._api = api
        self._names = names
        self._groups = groups

    def modules(self, mode: Mode) -> dict[str, FlatGroupView]:
        """Return the view of each module of a mode."""
        return {self._names.groups[g.key]: self._module(g, mode) for g in self._api.groups}

    def index(self, mode: Mode) -> FamilyClientView:
        """Return the view of the package of a mode."""
        mood = mode.family.mood or "Calls return results."
        return FamilyClientView(
            doc=docstring([f"The API in methods. {mood}"]),
            groups=(),
            categories=(),
            loose=tuple(self._exports(mode)),
            typing_names="TYPE_CHECKING, Any",
        )

    def children(self, parent: str | None, mode: Mode) -> tuple[ChildView, ...]:
        """Return the groups below another, or those of the client itself."""
        return tuple(
            ChildView(
                name=self._names.attributes[group.key],
                package=mode.family.module,
                class_name=class_name(self._names.groups[group.key], mode.family),
                doc=docstring([group_doc(group)], indent=4),
            )
            for group in self._api.groups
            if group.parent == parent
        )

    def _exports(self, mode: Mode) -> Iterator[GroupView]:
        """Yield the classes that others import, each with its module."""
        for group in self._api.groups:
            module = self._names.groups[group.key]
            name = class_name(module, mode.family)
            yield GroupView(module, name, "")
            if group.parent is not None and mode is SYNC_REST:
                yield GroupView(module, f"{name}Views", "")

    def _module(self, group: Group, mode: Mode) -> FlatGroupView:
        module = self._names.groups[group.key]
        base, is_sync = class_name(module, SYNC), mode is SYNC_REST
        known = tuple(self._methods(group, mode))
        twins = tuple(_twins(known, base, mode))
        made = {twin.name for twin in twins}
        methods = tuple(method for method in known if method.name not in made)
        children = self.children(group.key, mode)
        operations = self._groups.operations(group) if is_sync else ()
        runtime = _runtime_imports(methods, mode, children) | self._sources(known, group, mode)
        runtime |= _operation_imports(operations)
        if known and is_sync:
            runtime.add(Import(REST, "viewed", "_viewed"))
        if twins:
            runtime.add(_SHARED if is_sync else Import(REST, "awaited", "_awaited"))
        typing = {item for method in methods for item in method.imports}
        typing |= {item for operation in operations for item in operation.imports}
        typing -= runtime
        if typing:
            runtime.add(Import("typing", "TYPE_CHECKING"))
        return FlatGroupView(
            module_doc=docstring([f"{one_line(group.tag)}. {mode.family.mood}".strip()]),
            doc=docstring([group_doc(group)], indent=4),
            class_name=class_name(module, mode.family),
            base=mode.base,
            mode=mode,
            imports=import_lines(runtime),
            typing_imports=import_lines(typing),
            operations=operations,
            children=children,
            methods=methods,
            twins=twins,
            views_class=f"{base}Views",
            views=tuple(TwinView(m.name, f"_viewed.{m.kind}", f"{base}.{m.name}") for m in known),
            has_views=is_sync,
            is_empty=not known and not children,
        )

    def _methods(self, group: Group, mode: Mode) -> Iterator[FlatMethodView]:
        for operation, view in zip(group.operations, self._groups.operations(group), strict=True):
            if not operation.internal:
                doc = view.doc if mode.family is SYNC else self._groups.brief_doc(operation)
                yield flat_method(operation, view, mode, name=view.name, doc=doc)
        for alias in self._groups.aliases(group):
            brief = self._groups.brief_doc(alias.operation)
            home = f"{class_name(alias.module, SYNC)}.{alias.view.name}"
            yield flat_method(
                alias.operation,
                alias.view,
                mode,
                name=alias.name,
                doc=alias.view.doc if mode.family is SYNC else brief,
                shared="" if alias.operation.internal else home,
            )

    def _sources(self, known: tuple[FlatMethodView, ...], group: Group, mode: Mode) -> set[Import]:
        """Return the imports of what other modules define: classes and operations."""
        own = self._names.groups[group.key]
        homes: dict[str, str] = {v.name: own for v in self._groups.operations(group)}
        homes |= {alias.name: alias.module for alias in self._groups.aliases(group)}
        if mode is SYNC_REST:
            return {
                Import(f".{homes[m.name]}", m.shared.partition(".")[0] or m.constant)
                for m in known
                if homes[m.name] != own
            }
        base = class_name(own, SYNC)
        imports = {Import(f"..sync.{own}", f"{base}Views")}
        for method in known:
            home = homes[method.name] if method.overloads else own
            imports.add(Import(f"..sync.{home}", method.constant if method.overloads else base))
        return imports


def _twins(known: Iterable[FlatMethodView], base: str, mode: Mode) -> Iterator[TwinView]:
    """Yield the methods that are made of others: of synchronous ones, or of those elsewhere."""
    for method in known:
        if mode is SYNC_REST:
            if method.shared:
                yield TwinView(method.name, _SHARED.alias, method.shared)
        elif not method.overloads:
            yield TwinView(method.name, f"_awaited.{method.kind}", f"{base}.{method.name}")


def _operation_imports(operations: Iterable[OperationView]) -> set[Import]:
    """Return what the definitions of operations need."""
    imports: set[Import] = set()
    for operation in operations:
        imports |= {*operation.answer_imports, Import(".._runtime.call", "Operation")}
        imports |= helpers_of((operation.operation_class, operation.facts))
    return imports


def _runtime_imports(
    methods: tuple[FlatMethodView, ...], mode: Mode, children: tuple[ChildView, ...]
) -> set[Import]:
    imports = {Import(REST, name) for name in (mode.base, "View", mode.raw, mode.streamed)}
    if mode is SYNC_REST:
        imports |= {Import(REST, "ResponseViews"), Import(REST, "Kind")}
    imports |= {item for method in methods for item in method.runtime_imports}
    if any(method.deprecation for method in methods):
        imports.add(Import(".._runtime.deprecation", "deprecated"))
    if any(method.overloads for method in methods):
        imports.add(Import("typing", "overload"))
    if children:
        imports |= {Import(REST, "Child"), Import("..", mode.family.module)}
    return imports
