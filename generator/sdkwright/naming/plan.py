"""The table of names: what every part of the API is called in the emitted package."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.ir.api import Api, Group
from sdkwright.ir.types import SchemaId
from sdkwright.naming.findings import Findings
from sdkwright.naming.flat import alias_names, attribute_names, check_attributes, group_paths
from sdkwright.naming.identifiers import Identifier
from sdkwright.naming.methods import category_names, group_names, method_names
from sdkwright.naming.models import class_names
from sdkwright.naming.modules import module_names
from sdkwright.naming.parts import report_parts
from sdkwright.naming.webhooks import webhook_names


@dataclass(frozen=True, slots=True)
class Names:
    """Every name that more than one emitted file uses."""

    categories: dict[str, Identifier]
    groups: dict[str, Identifier]
    """What the modules of groups are called, by key."""
    methods: dict[str, Identifier]
    """By the identity of the operation."""
    classes: dict[SchemaId, Identifier]
    modules: dict[SchemaId, Identifier]
    attributes: dict[str, Identifier]
    """What groups are called where they are attributes, by key."""
    aliases: dict[tuple[str, str], Identifier]
    """Further methods, by the identity of the operation and the key of the group."""
    paths: dict[str, str]
    webhooks: dict[str, Identifier]
    """What stands behind `on_`, by the identity of the webhook or callback."""

    def group_path(self, group: Group) -> str:
        """Return how a client reaches a group: `organizations.projects`."""
        return self.paths[group.key]


def name_api(api: Api, document: Document, report: Report, *, flat: bool = False) -> Names:
    """Return the names of an API.

    Args:
        api: what the document means.
        document: for the positions of collisions.
        report: receives the collisions.
        flat: whether groups are attributes of the client and of each other.
    """
    findings = Findings(document, report)
    groups = group_names(api, findings)
    methods = method_names(api, findings)
    webhooks = webhook_names(api, findings)
    categories = category_names(api)
    attributes = attribute_names(api) if flat else groups
    if flat:
        check_attributes(api, attributes, methods, findings)
        paths = group_paths(api, attributes)
    else:
        paths = _category_paths(api, categories, groups)
    names = Names(
        categories=categories,
        groups=groups,
        methods=methods,
        classes=class_names(api, methods | webhooks, findings),
        modules=module_names(api, groups),
        attributes=attributes,
        aliases=alias_names(api),
        paths=paths,
        webhooks=webhooks,
    )
    _check_replacements(api, names, findings)
    report_parts(api, findings)
    return names


def _category_paths(
    api: Api, categories: dict[str, Identifier], groups: dict[str, Identifier]
) -> dict[str, str]:
    return {
        group.key: (
            f"{categories[group.category]}.{groups[group.key]}"
            if group.category
            else groups[group.key]
        )
        for group in api.groups
    }


def _check_replacements(api: Api, names: Names, findings: Findings) -> None:
    known = {
        f"{place}.{names.methods[operation.id]}"
        for operation in api.operations
        for place in (names.groups[operation.group], names.paths[operation.group])
    }
    for operation in api.operations:
        if operation.deprecated_by is not None and operation.deprecated_by not in known:
            findings.unknown_replacement(operation)
