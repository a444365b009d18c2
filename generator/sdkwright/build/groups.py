"""Groups and categories: which operation belongs where, told by tags and by overlays."""

from __future__ import annotations

from sdkwright.build.context import Context
from sdkwright.ir.api import Category, Group, Operation
from sdkwright.resolve import Node

_UNTAGGED = "default"


class Grouping:
    """Collects the operations of each group.

    `x-sdk-tags` at the root of the document tells the group and category of a tag;
    `x-sdk-group` on an operation names the tag or group that it belongs to instead.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        root = context.resolver.root
        self._tags = dict(root.items("x-sdk-tags"))
        self._described = dict(root.items("x-sdk-categories"))
        self._tag_descriptions = {
            tag.text("name"): tag.text("description") for tag in root.elements("tags")
        }
        self._operations: dict[str, list[Operation]] = {}
        self._first: dict[str, Node] = {}
        self._tag_of_key: dict[str, str] = {}

    def key_for(self, operation: Node) -> str:
        """Return the key of the group of an operation; a new group begins with its first one."""
        tags = [tag.value for tag in operation.elements("tags") if isinstance(tag.value, str)]
        tag = operation.text("x-sdk-group") or (tags[0] if tags else _UNTAGGED)
        key = (self._tags[tag].text("group") or tag) if tag in self._tags else tag
        self._first.setdefault(key, operation)
        self._tag_of_key.setdefault(key, tag)
        if self._described and tag not in self._tags:
            self._context.report.lenient(
                "tag-without-category",
                f"the tag {tag!r} has no category",
                self._context.document.where((*operation.pointer, "tags")),
                "add it to `x-sdk-tags` in an overlay, with category and group",
            )
        return key

    def add(self, key: str, operation: Operation) -> None:
        """Put an operation into its group."""
        self._operations.setdefault(key, []).append(operation)

    def groups(self) -> tuple[Group, ...]:
        """Return the groups that have operations, in the order of the table of tags."""
        rank = {
            node.text("group") or tag: number
            for number, (tag, node) in enumerate(self._tags.items())
        }
        keys = sorted(self._operations, key=lambda key: rank.get(key, len(rank)))
        return tuple(self._group(key) for key in keys)

    def categories(self) -> tuple[Category, ...]:
        """Return the categories that have groups, in the order in which they are described."""
        used = {group.category for group in self.groups()} - {None}
        unlisted = [key for key in sorted(filter(None, used)) if key not in self._described]
        return tuple(
            Category(key, self._described[key].text("description"))
            for key in self._described
            if key in used
        ) + tuple(Category(key, "") for key in unlisted)

    def _group(self, key: str) -> Group:
        tag = self._tag_of_key[key]
        node = self._tags.get(tag)
        return Group(
            key=key,
            category=(node.text("category") or None) if node else None,
            tag=tag,
            description=(node.text("description") if node else "")
            or self._tag_descriptions.get(tag, ""),
            operations=tuple(self._operations[key]),
            where=node.pointer if node else self._first[key].pointer,
        )
