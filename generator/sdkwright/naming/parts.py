"""Collisions among the parts of schemas: fields of an object, members of an enumeration."""

from __future__ import annotations

from sdkwright.ir.api import Api
from sdkwright.ir.schemas import EnumSchema, ObjectSchema
from sdkwright.naming.findings import Findings
from sdkwright.naming.models import field_names, member_names


def report_parts(api: Api, findings: Findings) -> None:
    """Report each field and each member that got a number because its name was taken.

    Args:
        api: what the document means.
        findings: learn of it.
    """
    for schema in api.schemas:
        if isinstance(schema, ObjectSchema):
            _report_fields(schema, findings)
        elif isinstance(schema, EnumSchema):
            _report_members(schema, findings)


def _report_fields(schema: ObjectSchema, findings: Findings) -> None:
    fields = {field.wire: field for field in schema.fields}
    owner = repr(schema.origin.component or schema.origin.role)

    def told(name: str, first: str | None, second: str) -> None:
        if first is not None:
            findings.field_collision(name, owner, fields[first], fields[second])

    field_names(schema, told)


def _report_members(schema: EnumSchema, findings: Findings) -> None:
    index = {value: number for number, value in enumerate(schema.values)}

    def told(name: str, first: str | int | None, second: str | int) -> None:
        if first is not None:
            findings.member_collision(
                name, schema.origin, (index[first], first), (index[second], second)
            )

    member_names(schema, told)
