"""What can go wrong with names, in words."""

from __future__ import annotations

from sdkwright.diagnostics import Diagnostic, Report, Severity
from sdkwright.document import Document
from sdkwright.ir.api import Group, Operation, Webhook
from sdkwright.ir.schemas import Field, Origin, Schema
from sdkwright.source import Location


class Findings:
    """Reports collisions of names with the positions of both sides.

    In a product, whose overlays can settle them, collisions of derived names are errors;
    for a document of its own they are warnings, and the second name gets a number. Fields and
    members get theirs in products, too: their values are what counts.
    """

    def __init__(self, document: Document, report: Report) -> None:
        self._document = document
        self._report = report

    def method_collision(self, name: str, first: Operation, second: Operation, given: bool) -> None:
        """Two operations of a group have the same method name."""
        self._add(
            "method-name-collision",
            f"`{second.id}` would be the method {name!r} of {second.group!r}, as is `{first.id}`"
            f" ({self._document.where(first.where, key=True)})",
            self._document.where(second.where, key=True),
            "give one of them another name with `x-sdk-method` in an overlay",
            error=given or self._report.strict,
        )

    def class_collision(self, name: str, first: Schema, second: Schema, *, given: bool) -> None:
        """Two schemas have the same class name, or names that differ only by case."""
        self._add(
            "class-name-collision",
            f"the schema {second.origin.component!r} would be the class {name!r}, as is"
            f" {first.origin.component!r} ({self._document.where(first.origin.where, key=True)})",
            self._document.where(second.origin.where, key=True),
            "give one of them another name with `x-sdk-type-name` in an overlay",
            error=given or self._report.strict,
        )

    def group_collision(self, name: str, group: Group, method: Operation | None) -> None:
        """A group of a flat surface is called as a method, or another group, beside it."""
        taken = f"the method of `{method.id}`" if method else "another group"
        self._add(
            "group-name-collision",
            f"the group {group.key!r} would be the attribute {name!r}, as is {taken}",
            self._document.where(group.where, key=True),
            "give the method another name with `x-sdk-method`, or the group with `x-sdk-tags`",
            error=True,
        )

    def webhook_collision(self, name: str, first: Webhook, second: Webhook) -> None:
        """Two webhooks or callbacks have the same name."""
        self._add(
            "webhook-name-collision",
            f"{second.wire!r} would be the method {name!r}, as is {first.wire!r}"
            f" ({self._document.where(first.where, key=True)})",
            self._document.where(second.where, key=True),
            "give one of them another name with `x-sdk-method` in an overlay",
            error=self._report.strict,
        )

    def same_group(self, name: str, first: Group | None, second: Group) -> None:
        """Two groups of a package, or a group and a category, have the same name."""
        where = f" ({self._document.where(first.where, key=True)})" if first else ""
        taken = f"the group {first.key!r}{where}" if first else "a category"
        self._add(
            "group-name-collision",
            f"the group {second.key!r} would be called {name!r}, as is {taken}",
            self._document.where(second.where, key=True),
            "give one of them another name with `x-sdk-tags` or `x-sdk-group` in an overlay",
            error=self._report.strict,
        )

    def field_collision(self, name: str, owner: str, first: Field, second: Field) -> None:
        """Two properties of an object become the same attribute."""
        self._add(
            "field-name-collision",
            f"the property {second.wire!r} of {owner} would be the attribute {name!r}, as is"
            f" {first.wire!r} ({self._document.where(first.where, key=True)})",
            self._document.where(second.where, key=True),
            "give one of them another name with `x-sdk-name` in an overlay",
            error=False,
        )

    def member_collision(
        self, name: str, owner: Origin, first: tuple[int, object], second: tuple[int, object]
    ) -> None:
        """Two values of an enumeration become the same member; each with its index."""
        place = (*owner.where, "enum")
        self._add(
            "member-name-collision",
            f"the value {second[1]!r} would be the member {name!r}, as is {first[1]!r}"
            f" ({self._document.where((*place, first[0]))})",
            self._document.where((*place, second[0])),
            "give one of them another name with `x-sdk-enum` in an overlay",
            error=False,
        )

    def alias_collision(self, name: str, operation: Operation, key: str) -> None:
        """A further method of an operation is called as something else in its group."""
        self._add(
            "alias-name-collision",
            f"the group {key!r} has a {name!r} already",
            self._document.where((*operation.where, "x-sdk-aliases", key)),
            "give the alias another name",
            error=True,
        )

    def unknown_replacement(self, operation: Operation) -> None:
        """A deprecated operation names a replacement that does not exist."""
        self._add(
            "replacement-missing",
            f"`x-sdk-deprecated-by` names {operation.deprecated_by!r}, which is no method",
            self._document.where((*operation.where, "x-sdk-deprecated-by")),
            "write it as group.method, as `inspect` prints them",
            error=True,
        )

    def _add(self, code: str, message: str, where: Location, hint: str, *, error: bool) -> None:
        severity = Severity.ERROR if error else Severity.WARNING
        self._report.add(Diagnostic(code, severity, message, where, hint))
