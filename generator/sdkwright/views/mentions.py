"""Names of the wire that texts mention: what stands in backticks is spelled as in Python."""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Mapping

from sdkwright.ir.api import Api, Operation
from sdkwright.ir.schemas import ObjectSchema
from sdkwright.naming.methods import argument_names
from sdkwright.naming.models import field_names

_QUOTED = re.compile(r"`([^`\s]+)`")


class Mentions:
    """Respells the names of fields and arguments in texts.

    Only names that are written in camel case, or with other characters, ever change; a value such
    as `asc` stays what it is.
    """

    def __init__(self, api: Api) -> None:
        self._fields = {
            wire: str(name)
            for schema in api.schemas
            if isinstance(schema, ObjectSchema)
            for wire, name in field_names(schema).items()
        }
        arguments: dict[str, str] = {}
        for operation in api.operations:
            arguments |= _arguments(operation)
        self._all = arguments | self._fields

    def of_fields(self, text: str) -> str:
        """Return a text about a model, which mentions fields, and arguments that ask for them."""
        return _respelled(text, self._all)

    def of_operation(self, text: str, operation: Operation) -> str:
        """Return a text about an operation, which mentions its arguments and its models' fields."""
        return _respelled(text, ChainMap(_arguments(operation), self._fields))

    def of_argument(self, text: str, operation: Operation) -> str:
        """Return a text about an argument: other names in it may be values, which stay."""
        return _respelled(text, _arguments(operation))


def _arguments(operation: Operation) -> dict[str, str]:
    return {wire: str(name) for (_, wire), name in argument_names(operation).items()}


def _respelled(text: str, names: Mapping[str, str]) -> str:
    def respell(match: re.Match[str]) -> str:
        parts = match[1].split(".")
        if not all(part in names for part in parts):
            return match[0]
        return "`" + ".".join(names[part] for part in parts) + "`"

    return _QUOTED.sub(respell, text)
