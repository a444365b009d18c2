"""Names of groups, of methods and of their arguments."""

from __future__ import annotations

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
from sdkwright.naming.models import unique_names
from sdkwright.naming.words import snake_case


def group_names(api: Api) -> dict[str, Identifier]:
    """Return the attribute name of every group, unique in the package, as modules are.

    A group without a category stands beside the categories and so shares their names with none.
    """
    held = [group.key for group in api.groups if group.category is not None]
    loose = [group.key for group in api.groups if group.category is None]
    names = unique_names(((key, group_identifier(key)) for key in held), set())
    taken = {*names.values(), *(category_names(api).values() if loose else ())}
    return names | unique_names(((key, group_identifier(key)) for key in loose), taken)


def category_names(api: Api) -> dict[str, Identifier]:
    """Return the attribute name of every category."""
    return unique_names(
        (category.key, group_identifier(category.key)) for category in api.categories
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
        wanted = wanted_name(operation)
        name = wanted
        if wanted in owners:
            name = _twin_name(wanted, owners, operation, findings)
        owners[name] = operation
        names[operation.id] = name
    return names


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
    first = owners[wanted]
    settled = operation.deprecated and not first.deprecated and operation.name is None
    if not settled:
        findings.method_collision(wanted, first, operation, operation.name is not None)
    number = 0
    while f"{wanted}_{number}" in owners:
        number += 1
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
        while name in taken:
            name = Identifier(f"{name}_")
        taken.add(name)
        names[parameter.location, parameter.wire] = name
    return names


def form_names(operation: Operation) -> dict[str, Identifier]:
    """Return the argument name of every field of a form, by wire name."""
    fields = operation.body.fields if operation.body is not None else ()
    return unique_names(
        ((field.wire, argument_identifier(field.name or field.wire)) for field in fields),
        set(argument_names(operation).values()),
    )


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
