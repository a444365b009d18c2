"""Calls in examples: a method with arguments that fit it, as Python source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from sdkwright.ir.api import Api, Operation
from sdkwright.ir.schemas import EnumSchema, ObjectSchema
from sdkwright.ir.types import Kind
from sdkwright.naming import Names
from sdkwright.naming.methods import argument_names, form_names
from sdkwright.naming.models import field_names, member_names
from sdkwright.samples import Empty, Instance, Many, Member, Plain, Sample, Sampler, Stamp
from sdkwright.views.text import literal

_CLASSES = {Kind.DATETIME: "datetime", Kind.DATE: "date", Kind.TIME: "time"}


class CallWriter:
    """Writes calls of one API."""

    def __init__(self, api: Api, names: Names) -> None:
        self._names = names
        self._schemas = api.schema_index()
        self._sampler = Sampler(api)

    def call(self, operation: Operation) -> str:
        """Return `method(arguments)` with the smallest arguments that are valid.

        Raises:
            NoSampleError: if there are none.
        """
        arguments = ", ".join([*self._by_position(operation), *self._by_name(operation)])
        return f"{self._names.methods[operation.id]}({arguments})"

    def _by_position(self, operation: Operation) -> Iterator[str]:
        paths = [
            (parameter.wire != operation.positional, sample)
            for parameter, sample in self._sampler.parameters(operation)
            if parameter.location == "path"
        ]
        for _, sample in sorted(paths, key=lambda pair: pair[0]):
            yield self._argument(sample)
        if operation.body is not None and not operation.body.fields:
            yield self._argument(self._sampler.body(operation.body))

    def _by_name(self, operation: Operation) -> Iterator[str]:
        names = argument_names(operation)
        for parameter, sample in self._sampler.parameters(operation):
            if parameter.location != "path" and parameter.generated is None:
                name = names[parameter.location, parameter.wire]
                yield f"{name}={self._argument(sample)}"
        if operation.body is not None:
            fields = form_names(operation)
            for field, sample in self._sampler.form(operation.body):
                if field.generated is None:
                    yield f"{fields[field.wire]}={self._argument(sample)}"

    def _argument(self, sample: Sample) -> str:
        """Return a value as an argument: UUIDs can be given as their text."""
        if isinstance(sample, Stamp) and sample.kind is Kind.UUID:
            return literal(sample.text)
        return self._value(sample)

    def _value(self, sample: Sample) -> str:
        match sample:
            case Plain(value):
                return literal(value)
            case Stamp(kind, text):
                return _stamp(kind, text)
            case Member():
                return self._member(sample)
            case Many(items):
                return f"[{', '.join(self._value(item) for item in items)}]"
            case Empty():
                return "{}"
            case Instance():
                return self._instance(sample)
            case _:
                assert_never(sample)

    def _member(self, sample: Member) -> str:
        schema = self._schemas[sample.schema]
        assert isinstance(schema, EnumSchema)
        member = member_names(schema)[sample.value]
        return f"models.{self._names.classes[sample.schema]}.{member}"

    def _instance(self, sample: Instance) -> str:
        schema = self._schemas[sample.schema]
        assert isinstance(schema, ObjectSchema)
        names = field_names(schema)
        fields = ", ".join(f"{names[wire]}={self._value(value)}" for wire, value in sample.fields)
        return f"models.{self._names.classes[sample.schema]}({fields})"


def _stamp(kind: Kind, text: str) -> str:
    if kind is Kind.UUID:
        return f"uuid.UUID({literal(text)})"
    if kind is Kind.BINARY:
        return repr(text.encode())
    return f"datetime.{_CLASSES[kind]}.fromisoformat({literal(text)})"
