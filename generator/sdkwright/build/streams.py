"""Event streams: `x-sdk-stream` says what the events of an operation are, and how to resume."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from sdkwright.build.context import Context
from sdkwright.build.extension_reader import ExtensionReader
from sdkwright.build.paging import member, resolved
from sdkwright.ir.api import EventStream, Group, Operation
from sdkwright.ir.types import ANY, Kind, Primitive, Reference, Type
from sdkwright.media import essence_of

_MARK: Final = "x-sdk-stream"
_RESUMING: Final = ("parameter", "field", "advance")
_KEYS: Final = ("item", *_RESUMING)
_MEDIA_TYPE: Final = "text/event-stream"


def with_streams(context: Context, groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Return the groups with the event streams of their operations.

    Args:
        context: the document with all its schemas; what an extension gets wrong is reported.
        groups: the groups.
    """
    schemas = {schema.origin.id: schema for schema in context.schemas}

    def streamed(operation: Operation) -> Operation:
        mark = context.resolver.root.child(*operation.where, _MARK)
        if mark.value is None:
            return operation
        return replace(operation, stream=_Reader(context, schemas, mark).stream(operation))

    return tuple(replace(g, operations=tuple(map(streamed, g.operations))) for g in groups)


class _Reader(ExtensionReader):
    """Reads one extension of an operation."""

    CODE = "event-stream"

    def stream(self, operation: Operation) -> EventStream | None:
        for key, _ in self.mark.items():
            if key not in _KEYS:
                self.wrong(key, f"streams know no {key!r}", f"known: {', '.join(_KEYS)}")
        if not any(
            a.media_type and essence_of(a.media_type) == _MEDIA_TYPE for a in operation.answers
        ):
            self.wrong("item", f"the operation does not answer {_MEDIA_TYPE}", "remove it")
        item = self._item()
        parameter, field, advance = (self.mark.text(key) or None for key in _RESUMING)
        if any((parameter, field, advance)) and not all((parameter, field, advance)):
            self.wrong("item", "a stream resumes by parameter, field and advance", "state all")
        if parameter is not None:
            self._parameter(operation, parameter)
        if item is not None:
            self._member("field", item, frozenset({Kind.INTEGER, Kind.NUMBER}))
            self._member("advance", item, frozenset({Kind.STRING}))
        if self.is_wrong or item is None:
            return None
        return EventStream(item, parameter, field, advance)

    def _item(self) -> Type | None:
        reference = self.mark.text("item")
        node = self.context.resolver.find(reference) if reference else None
        component = self.context.component(node) if node is not None else None
        if component is None or component not in self.schemas:
            hint = "write it as #/components/schemas/<name>"
            self.wrong("item", f"there is no schema {reference!r}", hint)
            return None
        return Reference(component)

    def _parameter(self, operation: Operation, name: str) -> None:
        known = [p.wire for p in operation.parameters if p.location != "path"]
        if name not in known:
            hint = f"there are: {', '.join(known)}" if known else "it has no parameters"
            self.wrong("parameter", f"the operation has no parameter {name!r}", hint)

    def _member(self, key: str, item: Type, kinds: frozenset[Kind]) -> None:
        name = self.mark.text(key)
        if not name:
            return
        found = member(resolved(item, self.schemas), name, self.schemas)
        if found is None:
            self.wrong(key, f"an item has no {name!r}", "check its schema")
        elif found != ANY and not (isinstance(found, Primitive) and found.kind in kinds):
            wanted = ", ".join(sorted(kinds))
            self.wrong(key, f"{name!r} has an unfit type", f"fit are: {wanted}")
