"""Names of groups, of methods and of their arguments."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from sdkwright.ir.api import Api, Group, Operation
from sdkwright.ir.types import Reference, SchemaId
from sdkwright.naming.findings import Findings
from sdkwright.naming.identifiers import (
    Identifier,
    argument_identifier,
    group_identifier,
    method_identifier,
)
from sdkwright.naming.unique import Fold, free_number, unique_names
from sdkwright.naming.words import pascal_case, snake_case


def group_names(api: Api, findings: Findings) -> dict[str, Identifier]:
    """Return the attribute name of every group, unique in the package, as modules are.

    Files and classes are called after groups, so neither may differ by case only. A group without
    a category stands beside the categories and so shares their names with none.
    """
    groups = {group.key: group for group in api.groups}
    held = [key for key, group in groups.items() if group.category is not None]
    loose = [key for key, group in groups.items() if group.category is None]

    def told(name: str, first: str | None, second: str) -> None:
        findings.same_group(name, groups[first] if first is not None else None, groups[second])

    folds: tuple[Fold, ...] = (str.casefold, _class_fold)
    categories = category_names(api).values()
    classes = [f"{name} category" for name in categories]
    names = unique_names(
        ((key, group_identifier(key)) for key in held), classes, folds=folds, told=told
    )
    taken = [*names.values(), *classes, *(categories if loose else ())]
    return names | unique_names(
        ((key, group_identifier(key)) for key in loose), taken, folds=folds, told=told
    )


def _class_fold(name: str) -> str:
    return pascal_case(name).casefold()


def category_names(api: Api) -> dict[str, Identifier]:
    """Return the attribute name of every category."""
    return unique_names(
        ((category.key, group_identifier(category.key)) for category in api.categories),
        folds=(str.casefold, _class_fold),
    )


def method_names(api: Api, findings: Findings) -> dict[str, Identifier]:
    """Return the method name of every operation, by its identity."""
    names: dict[str, Identifier] = {}
    for group in api.groups:
        names.update(_names_in(group, findings))
    return names


def _names_in(group: Group, findings: Findings) -> dict[str, Identifier]:
    names: dict[str, Identifier] = {}
    owners: dict[str, Operation] = {}
    for operation in sorted(group.operations, key=_rank):
        name = wanted = wanted_name(operation)
        if _constant_fold(wanted) in owners:
            name = _twin_name(wanted, owners, operation, findings)
        owners[_constant_fold(name)] = operation
        names[operation.id] = name
    return names


def _constant_fold(name: str) -> str:
    """Return what the constant of a request is called: capitals, of which `ß` has two."""
    return unicodedata.normalize("NFKC", name.upper())


def wanted_name(operation: Operation) -> Identifier:
    """Return the name that an operation asks for: an overlay's, its operationId, its route."""
    return method_identifier(operation.name or operation.operation_id or _route_name(operation))


def _route_name(operation: Operation) -> str:
    return f"{operation.method} {operation.path.replace('{', 'by ').replace('}', '')}"


def _rank(operation: Operation) -> tuple[bool, bool]:
    """Names that overlays give come first, then what is not deprecated; else document order."""
    return (operation.name is None, operation.deprecated)


def _twin_name(
    wanted: Identifier, owners: Mapping[str, Operation], operation: Operation, findings: Findings
) -> Identifier:
    """Return the name of a second operation: `_0` for a deprecated twin, else by its verb.

    The one that is not deprecated keeps the plain name, whatever the order of the document.
    """
    first = owners[_constant_fold(wanted)]
    settled = operation.deprecated and not first.deprecated and operation.name is None
    if not settled:
        findings.method_collision(wanted, first, operation, operation.name is not None)
    number = free_number(lambda n: _constant_fold(f"{wanted}_{n}") in owners, 0)
    return Identifier(f"{wanted}_{number}")


def argument_names(operation: Operation) -> dict[tuple[str, str], Identifier]:
    """Return the argument name of every parameter, by place and wire name.

    Two parameters of one name get the place of the second as a suffix.
    """
    names: dict[tuple[str, str], Identifier] = {}
    taken: set[str] = set()
    for parameter in operation.parameters:
        name = argument_identifier(parameter.name or parameter.wire)
        if name in taken:
            name = argument_identifier(f"{name} {parameter.location}")
        if name in taken:
            name = _free_argument(name, taken)
        taken.add(name)
        names[parameter.location, parameter.wire] = name
    return names


def _free_argument(name: str, taken: set[str]) -> Identifier:
    ends = ["", *("_" * number for number in range(1, 5))]
    free = free_number(lambda n: name + (ends[n] if n < len(ends) else f"_{n}") in taken, 1)
    return Identifier(name + (ends[free] if free < len(ends) else f"_{free}"))


def form_names(operation: Operation) -> dict[str, Identifier]:
    """Return the argument name of every field of a form, by wire name."""
    fields = operation.body.fields if operation.body is not None else ()
    return unique_names(
        ((field.wire, argument_identifier(field.name or field.wire)) for field in fields),
        set(argument_names(operation).values()),
    )


def choice_name(taken: set[str]) -> Identifier:
    """Return the name of the argument that says in which media type a body is sent."""
    name = "content_type"
    while name in taken:
        name = f"body_{name}"
    return Identifier(name)


def body_name(
    operation: Operation, classes: Mapping[SchemaId, Identifier], taken: set[str]
) -> Identifier:
    """Return the argument name of a body: its schema's name, or `body` where it has none."""
    body = operation.body
    assert body is not None
    if body.name:
        name = argument_identifier(body.name)
    elif isinstance(body.type, Reference):
        name = argument_identifier(snake_case(classes[body.type.schema]))
    else:
        name = Identifier("body")
    while name in taken:
        name = Identifier("body" if name != "body" and "body" not in taken else f"{name}_")
    return name
