"""Views of groups: the module in `requests/`, and the class in each of the three families."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sdkwright.ir.api import Api, Category, Group, Operation
from sdkwright.naming import Names
from sdkwright.naming.identifiers import group_class_identifier
from sdkwright.naming.words import pascal_case
from sdkwright.views.expressions import Import, import_lines
from sdkwright.views.families import FAMILIES, SYNC, THREADED, Family
from sdkwright.views.helpers import helpers_of
from sdkwright.views.operations import OperationView, OperationViews
from sdkwright.views.senders import STREAMS, sent_by, stream_class
from sdkwright.views.text import dated, docstring, literal, one_line, sentence


@dataclass(frozen=True, slots=True)
class RequestsModuleView:
    """A module in `requests/`: the operations of a group as values."""

    doc: str
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    call_classes: str
    operations: tuple[OperationView, ...]


@dataclass(frozen=True, slots=True)
class RequestsIndexView:
    """`requests/__init__.py`: the modules in it."""

    modules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupModuleView:
    """A module of a family: one class with a method per operation."""

    module_doc: str
    doc: str
    module: str
    family: Family
    class_name: str
    imports: tuple[str, ...]
    typing_imports: tuple[str, ...]
    operations: tuple[OperationView, ...]


@dataclass(frozen=True, slots=True)
class GroupView:
    """A group as its category, or the client, offers it in one family."""

    name: str
    class_name: str
    doc: str


@dataclass(frozen=True, slots=True)
class CategoryView:
    """A category as the client offers it in one family."""

    class_name: str
    doc: str
    groups: tuple[GroupView, ...]
    deprecated: str
    """The names of groups in which everything is deprecated, as literals."""


@dataclass(frozen=True, slots=True)
class FamilyClientView:
    """The package of a family: its categories, and where their groups are."""

    doc: str
    groups: tuple[GroupView, ...]
    categories: tuple[CategoryView, ...]
    loose: tuple[GroupView, ...]
    typing_names: str
    """What it needs of `typing`."""


@dataclass(frozen=True, slots=True)
class AttributeView:
    """A category, or a group without one, as an attribute of the client."""

    name: str
    doc: str
    sync_class: str
    threaded_class: str
    async_class: str


@dataclass(frozen=True, slots=True)
class Alias:
    """An operation of another group as a method: its name, the module of its request, its view."""

    name: str
    module: str
    operation: Operation
    view: OperationView


class GroupViews:
    """Makes the views of groups and categories."""

    def __init__(self, api: Api, names: Names, *, flat: bool = False) -> None:
        self._api = api
        self._names = names
        self._operations = OperationViews(api, names, flat=flat)
        self._aliased: dict[str, list[Operation]] = defaultdict(list)
        for operation in api.operations:
            for key, _ in operation.aliases:
                self._aliased[key].append(operation)
        self._views = {group.key: self._operation_views(group) for group in api.groups}

    def requests_index(self) -> RequestsIndexView:
        """Return the view of the index of requests."""
        return RequestsIndexView(tuple(sorted(self.requests())))

    def requests(self) -> dict[str, RequestsModuleView]:
        """Return the view of each module in `requests/`."""
        return {
            self._names.groups[group.key]: self._requests_module(group)
            for group in self._api.groups
            if group.operations
        }

    def modules(self, family: Family) -> dict[str, GroupModuleView]:
        """Return the view of each module of a family."""
        return {self._names.groups[g.key]: self._module(g, family) for g in self._api.groups}

    def client(self, family: Family) -> FamilyClientView:
        """Return the view of the package of a family."""
        categories = tuple(self._category(category, family) for category in self._api.categories)
        return FamilyClientView(
            doc=docstring([f"The API in methods. {family.mood or 'Calls return results.'}"]),
            groups=tuple(group for category in categories for group in category.groups),
            categories=categories,
            loose=(loose := self._groups_of(None, family)),
            typing_names="TYPE_CHECKING, Any" if categories or loose else "Any",
        )

    def operations(self, group: Group) -> tuple[OperationView, ...]:
        """Return the views of the operations of a group, in document order."""
        return self._views[group.key]

    def brief_doc(self, operation: Operation) -> str:
        """Return the docstring of a method without its arguments."""
        return self._operations.brief_doc(operation)

    def attributes(self) -> tuple[AttributeView, ...]:
        """Return the attributes of the client: categories, and groups without one."""
        categories = [
            AttributeView(
                self._names.categories[category.key],
                docstring([_category_doc(category)], indent=4),
                *(self._category_class(category.key, family) for family in FAMILIES),
            )
            for category in self._api.categories
        ]
        groups = [
            AttributeView(
                self._names.groups[group.key],
                docstring([group_doc(group)], indent=4),
                *(class_name(self._names.groups[group.key], family) for family in FAMILIES),
            )
            for group in self._api.groups
            if group.category is None
        ]
        return (*categories, *groups)

    def _category(self, category: Category, family: Family) -> CategoryView:
        deprecated = [
            literal(str(self._names.groups[group.key]))
            for group in self._api.groups
            if group.category == category.key and all(o.deprecated for o in group.operations)
        ]
        return CategoryView(
            class_name=self._category_class(category.key, family),
            doc=docstring([_category_doc(category)], indent=4),
            groups=self._groups_of(category.key, family),
            deprecated=", ".join(deprecated),
        )

    def _category_class(self, key: str, family: Family) -> str:
        return f"{family.prefix}{pascal_case(self._names.categories[key])}Category"

    def _groups_of(self, category: str | None, family: Family) -> tuple[GroupView, ...]:
        return tuple(
            GroupView(
                name=self._names.groups[group.key],
                class_name=class_name(self._names.groups[group.key], family),
                doc=docstring([_group_doc(group, family)], indent=8),
            )
            for group in self._api.groups
            if group.category == category
        )

    def _operation_views(self, group: Group) -> tuple[OperationView, ...]:
        siblings = self._siblings(group)
        return tuple(self._operations.operation(o, siblings) for o in group.operations)

    def aliases(self, group: Group) -> tuple[Alias, ...]:
        """Return the methods of a group that are operations of others."""
        siblings = self._siblings(group)
        return tuple(
            Alias(
                self._names.aliases[operation.id, group.key],
                self._names.groups[operation.group],
                operation,
                self._operations.operation(operation, siblings),
            )
            for operation in self._aliased[group.key]
        )

    def _siblings(self, group: Group) -> frozenset[str]:
        """Return the names that hide builtins in the annotations of a class."""
        methods = {str(self._names.methods[operation.id]) for operation in group.operations}
        aliases = {
            str(self._names.aliases[operation.id, group.key])
            for operation in self._aliased[group.key]
        }
        below = {
            str(self._names.attributes[child.key])
            for child in self._api.groups
            if child.parent == group.key
        }
        return frozenset(methods | aliases | below | {"options"})

    def _methods(self, group: Group, family: Family) -> tuple[OperationView, ...]:
        """Return the operations as methods; one family of three describes their arguments."""
        pairs = zip(self._views[group.key], group.operations, strict=True)
        return tuple(
            sent_by(
                family, view if family is SYNC else replace(view, doc=self.brief_doc(operation))
            )
            for view, operation in pairs
            if not operation.internal
        )

    def _requests_module(self, group: Group) -> RequestsModuleView:
        operations = self._views[group.key]
        runtime = {
            item
            for operation in operations
            for item in (*operation.answer_imports, *operation.defaults)
        }
        runtime |= helpers_of(
            text for one in operations for text in (one.operation_class, one.facts, one.call)
        )
        typing = _imports_of(operations) - runtime
        if typing:
            runtime.add(Import("typing", "TYPE_CHECKING"))
        path = self._names.group_path(group)
        return RequestsModuleView(
            doc=docstring([f"The operations of `{path}` as values, to send in any way."]),
            imports=import_lines(runtime),
            typing_imports=import_lines(typing),
            call_classes=", ".join(sorted({"Operation", *(o.call_class for o in operations)})),
            operations=operations,
        )

    def _module(self, group: Group, family: Family) -> GroupModuleView:
        operations = self._methods(group, family)
        name = self._names.groups[group.key]
        overloads = {item for operation in operations for item in operation.overload_imports}
        imports = _imports_of(operations) | overloads
        streams = [operation for operation in operations if operation.event]
        imports |= {Import(STREAMS, stream_class(family)) for _ in streams[:1]}
        runtime = {item for item in imports if item.name == "overload"}
        wanted = imports - runtime
        if family is THREADED:
            wanted |= {Import("concurrent.futures", "Future")}
        if wanted:
            runtime.add(Import("typing", "TYPE_CHECKING"))
        return GroupModuleView(
            module_doc=docstring([f"{one_line(group.tag)}. {family.mood}".strip()]),
            doc=docstring([_group_doc(group, family), family.mood], indent=4),
            module=name,
            family=family,
            class_name=class_name(name, family),
            imports=import_lines(
                runtime
                | _deprecation(operations)
                | _sources(name, family)
                | helpers_of(operation.sent for operation in operations)
            ),
            typing_imports=import_lines(wanted),
            operations=operations,
        )


def class_name(name: str, family: Family) -> str:
    """Return the name of the class of a group in a family."""
    return group_class_identifier(family.prefix + pascal_case(name))


def _category_doc(category: Category) -> str:
    text = sentence(one_line(category.description)) or f"{one_line(category.key)}."
    return dated(text, category.since)


def group_doc(group: Group) -> str:
    """Return what a group says of itself, in one sentence."""
    return sentence(one_line(group.description)) or f"Operations on {one_line(group.tag)}."


def _group_doc(group: Group, family: Family) -> str:
    """Return the same; one family of three says since when it exists, too."""
    return dated(group_doc(group), group.since) if family is SYNC else group_doc(group)


def _imports_of(operations: Iterable[OperationView]) -> set[Import]:
    return {item for operation in operations for item in operation.imports}


def _sources(name: str, family: Family) -> set[Import]:
    alias = "" if name == "requests" else "requests"
    return {Import(".._runtime.groups", family.base), Import("..requests", name, alias)}


def _deprecation(operations: Iterable[OperationView]) -> set[Import]:
    used = any(operation.deprecation for operation in operations)
    return {Import(".._runtime.deprecation", "deprecated")} if used else set()
