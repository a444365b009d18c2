"""Results of methods of the object layer: objects, lists of them, contents, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, get_args

from sdkwright.build.marks import Marks, nearest
from sdkwright.build.object_surface import Surface
from sdkwright.build.paging import resolved
from sdkwright.ir.api import Operation
from sdkwright.ir.objects import (
    Content,
    Fetched,
    Listed,
    Made,
    Nothing,
    ObjectClass,
    Picked,
    Result,
    WholeBody,
)
from sdkwright.ir.types import ListOf, Type
from sdkwright.resolve import Node

_NOTHING: Final = "nothing"


@dataclass(frozen=True, slots=True)
class ResultReader:
    """Reads the result of one method."""

    owner: ObjectClass
    classes: Mapping[str, ObjectClass]
    operation: Operation
    surface: Surface
    marks: Marks
    node: Node

    def result(self) -> Result:
        """Return it; what does not fit the answer is reported."""
        stated = [key for key in ("returns", "items", "result", "pick") if self._has(key)]
        if len(stated) > 1:
            message = f"{' and '.join(stated)} exclude each other"
            self.marks.wrong(self.node.child(stated[1]), message, "keep one")
        for key, needed in (("in", "items"), ("get", "result")):
            if self._has(key) and not self._has(needed):
                self.marks.wrong(self.node.child(key), f"{key!r} needs {needed!r}", "state it")
        if self._has("items"):
            return self._listed()
        if self._has("result"):
            return self._content()
        if self._has("pick"):
            return self._picked()
        return self._returned()

    def _has(self, key: str) -> bool:
        return self.node.child(key).value is not None

    def _returned(self) -> Result:
        name = self.marks.text(self.node, "returns")
        if name is None:
            return None
        if name == _NOTHING:
            return Nothing()
        at = self.node.child("returns")
        if not self._known(at, name, _NOTHING):
            return None
        self._check_keys(at, self.classes[name], self.surface.answer(self.operation))
        return Made(name)

    def _listed(self) -> Result:
        name = self.marks.text(self.node, "items")
        at = self.node.child("items")
        if name is None or not self._known(at, name):
            return None
        field = self.marks.text(self.node, "in")
        paging = self.operation.paging
        if field is None and paging is None:
            hint = "say where the list is: `in: field`"
            self.marks.wrong(at, "the operation has no pages", hint)
            return None
        item = paging.item if field is None and paging is not None else self._item(field or "")
        if item is not None:
            self._check_keys(at, self.classes[name], item)
        return Listed(name, field)

    def _item(self, field: str) -> Type | None:
        answer = self.surface.answer(self.operation)
        found = self.surface.field(answer, field)
        found = resolved(found, self.surface.schemas) if found is not None else None
        if isinstance(found, ListOf):
            return found.item
        hint = nearest(field, self.surface.fields(answer))
        self.marks.wrong(self.node.child("in"), f"the answer has no list {field!r}", hint)
        return None

    def _content(self) -> Result:
        text = self.marks.text(self.node, "result")
        content: Content | None = next((one for one in get_args(Content) if one == text), None)
        at = self.node.child("result")
        if content is None:
            known = ", ".join(get_args(Content))
            self.marks.wrong(at, f"there is no result {text!r}", f"known: {known}")
            return None
        field = self.marks.text(self.node, "get")
        if field is None:
            if not self.surface.is_binary(self.operation):
                hint = "leave `result` out, or say where to get it: `get: field`"
                self.marks.wrong(at, "the operation does not answer with bytes", hint)
            return WholeBody(content)
        answer = self.surface.answer(self.operation)
        if not self.surface.is_text(self.surface.field(answer, field)):
            hint = nearest(field, self.surface.fields(answer))
            self.marks.wrong(self.node.child("get"), f"the answer has no address {field!r}", hint)
        return Fetched(field, content)

    def _picked(self) -> Result:
        field, answer = self.marks.text(self.node, "pick"), self.surface.answer(self.operation)
        if field is None:
            return None
        if self.surface.field(answer, field) is None:
            hint = nearest(field, self.surface.fields(answer))
            self.marks.wrong(self.node.child("pick"), f"the answer has no field {field!r}", hint)
        return Picked(field)

    def _known(self, at: Node, name: str, *others: str) -> bool:
        if name in self.classes and (self.classes[name].attribute or self.classes[name].owner):
            hint = "only objects with keys of their own can be made of answers"
            self.marks.wrong(at, f"{name} has no keys of its own", hint)
            return False
        known = {*self.classes, *others}
        return self.marks.among(at, name, known, "there is no object")

    def _check_keys(self, at: Node, target: ObjectClass, answer: Type | None) -> None:
        for attribute, field in target.keys:
            if not self.surface.is_text(self.surface.field(answer, field)):
                hint = nearest(field, self.surface.fields(answer))
                message = f"the answer has no {field!r}, which is {target.name}.{attribute}"
                self.marks.wrong(at, message, hint)
