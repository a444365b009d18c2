"""The table of names: what every part of the API is called in the emitted package."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.ir.api import Api, Group
from sdkwright.ir.types import SchemaId
from sdkwright.naming.findings import Findings
from sdkwright.naming.identifiers import Identifier
from sdkwright.naming.methods import category_names, group_names, method_names
from sdkwright.naming.models import class_names
from sdkwright.naming.modules import module_names


@dataclass(frozen=True, slots=True)
class Names:
    """Every name that more than one emitted file uses."""

    categories: dict[str, Identifier]
    groups: dict[str, Identifier]
    methods: dict[str, Identifier]
    """By the identity of the operation."""
    classes: dict[SchemaId, Identifier]
    modules: dict[SchemaId, Identifier]

    def group_path(self, group: Group) -> str:
        """Return how a client reaches a group: `organizations.projects`."""
        name = self.groups[group.key]
        return f"{self.categories[group.category]}.{name}" if group.category else name


def name_api(api: Api, document: Document, report: Report, *, strict: bool) -> Names:
    """Return the names of an API.

    Args:
        api: what the document means.
        document: for the positions of collisions.
        report: receives the collisions.
        strict: whether a collision of derived names is an error.
    """
    findings = Findings(document, report, strict=strict)
    groups = group_names(api)
    methods = method_names(api, findings)
    names = Names(
        categories=category_names(api),
        groups=groups,
        methods=methods,
        classes=class_names(api, methods, findings),
        modules=module_names(api, groups),
    )
    _check_replacements(api, names, findings)
    return names


def _check_replacements(api: Api, names: Names, findings: Findings) -> None:
    known = {
        f"{names.groups[operation.group]}.{names.methods[operation.id]}"
        for operation in api.operations
    }
    for operation in api.operations:
        if operation.deprecated_by is not None and operation.deprecated_by not in known:
            findings.unknown_replacement(operation)
