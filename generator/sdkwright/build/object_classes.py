"""Classes of the object layer: what each is bound to, before its methods are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from sdkwright.build.marks import Marks, is_name, nearest
from sdkwright.ir.objects import Link, ObjectClass
from sdkwright.resolve import Node

_KEYS: Final = (
    *("description", "attribute", "part_of", "keys", "state", "parts", "links"),
    *("exit", "python", "methods"),
)
_LINK: Final = ("object", "keys")


@dataclass(frozen=True, slots=True)
class ClassReader:
    """Reads the classes without their methods."""

    marks: Marks
    root: Node

    def classes(self) -> dict[str, ObjectClass]:
        """Return the classes by name; what is wrong with one is reported."""
        found = {
            name: made
            for name, node in self.root.items("x-sdk-objects")
            if (made := self._class(name, node)) is not None
        }
        owned = {name: self._with_keys_of_owner(one, found) for name, one in found.items()}
        for one in owned.values():
            self._check_parts(one, owned)
            self._check_links(one, owned)
        self._check_attributes(owned)
        return owned

    def _class(self, name: str, node: Node) -> ObjectClass | None:
        if not is_name(name) or not name[0].isupper():
            hint = "write it like `StorageObject`"
            self.marks.wrong(node, f"{name!r} is no name of a class", hint, key=True)
            return None
        if not self.marks.only(node, _KEYS, "an object"):
            return None
        attribute = self.marks.text(node, "attribute")
        owner = self.marks.text(node, "part_of")
        keys = self._names(node, "keys")
        kinds = [attribute is not None, owner is not None, bool(keys)]
        if sum(kinds) != 1:
            hint = "a manager has `attribute`, a part `part_of`, any other object `keys`"
            self.marks.wrong(node, f"{name} is not one of three kinds", hint, key=True)
        return ObjectClass(
            name=name,
            description=self.marks.text(node, "description") or "",
            attribute=attribute,
            owner=owner,
            keys=keys,
            state=self._names(node, "state"),
            parts=self._names(node, "parts"),
            links=self._links(node),
            exit=self.marks.text(node, "exit"),
            base=self.marks.function(node, "python"),
            methods=(),
            where=node.pointer,
        )

    def _names(self, node: Node, key: str) -> tuple[tuple[str, str], ...]:
        found = self.marks.texts(node, key)
        for name, _ in found:
            if not is_name(name):
                at = node.child(key, name)
                self.marks.wrong(at, f"{name!r} is no name of an attribute", "use `_`", key=True)
        return found

    def _links(self, node: Node) -> tuple[tuple[str, Link], ...]:
        return tuple(
            (name, Link(child.text("object"), self.marks.texts(child, "keys")))
            for name, child in node.items("links")
            if self.marks.only(child, _LINK, "a link") and self.marks.text(child, "object")
        )

    def _with_keys_of_owner(
        self, one: ObjectClass, classes: Mapping[str, ObjectClass]
    ) -> ObjectClass:
        if one.owner is None:
            return one
        at = Node(one.owner, (*one.where, "part_of"))
        if not self.marks.among(at, one.owner, classes, "there is no object"):
            return one
        owner = classes[one.owner]
        if one.name not in dict(owner.parts).values():
            hint = f"add it to `parts` of {one.owner}"
            self.marks.wrong(at, f"{one.owner} has no part {one.name}", hint)
        return replace(one, keys=owner.keys)

    def _check_parts(self, one: ObjectClass, classes: Mapping[str, ObjectClass]) -> None:
        for attribute, name in one.parts:
            at = Node(name, (*one.where, "parts", attribute))
            if not self.marks.among(at, name, classes, "there is no object"):
                continue
            if classes[name].owner != one.name:
                hint = f"say `part_of: {one.name}` there"
                self.marks.wrong(at, f"{name} is no part of {one.name}", hint)

    def _check_links(self, one: ObjectClass, classes: Mapping[str, ObjectClass]) -> None:
        for attribute, link in one.links:
            node = self.root.child(*one.where, "links", attribute)
            if not self.marks.among(
                node.child("object"), link.object, classes, "there is no object"
            ):
                continue
            needed, given = dict(classes[link.object].keys), dict(link.keys)
            if needed.keys() != given.keys():
                hint = f"keys of {link.object}: {', '.join(needed) or 'none'}"
                self.marks.wrong(node, f"{attribute!r} needs other keys", hint, key=True)
            for key, name in link.keys:
                at, known = node.child("keys", key), attributes_of(one)
                self.marks.among(at, name, known, f"{one.name} has no attribute")

    def _check_attributes(self, classes: Mapping[str, ObjectClass]) -> None:
        seen: dict[str, str] = {}
        for one in classes.values():
            if one.attribute is None:
                continue
            at = Node(one.attribute, (*one.where, "attribute"))
            if not is_name(one.attribute):
                self.marks.wrong(at, f"{one.attribute!r} is no name of an attribute", "use `_`")
            if one.attribute in seen:
                message = f"{seen[one.attribute]} has the attribute {one.attribute!r}, too"
                self.marks.wrong(at, message, "give one of them another")
            seen.setdefault(one.attribute, one.name)


def attributes_of(one: ObjectClass) -> dict[str, str]:
    """Return the attributes with values of an object, with what each is on the wire."""
    return dict(one.keys) | dict(one.state)


def check_members(one: ObjectClass, node: Node, marks: Marks) -> None:
    """Report what is wrong between the members of a class: names, and how it ends.

    Args:
        one: the class.
        node: its declaration.
        marks: report it.
    """
    taken = {*attributes_of(one), *dict(one.parts), *dict(one.links)}
    methods = dict(node.items("methods"))
    for name, at in methods.items():
        if not is_name(name) or name.startswith("_"):
            marks.wrong(at, f"{name!r} is no name of a method", "use a-z and `_`", key=True)
        if name in taken:
            hint = "give one of them another name"
            marks.wrong(at, f"{one.name} has an attribute {name!r}", hint, key=True)
    if one.exit is not None and one.exit not in methods:
        at = node.child("exit")
        marks.wrong(at, f"{one.name} has no method {one.exit!r}", nearest(one.exit, methods))
