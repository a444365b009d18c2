"""Sentences about links: where parts of a result are taken."""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.ir.api import Api, Link, Operation
from sdkwright.naming import Names
from sdkwright.naming.methods import argument_names
from sdkwright.naming.words import snake_case
from sdkwright.views.text import one_line

_BODY = "$response.body#/"


class Links:
    """Tells of the links of operations."""

    def __init__(self, api: Api, names: Names) -> None:
        linked = any(operation.links for operation in api.operations)
        self._operations: Mapping[str, Operation] = (
            {
                key: operation
                for operation in api.operations
                for key in (operation.operation_id, operation.id)
                if key is not None and not operation.internal
            }
            if linked
            else {}
        )
        self._names = names
        self._paths = {group.key: names.group_path(group) for group in api.groups}

    def of(self, operation: Operation) -> list[str]:
        """Return a sentence for each link to an operation that there is."""
        return [text for link in operation.links if (text := self._sentence(link))]

    def _sentence(self, link: Link) -> str:
        target = self._operations.get(link.operation_id or link.operation or "")
        if target is None:
            return ""
        method = f"{self._paths[target.group]}.{self._names.methods[target.id]}"
        arguments = {wire: name for (_, wire), name in argument_names(target).items()}
        if link.parameter not in arguments:
            return ""
        return f"{_source(link.value)} is the `{arguments[link.parameter]}` of `{method}`."


def _source(value: str) -> str:
    """Return what a runtime expression means (OpenAPI 3.1, 4.8.20.3)."""
    path = value.removeprefix(_BODY)
    if path == value:
        return f"`{one_line(value)}`"
    steps = [step.replace("~1", "/").replace("~0", "~") for step in path.split("/")]
    names = [step if step.isdecimal() else snake_case(step) for step in steps]
    return f"The result's `{'.'.join(names)}`"
